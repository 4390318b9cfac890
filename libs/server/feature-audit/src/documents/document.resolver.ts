import { Audit, AuditDocument, condition, Person, RequestContext } from '@goodmark/server-data';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { applyDocument, AuditDocumentApplyInput, DocumentMatchInput } from './apply-document';
import { AuditDocumentDiscardInput, discardDocument } from './discard-document';
import { DocumentReading } from './document-types';
import { readingOfDocument } from './reading-of-document';

@Resolver(() => AuditDocument)
export class AuditDocumentResolver {
  @Query(() => AuditDocument, { nullable: true, description: 'A Word document of an audit, or null. Documents are sent to POST /audit-documents, see docs/api.md. Permission: practitioners, of the audits whose text they may read; scope text:read.' })
  async auditDocument(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The document.' }) id: string): Promise<AuditDocument | null> {
    const document = await ctx.load(AuditDocument, id);
    if (document) ctx.viewLog.note([document.auditId]);
    return document;
  }

  @Mutation(() => Audit, { description: 'Writes an audit from a document that was uploaded for it, and keeps the document with it; submits it too where that is asked for. Permission: its auditor; scope audits:write, and text:read to see what was read.' })
  auditDocumentApply(@Ctx() ctx: RequestContext, @Arg('input', () => AuditDocumentApplyInput, { description: 'Which document, and what is taken from it.' }) input: AuditDocumentApplyInput): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => applyDocument(tx, input));
  }

  @Mutation(() => AuditDocument, { description: 'Deletes a document from which nothing was saved. Permission: the auditor of its audit; scope audits:write, and text:read to see it.' })
  auditDocumentDiscard(@Ctx() ctx: RequestContext, @Arg('input', () => AuditDocumentDiscardInput, { description: 'Which document.' }) input: AuditDocumentDiscardInput): Promise<AuditDocument> {
    return discardDocument(ctx, input);
  }

  @FieldResolver(() => Person, { description: 'Who uploaded it.' })
  by(@Ctx() ctx: RequestContext, @Root() document: AuditDocument): Promise<Person> {
    return ctx.require(Person, document.byId);
  }

  @FieldResolver(() => Audit, { description: 'The audit it is of.' })
  audit(@Ctx() ctx: RequestContext, @Root() document: AuditDocument): Promise<Audit> {
    return ctx.require(Audit, document.auditId);
  }

  @FieldResolver(() => DocumentReading, { nullable: true, description: 'What was read from it, beside the draft as it is now; null for anybody but its uploader, and once it is kept. Case text.' })
  reading(
    @Ctx() ctx: RequestContext,
    @Root() document: AuditDocument,
    @Arg('matches', () => [DocumentMatchInput], { nullable: true, description: 'For a document that is no form: where its paragraphs belong.' }) matches?: DocumentMatchInput[] | null,
  ): Promise<DocumentReading | null> {
    return readingOfDocument(ctx, document, matches ?? []);
  }
}

@Resolver(() => Audit)
export class DocumentsOfAuditResolver {
  @FieldResolver(() => [AuditDocument], { description: 'The Word documents it was written in, earliest first. Case text: empty without the right to read it.' })
  async documents(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<AuditDocument[]> {
    const rows = await ctx.visible(AuditDocument, condition(`t.auditId = :id AND t.status = 'KEPT'`, { id: audit.id }), 'ORDER BY t.keptAt, t.id');
    if (rows.length > 0) ctx.viewLog.note([audit.id]);
    return rows;
  }
}
