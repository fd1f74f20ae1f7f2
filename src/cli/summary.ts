import { type DiagnosticCode, diagnosticCodes } from '../text/diagnostic.js';
import type { Outcome } from './job.js';
import { type Surroundings, write } from './surroundings.js';

/** What became of many files, told at the end on stderr: how many were read, diagnostics by code, and each failure with its reason. */
export class Summary {
  private readonly diagnostics = new Map<DiagnosticCode, number>();
  private readonly refused: { readonly code: string; readonly message: string }[] = [];
  private read = 0;

  add(outcome: Outcome): void {
    if (outcome.kind === 'refused') {
      this.refused.push(outcome);
      return;
    }
    this.read++;
    for (const [code, count] of Object.entries(outcome.diagnostics) as [DiagnosticCode, number][]) {
      this.diagnostics.set(code, (this.diagnostics.get(code) ?? 0) + count);
    }
  }

  get failed(): number {
    return this.refused.length;
  }

  get succeeded(): number {
    return this.read;
  }

  /** One file needs no statistics: only its refusal is told. */
  async tell({ stderr }: Surroundings, verb: string): Promise<void> {
    for (const { message } of this.refused) await write(stderr, `${message}\n`);
    if (this.read + this.failed < 2) return;
    await write(stderr, `${this.read} ${verb}${this.failed > 0 ? `, ${this.failed} failed` : ''}\n`);
    const byCount = [...this.diagnostics].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    for (const [code, count] of byCount)
      await write(stderr, `  ${String(count).padStart(6)}  ${code}: ${diagnosticCodes[code]}\n`);
  }
}
