import { useParams } from 'react-router-dom';
import { ImmediateRiskDetailDocument, type RiskFragment, useApiQuery } from '@goodmark/console-data';
import { Facts, HistoryLink, longInstant, Page, RecordLink, Section, useText, WholeRecord } from '@goodmark/console-ui';
import { RiskDetail } from './RiskDetail';

/** One immediate risk, followed until it is answered. */
export function RiskPage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(ImmediateRiskDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.immediateRisk} list={{ title: text('risks.title'), to: '/immediate-risks' }} missing={text('risks.missing')}>
      {(risk) => <Risk risk={risk} />}
    </WholeRecord>
  );
}

function Risk({ risk }: { readonly risk: RiskFragment }) {
  const text = useText();
  return (
    <Page title={text('risks.one', { reference: risk.reference })} actions={<HistoryLink kind="IMMEDIATE_RISK" id={risk.id} />}>
      <Facts
        facts={[
          [text('risks.case'), risk.caseReference], [text('risks.audit'), <RecordLink key="audit" to={`/audits/${risk.audit?.id}`} name={risk.reference} may={risk.audit !== null} />],
          [text('audits.service'), `${text(`service.${risk.service}`)}, ${risk.serviceArea.name}`], [text('audits.team'), risk.team.name],
          [text('risks.raisedBy'), text('risks.by', { name: risk.raisedBy.name, at: longInstant(risk.raisedAt) })],
        ]}
      />
      <Section title={text('risks.standing')}><RiskDetail risk={risk} /></Section>
    </Page>
  );
}
