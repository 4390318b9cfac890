import { isRecordDraft } from '@goodmark/audit-tool';
import type { RecordRead } from './record-read';

export type WhyUnread = 'DRAFT' | 'NOT_YOURS' | 'NOTHING_YET' | 'EXEMPTED';

/** Why a reader sees no answers: the one true reason; null where there are answers to see. */
export function whyUnread({ answers, status, recorder }: Pick<RecordRead, 'answers' | 'status'> & { readonly recorder: { readonly id: string } }, viewerId: string): WhyUnread | null {
  if (answers.length > 0) return null;
  if (status === 'EXEMPTED') return 'EXEMPTED';
  if (!isRecordDraft(status)) return 'NOT_YOURS';
  return recorder.id === viewerId ? 'NOTHING_YET' : 'DRAFT';
}
