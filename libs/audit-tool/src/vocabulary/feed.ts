/** What a calendar feed shows. */
export const FeedKind = { MY_DUE_DATES: 'MY_DUE_DATES', WHOLE_SCHEDULE: 'WHOLE_SCHEDULE' } as const;
export type FeedKind = (typeof FeedKind)[keyof typeof FeedKind];
