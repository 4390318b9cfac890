/** What an uploaded document is: a form of ours, or something older whose paragraphs a person matched. */
export const DocumentKind = { FORM: 'FORM', FREE: 'FREE' } as const;
export type DocumentKind = (typeof DocumentKind)[keyof typeof DocumentKind];

/** How far an uploaded document has come. */
export const DocumentStatus = { READ: 'READ', KEPT: 'KEPT' } as const;
export type DocumentStatus = (typeof DocumentStatus)[keyof typeof DocumentStatus];

/** Which of two texts is to stand: the document's or the draft's. */
export const Side = { DOCUMENT: 'DOCUMENT', DRAFT: 'DRAFT' } as const;
export type Side = (typeof Side)[keyof typeof Side];
