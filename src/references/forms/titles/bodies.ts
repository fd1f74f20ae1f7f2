import type { Known } from '../../mention.js';

/** Tells whether a noun stands in the name of a body; bodies are looked for when first asked. */
export function bodiesIn(text: string, known: Known): (at: number, length: number) => boolean {
  let bodies: ReturnType<Known['findBodies']> | null = null;
  return (at, length) => {
    bodies ??= known.findBodies(text);
    return bodies.some((body) => body.start <= at && at < body.end && body.end - body.start > length);
  };
}
