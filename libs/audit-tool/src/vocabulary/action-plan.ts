/** Whether the actions of a plan are still followed in meetings. */
export const ActionPlanStatus = { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
export type ActionPlanStatus = (typeof ActionPlanStatus)[keyof typeof ActionPlanStatus];

/** Where an action of a plan stands. Done is not closed: somebody other than the doer verifies. */
export const PlanActionStatus = { OPEN: 'OPEN', DONE: 'DONE', VERIFIED: 'VERIFIED' } as const;
export type PlanActionStatus = (typeof PlanActionStatus)[keyof typeof PlanActionStatus];

/** How an action of a plan stands, as meetings speak of it; by a rule, never by taste. */
export const Rag = { RED: 'RED', AMBER: 'AMBER', GREEN: 'GREEN', BLUE: 'BLUE' } as const;
export type Rag = (typeof Rag)[keyof typeof Rag];
