/** The 12 areas of the case audit tool, in the order they are read, graded and shown. */
export const AuditDomain = {
  RISK: 'RISK',
  DECISION_MAKING: 'DECISION_MAKING',
  INVOLVEMENT: 'INVOLVEMENT',
  ASSESSMENT: 'ASSESSMENT',
  PLANS: 'PLANS',
  COORDINATION: 'COORDINATION',
  REVIEWS: 'REVIEWS',
  DIVERSITY: 'DIVERSITY',
  PERMANENCE: 'PERMANENCE',
  PLACEMENT: 'PLACEMENT',
  INDEPENDENCE: 'INDEPENDENCE',
  HELP: 'HELP',
} as const;
export type AuditDomain = (typeof AuditDomain)[keyof typeof AuditDomain];
