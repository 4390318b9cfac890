import { type DomainError, invalidInput } from '@goodmark/server-graphql';

/** Refuses a document, saying what is wrong with it and what to do. */
export const fileProblem = (message: string): DomainError => invalidInput([{ field: 'file', message }]);

export const damaged = (): DomainError =>
  fileProblem('The file cannot be read: it is damaged or not a Word document. Open it in Word, save it as “Word Document (.docx)” and upload that.');
