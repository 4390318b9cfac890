import type { LadoClock } from '@goodmark/audit-schedule';
import { DateScalar } from '@goodmark/server-graphql';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('LadoClock', { simpleResolvers: true, description: 'How long a step of an allegation took or has run.' })
export class LadoClockType implements LadoClock {
  @Field(() => DateScalar, { description: 'By when it is in time.' })
  dueOn!: string;

  @Field(() => Int, { description: "How long it took, or has run until today: working days of the employer's report, days of the first meeting." })
  taken!: number;

  @Field(() => Boolean, { description: 'Whether the step is taken, so that the clock has stopped.' })
  isDone!: boolean;

  @Field(() => Boolean, { description: 'Whether it took, or has run, too long.' })
  isLate!: boolean;
}
