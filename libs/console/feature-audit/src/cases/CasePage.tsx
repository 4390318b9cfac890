import { Link as MuiLink, Typography } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { CaseDetailDocument, type CaseDetailQuery, useApiQuery, useCategoryNames, useMay, useViewer } from '@goodmark/console-data';
import { auditsAddress, AuditsTable, Facts, HistoryLink, longDay, Nothing, Page, RecordLink, Section, useText, WholeRecord } from '@goodmark/console-ui';

/** One case: what it is, and what its audits found. */
export function CasePage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(CaseDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.case} list={{ title: text('menu.cases'), to: '/cases' }} missing={text('cases.missing')}>
      {(found) => <Case found={found} latest={read.data?.latest.nodes ?? []} total={read.data?.latest.totalCount ?? 0} />}
    </WholeRecord>
  );
}

interface Props {
  readonly found: NonNullable<CaseDetailQuery['case']>;
  readonly latest: CaseDetailQuery['latest']['nodes'];
  readonly total: number;
}

function Case({ found, latest, total }: Props) {
  const text = useText();
  const names = useCategoryNames();
  const today = useViewer()?.today ?? '';
  const mayOpenPerson = useMay('person');
  const { caseHolder } = found;
  const holder = caseHolder ? <RecordLink to={`/people/${caseHolder.id}`} name={caseHolder.name} may={mayOpenPerson} /> : text('audits.none');
  return (
    <Page title={text('cases.title', { reference: found.reference })} actions={<HistoryLink kind="CASE" id={found.id} />}>
      <Facts
        facts={[
          [text('audits.category'), names(found.categories)], [text('audits.service'), text(`service.${found.service}`)], [text('audits.team'), found.team.name],
          [text('cases.holder'), holder], [text('cases.openSince'), found.openSince ? longDay(found.openSince) : text('audits.none')],
        ]}
      />
      <Section title={text('cases.audits')}>
        {latest.length === 0 ? <Nothing title={text('cases.noAudits.title')}>{text('cases.noAudits.what')}</Nothing> : (
          <>
            <AuditsTable label={text('cases.audits')} audits={latest} columns={['reference', 'activity', 'auditor', 'status', 'due', 'outcome']} today={today} />
            <Typography sx={{ mt: 1.5 }}>
              {total > latest.length ? text('cases.latest', { shown: latest.length, total }) : null}{' '}
              <MuiLink component={Link} to={auditsAddress({ case: found.id })}>{text('activity.inList')}</MuiLink>
            </Typography>
          </>
        )}
      </Section>
    </Page>
  );
}
