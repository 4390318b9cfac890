import {
  ageFilter, allOf, ALWAYS, anyOf, Audit, AuditKind, type Condition, condition, CorrectiveAction, coveredFrom, GradeFilter, isOneOf, isOpenLoop, type ListPlan, LoopStage, not, type RequestContext, type Service, ServiceFilter, stageFilter, uncovered,
} from '@goodmark/server-data';
import { connectionType, enumFilter, type FieldFilter, IdFilter, IntFilter, type Order, orderType, PageArgs, StringFilter } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Grade } from '@goodmark/audit-tool';

const LoopStageFilter = enumFilter(LoopStage, 'LoopStage');
const AuditKindFilter = enumFilter(AuditKind, 'AuditKind');

@InputType({ description: 'Which open loops; everything given must hold.' })
export class OpenLoopWhere {
  @Field(() => AuditKindFilter, { nullable: true, description: 'Whether it counts: figures count live audits alone.' })
  kind?: FieldFilter<AuditKind> | null;

  @Field(() => StringFilter, { nullable: true, description: 'The reference of the audit.' })
  reference?: FieldFilter<string> | null;

  @Field(() => ServiceFilter, { nullable: true, description: 'The service of the case at allocation.' })
  service?: FieldFilter<Service> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The service area of the case at allocation.' })
  serviceArea?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The team of the case at allocation.' })
  team?: FieldFilter<string> | null;

  @Field(() => LoopStageFilter, { nullable: true, description: 'What it waits for: true where it is one of the things it waits for.' })
  stage?: FieldFilter<LoopStage> | null;

  @Field(() => GradeFilter, { nullable: true, description: 'How it came out; what does not meet good is not yet put right.' })
  outcome?: FieldFilter<Grade> | null;

  @Field(() => IntFilter, { nullable: true, description: 'Days since it was submitted.' })
  ageInDays?: FieldFilter<number> | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who audited.' })
  auditor?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who has an open corrective action of it that the viewer may read.' })
  actionOwner?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who has an open corrective action of it that the viewer may read, or does it while its owner is away.' })
  actionOwnerOrDeputy?: FieldFilter<string> | null;

  @Field(() => [OpenLoopWhere], { nullable: true, description: 'All of these hold.' })
  and?: OpenLoopWhere[] | null;

  @Field(() => [OpenLoopWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: OpenLoopWhere[] | null;

  @Field(() => OpenLoopWhere, { nullable: true, description: 'This does not hold.' })
  not?: OpenLoopWhere | null;
}

export const OpenLoopOrder = orderType('OpenLoop', { age: 'By how long ago it was submitted: descending is oldest first.', reference: 'By reference.' });

@ArgsType()
export class OpenLoopsArgs extends PageArgs {
  @Field(() => OpenLoopWhere, { nullable: true, description: 'Which open loops.' })
  where?: OpenLoopWhere | null;

  @Field(() => [OpenLoopOrder], { nullable: true, description: 'In which order; the oldest first when left out.' })
  orderBy?: Order[] | null;
}

export const OpenLoopConnection = connectionType(Audit, 'OpenLoop');

/** Only through actions that the viewer may read: whose they are is told by no filter either. */
const doneBy = (ctx: RequestContext, ...columns: readonly ('ownerId' | 'deputyId')[]) => ({ eq, ne, in: among, notIn, isNull }: FieldFilter, name: () => string): Condition => {
  const open = (which: Condition): Condition => {
    const inside = allOf([condition(`lo.auditId = t.id AND lo.status = 'OPEN'`), which, ctx.rule(CorrectiveAction, 'lo')]);
    return condition(`EXISTS (SELECT 1 FROM corrective_action lo WHERE ${inside.sql})`, { ...inside.params });
  };
  const of = (owners: readonly unknown[]): Condition => open(anyOf(columns.map((column) => isOneOf(`lo.${column}`, owners, name()))));
  return allOf([
    ...(eq != null ? [of([eq])] : []), ...(among != null ? [of(among)] : []), ...(ne != null ? [not(of([ne]))] : []), ...(notIn?.length ? [not(of(notIn))] : []),
    ...(isNull != null ? [isNull ? not(open(ALWAYS)) : open(ALWAYS)] : []),
  ]);
};

export const OPEN_LOOPS: ListPlan = {
  filters: (ctx) => ({
    kind: 't.kind', reference: 't.reference', service: 't.service', serviceArea: 't.serviceAreaId', team: 't.teamId', stage: stageFilter('t', coveredFrom(ctx.viewer, 't')), outcome: uncovered('t.outcome', coveredFrom(ctx.viewer, 't')),
    ageInDays: ageFilter('t', ctx.clock.today()), auditor: 't.auditorId', actionOwner: doneBy(ctx, 'ownerId'), actionOwnerOrDeputy: doneBy(ctx, 'ownerId', 'deputyId'),
  }),
  orders: { age: { column: 'submittedAt', nullable: true, reversed: true }, reference: { column: 'reference' } },
  usual: [{ field: 'age', direction: 'DESC' }],
  within: isOpenLoop('t'),
  keysetIndexes: [{ order: 'age', filter: null, index: 'ix_audit_closedAt_submittedAt_id' }],
};
