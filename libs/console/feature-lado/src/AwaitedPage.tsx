import { Link as MuiLink } from '@mui/material';
import type { LadoAwaitedListQuery } from '@goodmark/console-data';
import { Column, ListPage, longDay, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { letterAddress } from './letter-address';
import { LadoTabs } from './LadoTabs';
import { ReferralFilters } from './ReferralFilters';

type Row = LadoAwaitedListQuery['page']['nodes'][number];

/** What is missing, the longest waiting first, with the letter that asks for it. */
export function AwaitedPage() {
  const text = useText();
  return (
    <ListPage
      resource="ladoAwaited" title={text('lado.awaitedTitle')} summary={text('lado.awaitedSummary')} sort={{ field: 'receivedOn', order: 'ASC' }} filters={<ReferralFilters />} notice={<LadoTabs current="awaited" />}
      empty={{ title: text('lado.awaitedEmpty.title'), what: text('lado.awaitedEmpty.what') }}
    >
      <RowsTable>
        <Column source="reference" label={text('lado.reference')} sx={{ whiteSpace: 'nowrap' }} render={({ id, reference }: Row) => <RecordLink to={`/lado/${id}`} name={reference} />} />
        <Column source="receivedOn" label={text('lado.received')} render={({ receivedOn, awaitedDays }: Row) => <>{longDay(receivedOn)}<br /><strong>{text('lado.waiting', { smart_count: awaitedDays ?? 0 })}</strong></>} />
        <Column label={text('lado.awaits')} render={({ awaited }: Row) => awaited.map((what) => text(`lado.awaited.${what}`)).join(', ')} />
        <Column source="concludedOn" label={text('lado.conclusion')} render={({ outcome, concludedOn }: Row) => (outcome && concludedOn ? <>{text(`lado.outcomes.${outcome}`)}<br />{longDay(concludedOn)}</> : text('lado.stages.OPEN'))} />
        <Column label={text('lado.adult')} render={({ adultReference }: Row) => adultReference} />
        <Column label={text('lado.setting')} render={({ settingReference }: Row) => settingReference ?? text('lado.none')} />
        <Column label={text('lado.chase')} render={({ reference, awaited, mayKeep }: Row) => (mayKeep && awaited.some((what) => what !== 'CONCLUSION') ? <MuiLink href={letterAddress(reference)} download>{`${reference}-letter.docx`}</MuiLink> : null)} />
      </RowsTable>
    </ListPage>
  );
}
