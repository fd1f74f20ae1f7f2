/** A small seeded generator of pseudorandom numbers (mulberry32), so that a failure can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

const at = (bytes: Buffer, random: () => number) => Math.floor(random() * bytes.length);

function lines(bytes: Buffer, change: (lines: string[]) => string[]): Buffer {
  return Buffer.from(change(bytes.toString('latin1').split('\n')).join('\n'), 'latin1');
}

/** What accidents and ill will do to files. */
export const mutations: Readonly<Record<string, Mutation>> = {
  cut: (bytes, random) => bytes.subarray(0, at(bytes, random)),
  beheaded: (bytes, random) => bytes.subarray(at(bytes, random)),
  doubled: (bytes, random) => Buffer.concat([bytes, bytes.subarray(at(bytes, random))]),
  shuffled: (bytes, random) =>
    lines(bytes, (all) =>
      all
        .map((line) => ({ line, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ line }) => line),
    ),
  'bytes flipped': (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let count = 1 + Math.floor(random() * 40); count > 0 && copy.length > 0; count -= 1)
      copy[at(copy, random)] = Math.floor(random() * 256);
    return copy;
  },
  'lines lost': (bytes, random) => lines(bytes, (all) => all.filter(() => random() > 0.2)),
  'tags unclosed': (bytes, random) =>
    Buffer.from(
      bytes.toString('latin1').replace(/<\/[^>]{1,40}>/g, (tag) => (random() < 0.2 ? '' : tag)),
      'latin1',
    ),
  'tags astray': (bytes, random) =>
    Buffer.from(
      bytes
        .toString('latin1')
        .replace(/<[a-z][^>]{0,80}>/g, (tag) => (random() < 0.1 ? `${tag}</${tag.slice(1, 4)}>` : tag)),
      'latin1',
    ),
  'NUL bytes': (bytes, random) =>
    Buffer.concat([
      bytes.subarray(0, at(bytes, random)),
      Buffer.alloc(1 + Math.floor(random() * 20)),
      bytes.subarray(at(bytes, random)),
    ]),
  'line ends gone': (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, ' '), 'latin1'),
  'stops gone': (bytes, random) =>
    Buffer.from(
      bytes.toString('latin1').replace(/[.,;:()]/g, (stop) => (random() < 0.3 ? '' : stop)),
      'latin1',
    ),
  'numbers changed': (bytes, random) =>
    Buffer.from(
      bytes.toString('latin1').replace(/\d/g, (digit) => (random() < 0.1 ? String(Math.floor(random() * 10)) : digit)),
      'latin1',
    ),
  spliced: (bytes, random) => {
    const [from, length, to] = [at(bytes, random), Math.floor(random() * 4000), at(bytes, random)];
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, from + length), bytes.subarray(to)]);
  },
};
