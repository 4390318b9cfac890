import { draftFrom, type Match, type Problem } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, AuditDocument, moveAudit, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { saveDraft } from '../save-draft';
import { submitAudit } from '../submit-audit';
import { compareDocument } from './compare-document';
import { readingOut } from './kept-reading';

@InputType({ description: 'Which field of the audit a paragraph of a document belongs to.' })
export class DocumentMatchInput implements Match {
  @Field(() => Int, { description: 'The paragraph, by its `index`.' })
  block!: number;

  @Field(() => String, { description: 'The field, `judgements.RISK.evidence`.' })
  field!: string;
}

@InputType({ description: 'Writes an audit from a document that was read. Nothing is taken from it that is not named here.' })
export class AuditDocumentApplyInput {
  @Field(() => ID, { description: 'The document.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the audit you have seen.' })
  auditVersion!: number;

  @Field(() => [String], { description: 'The fields to take from the document, of those in which it differs from the draft. The others stay as they are in the draft.' })
  take!: string[];

  @Field(() => [DocumentMatchInput], { nullable: true, description: 'For a document that is no form: where its paragraphs belong.' })
  matches?: DocumentMatchInput[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Say true to submit the audit as well; then it must be complete.' })
  submit!: boolean;
}

const alreadyKept = ({ version }: AuditDocument) =>
  conflict('This document was saved already.', version, [{ field: 'id', message: 'The audit was written from this file before. Upload another one if it was changed since.' }]);

/** The document with its audit and what was read; throws where it is not waiting for the viewer. */
export async function requireWaiting(ctx: RequestContext, id: string) {
  const document = await ctx.require(AuditDocument, id);
  const audit = await ctx.require(Audit, document.auditId);
  await assertMayTakeStep(ctx, 'SAVE_DRAFT', audit);
  const reading = readingOut(document);
  if (document.status === 'KEPT' || !reading) throw alreadyKept(document);
  return { document, audit, reading };
}

function takeProblems(take: readonly string[], differing: ReadonlySet<string>): readonly Problem[] {
  return take.flatMap((field, index) => (differing.has(field) ? [] : [{ field: `take.${index}`, message: `In ${field} the document does not differ from the draft, or it could not be read. Leave it out.` }]));
}

/** Writes an audit from a document that its auditor has looked through, keeps the document with it, and submits it where that is asked for. */
export async function applyDocument(tx: RequestContext, input: AuditDocumentApplyInput): Promise<Audit> {
  const { document, audit, reading } = await requireWaiting(tx, input.id);
  const { document: read, draft, differences } = await compareDocument(tx, audit, document, reading, input.matches ?? []);
  assertNoProblems(takeProblems(input.take, new Set(differences.map(({ field }) => field))));

  const change = draftFrom(read, draft.answers, input.take);
  const saved = await saveDraft(tx, { id: audit.id, version: input.auditVersion, ...change } as never);
  await tx.change(AuditDocument, document, document.version, { status: 'KEPT', keptAt: tx.clock.now(), reading: null });
  const written = await moveAudit(tx, saved, saved.version, {
    to: 'IN_PROGRESS',
    changes: { source: 'WORD_FORM' },
    recorded: { what: document.kind === 'FORM' ? 'imported from a form' : 'imported from a document', after: { documentId: document.id, sha256: document.sha256, size: document.size, fields: input.take } },
  });
  return input.submit ? submitAudit(tx, { id: written.id, version: written.version }) : written;
}
