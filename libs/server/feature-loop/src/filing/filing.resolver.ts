import { Audit, Person, RequestContext } from '@goodmark/server-data';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AuditFileInput, AuditUnfileInput, fileAudit, unfileAudit } from './file-audit';

const FILES = 'Permission: its auditor, the case holder, the manager of the team, a quality lead or an administrator; scope audits:write.';

@Resolver(() => Audit)
export class FilingResolver {
  @Mutation(() => Audit, { description: `Marks an audit as filed on the child's record; the last step closes it. ${FILES}` })
  auditFile(@Ctx() ctx: RequestContext, @Arg('input', () => AuditFileInput, { description: 'Which audit, and when it was filed.' }) input: AuditFileInput): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => fileAudit(tx, input));
  }

  @Mutation(() => Audit, { description: `Takes back that an audit is filed, while it is open. ${FILES}` })
  auditUnfile(@Ctx() ctx: RequestContext, @Arg('input', () => AuditUnfileInput, { description: 'Which audit, and why.' }) input: AuditUnfileInput): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => unfileAudit(tx, input));
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who said that it is filed on the child's record." })
  filedBy(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<Person | null> {
    return ctx.load(Person, audit.filedById);
  }
}
