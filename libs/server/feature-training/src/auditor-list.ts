import { Auditor, Cohort, type ListPlan } from '@goodmark/server-data';
import { BooleanFilter, connectionType, DateFilter, type FieldFilter, IdFilter, type Order, orderType, PageArgs, StringFilter } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

@InputType({ description: 'Which entries of the auditor register; everything given must hold.' })
export class AuditorWhere {
  @Field(() => IdFilter, { nullable: true, description: 'The person.' })
  person?: FieldFilter<string> | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether they may be allocated audits now.' })
  active?: FieldFilter<boolean> | null;

}

export const AuditorOrder = orderType('Auditor', { trainedOn: 'By the day their training was signed off.' });

@ArgsType()
export class AuditorsArgs extends PageArgs {
  @Field(() => AuditorWhere, { nullable: true, description: 'Which entries.' })
  where?: AuditorWhere | null;

  @Field(() => [AuditorOrder], { nullable: true, description: 'In which order; the longest trained first when left out.' })
  orderBy?: Order[] | null;
}

export const AUDITORS: ListPlan = {
  filters: { person: 't.id', active: 't.active' },
  orders: { trainedOn: { column: 'trainedOn', nullable: true } },
  usual: [{ field: 'trainedOn', direction: 'ASC' }],
};
export const AuditorConnection = connectionType(Auditor, 'Auditor');

@InputType({ description: 'Which training cohorts; everything given must hold.' })
export class CohortWhere {
  @Field(() => StringFilter, { nullable: true, description: 'What it is called.' })
  name?: StringFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day of its first session.' })
  startsOn?: FieldFilter<string> | null;
}

export const CohortOrder = orderType('Cohort', { startsOn: 'By the day of the first session.' });

@ArgsType()
export class CohortsArgs extends PageArgs {
  @Field(() => CohortWhere, { nullable: true, description: 'Which cohorts.' })
  where?: CohortWhere | null;

  @Field(() => [CohortOrder], { nullable: true, description: 'In which order; the earliest first when left out.' })
  orderBy?: Order[] | null;
}

export const COHORTS: ListPlan = {
  filters: { name: 't.name', startsOn: 't.startsOn' },
  orders: { startsOn: { column: 'startsOn' } },
  usual: [{ field: 'startsOn', direction: 'ASC' }],
};
export const CohortConnection = connectionType(Cohort, 'Cohort');
