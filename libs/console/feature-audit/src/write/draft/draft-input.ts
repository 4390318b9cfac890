import { DOMAIN_KEYS, type DomainGrade, type DraftInput, type Grade, problemsInActions, problemsInDraft, ViewHolder } from '@goodmark/audit-tool';
import { choiceIn, differences, type DraftFields, fieldsAmong, type FieldValue } from '@goodmark/console-data';
import { actionsIn, WHOLE_TEXTS } from './draft-fields';

/**
 * What can be saved of what was changed: the fields that differ, without those that cannot be kept as they are (a text
 * that is too long, a corrective action that is not complete). Those stay on the device until they can.
 */
export function savableOf(saved: DraftFields, mine: DraftFields, today: string): DraftFields {
  const complete = completeActions(mine, today);
  const wanted: DraftFields = { ...mine, actions: complete };
  const changed = differences(saved, wanted).filter((field) => !waitsForChoice(mine, field));
  const refused = new Set(problemsInDraft({ ...inputOf(fieldsAmong(wanted, changed), mine), actions: [] }, today).map(({ field }) => field));
  return fieldsAmong(wanted, changed.filter((field) => !refused.has(field)));
}

/** The API takes what was written about somebody's views together with whether they were sought. */
const waitsForChoice = (mine: DraftFields, field: string): boolean => {
  const [head, who] = field.split('.');
  return head === 'viewsSought' && choiceIn<boolean>(mine, `viewsSought.${who}.sought`) === null;
};

const completeActions = (mine: DraftFields, today: string) => actionsIn(mine).filter((action) => problemsInActions([action], today).length === 0);

const under = (changed: DraftFields, prefix: string): Record<string, FieldValue> =>
  Object.fromEntries(Object.entries(changed).filter(([field]) => field.startsWith(prefix)).map(([field, value]) => [field.slice(prefix.length), value]));

/** What is no whole number stays none, and is refused by the rules. */
const minutesOf = (written: string): number | null => (written.trim() === '' ? null : /^\d{1,9}$/.test(written.trim()) ? Number(written) : Number.NaN);

/** Fields as the API takes them: what is not among them stays as it is. `all` tells what the changed ones belong to. */
export function inputOf(changed: DraftFields, all: DraftFields): DraftInput {
  const judgements = DOMAIN_KEYS.flatMap((domain) => {
    const parts = under(changed, `judgements.${domain}.`);
    return Object.keys(parts).length === 0 ? [] : [{ domain, ...(parts as { grade?: DomainGrade | null; evidence?: string }) }];
  });
  const viewsSought = Object.values(ViewHolder).flatMap((who) => {
    const parts = under(changed, `viewsSought.${who}.`);
    return Object.keys(parts).length === 0 ? [] : [{ who, sought: choiceIn<boolean>(all, `viewsSought.${who}.sought`) ?? false, ...(parts as object) }];
  });
  return {
    ...(judgements.length > 0 ? { judgements } : {}),
    ...(viewsSought.length > 0 ? { viewsSought } : {}),
    ...('overall' in changed ? { overall: changed.overall as Grade | null } : {}),
    ...Object.fromEntries(WHOLE_TEXTS.filter((name) => name in changed).map((name) => [name, changed[name] as string])),
    ...('minutesSpent' in changed ? { minutesSpent: minutesOf(changed.minutesSpent as string) } : {}),
    ...('actions' in changed ? { actions: actionsIn(changed) } : {}),
  };
}
