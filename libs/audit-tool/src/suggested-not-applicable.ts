import { AuditDomain } from './vocabulary/audit-domain';

const { PERMANENCE, PLACEMENT, INDEPENDENCE } = AuditDomain;
const SOMETIMES_APPLICABLE = [PERMANENCE, PLACEMENT, INDEPENDENCE] as const;

/** Which of the three usually apply to a category. */
const USUALLY_APPLICABLE: Readonly<Record<string, readonly AuditDomain[]>> = {
  CIN: [],
  CP: [],
  CP_SECOND_OR_SUBSEQUENT: [],
  NRPF: [],
  EARLY_HELP_LEVEL_2: [],
  EARLY_HELP_LEVEL_3: [],
  LAC: SOMETIMES_APPLICABLE,
  LAC_LONG_TERM_FOSTER_CARE: SOMETIMES_APPLICABLE,
  UASC: SOMETIMES_APPLICABLE,
  CHILDREN_WITH_DISABILITIES: SOMETIMES_APPLICABLE,
  ADOPTION: [PERMANENCE, PLACEMENT],
  SPECIAL_GUARDIANSHIP: [PERMANENCE, PLACEMENT],
  PRIVATE_FOSTERING: [PLACEMENT],
  CARE_LEAVER: [PLACEMENT, INDEPENDENCE],
};

const REASONS: Readonly<Partial<Record<AuditDomain, string>>> = {
  PERMANENCE: 'No plan for where the child will grow up is being made: that is not in question.',
  PLACEMENT: 'The child is not placed: they live with their own family.',
  INDEPENDENCE: 'The child is not being prepared to leave care.',
};

/** What is offered as the reason why such a domain does not apply, for the auditor to change; null for the other domains. */
export const suggestedReason = (domain: AuditDomain): string | null => REASONS[domain] ?? null;

/**
 * The domains that probably do not apply to a case of these categories, in domain order. A suggestion only: the auditor
 * decides. Nothing is suggested for a case without categories, or with one that the council added itself.
 */
export function suggestedNotApplicable(categories: readonly string[]): readonly AuditDomain[] {
  if (categories.length === 0) return [];
  const applicable = new Set(
    categories.flatMap((category) =>
      Object.hasOwn(USUALLY_APPLICABLE, category) ? (USUALLY_APPLICABLE[category] ?? []) : SOMETIMES_APPLICABLE,
    ),
  );
  return SOMETIMES_APPLICABLE.filter((domain) => !applicable.has(domain));
}
