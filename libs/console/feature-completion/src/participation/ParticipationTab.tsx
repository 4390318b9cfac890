import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { MANAGER_LEVELS, ParticipationStatus } from '@goodmark/audit-tool';
import { exportAddress, ParticipationDocument, type ParticipationQuery, useApiQuery, useMay } from '@goodmark/console-data';
import { A_PAGE, AddressSelect, longMonth, Nothing, PagedTable, RecordLink, useText } from '@goodmark/console-ui';
import type { Period } from '../period';
import { ExemptParticipationDialog } from './ExemptParticipationDialog';
import { WithdrawExemptionDialog } from './WithdrawExemptionDialog';

type Row = ParticipationQuery['participation']['nodes'][number];
type Exemption = Row['exemptions'][number];

/** Every manager, what was expected of them and what they did. */
export function ParticipationTab({ period: { year, from, to }, today }: { readonly period: Period; readonly today: string }) {
  const text = useText();
  const [params] = useSearchParams();
  const mayOpen = useMay('person');
  const mayExempt = useMay('participationExempt');
  const [status, level] = [Object.values(ParticipationStatus).find((each) => each === params.get('status')), MANAGER_LEVELS.find((each) => each === params.get('level'))];
  const asked = `${year} ${status ?? ''} ${level ?? ''}`;
  const [turned, setTurned] = useState({ of: '', page: 1 });
  const [exempting, setExempting] = useState<Row['person'] | null>(null);
  const [withdrawing, setWithdrawing] = useState<{ readonly exemption: Exemption; readonly name: string } | null>(null);
  const page = turned.of === asked ? turned.page : 1;
  const where = { ...(status ? { status: { eq: status } } : {}), ...(level ? { level: { eq: level } } : {}) };
  const read = useApiQuery(ParticipationDocument, { from, to, where, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  return (
    <>
      <p>{text('participation.what')}</p>
      <Box role="search" aria-label={text('participation.state')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
        <AddressSelect name="status" label={text('participation.state')} choices={Object.values(ParticipationStatus).map((value) => ({ value, label: text(`participation.status.${value}`) }))} />
        <AddressSelect name="level" label={text('people.level')} choices={MANAGER_LEVELS.map((value) => ({ value, label: text(`level.${value}`) }))} />
      </Box>
      {read.data ? <Alert severity="info" icon={false} sx={{ mb: 2 }}>{text('participation.reading', { smart_count: read.data.well.totalCount, of: read.data.all.totalCount, from: longMonth(from), to: longMonth(to) })}</Alert> : null}
      <PagedTable
        label={text('completion.tab.participation')} read={read} rows={read.data?.participation} page={page} onTurn={(next) => setTurned({ of: asked, page: next })} keyOf={({ person }) => person.id}
        exported={(format) => exportAddress('participation', format, { where, from, to })}
        nothing={<Nothing title={text('participation.none')} />}
        columns={[
          [text('participation.manager'), ({ person }) => <RecordLink to={`/people/${person.id}`} name={person.name} may={mayOpen} />],
          [text('people.level'), ({ person }) => (person.level ? text(`level.${person.level}`) : null)],
          [text('audits.team'), ({ person }) => person.team?.name ?? text('audits.none')],
          [text('participation.expected'), ({ expected }) => expected],
          [text('completion.allocated'), ({ allocated }) => allocated],
          [text('participation.done'), ({ audited, moderated }) => text('participation.doneOf', { audited, moderated })],
          [text('participation.state'), (row) => (
            <>
              <strong>{text(`participation.status.${row.status}`)}</strong>{' '}
              {mayExempt ? <Button size="small" onClick={() => setExempting(row.person)} aria-label={text('participation.exemptNamed', { name: row.person.name })}>{text('participation.exempt')}</Button> : null}
              {row.exemptions.map((exemption) => (
                <Box key={exemption.id}>
                  {text(exemption.untilMonth ? 'participation.standing' : 'participation.standingOpen', { from: longMonth(exemption.fromMonth), until: exemption.untilMonth ? longMonth(exemption.untilMonth) : '', reason: exemption.reason })}
                  {' '}{text('participation.by', { name: exemption.approvedBy.name })}
                  {mayExempt ? <Button size="small" onClick={() => setWithdrawing({ exemption, name: row.person.name })} aria-label={text('participation.withdrawNamed', { name: row.person.name })}>{text('participation.withdraw')}</Button> : null}
                </Box>
              ))}
            </>
          )],
        ]}
      />
      {exempting ? <ExemptParticipationDialog person={exempting} month={today.slice(0, 7)} onClose={() => setExempting(null)} /> : null}
      {withdrawing ? <WithdrawExemptionDialog {...withdrawing} onClose={() => setWithdrawing(null)} /> : null}
    </>
  );
}
