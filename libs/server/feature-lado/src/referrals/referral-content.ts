import { personsToAskAbout, type Problem, problemsInReferral, tidyText } from '@goodmark/audit-tool';
import { LadoAdultRole, LadoAgency, LadoHarm, type LadoReferral, LadoRoute, LadoSector, type RequestContext } from '@goodmark/server-data';
import { DateScalar } from '@goodmark/server-graphql';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What is known of an allegation when it is received.' })
export class LadoReferralContent {
  @Field(() => String, { description: "The adult's reference: letters and digits, at most 40 characters. Never a name." })
  adultReference!: string;

  @Field(() => String, { nullable: true, description: 'The reference of the setting; left out where it is not known.' })
  settingReference?: string | null;

  @Field(() => DateScalar, { description: 'The day the LADO received it.' })
  receivedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day the employer learned of it; left out where nobody knows.' })
  learnedOn?: string | null;

  @Field(() => LadoAgency, { description: 'Who referred it.' })
  referrer!: LadoAgency;

  @Field(() => LadoSector, { description: 'In what kind of work the adult meets children.' })
  sector!: LadoSector;

  @Field(() => LadoAdultRole, { description: 'What the adult does there.' })
  adultRole!: LadoAdultRole;

  @Field(() => LadoHarm, { description: 'The harm that is alleged.' })
  harm!: LadoHarm;

  @Field(() => LadoRoute, { description: 'Advice, or a position-of-trust meeting.' })
  route!: LadoRoute;

  @Field(() => String, { description: 'What is alleged, without names, at most 5,000 characters.' })
  concern!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether words that look like a person were looked at and tell nobody who anybody is.' })
  personTextChecked?: boolean | null;
}

export type ReferralFacts = Pick<LadoReferral, 'adultReference' | 'settingReference' | 'receivedOn' | 'learnedOn' | 'referrer' | 'sector' | 'adultRole' | 'harm' | 'route'>;

/** The content as it is kept, and what is wrong with it. */
export function contentOf(tx: RequestContext, input: LadoReferralContent): { readonly facts: ReferralFacts; readonly concern: string; readonly problems: readonly Problem[] } {
  const { receivedOn, referrer, sector, adultRole, harm, route } = input;
  const [adultReference, settingReference, concern] = [input.adultReference.trim(), input.settingReference?.trim() || null, tidyText(input.concern) ?? ''];
  return {
    facts: { adultReference, settingReference, receivedOn, learnedOn: input.learnedOn ?? null, referrer, sector, adultRole, harm, route },
    concern,
    problems: [
      ...problemsInReferral({ adultReference, settingReference, receivedOn, learnedOn: input.learnedOn, concern }, tx.clock.today()),
      ...personsToAskAbout({ concern }, input.personTextChecked ?? false),
    ],
  };
}
