/** The two services whose cases are audited. */
export const Service = {
  SOCIAL_CARE: 'SOCIAL_CARE',
  EARLY_HELP: 'EARLY_HELP',
} as const;
export type Service = (typeof Service)[keyof typeof Service];
