/** Which way an indicator is meant to go. */
export const Better = { HIGHER: 'HIGHER', LOWER: 'LOWER' } as const;
export type Better = (typeof Better)[keyof typeof Better];

/** What the values of an indicator are. */
export const IndicatorUnit = { COUNT: 'COUNT', PERCENT: 'PERCENT', DAYS: 'DAYS' } as const;
export type IndicatorUnit = (typeof IndicatorUnit)[keyof typeof IndicatorUnit];

/** Where a value stands against target and threshold. */
export const IndicatorState = { ON_TARGET: 'ON_TARGET', OFF_TARGET: 'OFF_TARGET', BREACHED: 'BREACHED' } as const;
export type IndicatorState = (typeof IndicatorState)[keyof typeof IndicatorState];

/** What became of a breach. */
export const BreachStatus = { OPEN: 'OPEN', ACCEPTED: 'ACCEPTED', DISMISSED: 'DISMISSED', CORRECTED: 'CORRECTED' } as const;
export type BreachStatus = (typeof BreachStatus)[keyof typeof BreachStatus];

/** How far an inspection recommendation or an improvement objective has come. */
export const AimStatus = { OPEN: 'OPEN', IN_PROGRESS: 'IN_PROGRESS', ACHIEVED: 'ACHIEVED', WITHDRAWN: 'WITHDRAWN' } as const;
export type AimStatus = (typeof AimStatus)[keyof typeof AimStatus];
