import type { Service } from '@goodmark/audit-tool';
import { type ActionFigureGroup, Activity, Service as ServiceValues, ServiceArea, ServiceFilter, Team } from '@goodmark/server-data';
import { DateScalar, type FieldFilter, IdFilter, MonthFilter, MonthScalar } from '@goodmark/server-graphql';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';

@InputType({ description: 'Which actions a figure counts; everything given must hold.' })
export class ActionFigureWhere {
  @Field(() => ServiceFilter, { nullable: true, description: 'The service of the case when the audit was allocated.' })
  service?: FieldFilter<Service> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The service area of the case when the audit was allocated.' })
  serviceArea?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The team of the case when the audit was allocated.' })
  team?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The activity of the audit.' })
  activity?: FieldFilter<string> | null;

  @Field(() => MonthFilter, { nullable: true, description: "The activity's month." })
  month?: FieldFilter<string> | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of actions in a period: opening + added - closed = now. An action is closed once it is verified or called off.' })
export class ActionRollForward {
  @Field(() => Int, { description: 'Not closed when the period began.' })
  opening!: number;

  @Field(() => Int, { description: 'Asked for in the period: by submission of their audit, or by its moderator.' })
  added!: number;

  @Field(() => Int, { description: 'Closed in the period.' })
  closed!: number;

  @Field(() => Int, { description: 'Not closed when the period ended.' })
  now!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Figures of one group of corrective actions, as they stand now.' })
export class ActionFigureRow {
  @Field(() => MonthScalar, { nullable: true, description: 'The month, where figures are split by months.' })
  month!: string | null;

  @Field(() => ServiceValues, { nullable: true, description: 'The service, where figures are split by services.' })
  service!: Service | null;

  @Field(() => ServiceArea, { nullable: true, description: 'The service area, where figures are split by service areas.' })
  serviceArea!: ServiceArea | null;

  @Field(() => Team, { nullable: true, description: 'The team, where figures are split by teams.' })
  team!: Team | null;

  @Field(() => Activity, { nullable: true, description: 'The activity, where figures are split by activities.' })
  activity!: Activity | null;

  @Field(() => Int, { description: 'All actions.' })
  total!: number;

  @Field(() => Int, { description: 'Those to be done.' })
  open!: number;

  @Field(() => Int, { description: 'Those done and not yet verified by somebody else.' })
  awaitingVerification!: number;

  @Field(() => Int, { description: 'Those verified.' })
  verified!: number;

  @Field(() => Int, { description: 'Those closed as no longer applicable.' })
  calledOff!: number;

  @Field(() => Int, { description: 'Those overdue: to be done, and past their date. Its base is `open`.' })
  overdue!: number;

  @Field(() => Int, { description: 'Those that ever passed their first date, done or not, for ever. Its base is `total`.' })
  slipped!: number;

  @Field(() => Float, { nullable: true, description: 'The median of the days from when an action was asked for to when it was done, of those that are done; null where none is.' })
  medianDaysToDone!: number | null;

  @Field(() => Int, { description: 'How many actions the median is of.' })
  done!: number;

  @Field(() => ActionRollForward, { description: 'What became of them in the period.' })
  rollForward!: ActionRollForward;
}

@ObjectType({ simpleResolvers: true, description: 'Figures of the corrective actions of live audits in the figures scope of the viewer. Practice audits are in none.' })
export class ActionFigures {
  @Field(() => DateScalar, { description: 'The first day of the period.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;

  @Field(() => ActionFigureRow, { description: 'All of them.' })
  total!: ActionFigureRow;

  @Field(() => [ActionFigureRow], { description: 'Split as asked for; empty where it is not asked.' })
  rows!: ActionFigureRow[];
}

const NONE: ActionFigureGroup = {
  key: null, total: 0, open: 0, awaitingVerification: 0, verified: 0, calledOff: 0, overdue: 0, slipped: 0, opening: 0, added: 0, closed: 0, atEnd: 0, medianDaysToDone: null, done: 0,
};

export const figureRowOf = ({ key: _key, opening, added, closed, atEnd, ...counts }: ActionFigureGroup = NONE, named: Partial<ActionFigureRow> = {}): ActionFigureRow => ({
  month: null, service: null, serviceArea: null, team: null, activity: null, ...named, ...counts, rollForward: { opening, added, closed, now: atEnd },
});
