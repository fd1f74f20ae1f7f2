import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal, as `process.stdout` tells. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** All that a command may know of the world around it; nothing else in the project reads the environment. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Aborted when the user asks to stop (Ctrl-C) or the reader of our output has gone. */
  readonly signal: AbortSignal;
}

/** Writes and waits while the reader of the stream is slower than we are. */
export async function write(output: Output, text: string): Promise<void> {
  if (output.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      output.off('drain', done);
      output.off('close', done);
      output.off('error', done);
      resolve();
    };
    output.on('drain', done).on('close', done).on('error', done);
  });
}

/** Whether to colour what goes to this stream: a terminal that has not asked for none (no-color.org), or FORCE_COLOR. */
export function wantsColour(output: Output, env: Surroundings['env']): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return output.isTTY === true && env['TERM'] !== 'dumb';
}
