import { compareGrades, type DomainGrade, type GradeChange, type Grade, isCounted } from '@goodmark/audit-tool';
import { Audit, AuditDomain, DomainGrade as DomainGradeValues, Grade as GradeValues, GradeChange as GradeChangeValues, isCovered, isOneOf, type Judgement, judgementsOf, type RequestContext } from '@goodmark/server-data';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How one domain compares with the earlier audit of the same case.' })
export class DomainComparison {
  @Field(() => AuditDomain, { description: 'Which of the 12 domains.' })
  domain!: AuditDomain;

  @Field(() => DomainGradeValues, { nullable: true, description: 'The grade that counts of the earlier audit.' })
  before!: DomainGrade | null;

  @Field(() => DomainGradeValues, { nullable: true, description: 'The grade that counts of this one.' })
  after!: DomainGrade | null;

  @Field(() => GradeChangeValues, { description: 'How they compare.' })
  change!: GradeChange;
}

@ObjectType({ simpleResolvers: true, description: 'How an audit compares with the earlier one of the same case, by the grades that count: moderated where moderation is complete.' })
export class AuditComparison {
  @Field(() => Audit, { description: 'The earlier audit.' })
  previous!: Audit;

  @Field(() => GradeValues, { nullable: true, description: 'The outcome of the earlier audit.' })
  before!: Grade | null;

  @Field(() => GradeValues, { nullable: true, description: 'The outcome of this one.' })
  after!: Grade | null;

  @Field(() => GradeChangeValues, { description: 'How the outcomes compare.' })
  change!: GradeChange;

  @Field(() => Int, { description: 'Domains that are better.' })
  better!: number;

  @Field(() => Int, { description: 'Domains that are the same.' })
  same!: number;

  @Field(() => Int, { description: 'Domains that are worse.' })
  worse!: number;

  @Field(() => [DomainComparison], { description: 'The 12 domains, in order.' })
  domains!: DomainComparison[];
}

const counts = ({ grade, moderatedGrade }: Judgement): DomainGrade | null => moderatedGrade ?? grade;

function compared(audit: Audit, previous: Audit, after: readonly Judgement[], before: readonly Judgement[]): AuditComparison | null {
  const domains = after.map((judgement, index): DomainComparison => {
    const [was, is] = [counts(before[index] as Judgement), counts(judgement)];
    return { domain: judgement.domain, before: was, after: is, change: compareGrades(was, is) };
  });
  // Whoever may not read the judgements of one of the two has nothing to compare.
  if (domains.every((each) => each.before === null) || domains.every((each) => each.after === null)) return null;
  const count = (change: GradeChange): number => domains.filter((each) => each.change === change).length;
  return Object.assign(new AuditComparison(), {
    previous, before: previous.outcome, after: audit.outcome, change: compareGrades(previous.outcome, audit.outcome),
    better: count('BETTER'), same: count('SAME'), worse: count('WORSE'), domains,
  });
}

/** What became of the cases of re-audits, by the id of the re-audit; of those where the viewer may read both. Three statements for a page. */
export async function comparisonsOf(ctx: RequestContext, auditIds: readonly string[]): Promise<ReadonlyMap<string, AuditComparison>> {
  const audits = (await ctx.visible(Audit, isOneOf('t.id', auditIds, 'ids'))).filter((audit) => audit.previousAuditId !== null && isCounted(audit.status) && !isCovered(ctx.viewer, audit));
  const earlier = await ctx.visible(Audit, isOneOf('t.id', [...new Set(audits.map(({ previousAuditId }) => previousAuditId))], 'ids'));
  const previous = new Map(earlier.filter((audit) => isCounted(audit.status) && !isCovered(ctx.viewer, audit)).map((audit) => [audit.id, audit]));
  const judgements = await judgementsOf(ctx, [...audits.map(({ id }) => id), ...previous.keys()], false);
  const found = new Map<string, AuditComparison>();
  for (const audit of audits) {
    const before = previous.get(audit.previousAuditId as string);
    const comparison = before && compared(audit, before, judgements.get(audit.id) ?? [], judgements.get(before.id) ?? []);
    if (comparison) found.set(audit.id, comparison);
  }
  return found;
}
