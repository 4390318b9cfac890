import { ActivityLinksSetDocument, type ActivityLinksQuery, AimChoicesDocument, useApiQuery, useSend } from '@goodmark/console-data';
import { CheckBoxes, FormDialog, FormProblems, problemOf, useForm, useText } from '@goodmark/console-ui';

type Linked = NonNullable<ActivityLinksQuery['activity']>;

/** Chooses what an activity answers to: everything that is still open, and what it answers to already. */
export function LinkAimsDialog({ activity: { id, version, recommendations, objectives }, onClose }: { readonly activity: Linked; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure } = useSend(ActivityLinksSetDocument);
  const { form, put, dirty } = useForm<{ recommendationIds: readonly string[]; objectiveIds: readonly string[] }>({ recommendationIds: recommendations.map((each) => each.id), objectiveIds: objectives.map((each) => each.id) }, failure);
  const choices = useApiQuery(AimChoicesDocument, {}).data;
  const choicesOf = (open: readonly { id: string; title: string; source: string }[], linked: readonly { id: string; title: string; source: string }[]) =>
    [...new Map([...linked, ...open].map((each) => [each.id, each])).values()].map(({ id: value, title, source }) => ({ value, label: title, hint: source }));
  const ofInspection = (rows: readonly { id: string; title: string; inspection: string }[] = []) => rows.map((row) => ({ ...row, source: row.inspection }));
  const ofPlan = (rows: readonly { id: string; title: string; plan: string }[] = []) => rows.map((row) => ({ ...row, source: row.plan }));
  const save = async () => {
    if (await send({ input: { id, version, recommendationIds: [...form.recommendationIds], objectiveIds: [...form.objectiveIds] } })) onClose();
  };
  return (
    <FormDialog title={text('aims.link')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('form.save')} onSubmit={save} onClose={onClose}>
      <CheckBoxes
        id="recommendationIds" label={text('triggers.tab.recommendations')} choices={choicesOf(ofInspection(choices?.inspectionRecommendations.nodes), ofInspection(recommendations))} chosen={form.recommendationIds} problem={problemOf(failure, 'recommendationIds')}
        onChange={(recommendationIds) => put({ recommendationIds })}
      />
      <CheckBoxes id="objectiveIds" label={text('triggers.tab.objectives')} choices={choicesOf(ofPlan(choices?.improvementObjectives.nodes), ofPlan(objectives))} chosen={form.objectiveIds} problem={problemOf(failure, 'objectiveIds')} onChange={(objectiveIds) => put({ objectiveIds })} />
    </FormDialog>
  );
}
