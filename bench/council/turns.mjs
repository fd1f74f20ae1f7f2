/**
 * Times of every question in every way, asked by turns, so that what else the machine does falls on all of them alike. Gives for each
 * question the times by way; the first rounds warm up and do not count.
 */
export async function measured(questions, ways, rounds) {
  const times = questions.map(() => Object.fromEntries(Object.keys(ways).map((way) => [way, []])));
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [at, question] of questions.entries()) {
      for (const [way, ask] of Object.entries(ways)) {
        const time = await ask(question);
        if (round >= 0) times[at][way].push(time);
      }
    }
  }
  return times;
}
