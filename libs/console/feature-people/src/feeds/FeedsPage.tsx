import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { type CalendarFeedListQuery, CalendarFeedRevokeDocument, useSend } from '@goodmark/console-data';
import { Column, ConfirmDialog, dayOfInstant, FilterSelect, FormProblems, ListPage, longInstant, RowsTable, ShownOnce, useText } from '@goodmark/console-ui';
import { MakeFeedDialog } from './MakeFeedDialog';

type Row = CalendarFeedListQuery['page']['nodes'][number];

/** The viewer's calendar feeds. The address of one is shown once, when it is made. */
export function FeedsPage() {
  const text = useText();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<{ readonly address: string | null } | null>(null);
  const [ending, setEnding] = useState<Row | null>(null);
  const { send, busy, failure, clear } = useSend(CalendarFeedRevokeDocument);
  const add = <Button variant="contained" onClick={() => setMaking(true)}>{text('feeds.add')}</Button>;
  const ask = (feed: Row | null) => {
    clear();
    setEnding(feed);
  };
  const end = async () => {
    if (ending && (await send({ input: { id: ending.id } }))) setEnding(null);
  };
  return (
    <>
      <ListPage
        resource="calendarFeeds" title={text('feeds.title')} sort={{ field: 'createdAt', order: 'DESC' }} actions={add}
        summary={text('feeds.summary')} notice={made ? (made.address ? <ShownOnce title={text('feeds.address.title')} what={text('feeds.address.what')} value={made.address} /> : <Alert severity="warning" sx={{ mb: 2 }}>{text('feeds.lost')}</Alert>) : null}
        filters={<FilterSelect source="valid" label={text('feeds.state')} choices={[{ value: 'true', label: text('feeds.inUse') }, { value: 'false', label: text('tokens.endedOnes') }]} />}
        empty={{ title: text('feeds.empty.title'), what: text('feeds.empty.what'), action: add }}
      >
        <RowsTable>
          <Column label={text('feeds.kind')} render={({ kind }: Row) => text(`feeds.kindWords.${kind}`)} />
          <Column source="createdAt" label={text('feeds.made')} render={({ createdAt }: Row) => dayOfInstant(createdAt)} />
          <Column label={text('feeds.lastRead')} render={({ lastReadAt }: Row) => (lastReadAt ? longInstant(lastReadAt) : text('feeds.never'))} />
          <Column label={text('feeds.state')} render={(row: Row) => (row.revokedAt ? text('feeds.ended', { day: dayOfInstant(row.revokedAt) }) : (
            <>{text('feeds.inUse')} <Button size="small" onClick={() => ask(row)} aria-label={text('feeds.endNamed', { kind: text(`feeds.kindWords.${row.kind}`), day: dayOfInstant(row.createdAt) })}>{text('feeds.end')}</Button></>
          ))} />
        </RowsTable>
      </ListPage>
      {making ? <MakeFeedDialog onClose={() => setMaking(false)} onMade={(address) => { setMaking(false); setMade({ address }); }} /> : null}
      <ConfirmDialog open={ending !== null} title={text('feeds.endAsk')} what={[text('feeds.endWhat')]} confirm={text('feeds.end')} danger busy={busy} onCancel={() => ask(null)} onConfirm={() => void end()}>
        <FormProblems failure={failure} idOf={() => null} />
      </ConfirmDialog>
    </>
  );
}
