import { assertMayTakeStep, Audit, putDraftAside, type RequestContext } from '@goodmark/server-data';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Keeps a draft as it was last saved, whatever is saved next.' })
export class DraftPutAsideInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;
}

/** Keeps a draft as it was last saved, before its auditor writes an earlier version over it. */
export async function draftPutAside(tx: RequestContext, { id }: DraftPutAsideInput): Promise<Audit> {
  const audit = await tx.require(Audit, id);
  await assertMayTakeStep(tx, 'SAVE_DRAFT', audit);
  await putDraftAside(tx, audit);
  return audit;
}
