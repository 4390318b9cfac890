import { type PersonShaped, personShapedIn } from '@goodmark/audit-tool';
import type { AuditDocumentReadQuery } from '@goodmark/console-data';

/** A document that was uploaded for an audit. */
export type WordDocument = NonNullable<AuditDocumentReadQuery['auditDocument']>;
export type WordReading = NonNullable<WordDocument['reading']>;
export type WordAnswer = WordReading['answers'][number];
export type Side = 'DOCUMENT' | 'DRAFT';

/** Paragraphs by their number, and the field each belongs to. */
export type Matches = Readonly<Record<number, string>>;

/** What seems right before a person has looked. */
export const suggestedOf = ({ paragraphs }: WordReading): Matches =>
  Object.fromEntries(paragraphs.flatMap(({ index, suggestion }) => (suggestion ? [[index, suggestion]] : [])));

export const matchList = (matches: Matches): { block: number; field: string }[] => Object.entries(matches).map(([block, field]) => ({ block: Number(block), field }));

/** Which side stands of each answer that differs: as chosen, else as proposed; null where nobody has said. */
export const sidesOf = (answers: readonly WordAnswer[], chosen: Readonly<Record<string, Side>>): ReadonlyMap<string, Side | null> =>
  new Map(answers.filter(({ differs }) => differs).map(({ field, proposed }) => [field, chosen[field] ?? proposed]));

export const fieldsTaken = (sides: ReadonlyMap<string, Side | null>): string[] => [...sides].filter(([, side]) => side === 'DOCUMENT').map(([field]) => field);

/** The line under each corrective action that says whose it is and by when: the names in it are of people who work here. */
const OWNER_LINE = /^Owner: .*\. Due: .*\.$/gm;

/** What in the texts that are taken from a document looks as if it told who somebody is, by the label of its field. */
export const personShapedTaken = (answers: readonly WordAnswer[], sides: ReadonlyMap<string, Side | null>): readonly (PersonShaped & Pick<WordAnswer, 'field' | 'label'>)[] =>
  answers.filter(({ field }) => sides.get(field) === 'DOCUMENT').flatMap(({ field, label, read }) =>
    personShapedIn(field === 'actions' ? (read ?? '').replace(OWNER_LINE, '') : (read ?? '')).map((found) => ({ field, label, ...found })));
