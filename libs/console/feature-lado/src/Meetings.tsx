import type { LadoDetailFragment } from '@goodmark/console-data';
import { CaseText, longDay, useText } from '@goodmark/console-ui';

/** Position-of-trust meetings, the latest first: who was invited, who came and what was decided. */
export function Meetings({ meetings }: { readonly meetings: LadoDetailFragment['meetings'] }) {
  const text = useText();
  if (meetings.length === 0) return <p>{text('lado.noMeeting')}</p>;
  return meetings.map(({ id, heldOn, decisions, agencies, recordedBy }) => {
    const names = (attended: boolean) => agencies.filter((one) => one.attended === attended).map(({ agency }) => text(`lado.agencies.${agency}`)).join(', ') || text('lado.nobody');
    return (
      <article key={id}>
        <CaseText label={text('lado.held', { day: longDay(heldOn) })} value={decisions} />
        <p>{text('lado.came', { names: names(true) })}<br />{text('lado.stayedAway', { names: names(false) })}<br />{text('lado.by', { name: recordedBy.name })}</p>
      </article>
    );
  });
}
