import { isAt } from '../../text/matching.js';
import { wholeClause } from './wholeClause.js';

const agreeing = new Set(['according-to-law', 'in-line-with-what-was-decided', 'within-mandate']);

/**
 * "investigations conducted in accordance with its mandate", "such rules as may be established in accordance with national law": what
 * stands right behind a participle limits what somebody did, not the deed; "shall be treated in accordance with …" is the deed.
 */
function ofWhatWasDone(rule: string, text: string, at: number): boolean {
  if (!agreeing.has(rule)) return false;
  const before = text.slice(Math.max(0, at - 60), at);
  const participle = /([\w’'-]+) ([a-z]{3,}(?:ed|en|aken|own|ought|eld|ut)) $/.exec(before);
  if (
    participle === null ||
    /^(?:need|proceed|exceed|been|seen|even|children|men|women|then|between|when|but|out|about|shield|field|own)$/.test(
      participle[2]!,
    )
  )
    return false;
  if (/^(?:be|is|are|was|were|been)$/.test(participle[1]!))
    return /\b(?:may|can|which|that|as|who|were|was) (?:be|is|are|was|were|been|have been|has been) [a-z]+ $/.test(
      before,
    );
  return !/^(?:and|or|to|not|not yet)$/.test(participle[1]!);
}

/** "where the Panel of Experts": the rest stands behind a comma. */
const unfinished = /^(?:when|where|if|unless) (?:the |an? |any |each )?[A-Z]\w*(?: (?:of|and|[A-Z]\w*))*$/;

const byADocument =
  / by (?:the |that |an? )?(?:[A-Z]\w+ ){0,4}(?:Agreements?|Accords?|Charter|Conventions?|Treaty|Protocols?|Constitution|Plan|Roadmap|Pact)$/;
/** "as requested by the Government in its letter", "as agreed in the Pact": a document is meant. */
const byWhom = /(?:requested|required) by [A-Zt]/;
const inItsLetter = / in (?:its|his|their|the|a) (?:letter|note|report|resolution)/y;
const settled = /(?:agreed|established|requested|authorized|mandated)$/;
const whereSettled = / (?:in|at|between|during|on) /y;

/** "to act strictly in accordance with the law" is the deed itself. */
const acting = /\b(?:act|acts|acting) (?:[a-z]+ly )?$/;
/** "ships that are boarded by police in a manner consistent with …": what is told of others. */
const toldOfOthers = /\b(?:that|which|who) (?:are|is|was|were|have been|has been) [a-z]+(?: out)? by [^,;:.]{3,60}$/;

/** Whether words that have the form of a condition limit a deed, and neither cite a document nor tell what else was done or is to be. */
export function limitsDeed(rule: string, text: string, start: number, found: string): boolean {
  if (found.length < 60 && unfinished.test(found.trimEnd()) && wholeClause(text, start, found) === found) return false;
  if (ofWhatWasDone(rule, text, start)) return false;
  if (agreeing.has(rule)) {
    const before = text.slice(Math.max(0, start - 90), start);
    if ((rule !== 'within-mandate' && acting.test(before)) || toldOfOthers.test(before)) return false;
  }
  if (
    rule === 'as-appropriate' &&
    /(?:mandated|authorized|agreed|established|appointed) by (?!the (?:host )?Gov)/.test(found)
  )
    return false;
  if (rule === 'as-appropriate' && byADocument.test(found)) return false;
  if (byWhom.test(found) && isAt(inItsLetter, text, start + found.length)) return false;
  if (settled.test(found) && isAt(whereSettled, text, start + found.length)) return false;
  // "to ensure that the law is compatible with …" is the deed itself.
  return !(
    /^(?:compatible|consistent|in (?:full |strict )?(?:accordance|conformity|compliance|keeping|line))\b/.test(found) &&
    /\b(?:is|are|be|being|remain|remains) (?:fully )?$/.test(text.slice(Math.max(0, start - 20), start))
  );
}
