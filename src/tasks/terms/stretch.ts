/** A stretch of a paragraph in which a term of a task may stand. */
export interface Stretch {
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
