import { wordClass } from './wordClass.js';

/** Words and marks of the grammar, which belong to no subject: whoever reads sentences asks for the same few. */

export const being = wordClass('be is are');
export const indefinite = wordClass('a an');
export const articles = wordClass('a an the');
export const relatives = wordClass('that which who');
export const onOrUpon = wordClass('on upon');
export const nobody = wordClass('nothing none');
export const andOr = wordClass('and or');
export const commaOrAnd = wordClass(', and');
export const commaAndOr = wordClass(', and or');
export const sentenceMarks = wordClass('; : .');
export const apostrophes = wordClass("' ’");
export const quotations = wordClass('“ "');
