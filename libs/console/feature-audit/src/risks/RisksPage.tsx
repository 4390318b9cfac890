import { Box } from '@mui/material';
import { RiskStatus, Service } from '@goodmark/audit-tool';
import type { ImmediateRiskListQuery } from '@goodmark/console-data';
import { Column, FilterSelect, ListPage, longInstant, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { RiskStandingMark } from './RiskStandingMark';

type Row = ImmediateRiskListQuery['page']['nodes'][number];

const OPEN = { status: 'OPEN' } as const;

/** Immediate risks, the oldest first, until they are answered. */
export function RisksPage() {
  const text = useText();
  const filters = (
    <>
      <FilterSelect source="status" label={text('risks.status')} choices={Object.values(RiskStatus).map((value) => ({ value, label: text(`riskStatus.${value}`) }))} />
      <FilterSelect source="untold" label={text('risks.untold')} choices={[{ value: 'true', label: text('risks.isUntold') }, { value: 'false', label: text('risks.isTold') }]} />
      <FilterSelect source="service" label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
    </>
  );
  return (
    <ListPage
      resource="immediateRisks" title={text('risks.title')} summary={text('risks.summary')} sort={{ field: 'raisedAt', order: 'ASC' }} filters={filters} filterDefaults={OPEN} empty={{ title: text('risks.empty.title'), what: text('risks.empty.what') }}
    >
      <RowsTable>
        <Column source="reference" label={text('risks.audit')} sx={{ whiteSpace: 'nowrap' }} render={({ id, reference }: Row) => <RecordLink to={`/immediate-risks/${id}`} name={reference} />} />
        <Column label={text('risks.case')} render={({ caseReference, team }: Row) => <>{caseReference}<br />{team.name}</>} />
        <Column label={text('risks.what')} render={({ what }: Row) => (what ? <Box sx={{ maxWidth: '50ch', display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>{what}</Box> : text('risks.hidden'))} />
        <Column source="raisedAt" label={text('risks.raisedBy')} render={({ raisedAt, raisedBy }: Row) => <>{longInstant(raisedAt)}<br />{raisedBy.name}</>} />
        <Column label={text('risks.standing')} render={({ standing, toldLate }: Row) => <><RiskStandingMark standing={standing} />{toldLate ? <Box>{text('risks.toldLate')}</Box> : null}</>} />
      </RowsTable>
    </ListPage>
  );
}
