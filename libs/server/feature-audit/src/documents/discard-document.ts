import { AuditDocument, forgetDocument, type RequestContext } from '@goodmark/server-data';
import { Field, ID, InputType, Int } from 'type-graphql';
import { requireWaiting } from './apply-document';

@InputType({ description: 'Deletes a document from which nothing was saved.' })
export class AuditDocumentDiscardInput {
  @Field(() => ID, { description: 'The document.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;
}

/** Deletes a document that waits, with its bytes. Gives it as it was. */
export async function discardDocument(ctx: RequestContext, { id, version }: AuditDocumentDiscardInput): Promise<AuditDocument> {
  return ctx.part(async (tx) => {
    const { document } = await requireWaiting(tx, id);
    await tx.change(AuditDocument, document, version, {});
    await forgetDocument(tx, id);
    return document;
  });
}
