import { CommanderError } from 'commander';
import { type Blame, RecallingError } from '../errors.js';

/** What scripts can rely on: 0 done, 1 something in the input was bad, 2 wrong usage, 3 the surroundings refuse, 130 interrupted. */
export const exitCodes = { done: 0, input: 1, usage: 2, surroundings: 3, interrupted: 130 } as const;

const exitOfBlame = {
  input: exitCodes.input,
  usage: exitCodes.usage,
  surroundings: exitCodes.surroundings,
} as const satisfies Readonly<Record<Blame, number>>;

/** An error as the line a user reads and the code a script reads; null where the line has been written already. */
export function exitOf(error: unknown): { readonly code: number; readonly line: string | null } {
  if (error instanceof RecallingError) {
    if (error.code === 'INTERRUPTED') return { code: exitCodes.interrupted, line: error.message };
    return { code: exitOfBlame[error.blame], line: error.message };
  }
  // Commander has written its own message, or the help that was asked for.
  if (error instanceof CommanderError)
    return { code: error.exitCode === 0 ? exitCodes.done : exitCodes.usage, line: null };
  if (isSystemError(error)) return { code: exitCodes.surroundings, line: `${error.message} (${error.code})` };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: exitCodes.surroundings,
    line: `internal error: ${message}. Please report it with the command that you gave.`,
  };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
}
