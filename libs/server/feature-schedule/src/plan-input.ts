import type { Service } from '@goodmark/audit-tool';
import { ModerationMode, ModerationPick, ModerationRule, Origin, SamplingMethod, Service as ServiceEnum } from '@goodmark/server-data';
import { DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

/** What may be given of a plan, new or changed. */
@InputType({ description: 'What may be given of the plan of an activity.' })
export abstract class ActivityPlanInput {
  @Field(() => Origin, { nullable: true, description: 'Why it is on the schedule; of a new one, `FRAMEWORK` when left out.' })
  origin?: Origin | null;

  @Field(() => ServiceEnum, { nullable: true, description: 'The service it looks at; none when both.' })
  service?: Service | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the case categories it looks at; none for any.' })
  categories?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many records are to be looked at.' })
  targetCount?: number | null;

  @Field(() => SamplingMethod, { nullable: true, description: 'How its cases are chosen; of a new one, `RANDOM` when left out. Stands once an audit is allocated.' })
  samplingMethod?: SamplingMethod | null;

  @Field(() => ModerationRule, { nullable: true, description: 'How audits are picked for moderation; of a new one, when left out, every audit at a rate of 100, else a random share.' })
  moderationRule?: ModerationRule | null;

  @Field(() => Int, { nullable: true, description: 'Share of the audits to be moderated, in whole per cent.' })
  moderationRate?: number | null;

  @Field(() => [ModerationPick], { nullable: true, description: 'Which audits the rule `BY_RULE` picks; all three kinds when left out. The other rules have none.' })
  moderationPicks?: ModerationPick[] | null;

  @Field(() => ModerationMode, { nullable: true, description: "Whether moderators grade before they see the auditors' grades; of a new one, `OPEN` when left out. Audits already submitted keep theirs." })
  moderationMode?: ModerationMode | null;

  @Field(() => ID, { nullable: true, description: 'Who leads it.' })
  leadId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day its audits are due; of a new one, the month's last working day when left out. Audits due on the former day follow a change; one with a day of its own keeps it." })
  auditDueOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day its report is due; of a new one, the tenth working day of the next month when left out.' })
  reportDueOn?: string | null;
}
