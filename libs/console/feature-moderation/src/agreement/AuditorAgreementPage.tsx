import { Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useParams } from 'react-router-dom';
import { AuditorAgreementFoundDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { FailureNote, FigureText, longMonth, Nothing, Page, Section, TableScroll, useText } from '@goodmark/console-ui';
import { AgreementMatrix } from './AgreementMatrix';
import { Returned } from './AgreementPage';
import { DomainAgreements } from './DomainAgreements';
import { KappaText } from './KappaText';

/** How moderators saw one auditor's audits, for that auditor and the quality leads: no ranks, and nobody to be compared with. */
export function AuditorAgreementPage() {
  const text = useText();
  const me = useViewer()?.id;
  const { id = me ?? '' } = useParams();
  const { data, error, isPending, refetch } = useApiQuery(AuditorAgreementFoundDocument, { auditorId: id }, { enabled: id !== '' });
  const found = data?.auditorAgreement;
  const title = id === me ? text('agreement.mine') : found ? text('agreement.of', { name: found.auditor.name }) : text('agreement.title');
  return (
    <Page title={title} summary={text('agreement.mineWhat')}>
      {error && !data ? <FailureNote failure={error} onRetry={() => void refetch()} /> : isPending || !found ? <Skeleton variant="rounded" height={320} /> : found.overall.pairs === 0 ? (
        <>
          <Returned returns={found.returns} audits={found.returnedAudits} />
          <Nothing title={text('agreement.none.title')}>{text('agreement.none.what')}</Nothing>
        </>
      ) : (
        <>
          <Typography sx={{ fontSize: '1.125rem', maxWidth: '70ch', mb: 1 }}>{found.overall.reading}</Typography>
          <Returned returns={found.returns} audits={found.returnedAudits} />
          <Section title={text('agreement.overall')}>
            <AgreementMatrix label={text('agreement.matrix')} cells={found.overall.cells} toAudits={null} />
            <Typography sx={{ mt: 2 }}><strong>{text('agreement.kappa')}</strong> <KappaText kappa={found.overall.kappa} /></Typography>
            <Typography color="text.secondary" sx={{ maxWidth: '70ch' }}>{text('agreement.kappaWhat')}</Typography>
          </Section>
          <Section title={text('agreement.byMonth')}>
            <TableScroll label={text('agreement.byMonth')}>
              <Table>
                <TableHead><TableRow>{(['month', 'same', 'raised', 'lowered'] as const).map((key) => <TableCell key={key}>{text(`agreement.${key}`)}</TableCell>)}</TableRow></TableHead>
                <TableBody>
                  {found.byMonth.map(({ month, overall: { same, raised, lowered } }) => (
                    <TableRow key={month}>
                      <TableCell component="th" scope="row">{longMonth(month)}</TableCell>
                      {[same, raised, lowered].map(({ count, base, percent }, index) => <TableCell key={index}><FigureText count={count} base={base} percentage={percent} /></TableCell>)}
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableScroll>
          </Section>
          <Section title={text('agreement.byDomain')}><DomainAgreements rows={found.byDomain} toAudits={null} /></Section>
        </>
      )}
    </Page>
  );
}
