import { createColors } from 'picocolors';
import { RequestError } from '../errors.js';
import type { Reading } from '../reading.js';
import type { Span } from '../text/span.js';

type Paint = (words: string) => string;

/** A stretch of a paragraph and how to show it; later ones win where two overlap. */
interface Stroke {
  readonly start: number;
  readonly end: number;
  readonly paint: Paint;
}

/**
 * A reading as lines for people: a heading line, then a paragraph a line with its label; verbs, references, addressees and deadlines
 * marked, in colour on a terminal and by brackets elsewhere not at all, so that the words stay the words.
 */
export function paragraphByParagraph(reading: Reading, colour: boolean): string {
  const paint = createColors(colour);
  const { symbol, adopted, title } = reading.instrument;
  const strokes = strokesOf(reading, paint);
  const lines = [paint.bold([symbol ?? reading.source.path, adopted, title].filter(Boolean).join('  '))];
  let heading: string | null = null;
  for (const { label, text, heading: own } of reading.paragraphs) {
    if (own !== heading && own !== null) lines.push(paint.dim(`# ${own}`));
    heading = own;
    lines.push(`${paint.dim(label)}\t${marked(text, strokes.get(label) ?? [])}`);
  }
  for (const { severity, code, message, span, line } of reading.diagnostics) {
    const place = span ? ` ${span.paragraph}` : line !== null ? ` line ${line}` : '';
    lines.push(paint.dim(`! ${severity}${place} ${code}: ${message}`));
  }
  return `${lines.join('\n')}\n`;
}

function strokesOf(reading: Reading, paint: ReturnType<typeof createColors>): ReadonlyMap<string, Stroke[]> {
  const strokes = new Map<string, Stroke[]>();
  const add = ({ paragraph, start, end }: Span, how: Paint) => {
    const list = strokes.get(paragraph) ?? [];
    if (!strokes.has(paragraph)) strokes.set(paragraph, list);
    list.push({ start, end, paint: how });
  };
  for (const task of reading.tasks) {
    for (const actor of [...task.addressees, ...task.with, ...task.reportsTo]) add(actor.span, paint.green);
    if (task.due) add(task.due.span, paint.magenta);
  }
  for (const clause of reading.clauses)
    add(clause.span, clause.strength === null ? paint.yellow : (words) => paint.bold(paint.yellow(words)));
  for (const reference of reading.references) add(reference.span, (words) => paint.underline(paint.cyan(words)));
  return strokes;
}

/** The text with each stretch painted; where two overlap, the one that starts first keeps its words. */
function marked(text: string, strokes: readonly Stroke[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, paint } of [...strokes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end <= start) continue;
    out += text.slice(at, start) + paint(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at);
}

/**
 * Which record of which table made each clause, reference and task of one paragraph.
 * Refuses a label that the instrument does not have, and names those it has.
 */
export function explained(reading: Reading, label: string, colour: boolean): string {
  const paragraph = reading.paragraphs.find(
    (one) => one.label.toLowerCase() === label.replace(/\s+/g, '').toLowerCase(),
  );
  if (!paragraph) {
    const labels = reading.paragraphs.map((one) => one.label).join(', ');
    throw new RequestError(
      'ARGUMENT_INVALID',
      `${reading.source.path}: no paragraph ${label}. It has ${labels || 'none'}.`,
      { label },
    );
  }
  const paint = createColors(colour);
  const own = <T extends { readonly paragraph: string }>(list: readonly T[]) =>
    list.filter((one) => one.paragraph === paragraph.label);
  const place = ({ paragraph: where, start, end }: Span) => paint.dim(`${where}:${start}-${end}`);
  const lines = [
    `${paint.bold(`${reading.instrument.symbol ?? reading.source.path} ${paragraph.label}`)}\t${paragraph.text}`,
  ];
  for (const clause of own(reading.clauses)) {
    lines.push(
      `clause     "${clause.quote}" ${place(clause.span)} → ${clause.verb}, ${clause.strength ?? 'tasks nobody'}  ${paint.dim(`by ${clause.rule}`)}`,
    );
  }
  for (const reference of own(reading.references)) {
    const what = [
      reference.target ?? `(${reference.kind})`,
      reference.role,
      `under ${reference.verb ?? 'no verb'}`,
      reference.pinpoint,
    ]
      .filter(Boolean)
      .join(', ');
    lines.push(
      `reference  "${reference.quote}" ${place(reference.span)} → ${what}  ${paint.dim(`by ${reference.rule}`)}`,
    );
  }
  for (const task of own(reading.tasks)) {
    lines.push(
      `task       "${task.quote}" ${place(task.span)} → ${task.verb}${task.gist ? `: ${task.gist}` : ''}  ${paint.dim(`by ${task.rule}`)}`,
    );
    const actors = [
      ...task.addressees.map((a) => ['addressee', a] as const),
      ...task.with.map((a) => ['partner', a] as const),
      ...task.reportsTo.map((a) => ['recipient', a] as const),
    ];
    for (const [role, actor] of actors) {
      lines.push(
        `  ${role.padEnd(10)}"${actor.quote}" ${place(actor.span)} → ${actor.body ?? actor.bodies?.join('; ') ?? 'unresolved'}`,
      );
    }
    if (task.due)
      lines.push(
        `  due      "${task.due.quote}" ${place(task.due.span)} → ${[task.due.period, task.due.date].filter(Boolean).join(', ') || 'not computable'}`,
      );
    for (const condition of task.conditions) lines.push(`  condition "${condition.quote}" ${place(condition.span)}`);
  }
  for (const { code, message, span } of reading.diagnostics)
    if (span?.paragraph === paragraph.label) lines.push(`diagnostic ${code}: ${message}`);
  return `${lines.join('\n')}\n`;
}
