import { Link as MuiLink } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { exportAddress, TeamWorkDocument, type TeamWorkQuery, useApiQuery, useMay, useViewer } from '@goodmark/console-data';
import { A_PAGE, auditsAddress, Nothing, PagedTable, RecordLink, useText } from '@goodmark/console-ui';

type Row = TeamWorkQuery['teamWork']['nodes'][number];

const TO_WRITE = ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'];

/** What waits for the people in the viewer's reach, by person. */
export function TeamWork() {
  const text = useText();
  // Only who sees every audit is led to lists that hold what is counted here.
  const seesAll = useMay('participationExempt');
  const mayOpen = useMay('person');
  const today = useViewer()?.today ?? '';
  const [page, setPage] = useState(1);
  const read = useApiQuery(TeamWorkDocument, { first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  const counted = (of: (row: Row) => number, what: string, addressOf: (row: Row) => string) => (row: Row) =>
    seesAll && of(row) > 0 ? <MuiLink component={Link} to={addressOf(row)} aria-label={text('team.audits', { count: `${of(row)} ${what.toLowerCase()}`, name: row.person.name })}>{of(row)}</MuiLink> : of(row);
  return (
    <PagedTable
      label={text('team.label')} read={read} rows={read.data?.teamWork} page={page} onTurn={setPage} keyOf={({ person }) => person.id} exported={(format) => exportAddress('teamWork', format)}
      nothing={<Nothing title={text('team.nothing.title')}>{text('team.nothing.what')}</Nothing>}
      columns={[
        [text('team.person'), ({ person }: Row) => <RecordLink to={`/people/${person.id}`} name={person.name} may={mayOpen} />],
        [text('audits.team'), ({ person }: Row) => person.team?.name ?? text('audits.none')],
        [text('team.returned'), counted(({ returned }) => returned, text('team.returned'), ({ person }) => auditsAddress({ auditor: person.id, status: ['RETURNED'] }))],
        [text('team.overdue'), counted(({ overdue }) => overdue, text('team.overdue'), ({ person }) => auditsAddress({ auditor: person.id, status: ['ALLOCATED', 'IN_PROGRESS'], dueBefore: today }))],
        [text('team.dueThisWeek'), counted(({ dueThisWeek }) => dueThisWeek, text('team.dueThisWeek'), ({ person }) => auditsAddress({ auditor: person.id, status: TO_WRITE }))],
        [text('team.dueLater'), ({ dueLater }: Row) => dueLater],
        [text('team.openActions'), ({ openActions }: Row) => openActions],
        [text('team.overdueActions'), ({ overdueActions }: Row) => overdueActions],
      ]}
    />
  );
}
