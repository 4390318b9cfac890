import { type AuditDomain, type AuditDraft, DOMAIN_KEYS, domainProgress, type DomainProgress, problemsToSubmit, type Problem, questionsToAnswer } from '@goodmark/audit-tool';

/** A part of the form with an address of its own: the twelve domains, then what concerns the audit as a whole. */
export type FormPart = AuditDomain | 'views' | 'overall' | 'actions';

export const FORM_PARTS: readonly FormPart[] = [...DOMAIN_KEYS, 'views', 'overall', 'actions'];

/** The last word of a part's address: `decision-making`. */
export const slugOf = (part: FormPart): string => part.toLowerCase().replaceAll('_', '-');

export const partOfSlug = (slug: string | undefined): FormPart | null => FORM_PARTS.find((part) => slugOf(part) === slug) ?? null;

/** The part in which a field of the API stands: `judgements.RISK.evidence` is in the part of the domain Risk. */
export function partOfField(field: string): FormPart {
  const [head, key] = field.split('.');
  if (head === 'judgements') return DOMAIN_KEYS.find((domain) => domain === key) ?? DOMAIN_KEYS[0]!;
  if (head === 'viewsSought') return 'views';
  return head === 'actions' ? 'actions' : 'overall';
}

/** How far a part has come: apart from the audit's stage, and apart from any grade. */
export type Progress = DomainProgress | 'STARTED' | 'COMPLETE' | 'NOT_NEEDED';

export function progressOf(part: FormPart, draft: AuditDraft): Progress {
  const domain = DOMAIN_KEYS.find((each) => each === part);
  if (domain) return domainProgress(domain, draft);
  const missing = problemsToSubmit(draft).filter(({ field }) => partOfField(field) === part);
  if (part === 'actions' && draft.actions.length === 0 && missing.length === 0) return 'NOT_NEEDED';
  if (part === 'overall' && missing.length === 0 && questionsToAnswer(draft).length > 0) return 'NEEDS_REASON';
  if (missing.length === 0) return 'COMPLETE';
  return part === 'views' && draft.viewsSought.length > 0 ? 'STARTED' : 'NOT_STARTED';
}

const DONE: readonly Progress[] = ['GRADED', 'NOT_APPLICABLE', 'COMPLETE', 'NOT_NEEDED'];

export const isDone = (progress: Progress): boolean => DONE.includes(progress);

/** The shape of a progress: an empty ring, a half one, a tick. Never one of a grade. */
export const progressShape = (progress: Progress): string => (isDone(progress) ? '✓' : progress === 'NOT_STARTED' ? '○' : '◐');

/** How many of the twelve domains are answered in full. */
export const domainsDone = (draft: AuditDraft): number => DOMAIN_KEYS.filter((domain) => isDone(progressOf(domain, draft))).length;

/** The part before or after another; null at either end. */
export const partBeside = (part: FormPart, step: 1 | -1): FormPart | null => FORM_PARTS[FORM_PARTS.indexOf(part) + step] ?? null;

/** The first part that still wants something; the first of all where none does. */
export const firstOpenPart = (draft: AuditDraft): FormPart => FORM_PARTS.find((part) => !isDone(progressOf(part, draft))) ?? FORM_PARTS[0]!;

/** The problems of one part, in the order of the form. */
export const problemsIn = (part: FormPart, problems: readonly Problem[]): readonly Problem[] => problems.filter(({ field }) => partOfField(field) === part);
