/** How far an uploaded file has come. */
export const UploadStatus = {
  RECEIVING: 'RECEIVING',
  RECEIVED: 'RECEIVED',
  CHECKED: 'CHECKED',
  APPLIED: 'APPLIED',
} as const;
export type UploadStatus = (typeof UploadStatus)[keyof typeof UploadStatus];

/** What is being done with an uploaded file just now. */
export const UploadTask = { CHECK: 'CHECK', APPLY: 'APPLY' } as const;
export type UploadTask = (typeof UploadTask)[keyof typeof UploadTask];

/** Whether a sampling frame can be drawn from. */
export const FrameStatus = { IN_USE: 'IN_USE', UNDONE: 'UNDONE' } as const;
export type FrameStatus = (typeof FrameStatus)[keyof typeof FrameStatus];

/** What the strata of a stratified sample are. */
export const StratifyBy = { CATEGORY: 'CATEGORY', TEAM: 'TEAM', SERVICE: 'SERVICE' } as const;
export type StratifyBy = (typeof StratifyBy)[keyof typeof StratifyBy];

/** Why a case of the frame was not drawn from. */
export const ExclusionReason = {
  AUDITED_RECENTLY: 'AUDITED_RECENTLY',
  ALREADY_ALLOCATED: 'ALREADY_ALLOCATED',
  NAMED: 'NAMED',
} as const;
export type ExclusionReason = (typeof ExclusionReason)[keyof typeof ExclusionReason];

/** Whether a sample stands. */
export const DrawStatus = { DRAWN: 'DRAWN', WITHDRAWN: 'WITHDRAWN' } as const;
export type DrawStatus = (typeof DrawStatus)[keyof typeof DrawStatus];

/** Whether a drawn case can be used. */
export const SampleCaseStatus = { DRAWN: 'DRAWN', UNSUITABLE: 'UNSUITABLE' } as const;
export type SampleCaseStatus = (typeof SampleCaseStatus)[keyof typeof SampleCaseStatus];
