import { FeedKind } from '@goodmark/audit-tool';
import { CalendarFeedCreateDocument, useSend } from '@goodmark/console-data';
import { ChoiceBox, FormDialog, FormProblems, useForm, useText } from '@goodmark/console-ui';

/** Makes a calendar feed. `onMade` is told its whole address; null where that was lost on the way. */
export function MakeFeedDialog({ onMade, onClose }: { readonly onMade: (address: string | null) => void; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(CalendarFeedCreateDocument);
  const { form, dirty, box } = useForm({ kind: '' }, failure);
  const make = async () => {
    const kind = Object.values(FeedKind).find((each) => each === form.kind);
    if (!kind) return refuse([{ field: 'kind', message: text('feeds.kindMissing') }]);
    const answer = await send({ input: { kind } });
    if (answer) onMade(answer.calendarFeedCreate.path && new URL(answer.calendarFeedCreate.path, window.location.origin).toString());
  };
  return (
    <FormDialog title={text('feeds.add')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('feeds.addNow')} onSubmit={make} onClose={onClose}>
      <ChoiceBox {...box('kind')} label={text('feeds.kind')} choices={Object.values(FeedKind).map((value) => ({ value, label: text(`feeds.kindWords.${value}`) }))} required />
    </FormDialog>
  );
}
