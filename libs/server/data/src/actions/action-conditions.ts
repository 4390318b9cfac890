import { type Condition, condition } from '../access/condition';

/** The statuses of audits that count: their actions are live. */
const COUNTED = `('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`;

/** `isOverdueAction` of the audit tool, on an action called `t`. A test holds the two to each other. */
export const isOverdue = (t: string, today: string): Condition => condition(`${t}.status = 'OPEN' AND ${t}.dueOn < :l_today`, { l_today: today });

/** `isSlippedAction` of the audit tool, likewise. */
export const isSlipped = (t: string, today: string): Condition => condition(`${t}.firstDueOn < COALESCE(${t}.doneOn, ${t}.calledOffOn, :l_today)`, { l_today: today });

/** Whether the audit of an action, called `a`, counts. */
export const isLiveIn = (a: string): string => `${a}.status IN ${COUNTED}`;

/** The day from which an action `c` of an audit `a` is live: that of submission, or on which its moderator added it. */
export const liveOn = (c: string, a: string): string => `SUBSTR(CASE WHEN ${c}.createdAt > ${a}.submittedAt THEN ${c}.createdAt ELSE ${a}.submittedAt END, 1, 10)`;

/** The day on which an action `c` was closed: verified or called off; null while it is not. */
export const closedOn = (c: string): string => `SUBSTR(COALESCE(${c}.verifiedAt, ${c}.calledOffAt), 1, 10)`;
