import { wordClass } from './wordClass.js';

/** Words by how they are written, whatever they mean. */

export const inIng = wordClass(/ing$/);
export const figures = wordClass(/^\d+$/);
export const fourFigures = wordClass(/^\d{4}$/);
export const figureFirst = wordClass(/^\d/);
export const smallLetters = wordClass(/^[a-z-]+$/);
