export { type Block, cleanText, type PlainDocument } from './plain-document';
export { writeDocx } from './write-docx';
export { writePdf } from './write-pdf';
export { fileProblem } from './file-problem';
export * from './read-word';
export { LIMITS } from './word-package';
export * from './write-word';
