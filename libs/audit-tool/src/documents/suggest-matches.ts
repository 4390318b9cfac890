import { DOMAINS } from '../domains';
import type { AuditDomain } from '../vocabulary/audit-domain';
import { documentChoices } from './document-fields';

/** A paragraph of a document that is no form of ours. */
export interface DocumentBlock {
  readonly text: string;
  readonly isHeading: boolean;
  /** Which table, row and cell it stands in; null outside of tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

/** What else than its name a domain is called in older audits. */
const ALSO_CALLED: Partial<Record<AuditDomain, readonly string[]>> = {
  RISK: ['risk assessment', 'risk and safety', 'safeguarding', 'safety', 'managing risk'],
  DECISION_MAKING: ['decision making', 'management oversight', 'supervision', 'case direction', 'management oversight and supervision', 'threshold'],
  INVOLVEMENT: ['involvement', 'participation', 'voice of the child', 'child s voice', 'engagement', 'engagement with the family', 'working with the family'],
  ASSESSMENT: ['assessments', 'assessment and analysis', 'chronology'],
  PLANS: ['plan', 'planning', 'care plan', 'child protection plan', 'cin plan', 'early help plan'],
  COORDINATION: ['coordination', 'co ordination', 'multi agency working', 'partnership working', 'partner agencies', 'information sharing', 'multi agency'],
  REVIEWS: ['review', 'reviewing', 'reviews and conferences', 'iro'],
  DIVERSITY: ['equality and diversity', 'identity', 'culture and identity', 'equality'],
  PERMANENCE: ['permanency', 'permanence planning'],
  PLACEMENT: ['placements', 'placement and matching', 'where the child lives'],
  INDEPENDENCE: ['independence', 'pathway plan', 'leaving care', 'transition to adulthood'],
  HELP: ['impact', 'outcomes', 'outcomes for the child', 'impact on the child', 'help and protection'],
};

const WHOLE: readonly (readonly [field: string, names: readonly string[]])[] = [
  ['strengths', ['strengths', 'what worked well', 'what went well', 'good practice', 'what is working well', 'key strengths']],
  ['areasForImprovement', ['areas for improvement', 'areas for development', 'what should be better', 'what needs to improve', 'even better if', 'what are we worried about', 'areas to improve']],
  ['overall', ['overall', 'overall judgement', 'overall grade', 'overall grading', 'overall judgment', 'audit grade']],
  ['synopsis', ['synopsis', 'background', 'summary', 'summary of the case', 'case summary', 'brief summary', 'the case in a few sentences']],
  ['viewsSought.CHILD.said', ['views of the child', 'child s views', 'what the child said', 'the child s views', 'feedback from the child']],
  ['viewsSought.PARENT.said', ['views of a parent', 'views of the parents', 'parent s views', 'parents views', 'views of the parent', 'feedback from parents']],
  ['viewsSought.CARER.said', ['views of a carer', 'carer s views', 'views of the carer', 'carers views', 'feedback from the carer']],
  ['minutesSpent', ['minutes spent', 'time spent', 'time taken']],
];

const PARTS: readonly (readonly [part: string, names: readonly string[]])[] = [
  ['evidence', ['evidence', 'comments', 'findings', 'what did you see', 'analysis', 'commentary']],
  ['difference', ['difference', 'difference made', 'difference it made', 'difference to the child', 'so what']],
  ['notApplicableReason', ['why it does not apply', 'reason if not applicable', 'why not applicable']],
  ['grade', ['grade', 'grading', 'judgement', 'judgment', 'rating']],
];

/** A label as it is compared: small letters, no numbering before it, no signs. */
const plain = (text: string): string =>
  text.toLowerCase().replace(/^\s*(section|domain)?\s*\d+[.):]?\s*/, '').replace(/&/g, ' and ').replace(/[^a-z ]+/g, ' ').replace(/\s+/g, ' ').trim();

const PLACES = new Map<string, string>([
  ...DOMAINS.flatMap(({ key, name }) => [name, ...(ALSO_CALLED[key] ?? [])].map((called) => [plain(called), `judgements.${key}`] as const)),
  ...WHOLE.flatMap(([field, names]) => names.map((called) => [plain(called), field] as const)),
]);
const PART_OF = new Map(PARTS.flatMap(([part, names]) => names.map((called) => [called, part] as const)));
/** Grades as older audits say them, besides their names. */
const GRADES = new Map<string, string>([
  ...documentChoices('DOMAIN_GRADE').map(([key, name]) => [plain(name), key] as const),
  ['n a', 'NOT_APPLICABLE'], ['na', 'NOT_APPLICABLE'], ['exceeds', 'EXCEEDS_GOOD'], ['meets', 'MEETS_GOOD'], ['does not meet', 'DOES_NOT_MEET_GOOD'],
  ['below good', 'DOES_NOT_MEET_GOOD'], ['good', 'MEETS_GOOD'], ['outstanding', 'EXCEEDS_GOOD'], ['requires improvement', 'DOES_NOT_MEET_GOOD'], ['inadequate', 'DOES_NOT_MEET_GOOD'],
]);

/** The grade that a short text means, in today's words or in those of older audits; null for anything else. */
export const gradeMeant = (text: string): string | null => GRADES.get(plain(text)) ?? null;

/** What a paragraph begins with before a colon, where that is short enough to be a label. */
const labelOf = (text: string): string => plain(/^([^:\n]{1,60}):/.exec(text)?.[1] ?? '');

/**
 * For each paragraph the field it seems to belong to, null for none: by the headings above it and the label before it, in
 * tables by the first cell of its row and the head of its column. Only a proposal: a person confirms each.
 */
export function suggestedMatches(blocks: readonly DocumentBlock[]): readonly (string | null)[] {
  let [place, part] = [null as string | null, null as string | null];
  let rowAt = '';
  const columns = new Map<string, string>();
  return blocks.map(({ text, isHeading, cell }) => {
    const at = cell ? `${cell.table}.${cell.row}` : '';
    // A row or paragraph after a table's row begins anew.
    if (at !== rowAt && (at === '' || rowAt !== '') && rowAt !== '') [place, part] = [null, null];
    rowAt = at;
    const words = plain(text);
    const named = PLACES.get(words);
    const partNamed = PART_OF.get(words);
    if (cell && cell.row === 0 && partNamed) columns.set(`${cell.table}.${cell.column}`, partNamed);
    if (named !== undefined) {
      [place, part] = [named, null];
      return null;
    }
    if (partNamed !== undefined) {
      part = partNamed;
      return null;
    }
    if (isHeading && !cell && gradeMeant(text) === null) {
      [place, part] = [null, null];
      return null;
    }
    return fieldIn(text, place, (cell && columns.get(`${cell.table}.${cell.column}`)) ?? part);
  });
}

function fieldIn(text: string, place: string | null, part: string | null): string | null {
  const label = labelOf(text);
  const own = PLACES.get(label) ?? place;
  if (own === null) return null;
  if (!own.startsWith('judgements.')) return own === 'overall' && gradeMeant(text.slice(text.indexOf(':') + 1)) === null ? null : own;
  if (gradeMeant(PART_OF.get(label) === 'grade' ? text.slice(text.indexOf(':') + 1) : text) !== null) return `${own}.grade`;
  const named = PART_OF.get(label) ?? part ?? 'evidence';
  return named === 'grade' ? null : `${own}.${named}`;
}

/** The text of a paragraph without the label that said where it belongs. */
export function withoutLabel(text: string): string {
  const label = labelOf(text);
  return label !== '' && (PART_OF.has(label) || PLACES.has(label)) ? text.slice(text.indexOf(':') + 1).trim() : text;
}
