/** The longest reference that is kept. */
export const LONGEST_REFERENCE = 40;

/**
 * Whether a text can be a case's reference in the case-management system: 1 to 40 letters, digits, - / . and _, with at
 * least one digit. A name never is.
 */
export const isCaseReference = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9/._-]{0,39}$/.test(text) && /\d/.test(text);
