import { BulkRun, Person, RequestContext } from '@goodmark/server-data';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { LeaverWork, listed, undoneBy } from '../leaving/leaver-work';
import { PersonLeaveInput, personLeaves } from '../leaving/person-leaves';
import { DirectoryImport, DirectoryImportInput, importDirectory } from './import-directory';

@Resolver()
export class DirectoryResolver {
  @Mutation(() => DirectoryImport, { description: 'Brings people, teams or service areas up to what a file says, all of it or nothing; a dry run only says what would become of each row. Permission: administrator. Not by a token.' })
  directoryImport(@Ctx() ctx: RequestContext, @Arg('input', () => DirectoryImportInput, { description: 'The file, and whether to import it.' }) input: DirectoryImportInput): Promise<DirectoryImport> {
    return importDirectory(ctx, input);
  }

  @Query(() => [LeaverWork], { description: 'What somebody would have to pass on if they left now. Permission: administrator. Not by a token.' })
  async leaverWork(@Ctx() ctx: RequestContext, @Arg('personId', () => ID, { description: 'Who.' }) personId: string): Promise<LeaverWork[]> {
    return listed(await undoneBy(ctx, await ctx.require(Person, personId, 'personId')));
  }

  @Mutation(() => [LeaverWork], { description: 'Somebody leaves: their work passes to others, a row for each thing, and their access ends. Permission: administrator. Not by a token.' })
  async personLeave(@Ctx() ctx: RequestContext, @Arg('input', () => PersonLeaveInput, { description: 'Who, and who takes over.' }) input: PersonLeaveInput): Promise<LeaverWork[]> {
    return JSON.parse((await ctx.transaction(BulkRun, (tx) => personLeaves(tx, input))).results) as LeaverWork[];
  }
}
