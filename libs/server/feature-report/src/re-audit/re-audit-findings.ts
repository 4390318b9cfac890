import { type AuditedTwice, domainPairs, overallPairs, pairChange, type PairCounts, type Share, shareChange, shareDifference } from '@goodmark/audit-statistics';
import type { AuditDomain, ChangeWord } from '@goodmark/audit-tool';
import { Activity, AuditDomain as AuditDomainValues, ChangeWord as ChangeWordValues } from '@goodmark/server-data';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { MeetingGood } from '../figure-types';

@ObjectType({ simpleResolvers: true, description: 'How the same cases compare with before, and what may be said of it by the exact sign test.' })
export class PairFigures {
  @Field(() => Int, { description: 'Cases that were graded both times.' })
  base!: number;

  @Field(() => Int, { description: 'Graded higher than before.' })
  better!: number;

  @Field(() => Int, { description: 'Graded the same.' })
  same!: number;

  @Field(() => Int, { description: 'Graded lower than before.' })
  worse!: number;

  @Field(() => ChangeWordValues, { description: 'What may be said of it.' })
  change!: ChangeWord;
}

@ObjectType({ simpleResolvers: true, description: 'How one domain of the same cases compares with before.' })
export class DomainPairFigures extends PairFigures {
  @Field(() => AuditDomainValues, { description: 'The domain.' })
  domain!: AuditDomain;
}

@ObjectType({ simpleResolvers: true, description: 'How a theme over a new sample compares with the activity that found it, and what may be said of it by the 95% interval of the difference.' })
export class ThemeChange {
  @Field(() => AuditDomainValues, { description: 'The theme.' })
  domain!: AuditDomain;

  @Field(() => Activity, { description: 'The activity that found it.' })
  earlier!: Activity;

  @Field(() => MeetingGood, { description: 'How many met good then.' })
  before!: MeetingGood;

  @Field(() => MeetingGood, { description: 'How many meet good now.' })
  after!: MeetingGood;

  @Field(() => MeetingGood, { description: 'Of the audits then, how many were drawn at random.' })
  randomBefore!: MeetingGood;

  @Field(() => MeetingGood, { description: 'Of the audits now, how many were drawn at random.' })
  randomAfter!: MeetingGood;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95% interval of the difference, in percentage points to one decimal; null where nothing is compared.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the 95% interval of the difference, in percentage points to one decimal; null where nothing is compared.' })
  upper!: number | null;

  @Field(() => ChangeWordValues, { description: 'What may be said of it.' })
  change!: ChangeWord;
}

@ObjectType({ simpleResolvers: true, description: 'What a re-audit says: how the same cases, and the themes it looks at again, compare with before. By the grades that count.' })
export class ReAuditFindings {
  @Field(() => PairFigures, { description: 'The outcomes of the same cases.' })
  sameCases!: PairFigures;

  @Field(() => [DomainPairFigures], { description: 'The same in each of the 12 domains, in order.' })
  byDomain!: DomainPairFigures[];

  @Field(() => [ThemeChange], { description: 'The themes it looks at again.' })
  themes!: ThemeChange[];
}

const figuresOf = (counts: PairCounts): PairFigures =>
  Object.assign(new PairFigures(), { base: counts.better + counts.same + counts.worse, better: counts.better, same: counts.same, worse: counts.worse, change: pairChange(counts) });

/** The figures of the same cases audited twice. Pure. */
export const pairFiguresOf = (twice: readonly AuditedTwice[]): Pick<ReAuditFindings, 'sameCases' | 'byDomain'> => ({
  sameCases: figuresOf(overallPairs(twice)),
  byDomain: domainPairs(twice).map(({ domain, ...counts }) => Object.assign(new DomainPairFigures(), { domain, ...figuresOf(counts) })),
});

/** What is compared of one theme. */
export interface ThemeToCompare {
  readonly domain: AuditDomain;
  readonly earlier: Activity;
  readonly later: Activity;
  readonly before: Share;
  readonly after: Share;
  readonly randomBefore: Share;
  readonly randomAfter: Share;
}

const isLikeForLike = (earlier: Activity, later: Activity): boolean =>
  earlier.service === later.service && [...earlier.categories].sort().join() === [...later.categories].sort().join();

const inPoints = (fraction: number): number => Math.round(fraction * 1_000) / 10;

/** How one theme compares with before. Pure. Only samples that were wholly drawn at random, of cases of the same kind, are compared. */
export function themeChangeOf({ domain, earlier, later, before, after, randomBefore, randomAfter }: ThemeToCompare): ThemeChange {
  const random = [randomBefore, randomAfter].every(({ count, base }) => count === base);
  const change = shareChange(before, after, { random, likeForLike: isLikeForLike(earlier, later) });
  const interval = change === 'NOT_COMPARABLE' || change === 'TOO_FEW_TO_SAY' ? null : shareDifference(before, after);
  return Object.assign(new ThemeChange(), {
    domain, earlier, before, after, randomBefore, randomAfter, change,
    lower: interval && inPoints(interval.lower), upper: interval && inPoints(interval.upper),
  });
}
