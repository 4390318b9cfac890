import { readDay } from '@goodmark/audit-schedule';
import { type DraftAction, documentLabel, isWritten, type Problem, problemsInActions, type WrittenAction } from '@goodmark/audit-tool';
import type { RequestContext } from '@goodmark/server-data';
import { ownersNamed } from './owners';

/** Corrective actions as a document has them: those that can be kept, and what is wrong with the others. */
export async function readActions(ctx: RequestContext, written: readonly WrittenAction[]): Promise<{ readonly actions: readonly DraftAction[]; readonly problems: readonly Problem[] }> {
  const ownerOf = await ownersNamed(ctx, written.map(({ owner }) => owner));
  const rows = written.map((row, index) => {
    const at = (name: string) => `actions.${index}.${name}`;
    const owner = ownerOf(row.owner);
    const dueOn = readDay(row.dueOn);
    const problems: Problem[] = [];
    const wrong = (name: string, message: string) => problems.push({ field: at(name), message: `${documentLabel(at(name))}: ${message}` });
    if (isWritten(row.owner) && owner === 'NOBODY') wrong('owner', `“${row.owner}” is nobody who works here. Give the e-mail address as it is in Goodmark.`);
    if (owner === 'SEVERAL') wrong('owner', `several people here are called “${row.owner}”. Give the e-mail address.`);
    if (isWritten(row.dueOn) && dueOn === null) wrong('dueOn', `“${row.dueOn}” is no day. Write it as 11 May 2018 or 11/05/2018.`);
    const action: DraftAction = { what: row.what, ownerId: typeof owner === 'string' ? '' : owner.id, dueOn: dueOn ?? '' };
    const told = new Set(problems.map(({ field }) => field));
    for (const { field, message } of problemsInActions([action], ctx.clock.today())) {
      const name = (field.split('.').at(-1) as string).replace('ownerId', 'owner');
      if (!told.has(at(name))) wrong(name, dueOn === null && name === 'dueOn' ? 'Give the due date.' : message);
    }
    // Nothing that somebody wrote disappears unnamed.
    if (problems.length > 0 && isWritten(row.what)) wrong('what', `“${row.what.slice(0, 200)}” is not taken over until this is put right. Put it right in Word and upload the file again, or add the action on the form.`);
    return { action, problems };
  });
  return {
    actions: rows.flatMap(({ action, problems }) => (problems.length > 0 ? [] : [action])),
    problems: rows.flatMap(({ problems }) => problems),
  };
}
