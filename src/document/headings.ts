/** So many headings, one right below another, are one; more in an annex are a list of names. */
const most = 3;

/** The heading that runs over the paragraphs to come. */
export class Headings {
  private heading: string | null = null;
  /** Headings below which no paragraph stands yet, and the one that stood before them. */
  private pending: string[] = [];
  private above: string | null = null;
  /** Whether what looks like headings are the names of a list. */
  private naming = false;

  get running(): string | null {
    return this.heading;
  }

  /** Adds a heading, or ends the running one; false where what has been added is a list of names, to be flushed. */
  add(text: string | null, inAnnex: boolean): boolean {
    if (this.pending.length === 0) this.above = this.heading;
    if (text === null) this.pending = [];
    else this.pending.push(text);
    if (inAnnex && (this.naming || this.pending.length > most)) return false;
    if (this.pending.length > most) this.pending.shift();
    this.heading = text === null ? null : this.pending.join(' – ');
    return true;
  }

  /** A paragraph stands below: what comes next is a heading anew. */
  settle(): void {
    this.pending = [];
    this.naming = false;
  }

  /** Gives up the headings below which nothing stands, each to `place`, which makes it a paragraph. */
  flush(place: (text: string) => void): void {
    const { pending } = this;
    if (pending.length === 0) return;
    this.heading = this.above;
    for (const text of pending) place(text);
    this.naming = true;
  }

  /** No heading runs on. */
  clear(): void {
    this.heading = null;
  }
}
