export { type Block, cleanText, type PlainDocument } from './plain-document';
export { writeDocx } from './write-docx';
export { writePdf } from './write-pdf';
