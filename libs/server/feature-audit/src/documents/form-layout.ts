import {
  CASE_AUDIT_TOOL, type Comparable, documentChoices, documentField, DOMAINS, FORM_CODE_TAG, ViewHolder, viewHolderPhrase,
} from '@goodmark/audit-tool';
import type { FormBox, Inline, WordPart } from '@goodmark/server-documents';

/** What a form says of the audit it is for. */
export interface FormFacts {
  readonly reference: string;
  readonly caseReference: string;
  readonly activity: string;
  readonly team: string;
  readonly auditor: string;
  readonly dueOn: string;
}

/** Empty rows for corrective actions after those that are there. */
const SPARE_ROWS = 4;

const asShown = (field: string, value: string): string => documentChoices(documentField(field)?.kind ?? 'TEXT').find(([key]) => key === value)?.[1] ?? value;

const box = ({ answers }: Comparable, field: string): FormBox => {
  const { label, kind } = documentField(field) ?? { label: field, kind: 'TEXT' as const };
  const choices = documentChoices(kind).map(([, name]) => name);
  return { tag: field, title: label, kind: choices.length > 0 ? 'CHOICE' : 'TEXT', value: asShown(field, answers[field] ?? ''), choices };
};

const asked = (draft: Comparable, label: string, field: string): readonly WordPart[] => [{ kind: 'LABEL', content: label }, { kind: 'BOX', content: box(draft, field) }];

const domainParts = (draft: Comparable): readonly WordPart[] => DOMAINS.flatMap(({ key, name, lookFor, prompts }, index) => [
  { kind: 'HEADING' as const, level: 2 as const, content: `${index + 1}. ${name}` },
  { kind: 'PARAGRAPH' as const, content: lookFor },
  ...prompts.map((prompt) => ({ kind: 'SMALL' as const, content: `– ${prompt}` })),
  ...asked(draft, 'Grade', `judgements.${key}.grade`),
  ...asked(draft, 'Evidence: what you saw, and where in the record', `judgements.${key}.evidence`),
  ...asked(draft, 'Difference it made to the child', `judgements.${key}.difference`),
  ...asked(draft, key === 'HELP' ? 'Why it does not apply (Help always applies, so leave this empty)' : 'If it does not apply, why', `judgements.${key}.notApplicableReason`),
]);

const viewParts = (draft: Comparable): readonly WordPart[] => Object.values(ViewHolder).flatMap((who) => [
  { kind: 'HEADING' as const, level: 2 as const, content: `Views of ${viewHolderPhrase(who)}` },
  ...asked(draft, 'Were their views sought?', `viewsSought.${who}.sought`),
  ...asked(draft, 'Who asked', `viewsSought.${who}.byWhom`),
  ...asked(draft, 'How: in person, by telephone, in writing', `viewsSought.${who}.how`),
  ...asked(draft, 'What they said', `viewsSought.${who}.said`),
  ...asked(draft, 'Did what they said change your judgement?', `viewsSought.${who}.changedJudgement`),
  ...asked(draft, 'If they were not asked, why not', `viewsSought.${who}.whyNot`),
]);

function actionRows({ actions }: Comparable, ownerOf: (ownerId: string) => string): readonly (readonly Inline[])[] {
  const empty = Array.from({ length: SPARE_ROWS }, () => ({ what: '', ownerId: '', dueOn: '' }));
  return [...actions, ...empty].map(({ what, ownerId, dueOn }, row) => {
    const cell = (name: string, title: string, kind: FormBox['kind'], value: string): FormBox => ({ tag: `actions.${row}.${name}`, title: `Corrective action ${row + 1}: ${title}`, kind, value });
    return [cell('what', 'what must change', 'TEXT', what), cell('owner', 'owner', 'TEXT', ownerId === '' ? '' : ownerOf(ownerId)), cell('dueOn', 'due date', 'DAY', dueOn)];
  });
}

/** The form from top to bottom, with what is written so far in its boxes. */
export function formParts(facts: FormFacts, draft: Comparable, ownerOf: (ownerId: string) => string, code: string): readonly WordPart[] {
  return [
    { kind: 'TITLE', content: `${CASE_AUDIT_TOOL.name}: ${facts.reference}` },
    {
      kind: 'FACTS', caption: 'What this form is for',
      rows: [['Audit', facts.reference], ['Case', facts.caseReference], ['Activity', facts.activity], ['Team', facts.team], ['Auditor', facts.auditor], ['Due', facts.dueOn]],
    },
    { kind: 'PARAGRAPH', content: 'Fill in the boxes; leave empty what is not finished. Upload the form in Goodmark, on the page of this audit. You then see everything that was read from it, and nothing is saved before you say so. Write no names, dates of birth or addresses: the case is known by its reference.' },
    { kind: 'HEADING', level: 1, content: 'The case in a few sentences' },
    { kind: 'BOX', content: box(draft, 'synopsis') },
    { kind: 'HEADING', level: 1, content: 'The twelve domains' },
    ...domainParts(draft),
    { kind: 'HEADING', level: 1, content: 'Views sought' },
    ...viewParts(draft),
    { kind: 'HEADING', level: 1, content: 'The audit as a whole' },
    ...asked(draft, 'Overall judgement: your own, not worked out from the domains', 'overall'),
    ...asked(draft, 'Strengths', 'strengths'),
    ...asked(draft, 'Areas for improvement', 'areasForImprovement'),
    ...asked(draft, 'Minutes you spent on this audit', 'minutesSpent'),
    { kind: 'HEADING', level: 1, content: 'Corrective actions' },
    { kind: 'PARAGRAPH', content: 'What must change on this case, who does it and by when. At least one is needed where the overall judgement does not meet good. Give the owner by their e-mail address.' },
    { kind: 'TABLE', caption: 'Corrective actions', headings: ['What must change', 'Owner (e-mail address)', 'Due date'], widths: [0.5, 0.3, 0.2], rows: actionRows(draft, ownerOf) },
    { kind: 'LABEL', content: 'Code of this form (do not change)' },
    { kind: 'SMALL', content: { tag: FORM_CODE_TAG, title: 'Code of this form', kind: 'FIXED', value: code } },
  ];
}
