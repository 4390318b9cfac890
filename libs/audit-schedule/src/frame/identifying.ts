import { plainHeading } from './columns';

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

/** Whether it is an NHS number: ten digits of which the last checks the others (modulus 11). */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

const isPostcode = (text: string): boolean => /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i.test(text.trim());

/** Fewer values than this say nothing about a column. */
const ENOUGH = 5;

/** Watches the values of a file's columns go by and tells which look like NHS numbers or postcodes whatever their heading. */
export class IdentifyingValues {
  private readonly seen = new Map<number, { filled: number; nhs: number; postcodes: number }>();

  watch(cells: readonly string[]): void {
    cells.forEach((cell, index) => {
      if (cell === '') return;
      const column = this.seen.get(index) ?? { filled: 0, nhs: 0, postcodes: 0 };
      column.filled += 1;
      if (isNhsNumber(cell)) column.nhs += 1;
      if (isPostcode(cell)) column.postcodes += 1;
      this.seen.set(index, column);
    });
  }

  /** By column, counted from 0. Four in five are enough: one number in eleven is a valid NHS number by chance. */
  get found(): ReadonlyMap<number, Identifying> {
    return new Map([...this.seen].flatMap(([index, { filled, nhs, postcodes }]): [number, Identifying][] => {
      if (filled < ENOUGH) return [];
      if (nhs * 5 >= filled * 4) return [[index, 'NHS_NUMBER']];
      return postcodes * 5 >= filled * 4 ? [[index, 'ADDRESS']] : [];
    }));
  }
}

const WORDS: Readonly<Record<Identifying, string>> = {
  NAME: 'names', BIRTH_DATE: 'dates of birth', NHS_NUMBER: 'NHS or other personal numbers', ADDRESS: 'addresses or telephone numbers',
};

/** Why a file with such a column is refused. */
export const identifyingSentence = (heading: string, what: Identifying): string =>
  `The column “${heading}” looks like ${WORDS[what]}. Goodmark knows a case only by its reference: nothing of this file was kept. Remove the column, or rename it where it holds nothing of the kind, and upload the file again.`;
