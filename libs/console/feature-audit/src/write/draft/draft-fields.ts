import { type AuditDomain, type AuditDraft, DOMAIN_KEYS, type DomainGrade, type DraftAction, type Grade, ViewHolder } from '@goodmark/audit-tool';
import { type AuditDraftQuery, choiceIn, type DraftFields, type FieldValue, textIn } from '@goodmark/console-data';

export type WrittenAudit = NonNullable<AuditDraftQuery['audit']>;

const JUDGEMENT_TEXTS = ['evidence', 'difference', 'notApplicableReason'] as const;
const VIEW_TEXTS = ['byWhom', 'how', 'said', 'whyNot'] as const;
export const WHOLE_TEXTS = ['synopsis', 'strengths', 'areasForImprovement', 'overallReason'] as const;

/** What the API has of an audit, as fields. A moderator's actions are not the auditor's to change, so they are left out. */
export function fieldsOf(audit: WrittenAudit): DraftFields {
  const fields: Record<string, FieldValue> = { overall: audit.auditorGrade, minutesSpent: audit.minutesSpent === null ? '' : String(audit.minutesSpent) };
  for (const name of WHOLE_TEXTS) fields[name] = audit[name] ?? '';
  for (const domain of DOMAIN_KEYS) {
    const judgement = audit.judgements.find((each) => each.domain === domain);
    fields[`judgements.${domain}.grade`] = judgement?.grade ?? null;
    for (const name of JUDGEMENT_TEXTS) fields[`judgements.${domain}.${name}`] = judgement?.[name] ?? '';
  }
  for (const who of Object.values(ViewHolder)) {
    const view = audit.viewsSought.find((each) => each.who === who);
    fields[`viewsSought.${who}.sought`] = view?.sought ?? null;
    fields[`viewsSought.${who}.changedJudgement`] = view?.changedJudgement ?? null;
    for (const name of VIEW_TEXTS) fields[`viewsSought.${who}.${name}`] = view?.[name] ?? '';
  }
  fields.actions = audit.actions.filter(({ source }) => source === 'AUDITOR').map(({ what, dueOn, owner }) => ({ what, ownerId: owner.id, dueOn }));
  return fields;
}

export const actionsIn = (fields: DraftFields): readonly DraftAction[] => (fields.actions ?? []) as readonly DraftAction[];

/** The draft as the rules of judging look at it. */
export function auditDraftOf(fields: DraftFields): AuditDraft {
  return {
    judgements: DOMAIN_KEYS.map((domain) => ({
      domain,
      grade: choiceIn<DomainGrade>(fields, `judgements.${domain}.grade`),
      evidence: textIn(fields, `judgements.${domain}.evidence`),
      difference: textIn(fields, `judgements.${domain}.difference`),
      notApplicableReason: textIn(fields, `judgements.${domain}.notApplicableReason`),
    })),
    overall: choiceIn<Grade>(fields, 'overall'),
    overallReason: textIn(fields, 'overallReason'),
    viewsSought: Object.values(ViewHolder).flatMap((who) => viewOf(fields, who) ?? []),
    actions: actionsIn(fields),
  };
}

/** Whose views were sought; null while it is not said. */
function viewOf(fields: DraftFields, who: ViewHolder) {
  const sought = choiceIn<boolean>(fields, `viewsSought.${who}.sought`);
  if (sought === null) return null;
  const at = (name: string) => `viewsSought.${who}.${name}`;
  return {
    who, sought, byWhom: textIn(fields, at('byWhom')), how: textIn(fields, at('how')), said: textIn(fields, at('said')), whyNot: textIn(fields, at('whyNot')),
    changedJudgement: choiceIn<boolean>(fields, at('changedJudgement')),
  };
}

/** The domain a field belongs to; null for a field of the audit as a whole. */
export function domainOf(field: string): AuditDomain | null {
  const [head, key] = field.split('.');
  return head === 'judgements' ? (DOMAIN_KEYS.find((domain) => domain === key) ?? null) : null;
}

/** Every text of a draft by its field, for what looks at words: `actions.0.what` included. */
export function textsIn(fields: DraftFields): Readonly<Record<string, string>> {
  const written = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'overall' && entry[0] !== 'minutesSpent' && !entry[0].endsWith('.grade'));
  return Object.fromEntries([...written, ...actionsIn(fields).map(({ what }, index): [string, string] => [`actions.${index}.what`, what])]);
}

/** What changes where words are taken out of a text. */
export function withoutWords(fields: DraftFields, field: string, words: string, instead: string): DraftFields {
  const [head, index] = field.split('.');
  if (head !== 'actions') return { [field]: textIn(fields, field).split(words).join(instead) };
  return { actions: actionsIn(fields).map((action, at) => (at === Number(index) ? { ...action, what: action.what.split(words).join(instead) } : action)) };
}
