/** What a piece of text looks like that may tell who somebody is. */
export const PersonShape = {
  NHS_NUMBER: 'NHS_NUMBER',
  DATE_OF_BIRTH: 'DATE_OF_BIRTH',
  FULL_DATE: 'FULL_DATE',
  POSTCODE: 'POSTCODE',
  EMAIL: 'EMAIL',
  TELEPHONE: 'TELEPHONE',
  NAME: 'NAME',
} as const;
export type PersonShape = (typeof PersonShape)[keyof typeof PersonShape];
