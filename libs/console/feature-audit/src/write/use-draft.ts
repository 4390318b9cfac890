import { ask, AuditDraftDocument, AuditSaveDraftDocument, AuditVersionDocument, type DraftSource, type KeptDraft, tell, useKeptDraft } from '@goodmark/console-data';
import { fieldsOf, type WrittenAudit } from './draft/draft-fields';
import { inputOf, savableOf } from './draft/draft-input';

const AUDITS: DraftSource<WrittenAudit> = {
  kind: 'draft',
  read: async (id) => (await ask(AuditDraftDocument, { id })).audit,
  serverDraft: (audit) => ({ fields: fieldsOf(audit), version: audit.version, writable: audit.viewerCan.includes('SAVE_DRAFT') }),
  async save({ id }, changed, all, version) {
    const { auditSaveDraft } = await tell(AuditSaveDraftDocument, { input: { id, version, ...inputOf(changed, all) } as never });
    return auditSaveDraft.version;
  },
  savable: (_audit, base, mine, today) => savableOf(base, mine, today),
  version: AuditVersionDocument,
};

/** An audit to be written, kept safe while this screen is open. */
export const useDraft = (auditId: string): KeptDraft<WrittenAudit> => useKeptDraft(AUDITS, auditId);
