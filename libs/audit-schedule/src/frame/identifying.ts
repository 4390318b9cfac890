import { isNhsNumber, PersonShape, personShapedIn } from '@goodmark/audit-tool';
import { FRAME_FIELDS, plainHeading } from './columns';
import { readDay } from './read-day';

/** What a column seems to say of a child that the program must not know. */
export const Identifying = { NAME: 'NAME', BIRTH_DATE: 'BIRTH_DATE', NHS_NUMBER: 'NHS_NUMBER', ADDRESS: 'ADDRESS' } as const;
export type Identifying = (typeof Identifying)[keyof typeof Identifying];

/** Words that make a heading one about staff or the organisation, whose names are needed. */
const OF_THE_ORGANISATION = /\b(team|service|area|worker|holder|manager|lead|leader|professional|supervisor|auditor|category|status|plan|school|locality)\b/;
const HEADINGS: readonly (readonly [Identifying, RegExp])[] = [
  ['BIRTH_DATE', /\b(dob|birth|birthday|born)\b/],
  ['NHS_NUMBER', /\bnhs\b|\bunique pupil\b|\bupn\b|\bnational insurance\b/],
  ['ADDRESS', /\b(address|postcode|post code|street|telephone|phone|mobile)\b/],
  ['NAME', /\b(name|names|forename|forenames|surname|firstname|lastname|fullname|initials|alias)\b/],
];
/** A heading that says whom a row is about, and nothing of which reference is meant, has names below it. */
const WHO = /^(the )?(child|client|young person|person|service user|subject|patient|mother|father|parent|parents|carer|carers)s?$/;
const E_MAIL = /\be ?mail\b/;

/** What a column is by its heading; null where nothing is wrong with it. */
export function identifyingHeading(heading: string): Identifying | null {
  const plain = plainHeading(heading);
  if (WHO.test(plain)) return 'NAME';
  if (OF_THE_ORGANISATION.test(plain) || E_MAIL.test(plain)) return null;
  return HEADINGS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const isNhs = (text: string): boolean => /^[\d\s-]+$/.test(text) && isNhsNumber(text);
const isPostcode = (text: string): boolean => /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i.test(text.trim());

/** Whether the whole of a cell looks like somebody's name: "Kelly Brown", or "Brown, Kelly". */
function isName(cell: string): boolean {
  const words = cell.trim().replace(/^(\p{L}[\p{L}'’-]*), (\p{L}.*)$/u, '$2 $1');
  const [first, ...others] = personShapedIn(words);
  return others.length === 0 && first?.shape === PersonShape.NAME && first.words.length === words.length;
}

/** A heading that names an event has the days of that event below it. */
const OF_AN_EVENT = /\b(date|day|on|since|from|to|until|start|started|end|ended|open|opened|closed|review|visit|due|last|next|referral|referred|plan|meeting|assessment|updated)\b/;
/** Days of births lie further apart than days of most other things. */
const YEARS_APART = 4;

const isKnown = (plain: string): boolean => FRAME_FIELDS.some(({ known }) => known.includes(plain));

interface Seen {
  filled: number;
  nhs: number;
  postcodes: number;
  /** How many were looked at for names and days. */
  looked: number;
  names: number;
  days: number;
  firstYear: number;
  lastYear: number;
}

/**
 * Nearly all of several values, or every one of a few: one number in eleven is a valid NHS number by chance, so one value alone
 * says nothing, and two that are say that it is one in a hundred.
 */
const nearlyAll = (count: number, filled: number): boolean => (filled < 5 ? filled > 1 && count === filled : count * 5 >= filled * 4);

/** So many values tell what a column is; to look at each of a long file takes longer than to read it. */
const LOOKED_AT = 1_000;

/** Watches the values of a file's columns go by and tells which look like something the program must not know, whatever their heading. */
export class IdentifyingValues {
  private readonly seen = new Map<number, Seen>();

  /** Whether a heading leaves open whose names or days are below it. */
  private readonly open: readonly boolean[];

  constructor(private readonly headings: readonly string[]) {
    this.open = headings.map(plainHeading).map((plain) => !isKnown(plain) && !OF_THE_ORGANISATION.test(plain));
  }

  watch(cells: readonly string[]): void {
    cells.forEach((cell, index) => {
      if (cell === '') return;
      const column = this.seen.get(index) ?? { filled: 0, nhs: 0, postcodes: 0, looked: 0, names: 0, days: 0, firstYear: 9999, lastYear: 0 };
      column.filled += 1;
      if (isNhs(cell)) column.nhs += 1;
      if (isPostcode(cell)) column.postcodes += 1;
      if (this.open[index] && column.looked < LOOKED_AT) look(column, cell);
      this.seen.set(index, column);
    });
  }

  /** By column, counted from 0. Names and days are only told of where the heading says nothing of whose they are. */
  get found(): ReadonlyMap<number, Identifying> {
    return new Map([...this.seen].flatMap(([index, column]): [number, Identifying][] => {
      const what = this.whatIs(plainHeading(this.headings[index] ?? ''), column);
      return what ? [[index, what]] : [];
    }));
  }

  private whatIs(plain: string, { filled, nhs, postcodes, looked, names, days, firstYear, lastYear }: Seen): Identifying | null {
    if (nearlyAll(nhs, filled)) return 'NHS_NUMBER';
    if (nearlyAll(postcodes, filled)) return 'ADDRESS';
    if (nearlyAll(names, looked)) return 'NAME';
    return nearlyAll(days, looked) && lastYear - firstYear >= YEARS_APART && !OF_AN_EVENT.test(plain) ? 'BIRTH_DATE' : null;
  }
}

function look(column: Seen, cell: string): void {
  const day = readDay(cell);
  column.looked += 1;
  if (isName(cell)) column.names += 1;
  if (!day) return;
  column.days += 1;
  column.firstYear = Math.min(column.firstYear, Number(day.slice(0, 4)));
  column.lastYear = Math.max(column.lastYear, Number(day.slice(0, 4)));
}

const WORDS: Readonly<Record<Identifying, string>> = {
  NAME: 'names', BIRTH_DATE: 'dates of birth', NHS_NUMBER: 'NHS or other personal numbers', ADDRESS: 'addresses or telephone numbers',
};

/** Why a file with such a column is refused. */
export const identifyingSentence = (heading: string, what: Identifying): string =>
  `The column “${heading}” looks like ${WORDS[what]}. Goodmark knows a case only by its reference: nothing of this file was kept. Remove the column, or rename it where it holds nothing of the kind, and upload the file again.`;
