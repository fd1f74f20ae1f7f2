import { Presets, SingleBar } from 'cli-progress';
import type { Output } from './surroundings.js';

export interface Progress {
  step(): void;
  stop(): void;
}

const silent: Progress = { step: () => {}, stop: () => {} };

/** Below this many steps a bar would only flicker. */
const worthABar = 8;

/** A bar with count, rate and time left, on a terminal only; anywhere else nothing is drawn. */
export function progressOn(output: Output, what: string, total: number): Progress {
  if (output.isTTY !== true || total < worthABar) return silent;
  const started = performance.now();
  const bar = new SingleBar(
    {
      stream: output as NodeJS.WritableStream,
      format: `${what} {bar} {value}/{total} · {rate}/s · {eta_formatted} left`,
      hideCursor: true,
      clearOnComplete: true,
      fps: 8,
      etaBuffer: 100,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { rate: '…' });
  return {
    step: () =>
      bar.increment(1, {
        rate: Math.round((1000 * (bar.getProgress() * total)) / Math.max(1, performance.now() - started)),
      }),
    stop: () => bar.stop(),
  };
}
