import { lowAt, type Passage, says } from '../words/passage.js';

/** Where a separator of list members at `i` ends ("," "and" "as well as"), or `i`. */
export function separatorEnd(passage: Passage, i: number): number {
  let k = i;
  // The agenda of that name is no list.
  if (says(passage, i - 1, 'women , peace') || says(passage, i - 1, 'peace and security')) return i;
  for (let n = 0; n < 6; n++) {
    const low = lowAt(passage, k);
    if (low === ',' || low === 'and' || low === 'or' || low === 'nor') k++;
    else if (low === '/' && lowAt(passage, k - 1) === 'and') k++;
    else if (says(passage, k, 'as well as') || says(passage, k, 'but not limited') || says(passage, k, 'along with'))
      k += says(passage, k, 'along with') ? 2 : 3;
    else if (says(passage, k, 'but also')) k += 2;
    else break;
  }
  return k;
}

/** Where words that introduce examples at `i` end ("including", "in particular", "such as"), or `i`. */
export function exampleEnd(passage: Passage, i: number): number {
  let k = i;
  for (let n = 0; n < 6; n++) {
    const low = lowAt(passage, k);
    if (
      low === 'including' ||
      low === 'notably' ||
      low === 'especially' ||
      low === 'particularly' ||
      low === 'namely' ||
      low === 'especially'
    )
      k++;
    else if (
      says(passage, k, 'most notably') ||
      says(passage, k, 'most particularly') ||
      says(passage, k, 'in particular') ||
      says(passage, k, 'such as') ||
      says(passage, k, 'inter alia')
    )
      k += 2;
    else if (says(passage, k, 'but not limited to')) k += 4;
    else if (says(passage, k, 'first and foremost')) k += 3;
    else if (k > i && (low === ',' || low === '/')) k++;
    else break;
  }
  return k;
}
