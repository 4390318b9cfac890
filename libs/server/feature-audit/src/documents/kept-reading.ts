import type { DocumentBlock, WrittenBox } from '@goodmark/audit-tool';
import type { AuditDocument } from '@goodmark/server-data';

/** What was read from a document, as it is kept until the audit is written from it. */
export interface KeptReading {
  /** Of a form: what stands in its boxes. */
  readonly boxes: readonly WrittenBox[];
  /** Of any other document: its paragraphs. */
  readonly blocks: readonly DocumentBlock[];
  readonly notes: readonly string[];
}

export const readingIn = (reading: KeptReading): string => JSON.stringify(reading);

/** What was read from a document; null once the audit is written from it. */
export const readingOut = ({ reading }: AuditDocument): KeptReading | null => (reading === null ? null : (JSON.parse(reading) as KeptReading));
