import type { Agreement as Counted, AgreementCell as Cell, Kappa } from '@goodmark/audit-statistics';
import { agreementSentence } from '@goodmark/audit-statistics';
import { AgreementOn, AuditDomain, DomainGrade, Person } from '@goodmark/server-data';
import { MonthScalar } from '@goodmark/server-graphql';
import { Arg, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { FigureScope, percentOf } from '../figure-types';

@ObjectType({ simpleResolvers: true, description: 'How many of how many grades that were given twice.' })
export class AgreementShare {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Int, { description: 'Of how many.' })
  base!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many went from one grade of the auditor's to one of the moderator's." })
export class AgreementCell implements Cell {
  @Field(() => DomainGrade, { description: "The auditor's grade." })
  from!: DomainGrade;

  @Field(() => DomainGrade, { description: "The moderator's grade." })
  to!: DomainGrade;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "Cohen's kappa with linear weights: agreement beyond what chance alone would give, 1 at most." })
export class AgreementKappa implements Kappa {
  @Field(() => Int, { description: 'Over how many grades that both gave.' })
  n!: number;

  @Field(() => Float, { description: 'Kappa.' })
  value!: number;

  @Field(() => Float, { description: 'Its large-sample standard error (Fleiss, Cohen and Everitt 1969).' })
  standardError!: number;

  @Field(() => Float, { description: 'Where its 95% interval begins.' })
  low!: number;

  @Field(() => Float, { description: 'Where its 95% interval ends.' })
  high!: number;
}

@ObjectType({ simpleResolvers: true, description: "How far moderators' grades of the same audits agree with the auditors'." })
export class GradeAgreement implements Counted {
  @Field(() => Int, { description: 'All that were looked at twice; of a domain, not applicable included.' })
  pairs!: number;

  @Field(() => Int, { description: 'Those of them that both graded.' })
  graded!: number;

  /** Counts; shown as shares of `pairs` by the resolver. */
  same!: number;
  sameGraded!: number;
  raised!: number;
  lowered!: number;
  applicabilityChanged!: number;

  @Field(() => Int, { description: 'Single cases whose grade changed. That no total changed does not mean that no case did.' })
  casesChanged!: number;

  @Field(() => Boolean, { description: 'Whether the number of any grade is another after moderation.' })
  totalsChanged!: boolean;

  @Field(() => [AgreementCell], { description: "The auditors' grades by the moderators', best first, zeros and not applicable included." })
  cells!: readonly AgreementCell[];

  @Field(() => AgreementKappa, { nullable: true, description: 'Over what both graded; null below 20, and where everybody gave one grade.' })
  kappa!: AgreementKappa | null;
}

@ObjectType({ simpleResolvers: true, description: 'The agreement on one domain.' })
export class DomainAgreement {
  @Field(() => AuditDomain, { description: 'The domain.' })
  domain!: AuditDomain;

  @Field(() => GradeAgreement, { description: 'How far its grades agree.' })
  agreement!: GradeAgreement;
}

@ObjectType({ simpleResolvers: true, description: 'How far auditors and moderators agree, over live audits whose moderation is complete.' })
export class Agreement {
  @Field(() => FigureScope, { description: 'Whose audits these are figures of.' })
  scope!: FigureScope;

  @Field(() => AgreementOn, { description: 'Which grades of the moderators are compared.' })
  on!: AgreementOn;

  @Field(() => GradeAgreement, { description: 'On the overall grade.' })
  overall!: GradeAgreement;

  @Field(() => [DomainAgreement], { description: 'On each of the 12 domains, the least agreement first.' })
  byDomain!: readonly DomainAgreement[];

  @Field(() => Int, { description: 'How often audits were returned. They count only once they are submitted again.' })
  returns!: number;

  @Field(() => Int, { description: 'How many audits were returned at least once.' })
  returnedAudits!: number;
}

@ObjectType({ simpleResolvers: true, description: "One month of an auditor's agreement." })
export class AuditorAgreementMonth {
  @Field(() => MonthScalar, { description: "The activity's month." })
  month!: string;

  @Field(() => GradeAgreement, { description: 'On the overall grade.' })
  overall!: GradeAgreement;
}

@ObjectType({ simpleResolvers: true, description: 'How far the moderators of one auditor agree with them. Seen by that auditor and by quality leads.' })
export class AuditorAgreement {
  @Field(() => Person, { description: 'The auditor.' })
  auditor!: Person;

  @Field(() => GradeAgreement, { description: 'On the overall grade.' })
  overall!: GradeAgreement;

  @Field(() => [DomainAgreement], { description: 'On each of the 12 domains, the least agreement first.' })
  byDomain!: readonly DomainAgreement[];

  @Field(() => [AuditorAgreementMonth], { description: 'Month by month, the earliest first; months without a moderated audit are left out.' })
  byMonth!: readonly AuditorAgreementMonth[];

  @Field(() => Int, { description: 'How often audits of theirs were returned.' })
  returns!: number;

  @Field(() => Int, { description: 'How many audits of theirs were returned at least once.' })
  returnedAudits!: number;
}

@Resolver(() => AgreementShare)
export class AgreementShareResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'The share in per cent, half away from zero; null when the base is 0.' })
  percent(@Root() share: AgreementShare, @Arg('decimals', () => Int, { nullable: true, defaultValue: 0, description: 'Decimals, 0 to 6.' }) decimals: number | null): number | null {
    return percentOf(share, decimals ?? 0);
  }
}

const share = (count: number, base: number): AgreementShare => Object.assign(new AgreementShare(), { count, base });

@Resolver(() => GradeAgreement)
export class GradeAgreementResolver {
  @FieldResolver(() => AgreementShare, { description: 'The grade stayed, not applicable included.' })
  same(@Root() { same, pairs }: GradeAgreement): AgreementShare {
    return share(same, pairs);
  }

  @FieldResolver(() => AgreementShare, { description: 'The grade went up.' })
  raised(@Root() { raised, pairs }: GradeAgreement): AgreementShare {
    return share(raised, pairs);
  }

  @FieldResolver(() => AgreementShare, { description: 'The grade went down.' })
  lowered(@Root() { lowered, pairs }: GradeAgreement): AgreementShare {
    return share(lowered, pairs);
  }

  @FieldResolver(() => AgreementShare, { description: 'One of the two graded a domain that the other found not applicable.' })
  applicabilityChanged(@Root() { applicabilityChanged, pairs }: GradeAgreement): AgreementShare {
    return share(applicabilityChanged, pairs);
  }

  @FieldResolver(() => String, { description: 'The same in two sentences, to be shown beside the figures.' })
  reading(@Root() agreement: GradeAgreement): string {
    return agreementSentence(agreement);
  }
}
