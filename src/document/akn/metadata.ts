import type { InstrumentHeader, Topic, Vote } from '../document.js';
import { isoDate } from '../text/dates.js';
import { agendaOf, type Identity, identityOf, meetingOf } from '../text/metadata.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

type Side = 'inFavour' | 'against' | 'abstaining';

/** Gathers what the `meta` and the cover page say of the instrument. */
export class HeaderBuilder {
  kind: 'resolution' | 'prst' | null = null;
  symbolPrinted = '';
  heading = '';
  private uri: string | null = null;
  private adopted: string | null = null;
  private dated: string | null = null;
  private meeting: number | null = null;
  private title: string | null = null;
  private agenda: { readonly text: string; readonly sure: boolean } | null = null;
  private draft: string | null = null;
  private readonly sponsors: string[] = [];
  private readonly topics = new Map<string, Topic>();
  private readonly names: string[] = [];
  private unanimous = false;
  private readonly counts: Record<Side, number | null> = { inFavour: null, against: null, abstaining: null };
  private readonly states: Record<Side, string[]> = { inFavour: [], against: [], abstaining: [] };
  private side: Side | null = null;
  /** The name of the state that is being read. */
  private voter: string | null = null;

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'FRBRdate':
        if (attributes['name'] === 'adoption') this.adopted ??= dateOf(attributes['date']);
        break;
      case 'docDate':
        this.dated ??= dateOf(attributes['date']);
        break;
      case 'inline':
        // The cover prints it; the workflow's record may have it wrong (S/RES/1436(2002)).
        if (attributes['name'] === 'adoptionMeeting') this.meeting = firstNumber(attributes['title']) ?? this.meeting;
        break;
      case 'keyword':
        this.keyword(attributes);
        break;
      case 'step':
        this.step(attributes);
        break;
      case 'organization':
        this.voter = '';
        break;
      case 'statement':
        this.kind ??= attributes['name'] === 'presidentialStatement' ? 'prst' : 'resolution';
        break;
      case 'FRBRuri':
      case 'FRBRthis':
        this.uri ??= attributes['value'] ?? null;
        break;
      case 'count': {
        const side = attributes['refersTo']?.replace('#', '');
        this.side = side === 'inFavour' || side === 'against' || side === 'abstaining' ? side : null;
        if (this.side !== null) this.counts[this.side] = firstNumber(attributes['value']);
        break;
      }
    }
  }

  text(words: string): void {
    if (this.voter !== null) this.voter += words;
  }

  close(name: string): void {
    if (name !== 'organization' || this.voter === null) return;
    const state = this.voter.replace(/\s+/g, ' ').trim();
    if (this.side !== null && state !== '') this.states[this.side].push(state);
    this.voter = null;
  }

  /** The sentence that announces a statement names the meeting and, in quotation marks, the agenda item. */
  announced(sentence: string): void {
    this.meeting ??= meetingOf(sentence);
    this.adopted = isoDate(sentence) ?? this.adopted;
    const item = agendaOf(sentence);
    if (item !== null) this.agenda ??= { text: item, sure: true };
  }

  build(): InstrumentHeader {
    const identity = this.identity();
    const adopted = this.adopted ?? this.dated;
    return {
      ...identity,
      kind: identity.kind ?? this.kind,
      year: identity.year ?? (adopted === null ? null : Number(adopted.slice(0, 4))),
      adopted,
      meeting: this.meeting ?? meetingOf(this.heading),
      organ: 'Security Council',
      title: this.title,
      agenda: this.agenda?.text ?? null,
      draft: this.draft,
      vote: this.vote(),
      sponsors: this.sponsors.length === 0 ? null : this.sponsors,
      topics: this.topics.size === 0 ? null : [...this.topics.values()],
      names: this.names.length === 0 ? null : this.names,
    };
  }

  /** Whether this is a presidential statement: the element or the symbol on the cover says so. */
  get isStatement(): boolean {
    return this.kind === 'prst' || identityOf(this.symbolPrinted).kind === 'prst';
  }

  /**
   * The symbol on the cover, unless it cannot be right: a statement may carry a resolution's by mistake. Then the heading's, then the
   * URI's.
   */
  private identity(): Identity {
    const kind = this.isStatement ? 'prst' : this.kind;
    const places = [
      () => identityOf(this.symbolPrinted),
      () => identityOf(this.heading),
      () => this.identityOfUri(kind),
    ];
    for (const identityIn of places) {
      const identity = identityIn();
      if (identity?.symbol != null && (kind === null || identity.kind === kind)) return identity;
    }
    return { symbol: null, kind, number: null, year: null };
  }

  /** The work's URI ends with number and year of a resolution ("…/2260-2016/"), with year and number of a statement. */
  private identityOfUri(kind: Identity['kind']): Identity | null {
    const found = /\/(\d{1,4})-(\d{1,4})\//.exec(this.uri ?? '');
    if (found === null || kind === null) return null;
    const printed = kind === 'prst' ? `S/PRST/${found[1]}/${found[2]}` : `S/RES/${found[1]} (${found[2]})`;
    const identity = identityOf(printed);
    return identity.symbol === null ? null : identity;
  }

  private keyword(attributes: Attributes): void {
    const { dictionary = '', refersTo } = attributes;
    const isTopic = dictionary.startsWith('UNBIS');
    if (refersTo !== 'title' && refersTo !== 'agenda' && !isTopic && dictionary !== 'DHLAUTH') return;
    const shown = (attributes['showAs'] ?? attributes['value'] ?? '').trim();
    if (shown === '') return;
    if (refersTo === 'title') this.title ??= shown;
    else if (refersTo === 'agenda') {
      const sure = dictionary === 'S/';
      if (this.agenda === null || (sure && !this.agenda.sure)) this.agenda = { text: shown.replace(/\.$/, ''), sure };
    } else if (isTopic) this.topic(shown.replaceAll('_', ' '), attributes['href'] ?? null);
    else this.names.push(shown);
  }

  /** The same topic may come with and without its URI. */
  private topic(label: string, uri: string | null): void {
    const key = label.toLowerCase();
    const known = this.topics.get(key);
    if (known === undefined || (known.uri === null && uri !== null)) this.topics.set(key, { uri, label });
  }

  private step(attributes: Attributes): void {
    switch (attributes['outcome']) {
      case 'draftResolution':
        this.draft ??= attributes['as'] || null;
        this.sponsors.push(...namesIn(attributes['by']));
        break;
      case 'draftResolutionAdditionalSponsors':
        for (const name of namesIn(attributes['by'])) if (!this.sponsors.includes(name)) this.sponsors.push(name);
        break;
      case 'adopted':
        this.unanimous ||= /\bunanimously\b/i.test(attributes['by'] ?? '');
        this.meeting ??=
          firstNumber(/\.(\d{1,5})/.exec(attributes['as'] ?? '')?.[1]) ?? meetingOf(attributes['by'] ?? '');
        break;
    }
  }

  private vote(): Vote | null {
    const { inFavour, against, abstaining } = this.counts;
    const named = this.states.inFavour.length + this.states.against.length + this.states.abstaining.length > 0;
    if (inFavour === null && against === null && abstaining === null && !named && !this.unanimous) return null;
    const counted = inFavour !== null || named;
    return {
      inFavour: inFavour ?? (this.states.inFavour.length || null),
      against: against ?? (counted || this.unanimous ? this.states.against.length : null),
      abstaining: abstaining ?? (counted || this.unanimous ? this.states.abstaining.length : null),
      states: named ? this.states : null,
    };
  }
}

function dateOf(value: string | undefined): string | null {
  return value !== undefined && /^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function firstNumber(value: string | undefined): number | null {
  const digits = /\d{1,6}/.exec(value ?? '');
  return digits === null ? null : Number(digits[0]);
}

/** The states in "France, Japan, United States of America and Bolivarian Republic of Venezuela". */
function namesIn(list: string | undefined): string[] {
  if (list === undefined) return [];
  return list
    .split(/\s{0,2}[,;]\s{1,3}(?:and )?/)
    .flatMap((name, at, all) => (at === all.length - 1 ? splitLast(name) : [name]))
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter((name) => name !== '');
}

/** "Bosnia and Herzegovina" is one name; "Uruguay and Chile" are two. */
function splitLast(name: string): string[] {
  const at = name.lastIndexOf(' and ');
  if (at < 0) return [name];
  const rest = name.slice(at + 5);
  if (/^(?:Herzegovina|Northern Ireland|Nevis|Barbuda|Tobago|Principe|the Grenadines|Príncipe)/.test(rest))
    return [name];
  return [name.slice(0, at), rest];
}
