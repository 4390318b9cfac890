/** What still keeps the loop of a submitted audit open, in the order it usually happens. */
export const LoopStage = {
  MODERATION: 'MODERATION',
  FEEDBACK: 'FEEDBACK',
  ACTIONS: 'ACTIONS',
  VERIFICATION: 'VERIFICATION',
  FILING: 'FILING',
} as const;
export type LoopStage = (typeof LoopStage)[keyof typeof LoopStage];
