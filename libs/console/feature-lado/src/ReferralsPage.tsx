import { Button } from '@mui/material';
import { useState } from 'react';
import type { LadoReferralListQuery } from '@goodmark/console-data';
import { Column, ListPage, longDay, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { LadoTabs, useKeepsRegister } from './LadoTabs';
import { meetingClockWords } from './clock-words';
import { ReferralDialog } from './ReferralDialog';
import { ReferralFilters } from './ReferralFilters';

type Row = LadoReferralListQuery['page']['nodes'][number];

/** The register: allegations that the viewer may see. */
export function ReferralsPage() {
  const text = useText();
  const keeps = useKeepsRegister();
  const [adding, setAdding] = useState(false);
  const add = keeps ? <Button variant="contained" onClick={() => setAdding(true)}>{text('lado.record')}</Button> : undefined;
  return (
    <>
      <ListPage
        resource="ladoReferrals" title={text('lado.title')} summary={text('lado.summary')} sort={{ field: 'receivedOn', order: 'DESC' }} actions={add} filters={<ReferralFilters />} notice={<LadoTabs current="register" />}
        empty={{ title: text('lado.empty.title'), what: text('lado.empty.what'), action: add }}
      >
        <RowsTable>
          <Column source="reference" label={text('lado.reference')} sx={{ whiteSpace: 'nowrap' }} render={({ id, reference }: Row) => <RecordLink to={`/lado/${id}`} name={reference} />} />
          <Column source="receivedOn" label={text('lado.received')} render={({ receivedOn }: Row) => longDay(receivedOn)} />
          <Column label={text('lado.adult')} render={({ adultReference, adultRole }: Row) => <>{adultReference}<br />{text(`lado.roles.${adultRole}`)}</>} />
          <Column label={text('lado.setting')} render={({ settingReference, sector }: Row) => <>{settingReference ?? text('lado.none')}<br />{text(`lado.sectors.${sector}`)}</>} />
          <Column label={text('lado.harm')} render={({ harm }: Row) => text(`lado.harms.${harm}`)} />
          <Column label={text('lado.route')} render={({ route, meetingClock }: Row) => <>{text(`lado.routes.${route}`)}{meetingClock ? <><br /><small>{meetingClockWords(meetingClock, text)}</small></> : null}</>} />
          <Column label={text('lado.stage')} render={({ stage, outcome }: Row) => <>{text(`lado.stages.${stage}`)}{outcome ? <><br />{text(`lado.outcomes.${outcome}`)}</> : null}</>} />
          <Column label={text('lado.awaits')} render={({ awaited, awaitedDays }: Row) => (awaited.length === 0 ? text('lado.nothingAwaited') : <>{awaited.map((what) => text(`lado.awaited.${what}`)).join(', ')}<br /><small>{text('lado.waiting', { smart_count: awaitedDays ?? 0 })}</small></>)} />
        </RowsTable>
      </ListPage>
      {adding ? <ReferralDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
