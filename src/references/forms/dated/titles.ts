import type { DatedKind } from '../../mention.js';

/** An opinion of which nothing but the date is told: the Court's. */
const bareOpinion = /^advisory opinions?(?: \w+)?$/i;

/** What is known by no symbol, and so by a title. */
const titled: ReadonlySet<DatedKind> = new Set<DatedKind>([
  'communiqué',
  'press',
  'decision',
  'agreement',
  'statement',
  'conclusions',
]);

/** "Communiqué of 10 March 2006", one of "the communiqués of 10 March and 15 May 2006"; only for what is known by no symbol or prints its date in part. */
export function titleOf(what: DatedKind, head: string, date: string, complete: boolean): string | null {
  if (complete && (what === 'opinion' ? !bareOpinion.test(head) : !titled.has(what))) return null;
  if (what === 'agreement') {
    const noun = head
      .replace(/ (?:signed|concluded|reached|adopted|issued)\b.*$/s, '')
      .replace(/(greement|eclaration|rotocol|ccord)s\b/, '$1')
      .trimEnd();
    return `${noun[0]!.toUpperCase()}${noun.slice(1)} of ${date}`;
  }
  if (what === 'opinion') return `Advisory opinion of the International Court of Justice of ${date}`;
  const told = head
    .trimEnd()
    .replace(/ommuniqu[ée]s?\b/, 'ommuniqué')
    .replace(/tatements\b/, 'tatement')
    .replace(/^((?:Joint )?[Ss]tatement) (?:made|issued) by /, '$1 by ')
    .replace(/eports\b/, 'eport')
    .replace(/etters\b/, 'etter');
  return `${told} of ${date}`;
}
