import { MOST_MINUTES } from '../problems-in-draft';
import { isWritten, textProblem, tidyText } from '../text';
import type { Problem } from '../problem';
import { ViewHolder } from '../vocabulary/view-holder';
import { DOCUMENT_FIELDS, documentChoices, type DocumentField, documentLabel } from './document-fields';

/** What is written in a document about each field: a grade, yes or no by its key, a text as it stands. Nothing written: not there. */
export type Answers = Readonly<Record<string, string>>;

/** A row of corrective actions as it stands in a document. */
export interface WrittenAction {
  readonly what: string;
  /** The owner's e-mail address. */
  readonly owner: string;
  readonly dueOn: string;
}

/** What a document says: what could be read, and what is wrong with the rest, each with its place. */
export interface ReadAnswers {
  readonly answers: Answers;
  readonly actions: readonly WrittenAction[];
  readonly problems: readonly Problem[];
  /** What was concluded rather than read, as sentences. */
  readonly notes: readonly string[];
}

export interface WrittenBox {
  readonly tag: string;
  readonly text: string;
}

/** How many rows for corrective actions a document may have. */
export const MOST_ACTION_ROWS = 50;
const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
const quoted = (text: string): string => `“${text.trim().replace(/\s+/g, ' ').slice(0, 60)}”`;

/** The answer that a text means for a field, or what is wrong with it. */
export function readAnswer({ kind, limit, label }: DocumentField, written: string): { readonly answer: string } | { readonly problem: string } {
  if (kind === 'TEXT') {
    const answer = tidyText(written.replace(/^\n+/, '')) as string;
    const problem = textProblem(answer, limit);
    return problem ? { problem: `${label}: ${problem}` } : { answer };
  }
  if (kind === 'MINUTES') {
    const minutes = /^\s*(\d{1,6})\s*(minutes?|min)?\.?\s*$/i.exec(written)?.[1];
    if (minutes !== undefined && Number(minutes) >= 1 && Number(minutes) <= MOST_MINUTES) return { answer: String(Number(minutes)) };
    return { problem: `${label}: ${quoted(written)} is not a number of minutes. Write for example 150, at most ${MOST_MINUTES.toLocaleString('en-GB')}.` };
  }
  const choices = documentChoices(kind);
  const chosen = choices.find(([, name]) => plain(name) === plain(written));
  return chosen ? { answer: chosen[0] } : { problem: `${label}: ${quoted(written)} is not one of ${choices.map(([, name]) => name).join(', ')}. Choose one of them.` };
}

/** What stands in each box. A box that is there twice counts once where both say the same; where they do not, neither is taken. */
function boxesOf(written: readonly WrittenBox[]): { readonly boxes: ReadonlyMap<string, string>; readonly problems: readonly Problem[] } {
  const boxes = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { tag, text } of written) {
    const had = boxes.get(tag);
    if (!isWritten(text) || had === text) continue;
    if (isWritten(had) && !problems.some(({ field }) => field === tag)) problems.push({ field: tag, message: `${documentLabel(tag)}: this box is in the document twice, with different texts. Keep one of them in Word, and upload it again.` });
    boxes.set(tag, text);
  }
  for (const { field } of problems) boxes.delete(field);
  return { boxes, problems };
}

function actionsIn(boxes: ReadonlyMap<string, string>): WrittenAction[] {
  const cell = (row: number, name: string): string => (boxes.get(`actions.${row}.${name}`) ?? '').trim();
  return Array.from({ length: MOST_ACTION_ROWS }, (_none, row) => ({ what: cell(row, 'what'), owner: cell(row, 'owner'), dueOn: cell(row, 'dueOn') }))
    .filter(({ what, owner, dueOn }) => isWritten(what) || isWritten(owner) || isWritten(dueOn));
}

/** Whose views are written about without saying whether they were asked: what is written says so. */
function concludedViews(answers: Answers): { readonly sought: Answers; readonly notes: readonly string[] } {
  const found = Object.values(ViewHolder).flatMap((who) => {
    const has = (name: string) => answers[`viewsSought.${who}.${name}`] !== undefined;
    if (has('sought')) return [];
    const asked = has('byWhom') || has('how') || has('said') || has('changedJudgement');
    return asked || has('whyNot') ? [{ who, asked }] : [];
  });
  return {
    sought: Object.fromEntries(found.map(({ who, asked }) => [`viewsSought.${who}.sought`, asked ? 'YES' : 'NO'])),
    notes: found.map(({ who, asked }) => `${documentLabel(`viewsSought.${who}.sought`)} was left open. It is read as ${asked ? '“Yes”, since the document says what was asked or answered' : '“No”, since the document says why not'}.`),
  };
}

/** Reads what stands in the boxes of a document. Boxes with other names are none of ours and are left alone. */
export function readAnswers(written: readonly WrittenBox[]): ReadAnswers {
  const { boxes, problems: doubled } = boxesOf(written);
  const answers: Record<string, string> = {};
  const problems: Problem[] = [...doubled];
  for (const field of DOCUMENT_FIELDS) {
    const text = boxes.get(field.field);
    if (!isWritten(text)) continue;
    const read = readAnswer(field, text);
    if ('answer' in read) answers[field.field] = read.answer;
    else problems.push({ field: field.field, message: read.problem });
  }
  const { sought, notes } = concludedViews(answers);
  return { answers: { ...answers, ...sought }, actions: actionsIn(boxes), problems, notes };
}
