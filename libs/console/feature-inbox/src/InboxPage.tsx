import { Box, Button, Typography } from '@mui/material';
import { NotificationKind } from '@goodmark/audit-tool';
import { type NotificationListQuery, NotificationsMarkReadDocument, useSend } from '@goodmark/console-data';
import { Column, FailureNote, FilterSelect, ListPage, longDay, longInstant, RecordLink, RowsTable, useText } from '@goodmark/console-ui';

type Row = NotificationListQuery['page']['nodes'][number];

/** What is about an audit still to be submitted says when it is due. */
const SAYS_DUE: ReadonlySet<NotificationKind> = new Set(['AUDIT_ALLOCATED', 'AUDIT_RETURNED', 'AUDIT_DUE_SOON', 'AUDIT_DUE_TODAY', 'AUDIT_CHASED', 'ACTION_PASSED_ON', 'ACTION_GIVEN', 'ACTION_DUE_SOON', 'ACTION_OVERDUE', 'ACTION_ESCALATED', 'ACTION_SENT_BACK']);

/** What the viewer was told, the latest first. */
export function InboxPage() {
  const text = useText();
  const { send, busy, failure } = useSend(NotificationsMarkReadDocument);
  const filters = (
    <>
      <FilterSelect source="unread" label={text('inbox.state')} choices={[{ value: 'true', label: text('inbox.isUnread') }, { value: 'false', label: text('inbox.isRead') }]} />
      <FilterSelect source="kind" label={text('inbox.kindLabel')} choices={Object.values(NotificationKind).map((value) => ({ value, label: text(`inbox.kind.${value}`) }))} />
    </>
  );
  return (
    <ListPage
      resource="notifications" title={text('inbox.title')} summary={text('inbox.summary')} sort={{ field: 'at', order: 'DESC' }} filters={filters} empty={{ title: text('inbox.empty.title'), what: text('inbox.empty.what') }}
      actions={<Button variant="outlined" disabled={busy} onClick={() => void send({ input: {} })}>{text('inbox.markAll')}</Button>}
    >
      {failure ? <FailureNote failure={failure} /> : null}
      <RowsTable>
        <Column label={text('inbox.what')} render={(row: Row) => <What row={row} />} />
        <Column label={text('audits.activity')} render={({ activity }: Row) => (activity ? <RecordLink to={`/activities/${activity.id}`} name={activity.title} /> : null)} />
        <Column source="at" label={text('inbox.when')} render={({ at, by }: Row) => <>{longInstant(at)}{by ? <Box component="span" sx={{ display: 'block' }}>{text('inbox.by', { name: by.name })}</Box> : null}</>} />
        <Column label={text('inbox.state')} render={(row: Row) => <ReadState row={row} busy={busy} onMark={(read) => void send({ input: { ids: [row.id], read } })} />} />
      </RowsTable>
    </ListPage>
  );
}

/** One notice of what passed on may stand for several actions of an audit. */
const actionsOf = (reference: string): string => `/actions?filter=${encodeURIComponent(JSON.stringify({ reference }))}`;

/** What a notice is about, to be opened. */
const whereTo = ({ kind, action, audit, record, reference }: Row): string =>
  kind === 'IMMEDIATE_RISK' ? '/immediate-risks' : kind === 'ACTION_PASSED_ON' ? actionsOf(reference) : action ? `/actions/${action.id}` : record ? `/records/${record.id}` : `/audits/${audit?.id}`;

function What({ row }: { readonly row: Row }) {
  const { kind, reference, dueOn, note, audit, action, record, readAt } = row;
  const text = useText();
  return (
    <>
      <Box component="span" sx={{ display: 'block', fontWeight: readAt === null ? 650 : 400 }}>{text(`inbox.kind.${kind}`)}</Box>
      <RecordLink to={whereTo(row)} name={reference} may={kind === 'IMMEDIATE_RISK' || kind === 'ACTION_PASSED_ON' || action !== null || audit !== null || record !== null} />
      {SAYS_DUE.has(kind) ? <> · {text('inbox.due', { day: longDay(dueOn) })}</> : null}
      {note ? <Typography component="q" sx={{ display: 'block', whiteSpace: 'pre-line' }}>{note}</Typography> : null}
    </>
  );
}

function ReadState({ row: { kind, reference, readAt }, busy, onMark }: { readonly row: Row; readonly busy: boolean; readonly onMark: (read: boolean) => void }) {
  const text = useText();
  const named = { reference, kind: text(`inbox.kind.${kind}`) };
  return (
    <>
      {text(readAt === null ? 'inbox.isUnread' : 'inbox.isRead')}{' '}
      <Button size="small" disabled={busy} aria-label={text(readAt === null ? 'inbox.markNamed' : 'inbox.unmarkNamed', named)} onClick={() => onMark(readAt === null)}>
        {text(readAt === null ? 'inbox.mark' : 'inbox.unmark')}
      </Button>
    </>
  );
}
