import { DocumentKind, DocumentStatus, Side } from '@goodmark/audit-tool';
import { registerEnum } from '@goodmark/server-graphql';

registerEnum(DocumentKind, 'DocumentKind', 'What an uploaded Word document is.', {
  FORM: 'The form of this audit, read box by box.',
  FREE: 'A document that is no form of today: a person says which paragraph belongs where.',
});
registerEnum(DocumentStatus, 'DocumentStatus', 'How far an uploaded Word document has come.', {
  READ: 'It is read and nothing of it is saved. Its uploader alone sees it; after a week it is deleted.',
  KEPT: 'The audit was written from it, and it is kept with the audit.',
});
registerEnum(Side, 'DocumentSide', 'Which of two texts is to stand.', {
  DOCUMENT: "The document's.",
  DRAFT: "The draft's.",
});

export { DocumentKind, DocumentStatus, Side };
