import { DOMAIN_KEYS, domainName } from '../domains';
import { gradeName } from '../case-audit-tool';
import { TEXT_LIMITS } from '../text';
import { DomainGrade, Grade } from '../vocabulary/grade';
import { ViewHolder } from '../vocabulary/view-holder';

/** What kind of answer a field of an audit takes in a document. */
export type DocumentFieldKind = 'DOMAIN_GRADE' | 'GRADE' | 'YES_NO' | 'TEXT' | 'MINUTES';

/** A field of an audit that a Word document can fill in. */
export interface DocumentField {
  /** Its path as the rules and the API call it, `judgements.RISK.evidence`. */
  readonly field: string;
  /** What people call it, "Risk: evidence". */
  readonly label: string;
  readonly kind: DocumentFieldKind;
  /** The longest text it keeps. */
  readonly limit: number;
}

const WHOSE: Record<ViewHolder, string> = { CHILD: 'The child', PARENT: 'A parent', CARER: 'A carer' };

const texts = (head: string, label: string, names: readonly (readonly [name: string, label: string, limit: number])[]): readonly DocumentField[] =>
  names.map(([name, what, limit]) => ({ field: `${head}.${name}`, label: `${label}: ${what}`, kind: 'TEXT', limit }));

const choice = (field: string, label: string, kind: DocumentFieldKind): DocumentField => ({ field, label, kind, limit: 100 });

/** Every field but the corrective actions, in the order of the form. */
export const DOCUMENT_FIELDS: readonly DocumentField[] = [
  ...DOMAIN_KEYS.flatMap((domain) => [
    choice(`judgements.${domain}.grade`, `${domainName(domain)}: grade`, 'DOMAIN_GRADE'),
    ...texts(`judgements.${domain}`, domainName(domain), [
      ['evidence', 'evidence', TEXT_LIMITS.evidence],
      ['difference', 'difference it made', TEXT_LIMITS.difference],
      ['notApplicableReason', 'why it does not apply', TEXT_LIMITS.notApplicableReason],
    ]),
  ]),
  ...Object.values(ViewHolder).flatMap((who) => [
    choice(`viewsSought.${who}.sought`, `${WHOSE[who]}: whether asked`, 'YES_NO'),
    ...texts(`viewsSought.${who}`, WHOSE[who], [
      ['byWhom', 'who asked', TEXT_LIMITS.short],
      ['how', 'how', TEXT_LIMITS.short],
      ['said', 'what they said', TEXT_LIMITS.said],
      ['whyNot', 'why not asked', TEXT_LIMITS.reason],
    ]),
    choice(`viewsSought.${who}.changedJudgement`, `${WHOSE[who]}: whether it changed the judgement`, 'YES_NO'),
  ]),
  choice('overall', 'Overall judgement', 'GRADE'),
  { field: 'strengths', label: 'Strengths', kind: 'TEXT', limit: TEXT_LIMITS.strengths },
  { field: 'areasForImprovement', label: 'Areas for improvement', kind: 'TEXT', limit: TEXT_LIMITS.areasForImprovement },
  { field: 'synopsis', label: 'The case in a few sentences', kind: 'TEXT', limit: TEXT_LIMITS.synopsis },
  choice('minutesSpent', 'Minutes spent', 'MINUTES'),
];

const BY_PATH = new Map(DOCUMENT_FIELDS.map((each) => [each.field, each]));

/** The field with this path; null where a document can fill in no such field. */
export const documentField = (field: string): DocumentField | null => BY_PATH.get(field) ?? null;

/** What people call a field, a corrective action's too: "Risk: evidence", "Corrective action 2: due date". */
export function documentLabel(field: string): string {
  const known = documentField(field);
  if (known) return known.label;
  const [head, index, name] = field.split('.');
  if (head === 'actions' && index !== undefined) return `Corrective action ${Number(index) + 1}${name ? `: ${ACTION_PARTS[name] ?? name}` : ''}`;
  if (head === 'judgements') return domainName(index as never);
  if (head === 'viewsSought') return `${WHOSE[index as ViewHolder]}: views`;
  return head === 'actions' ? 'Corrective actions' : field;
}

const ACTION_PARTS: Readonly<Record<string, string>> = { what: 'what must change', owner: 'owner', ownerId: 'owner', dueOn: 'due date' };

/** The choices of a field as they stand in a document; none where anything may be written. */
export function documentChoices(kind: DocumentFieldKind): readonly (readonly [key: string, name: string])[] {
  if (kind === 'YES_NO') return [['YES', 'Yes'], ['NO', 'No']];
  if (kind === 'GRADE') return Object.values(Grade).map((grade) => [grade, gradeName(grade)]);
  return kind === 'DOMAIN_GRADE' ? Object.values(DomainGrade).map((grade) => [grade, gradeName(grade)]) : [];
}

/** An answer as people read it: "Meets good" for its key, a text as it is. */
export const answerText = (field: string, answer: string): string => {
  const kind = documentField(field)?.kind;
  return (kind && documentChoices(kind).find(([key]) => key === answer)?.[1]) ?? answer;
};
