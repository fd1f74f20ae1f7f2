/**
 * Times of every question in every way, asked by turns, so that what else the machine does falls on all of them alike; another way is first
 * in each round, since whoever comes after an expensive answer waits for the server to clear up after it. Gives for each
 * question the times by way; the first rounds warm up and do not count. Before them, each is asked in each way up to `warmAsks` times or for
 * `warmMilliseconds`: a server's code is fast only once it has run some hundred times, in whatever way it is asked.
 */
export async function measured(questions, ways, rounds, { warmAsks = 0, warmMilliseconds = 1_000 } = {}) {
  const times = questions.map(() => Object.fromEntries(Object.keys(ways).map((way) => [way, []])));
  for (const question of questions) {
    for (const ask of Object.values(ways)) {
      const until = performance.now() + warmMilliseconds;
      for (let asked = 0; asked < warmAsks && performance.now() < until; asked++) await ask(question);
    }
  }
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [at, question] of questions.entries()) {
      const order = Object.entries(ways);
      for (let turn = 0; turn < order.length; turn++) {
        const [way, ask] = order[(turn + round + warmUp) % order.length];
        const time = await ask(question);
        if (round >= 0) times[at][way].push(time);
      }
    }
  }
  return times;
}
