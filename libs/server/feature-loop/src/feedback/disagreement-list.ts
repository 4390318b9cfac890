import { allOf, condition, Feedback, isIndependentOfCase, type ListPlan, type RequestContext } from '@goodmark/server-data';
import { connectionType, DateTimeFilter, type FieldFilter, type Order, orderType, PageArgs } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

@InputType({ description: 'Which disagreements; everything given must hold.' })
export class FeedbackDisagreementWhere {
  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was answered; `{ isNull: true }` for those that wait.' })
  answeredAt?: FieldFilter<string> | null;
}

export const FeedbackDisagreementOrder = orderType('FeedbackDisagreement', { recordedAt: 'By when the conversation was recorded.' });

@ArgsType()
export class FeedbackDisagreementsArgs extends PageArgs {
  @Field(() => FeedbackDisagreementWhere, { nullable: true, description: 'Which disagreements.' })
  where?: FeedbackDisagreementWhere | null;

  @Field(() => [FeedbackDisagreementOrder], { nullable: true, description: 'In which order; the earliest first when left out.' })
  orderBy?: Order[] | null;
}

export const FeedbackDisagreementConnection = connectionType(Feedback, 'FeedbackDisagreement');

/** Disagreements that the viewer may answer or could have answered: not of their own audits, and of no case they are close to. */
export function disagreementsFor({ viewer }: RequestContext): ListPlan {
  const independent = allOf([condition('da.id = t.auditId AND da.auditorId <> :d_me', { d_me: viewer.personId }), isIndependentOfCase(viewer, 'da')]);
  return {
    filters: { answeredAt: 't.answeredAt' },
    orders: { recordedAt: { column: 'createdAt' } },
    usual: [{ field: 'recordedAt', direction: 'ASC' }],
    within: condition(`t.disagrees = 1 AND t.withdrawnAt IS NULL AND EXISTS (SELECT 1 FROM audit da WHERE ${independent.sql})`, { ...independent.params }),
  };
}
