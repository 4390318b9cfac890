import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { ReAuditKind, ReAuditStatus } from '@goodmark/audit-tool';
import { useMay } from '@goodmark/console-data';
import { Column, dayOfInstant, FilterSelect, HistoryLink, ListPage, longMonth, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { TriggerTabs } from '../triggers/TriggerTabs';
import { AcceptReAuditDialog } from './AcceptReAuditDialog';
import { DismissReAuditDialog } from './DismissReAuditDialog';
import { lookedAtAgain, type ReAuditRow } from './re-audit';

/** What is proposed to be looked at again, why, and what became of each. */
export function ReAuditsPage() {
  const text = useText();
  const mayDecide = useMay('reAuditAccept');
  const [deciding, setDeciding] = useState<{ readonly row: ReAuditRow; readonly accept: boolean } | null>(null);
  const close = () => setDeciding(null);
  return (
    <>
      <ListPage
        resource="reAudits" title={text('triggers.tab.reAudits')} summary={text('reAudits.summary')} sort={{ field: 'proposedMonth', order: 'ASC' }} notice={<TriggerTabs current="reAudits" />}
        filters={[
          <FilterSelect key="status" source="status" label={text('reAudits.became')} choices={Object.values(ReAuditStatus).map((value) => ({ value, label: text(`reAuditStatus.${value}`) }))} />,
          <FilterSelect key="kind" source="kind" label={text('reAudits.kind')} choices={Object.values(ReAuditKind).map((value) => ({ value, label: text(`reAuditKind.${value}`) }))} />,
        ]}
        empty={{ title: text('reAudits.empty.title'), what: text('reAudits.empty.what') }}
      >
        <RowsTable>
          <Column label={text('reAudits.what')} render={(row: ReAuditRow) => <What row={row} />} />
          <Column label={text('reAudits.why')} render={({ kind, why, proposedBy }: ReAuditRow) => (proposedBy ? text('reAudits.byPerson', { name: proposedBy.name, why: why ?? '' }) : text(`reAudits.byRule.${kind}`))} />
          <Column source="proposedMonth" label={text('reAudits.for')} render={({ proposedMonth }: ReAuditRow) => longMonth(proposedMonth)} />
          <Column label={text('reAudits.became')} render={(row: ReAuditRow) => <><Became row={row} mayDecide={mayDecide} onDecide={(accept) => setDeciding({ row, accept })} />{' '}<HistoryLink kind="RE_AUDIT" id={row.id} of={lookedAtAgain(row, text)} /></>} />
        </RowsTable>
      </ListPage>
      {deciding?.accept ? <AcceptReAuditDialog row={deciding.row} onClose={close} /> : null}
      {deciding && !deciding.accept ? <DismissReAuditDialog row={deciding.row} onClose={close} /> : null}
    </>
  );
}

function What({ row }: { readonly row: ReAuditRow }) {
  const text = useText();
  const { audit, fromActivity } = row;
  if (audit) {
    return (
      <Box>
        <RecordLink to={`/cases/${audit.case.id}`} name={text('reAudits.ofCase', { reference: audit.case.reference })} /><br />
        <RecordLink to={`/audits/${audit.id}`} name={text('reAudits.ofAudit', { reference: audit.reference })} />
      </Box>
    );
  }
  return (
    <Box>
      {lookedAtAgain(row, text)}<br />
      {fromActivity ? <RecordLink to={`/activities/${fromActivity.id}`} name={text('reAudits.foundBy', { title: fromActivity.title, month: longMonth(fromActivity.month) })} /> : null}
    </Box>
  );
}

interface Decision {
  readonly row: ReAuditRow;
  readonly mayDecide: boolean;
  readonly onDecide: (accept: boolean) => void;
}

function Became({ row, mayDecide, onDecide }: Decision) {
  const text = useText();
  const name = lookedAtAgain(row, text);
  if (row.status === 'ACCEPTED' && row.activity) {
    return (
      <>
        {text('reAudits.accepted')} <RecordLink to={`/activities/${row.activity.id}`} name={row.activity.title} />
        {row.kind === 'CASE' ? <>, {row.auditMade ? <RecordLink to={`/audits/${row.auditMade.id}`} name={text('reAudits.made', { reference: row.auditMade.reference })} /> : text('reAudits.notMade')}</> : null}
      </>
    );
  }
  if (row.status === 'DISMISSED') return text('reAudits.dismissed', { name: row.decidedBy?.name ?? '', day: row.decidedAt ? dayOfInstant(row.decidedAt) : '', reason: row.reason ?? '' });
  if (!mayDecide) return text(`reAuditStatus.${row.status}`);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => onDecide(true)} aria-label={text('reAudits.acceptNamed', { name })}>{text('reAudits.accept')}</Button>{' '}
      <Button size="small" onClick={() => onDecide(false)} aria-label={text('reAudits.dismissNamed', { name })}>{text('reAudits.dismiss')}</Button>
    </>
  );
}
