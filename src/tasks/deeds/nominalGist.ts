import { determiners } from '../actors/heads.js';
import { isAt, isDeedAdverb, lowAt, type Passage } from '../words/passage.js';
import { deeds } from './deeds.js';
import { join, links } from './joining.js';
import { gerund, isGerund, lemmaAt, lemmaOf } from './lemmas.js';
import { hidden, nominals } from './nominals.js';
import { headAt } from './objects.js';
/** The gist of a deed told as a noun ("the continued support of …"). */
export function nominalGist(passage: Passage, at: number, to: number): string | null {
  const head = headAt(passage, at, to);
  if (head === null) return null;
  const noun = head.head.toLowerCase();
  for (let k = at; k < head.end; k++) {
    const adjective = hidden[lowAt(passage, k)];
    if (adjective !== undefined) return join([adjective, head.head]);
  }
  if (isAt(passage, at, gerund) && nominals[lowAt(passage, at)] === undefined) {
    const object = headAt(passage, at + 1, to);
    if (object !== null) return join([lemmaAt(passage, at), object.head]);
  }
  const verb = nominals[noun] ?? (isGerund(noun) ? lemmaOf(noun) : verbOfIzation(noun));
  if (verb === undefined) {
    const before = passage.words[head.end - 2];
    const pair =
      before !== undefined &&
      head.end - 2 >= at &&
      !before.mark &&
      !determiners.has(before.low) &&
      !isDeedAdverb(before.low);
    return pair ? `${before.low} ${head.head}` : `bring about ${head.head}`;
  }
  // "establishment and implementation of a plan": the object of both.
  let behind = head.end;
  if (lowAt(passage, behind) === 'and')
    for (let n = behind + 1; n < behind + 5 && n < to; n++) if (lowAt(passage, n) === 'of') behind = n;
  const link = lowAt(passage, behind);
  const light =
    verb === 'hold' ||
    verb === 'exercise' ||
    verb === 'ensure' ||
    verb === 'pay' ||
    verb === 'pursue' ||
    verb === 'make' ||
    verb === 'take' ||
    verb === 'observe' ||
    noun === 'information';
  if (!light && links.has(link) && link !== 'by' && link !== 'from') {
    const object = headAt(passage, behind + 1, to);
    const whole =
      link === 'of' ||
      (link === 'to' && verb === 'end') ||
      (/^(?:for|to)$/.test(link) && /^(?:respect|support)$/.test(verb));
    if (object !== null) return join(whole ? [verb, object.head] : [verb, link, object.head]);
  }
  // "their full implementation"
  const own = /^(?:its|their)$/.exec(lowAt(passage, at))?.[0];
  if (own !== undefined && !light) return join([verb, own === 'its' ? 'it' : 'them']);
  if (noun.slice(0, 5) !== verb.slice(0, 5)) return join([verb, noun]);
  return join([/^(?:support|assistance|cooperation|co-operation|help)$/.test(noun) ? 'provide' : 'carry out', noun]);
}

function verbOfIzation(noun: string): string | undefined {
  const verb = noun.replace(/i([sz])ation$/, 'i$1e');
  return verb !== noun && deeds.has(verb) ? verb : undefined;
}
