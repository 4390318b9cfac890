import { problemUnless } from '@goodmark/audit-tool';
import { BulkRun, CorrectiveAction, newId, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DomainError } from '@goodmark/server-graphql';
import { Field, ObjectType } from 'type-graphql';

const MOST = 200;

@ObjectType({ simpleResolvers: true, description: 'What became of one action that was to change together with others.' })
export class ActionChangeRow {
  @Field(() => CorrectiveAction, { nullable: true, description: 'The action as it now stands; null where there is none, or none for the viewer.' })
  action!: CorrectiveAction | null;

  @Field(() => Boolean, { description: 'Whether it was changed.' })
  changed!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, as a sentence.' })
  problem!: string | null;
}

interface ChangeResult {
  readonly actionId: string;
  readonly problem: string | null;
}

/** Changes each of some actions and says of each what became of it. `change` refuses before it writes anything. */
export async function changeEach(tx: RequestContext, what: string, given: readonly string[], change: (id: string) => Promise<unknown>): Promise<BulkRun> {
  const ids = [...new Set(given)];
  assertNoProblems(problemUnless(ids.length > 0 && ids.length <= MOST, 'ids', `Give from 1 to ${MOST} actions.`));
  const results: ChangeResult[] = [];
  for (const actionId of ids) {
    try {
      await change(actionId);
      results.push({ actionId, problem: null });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      results.push({ actionId, problem: error.message });
    }
  }
  return tx.add(BulkRun, { id: newId(), at: tx.clock.now(), byId: tx.viewer.personId, what, results: JSON.stringify(results) });
}

/** The results of a run, in the order asked for, with the actions as they now stand. */
export function changeResults(ctx: RequestContext, run: BulkRun): Promise<ActionChangeRow[]> {
  const results = JSON.parse(run.results) as ChangeResult[];
  return Promise.all(results.map(async ({ actionId, problem }) => ({ action: await ctx.load(CorrectiveAction, actionId), changed: problem === null, problem })));
}
