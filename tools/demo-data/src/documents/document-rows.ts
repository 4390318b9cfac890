import { createHash } from 'node:crypto';
import { codeText, type FormCode, FORM_VERSION, signedCode } from '@goodmark/audit-tool';
import { type AuditDocument, type AuditDocumentChunk, chunksOf, signature } from '@goodmark/server-data';
import { writeWord } from '@goodmark/server-documents';
import { answersInRows, FORM_PURPOSE, formParts, longDay } from '@goodmark/server-feature-audit';
import { idOf } from '../identifiers';
import type { AuditRow, DemonstrationRows } from '../rows';

export interface DocumentRows {
  readonly documents: readonly AuditDocument[];
  readonly chunks: readonly AuditDocumentChunk[];
}

const byKey = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return found;
};

/** The form of each audit that was written in Word, filled in as the audit is, as its auditor uploaded it. */
export async function documentRows(rows: DemonstrationRows, trailKey: string): Promise<DocumentRows> {
  const audits = rows.audits.filter(({ source, startedAt }) => source === 'WORD_FORM' && startedAt !== null);
  const wanted = new Set(audits.map(({ id }) => id));
  const of = <T extends { readonly auditId: string }>(all: readonly T[]) => byKey(all.filter(({ auditId }) => wanted.has(auditId)), ({ auditId }) => auditId);
  const [judgements, judgementTexts, views, texts, actions] = [of(rows.judgements), of(rows.judgementTexts), of(rows.viewsSought), of(rows.auditTexts), of(rows.correctiveActions)];
  const named = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((row) => [row.id, row]));
  const [cases, activities, teams, people] = [named(rows.cases), named(rows.activities), named(rows.teams), named(rows.people)];

  const formOf = (audit: AuditRow): Promise<Buffer> => {
    const { id, reference, caseId, activityId, teamId, auditorId, dueOn, instrumentVersion, minutesSpent } = audit;
    const written = answersInRows({
      minutesSpent, judgements: judgements.get(id) ?? [], judgementTexts: judgementTexts.get(id) ?? [], views: views.get(id) ?? [], text: texts.get(id)?.[0], actions: actions.get(id) ?? [],
    });
    const code: FormCode = { auditId: id, instrumentVersion, formVersion: FORM_VERSION, draftVersion: 1 };
    const facts = {
      reference, caseReference: cases.get(caseId)?.reference ?? '', activity: activities.get(activityId ?? '')?.title ?? 'Practice audit', team: teams.get(teamId)?.name ?? '',
      auditor: people.get(auditorId)?.name ?? '', dueOn: longDay(dueOn),
    };
    const ownerOf = (ownerId: string): string => people.get(ownerId)?.email ?? people.get(ownerId)?.name ?? '';
    return writeWord(`Case audit ${reference}`, formParts(facts, written, ownerOf, signedCode(code, signature(trailKey, FORM_PURPOSE, codeText(code)))));
  };

  const documents: AuditDocument[] = [];
  const chunks: AuditDocumentChunk[] = [];
  for (const audit of audits) {
    const bytes = await formOf(audit);
    const at = audit.submittedAt ?? (audit.startedAt as string);
    const id = idOf(`document of ${audit.reference}`, at);
    documents.push({
      id, version: 2, createdAt: at, updatedAt: at, auditId: audit.id, byId: audit.auditorId, kind: 'FORM', status: 'KEPT', fileName: `${audit.reference}.docx`, size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'), uploadedAt: at, keptAt: at, draftVersion: 1, reading: null,
    });
    chunks.push(...chunksOf(id, bytes));
  }
  return { documents, chunks };
}
