import { PassThrough, Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

class Captured extends Writable {
  text = '';
  readonly isTTY = false;
  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command line in this process, as a shell would: what was typed, what standard input holds, the environment. */
export async function recalling(
  argv: readonly string[],
  given: {
    readonly stdin?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Run> {
  const stdout = new Captured();
  const stderr = new Captured();
  const code = await main(argv, {
    stdin: given.stdin === undefined ? new PassThrough().end() : Readable.from([Buffer.from(given.stdin)]),
    stdout,
    stderr,
    env: given.env ?? {},
    platform: process.platform,
    signal: given.signal ?? new AbortController().signal,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}
