/** The two services whose cases are audited. */
export const Service = {
  SOCIAL_CARE: 'SOCIAL_CARE',
  EARLY_HELP: 'EARLY_HELP',
} as const;
export type Service = (typeof Service)[keyof typeof Service];

/** What the services are called. */
export const SERVICE_NAMES: Readonly<Record<Service, string>> = { SOCIAL_CARE: 'Social care', EARLY_HELP: 'Early help' };
