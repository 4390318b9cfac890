/** Where the letter to the employer is had. */
export const letterAddress = (reference: string): string => `/exports/lado/${reference}.docx`;
