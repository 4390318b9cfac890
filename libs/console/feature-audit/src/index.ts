import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  CasePage: screen('CasePage', () => import('./cases/CasePage')),
  CasesPage: screen('CasesPage', () => import('./cases/CasesPage')),
  NewCasePage: screen('NewCasePage', () => import('./cases/NewCasePage')),
  AuditListPage: screen('AuditListPage', () => import('./list/AuditListPage')),
  AuditPage: screen('AuditPage', () => import('./read/AuditPage')),
  RiskPage: screen('RiskPage', () => import('./risks/RiskPage')),
  RisksPage: screen('RisksPage', () => import('./risks/RisksPage')),
  WordPage: screen('WordPage', () => import('./word/WordPage')),
  WordDocumentPage: screen('WordDocumentPage', () => import('./word/WordDocumentPage')),
  WritePage: screen('WritePage', () => import('./write/WritePage')),
};
