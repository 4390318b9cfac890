import { type AuditDomain } from '@goodmark/audit-tool';

const GENERAL: readonly string[] = ['This area of the tool does not bear on the help this child has.', 'There is nothing here for this area to look at.'];

const REASONS: Readonly<Partial<Record<AuditDomain, readonly string[]>>> = {
  PERMANENCE: [
    '{Child} lives at home and is to stay there; no other long-term plan is in question.',
    'No decision about where {child} grows up is being made.',
    'The legal position has long been settled and nothing is planned to change it.',
  ],
  PLACEMENT: [
    '{Child} lives with a parent and is not placed.',
    '{Child} is at home with the family, so there is no placement to look at.',
  ],
  INDEPENDENCE: [
    '{Child} is too young for preparation for independence.',
    '{Child} is not yet of the age at which a pathway plan begins.',
    'Preparing for adult life is not yet a question at this age.',
  ],
};

/** Why a domain may not apply. */
export const reasonsNotApplicable = (domain: AuditDomain): readonly string[] => REASONS[domain] ?? GENERAL;
