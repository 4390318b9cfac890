import { CASE_AUDIT_TOOL, guidanceOn } from '@goodmark/audit-tool';
import { AuditDomain, DomainGrade } from '@goodmark/server-data';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Help with judging a domain; never graded.' })
export class DomainGuidance {
  @Field(() => String, { description: 'Where in the record to look.' })
  whereToLook!: string;

  @Field(() => String, { description: 'What practice that exceeds good looks like.' })
  exceedsGood!: string;

  @Field(() => String, { description: 'What practice that does not meet good looks like.' })
  fallsShort!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One domain of the audit tool.' })
export class AuditToolDomain {
  @Field(() => AuditDomain, { description: 'Stable key.' })
  key!: AuditDomain;

  @Field(() => String, { description: 'Name on screen.' })
  name!: string;

  @Field(() => String, { description: 'What an auditor looks for.' })
  lookFor!: string;

  @Field(() => [String], { description: 'Questions that help the auditor; never graded.' })
  prompts!: readonly string[];

  @Field(() => DomainGuidance, { description: 'Where to look, and what tells the grades apart.' })
  guidance!: DomainGuidance;
}

@ObjectType({ simpleResolvers: true, description: 'One grade of the audit tool.' })
export class AuditToolGrade {
  @Field(() => DomainGrade, { description: 'Stable key.' })
  key!: DomainGrade;

  @Field(() => String, { description: 'Name on screen.' })
  name!: string;

  @Field(() => String, { description: 'What it means.' })
  meaning!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The case audit tool: its 12 domains and its grades.' })
export class AuditTool {
  @Field(() => String, { description: 'Name of the tool.' })
  name!: string;

  @Field(() => String, { description: 'Version of the tool.' })
  version!: string;

  @Field(() => [AuditToolDomain], { description: 'The 12 domains, in order.' })
  domains!: readonly AuditToolDomain[];

  @Field(() => [AuditToolGrade], { description: 'The grades a domain can be given, best first.' })
  grades!: readonly AuditToolGrade[];
}

@Resolver(() => AuditTool)
export class AuditToolResolver {
  @Query(() => AuditTool, { description: 'The case audit tool as it stands. Permission: everyone.' })
  auditTool(): AuditTool {
    return { ...CASE_AUDIT_TOOL, domains: CASE_AUDIT_TOOL.domains.map((domain) => ({ ...domain, guidance: guidanceOn(domain.key) })) };
  }
}
