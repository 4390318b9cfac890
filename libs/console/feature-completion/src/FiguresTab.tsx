import { Alert, Link as MuiLink } from '@mui/material';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { CompletionBy } from '@goodmark/audit-tool';
import { CompletionDocument, type CompletionQuery, exportAddress, useApiQuery, useMay } from '@goodmark/console-data';
import { A_PAGE, auditsAddress, longMonth, Nothing, PagedTable, type Text, useText } from '@goodmark/console-ui';
import type { Period } from './period';

type Row = CompletionQuery['completion']['nodes'][number];

const share = (part: number, of: number): number => Math.round((part / Math.max(1, of)) * 100);

const keyOf = ({ month, level, team, person }: Row): string => person?.id ?? team?.id ?? month ?? level ?? 'none';

function nameOf(row: Row, by: CompletionBy, text: Text): string {
  if (by === 'MONTH') return row.month ? longMonth(row.month) : text('audits.none');
  if (by === 'LEVEL') return row.level ? text(`level.${row.level}`) : text('completion.noLevel');
  return by === 'TEAM' ? (row.team?.name ?? text('completion.noTeam')) : (row.person?.name ?? text('audits.none'));
}

/** Allocated against done, by month, team, level or person. */
export function FiguresTab({ period: { year, from, to } }: { readonly period: Period }) {
  const text = useText();
  // Only who sees every audit is led to lists that hold what is counted here.
  const seesAll = useMay('participationExempt');
  const [params] = useSearchParams();
  const by = Object.values(CompletionBy).find((each) => each === params.get('by')) ?? 'MONTH';
  const [turned, setTurned] = useState({ of: '', page: 1 });
  const page = turned.of === `${year} ${by}` ? turned.page : 1;
  const read = useApiQuery(CompletionDocument, { by, from, to, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  const months = read.data?.months.nodes ?? [];
  const sum = (field: 'allocated' | 'submitted' | 'late') => months.reduce((total, row) => total + row[field], 0);
  const auditsOf = (row: Row) => (row.month ? auditsAddress({ month: row.month }) : row.person ? auditsAddress({ auditor: row.person.id, financialYear: year }) : null);
  const named = (row: Row) => {
    const to = seesAll ? auditsOf(row) : null;
    return to ? <MuiLink component={Link} to={to}>{nameOf(row, by, text)}</MuiLink> : nameOf(row, by, text);
  };
  const said = (count: number, of: number) => (of === 0 ? count : text('completion.ofAllocated', { count, percent: share(count, of) }));
  return (
    <>
      {months.length > 0 ? <Alert severity="info" icon={false} sx={{ mb: 2 }}>{text('completion.reading', { submitted: sum('submitted'), allocated: sum('allocated'), late: sum('late'), year, percent: share(sum('submitted'), sum('allocated')) })} {text('completion.practice')}{seesAll ? '' : ` ${text('completion.ofYours')}`}</Alert> : null}
      <PagedTable
        label={text('completion.tab.figures')} read={read} rows={read.data?.completion} page={page} onTurn={(to) => setTurned({ of: `${year} ${by}`, page: to })} keyOf={keyOf}
        exported={(format) => exportAddress('completion', format, { by, from, to })}
        nothing={<Nothing title={text('completion.nothing')}>{text('completion.nothingWhat')}</Nothing>}
        columns={[
          [text(`completion.BY.${by}`), named],
          [text('completion.allocated'), ({ allocated }) => allocated],
          [text('completion.submitted'), ({ submitted, allocated }) => said(submitted, allocated)],
          [text('completion.moderated'), ({ moderated }) => moderated],
          [text('completion.late'), ({ late }) => late],
          [text('completion.exempted'), ({ exempted }) => exempted],
        ]}
      />
    </>
  );
}
