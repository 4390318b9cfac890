/** Whether an immediate risk still waits for an answer. */
export const RiskStatus = { OPEN: 'OPEN', ANSWERED: 'ANSWERED', WITHDRAWN: 'WITHDRAWN' } as const;
export type RiskStatus = (typeof RiskStatus)[keyof typeof RiskStatus];

/** How somebody was told of an immediate risk: by speaking to them. Nothing the program sends is telling. */
export const ToldHow = { IN_PERSON: 'IN_PERSON', TELEPHONE: 'TELEPHONE' } as const;
export type ToldHow = (typeof ToldHow)[keyof typeof ToldHow];

/** What an immediate risk waits for, the most pressing first. */
export const RiskStanding = {
  NOT_TOLD_IN_TIME: 'NOT_TOLD_IN_TIME',
  NOT_TOLD: 'NOT_TOLD',
  UNANSWERED_OVERNIGHT: 'UNANSWERED_OVERNIGHT',
  UNANSWERED: 'UNANSWERED',
  ANSWERED: 'ANSWERED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type RiskStanding = (typeof RiskStanding)[keyof typeof RiskStanding];

/** What somebody can do about an immediate risk. */
export const RiskStep = { TELL: 'TELL', ANSWER: 'ANSWER', WITHDRAW: 'WITHDRAW' } as const;
export type RiskStep = (typeof RiskStep)[keyof typeof RiskStep];
