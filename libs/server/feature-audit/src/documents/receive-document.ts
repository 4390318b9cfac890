import { createHash } from 'node:crypto';
import { DOCUMENT_FIELDS, FORM_CODE_TAG, FORM_VERSION } from '@goodmark/audit-tool';
import {
  allOf, assertMayTakeStep, Audit, AuditDocument, condition, type DocumentKind, DocumentStatus, forgetDocument, forgottenDocuments, keepDocumentBytes, mayCall, newId, type RequestContext,
} from '@goodmark/server-data';
import { forbidden } from '@goodmark/server-graphql';
import { fileProblem, readWord, type WordReading } from '@goodmark/server-documents';
import { verifiedCode } from './audit-form';
import { type KeptReading, readingIn } from './kept-reading';

/** What nobody went on with is deleted after this many days. */
const FORGOTTEN_AFTER_MS = 7 * 24 * 60 * 60 * 1000;
const LONGEST_NAME = 200;
const OURS = new Set(DOCUMENT_FIELDS.map(({ field }) => field));
const isOurs = (tag: string): boolean => OURS.has(tag) || /^actions\.\d{1,2}\.(what|owner|dueOn)$/.test(tag);

/** What a file is called, without its folder and without what no name has. */
const tidyName = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\p{Cc}|\p{Cs}/gu, '').trim().slice(-LONGEST_NAME) || 'document.docx';

interface Judged {
  readonly kind: DocumentKind;
  readonly reading: KeptReading;
  readonly draftVersion: number | null;
}

/** Whose form it is. Refuses the form of another audit: nothing of another child is kept with this one. */
async function codeOf(ctx: RequestContext, audit: Audit, { controls }: WordReading) {
  const codes = new Set(controls.filter(({ tag }) => tag === FORM_CODE_TAG).map(({ text }) => text.trim()));
  if (codes.size === 0) return null;
  if (codes.size > 1) throw fileProblem('The document holds the forms of several audits. Upload the form of one audit only.');
  const code = verifiedCode(ctx, [...codes][0] as string);
  if (!code) throw fileProblem('The code at the end of this form was changed, or another installation made the form. Download the form of this audit again, and copy your text into it.');
  if (code.auditId !== audit.id) {
    const other = await ctx.load(Audit, code.auditId);
    throw fileProblem(`This is the form of ${other ? other.reference : 'another audit'}, not of ${audit.reference}. Upload it on the page of that audit. Nothing of it was kept here.`);
  }
  return code;
}

function readFreely({ blocks, notes }: WordReading, { reference }: Audit, why: readonly string[]): KeptReading {
  if (blocks.length === 0) throw fileProblem('There is no text in this document. If it is a scan, type what it says; if it is the form, fill in its boxes.');
  const others = [...new Set(blocks.flatMap(({ text }) => text.match(/\bAUD-\d{4}-\d{4,}\b/g) ?? []))].filter((each) => each !== reference);
  const named = others.length > 0 ? [`The document names ${others.join(', ')}. Make sure that it is about ${reference}.`] : [];
  return { boxes: [], blocks, notes: [...why, ...named, ...notes] };
}

async function judged(ctx: RequestContext, audit: Audit, read: WordReading): Promise<Judged> {
  const code = await codeOf(ctx, audit, read);
  if (!code) {
    const why = read.controls.some(({ tag }) => isOurs(tag)) ? ['The code of this form is missing, so nobody can tell which audit it is of. Its text is read like that of any other document.'] : [];
    return { kind: 'FREE', reading: readFreely(read, audit, why), draftVersion: null };
  }
  if (code.formVersion !== FORM_VERSION || code.instrumentVersion !== audit.instrumentVersion) {
    const why = `This form is of an older version: audit tool ${code.instrumentVersion}, form ${code.formVersion}. This audit is written in audit tool ${audit.instrumentVersion}, form ${FORM_VERSION}. Say where each paragraph belongs, or download the form again.`;
    return { kind: 'FREE', reading: readFreely(read, audit, [why]), draftVersion: null };
  }
  const boxes = read.controls.filter(({ tag, text }) => isOurs(tag) && text.trim() !== '').map(({ tag, text }) => ({ tag, text }));
  if (boxes.length === 0) throw fileProblem('Nothing is filled in in this form. Write in its boxes, save it in Word, and upload it again.');
  return { kind: 'FORM', reading: { boxes, blocks: [], notes: read.notes }, draftVersion: code.draftVersion };
}

async function forgetOldDocuments(ctx: RequestContext): Promise<void> {
  for (const id of await forgottenDocuments(ctx, new Date(Date.parse(ctx.clock.now()) - FORGOTTEN_AFTER_MS).toISOString())) {
    await ctx.part((tx) => forgetDocument(tx, id));
  }
}

/**
 * Reads a Word document for an audit of the viewer and keeps it until they have seen what was read; nothing of the audit
 * changes. The same file again gives the document that it became. Throws `INVALID_INPUT` for a file that is refused.
 */
export async function receiveDocument(ctx: RequestContext, auditId: string, bytes: Buffer, fileName: string): Promise<{ readonly document: AuditDocument; readonly known: boolean }> {
  for (const operation of ['Mutation.auditDocumentApply', 'Query.auditDocument']) {
    if (!mayCall(ctx.viewer, operation).allowed) throw forbidden('Your roles or the scopes of this token do not allow uploading audits: a token needs audits:write and text:read.');
  }
  const audit = await ctx.require(Audit, auditId, 'audit');
  await assertMayTakeStep(ctx, 'SAVE_DRAFT', audit);
  await forgetOldDocuments(ctx);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const same = condition('t.auditId = :auditId AND t.sha256 = :sha256', { auditId, sha256 });
  const [known] = await ctx.visible(AuditDocument, same, 'ORDER BY t.status, t.uploadedAt');
  if (known) return { document: known, known: true };

  const { kind, reading, draftVersion } = await judged(ctx, audit, await readWord(bytes));
  const waiting = condition(`t.auditId = :auditId AND t.status = 'READ' AND t.byId = :me`, { auditId, me: ctx.viewer.personId });
  return ctx.part(async (tx) => {
    // One document of an audit waits at a time: what was uploaded later is what its auditor means.
    for (const { id } of await tx.visible(AuditDocument, allOf([waiting]))) await forgetDocument(tx, id);
    const [now, id] = [tx.clock.now(), newId()];
    const document = await tx.add(AuditDocument, {
      id, version: 1, createdAt: now, updatedAt: now, auditId, byId: tx.viewer.personId, kind, status: DocumentStatus.READ, fileName: tidyName(fileName), size: bytes.length, sha256,
      uploadedAt: now, keptAt: null, draftVersion, reading: readingIn(reading),
    });
    await keepDocumentBytes(tx, id, bytes);
    return { document, known: false };
  });
}
