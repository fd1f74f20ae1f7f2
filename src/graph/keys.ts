/** The key of a paragraph: `S/RES/2331(2016)#4`. */
export function paragraphKey(instrument: string, label: string): string {
  return `${instrument}#${label}`;
}

/** The instrument and label that a paragraph's key is made of; null where it is none. */
export function partsOfParagraph(key: string): readonly [instrument: string, label: string] | null {
  const at = key.lastIndexOf('#');
  return at < 0 ? null : [key.slice(0, at), key.slice(at + 1)];
}

/** The instrument, label and number that a task's key is made of; null where it is none. */
export function partsOfTask(key: string): readonly [instrument: string, label: string, number: number] | null {
  const [, paragraph, number] = /^(.*)\/(\d{1,7})$/s.exec(key) ?? [];
  const parts = paragraph === undefined ? null : partsOfParagraph(paragraph);
  return parts && [...parts, Number(number)];
}

/** Numbers from 1 for what stands in one paragraph, as the keys of its tasks (`…#4/1`) and references (`…#4/r1`) end in. */
export function numbering(): (paragraph: string) => number {
  const numbers = new Map<string, number>();
  return (paragraph) => {
    const number = (numbers.get(paragraph) ?? 0) + 1;
    numbers.set(paragraph, number);
    return number;
  };
}
