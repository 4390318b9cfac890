import { Box, Skeleton, Typography } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { financialYearOf, financialYearsBetween, previousFinancialYear } from '@goodmark/audit-schedule';
import { AgreementOn, Service } from '@goodmark/audit-tool';
import { AgreementFoundDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { AddressSelect, auditsAddress, FailureNote, Nothing, Page, Section, useText } from '@goodmark/console-ui';
import { AgreementMatrix } from './AgreementMatrix';
import { DomainAgreements } from './DomainAgreements';
import { KappaText } from './KappaText';

const DECIDED = ['MODERATED', 'CLOSED'] as const;

/** How far auditors and moderators agree: overall, by domain, with the audits behind each figure. */
export function AgreementPage() {
  const text = useText();
  const today = useViewer()?.today;
  const [params] = useSearchParams();
  const on = params.get('on') === AgreementOn.BLIND ? AgreementOn.BLIND : AgreementOn.FINAL;
  const service = Object.values(Service).find((each) => each === params.get('service'));
  const now = financialYearOf((today ?? '2018-04').slice(0, 7));
  const years = financialYearsBetween(previousFinancialYear(previousFinancialYear(now)), now);
  const year = years.find((each) => each === params.get('year'));
  const where = { ...(service ? { service: { eq: service } } : {}), ...(year ? { financialYear: { eq: year } } : {}) };
  const { data, error, isPending, refetch } = useApiQuery(AgreementFoundDocument, { on, where }, { keepPrevious: true, enabled: today !== undefined });
  const within = { ...(service ? { service } : {}), ...(year ? { financialYear: year } : {}), status: DECIDED };
  // Behind blind grades there is no list: the audits are listed by the grades that were decided.
  const shown = on === AgreementOn.FINAL;
  return (
    <Page title={text('agreement.title')} summary={text('agreement.what')}>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', mb: 2 }}>
        <AddressSelect name="year" label={text('agreement.year')} none={text('agreement.everyYear')} choices={years.map((value) => ({ value, label: value }))} />
        <AddressSelect name="service" label={text('agreement.service')} none={text('schedule.bothServices')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
        <AddressSelect name="on" label={text('agreement.on')} none={text('agreement.FINAL')} choices={[{ value: AgreementOn.BLIND, label: text('agreement.BLIND') }]} />
      </Box>
      {error && !data ? <FailureNote failure={error} onRetry={() => void refetch()} /> : isPending || !data ? <Skeleton variant="rounded" height={320} /> : data.agreement.overall.pairs === 0 ? (
        <Nothing title={text('agreement.none.title')}>{text('agreement.none.what')}</Nothing>
      ) : (
        <>
          <Typography color="text.secondary" sx={{ mb: 1 }}>{data.agreement.scope.description}</Typography>
          <Typography sx={{ fontSize: '1.125rem', maxWidth: '70ch', mb: 1 }}>{data.agreement.overall.reading}</Typography>
          <Returned returns={data.agreement.returns} audits={data.agreement.returnedAudits} />
          <Section title={text('agreement.overall')}>
            <AgreementMatrix
              label={text('agreement.matrix')} cells={data.agreement.overall.cells}
              toAudits={shown ? (from, to) => auditsAddress({ ...within, auditorGrade: from, moderatedGrade: to }) : null}
            />
            <Typography sx={{ mt: 2 }}><strong>{text('agreement.kappa')}</strong> <KappaText kappa={data.agreement.overall.kappa} /></Typography>
            <Typography color="text.secondary" sx={{ maxWidth: '70ch' }}>{text('agreement.kappaWhat')}</Typography>
          </Section>
          <Section title={text('agreement.byDomain')}>
            <DomainAgreements
              rows={data.agreement.byDomain}
              toAudits={shown ? (domain, from, to) => auditsAddress({ ...within, judgedTwice: [{ domain, basis: 'AUDITOR', in: [from] }, { domain, basis: 'MODERATED', in: [to] }] }) : null}
            />
          </Section>
        </>
      )}
    </Page>
  );
}

/** Returns, which stand beside agreement and are in none of its figures. */
export function Returned({ returns, audits }: { readonly returns: number; readonly audits: number }) {
  const text = useText();
  return <Typography sx={{ mb: 2 }}>{returns === 0 ? text('agreement.noReturns') : text('agreement.returns', { smart_count: audits, returns })}</Typography>;
}
