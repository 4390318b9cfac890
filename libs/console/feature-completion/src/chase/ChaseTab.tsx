import { Box, Button, Checkbox } from '@mui/material';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { addDays } from '@goodmark/audit-schedule';
import { type AuditsChaseMutation, ChaseListDocument, type ChaseListQuery, exportAddress, useApiQuery } from '@goodmark/console-data';
import { A_PAGE, AddressSelect, DueDate, longInstant, Nothing, PagedTable, RecordLink, StatusMark, useText } from '@goodmark/console-ui';
import { ChaseDialog } from './ChaseDialog';
import { ChaseOutcome } from './ChaseOutcome';

type Row = ChaseListQuery['audits']['nodes'][number];

/** How many days ahead "soon" looks. */
const SOON_DAYS = 7;

const dueOf = (which: string | null, today: string) =>
  which === 'all' ? {} : which === 'soon' ? { dueOn: { gte: today, lte: addDays(today, SOON_DAYS) } } : { dueOn: { lt: today } };

/** Audits that are not submitted, to be asked for in bulk. */
export function ChaseTab({ today }: { readonly today: string }) {
  const text = useText();
  const [params] = useSearchParams();
  const [which, area] = [params.get('which'), params.get('area')];
  const asked = `${which ?? ''} ${area ?? ''}`;
  const [turned, setTurned] = useState({ of: '', page: 1 });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<AuditsChaseMutation['auditsChase'] | null>(null);
  const page = turned.of === asked ? turned.page : 1;
  const where = { status: { in: ['ALLOCATED' as const, 'IN_PROGRESS' as const, 'RETURNED' as const] }, ...dueOf(which, today), ...(area ? { serviceArea: { eq: area } } : {}) };
  const read = useApiQuery(ChaseListDocument, { where, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  const rows = read.data?.audits.nodes ?? [];
  const choose = (ids: readonly string[], on: boolean) => setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const all = rows.map(({ id }) => id);
  const allChosen = all.length > 0 && all.every((id) => chosen.has(id));
  return (
    <>
      <p>{text('chase.what')}</p>
      <Box role="search" aria-label={text('filters.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
        <AddressSelect name="which" label={text('chase.which')} none={text('chase.late')} choices={[{ value: 'soon', label: text('chase.soon') }, { value: 'all', label: text('chase.all') }]} />
        <AddressSelect name="area" label={text('chase.area')} choices={(read.data?.serviceAreas.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
      </Box>
      <Box role="status">{outcome ? <ChaseOutcome rows={outcome} /> : null}</Box>
      {rows.length > 0 ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1 }}>
          <Button variant="outlined" onClick={() => choose(all, !allChosen)} aria-pressed={allChosen}>{text('chase.chooseAll')}</Button>
          <Button variant="contained" disabled={chosen.size === 0} onClick={() => setAsking(true)}>{chosen.size === 0 ? text('chase.askNone') : text('chase.ask', { smart_count: chosen.size })}</Button>
        </Box>
      ) : null}
      <PagedTable
        label={text('completion.tab.chase')} read={read} rows={read.data?.audits} page={page} onTurn={(next) => setTurned({ of: asked, page: next })} keyOf={({ id }) => id}
        exported={(format) => exportAddress('audits', format, { where, orderBy: [{ field: 'dueOn', direction: 'ASC' }] })}
        nothing={<Nothing title={text('chase.none')}>{text('chase.noneWhat')}</Nothing>}
        columns={[
          [text('chase.choose'), ({ id, reference }: Row) => <Checkbox checked={chosen.has(id)} onChange={(_event, on) => choose([id], on)} slotProps={{ input: { 'aria-label': text('chase.chooseOne', { reference }) } }} />],
          [text('audits.reference'), ({ id, reference }) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}><RecordLink to={`/audits/${id}`} name={reference} /></Box>],
          [text('audits.auditor'), ({ auditor }) => auditor.name],
          [text('audits.activity'), ({ activity }) => activity?.title ?? text('audits.practice')],
          [text('audits.status'), ({ status }) => <StatusMark status={status} />],
          [text('audits.due'), ({ dueOn }) => <DueDate dueOn={dueOn} today={today} />],
          [text('chase.lastAsked'), ({ lastAskedAt }) => (lastAskedAt ? longInstant(lastAskedAt) : text('chase.never'))],
        ]}
      />
      {asking ? (
        <ChaseDialog auditIds={[...chosen]} onClose={() => setAsking(false)} onAsked={(came) => {
          setOutcome(came);
          setChosen(new Set());
          setAsking(false);
        }} />
      ) : null}
    </>
  );
}
