/** How often somebody gets what they are told by e-mail. */
export const MailRhythm = {
  AT_ONCE: 'AT_ONCE',
  DAILY: 'DAILY',
  WEEKLY: 'WEEKLY',
  NONE: 'NONE',
} as const;
export type MailRhythm = (typeof MailRhythm)[keyof typeof MailRhythm];
