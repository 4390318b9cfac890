import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useParams } from 'react-router-dom';
import { CohortDetailDocument, type CohortDetailQuery, useApiQuery, useMay } from '@goodmark/console-data';
import { HistoryLink, longDay, Nothing, Page, RecordLink, Section, TableScroll, useText, WholeRecord } from '@goodmark/console-ui';

/** One training cohort: its sessions, and how far each of its members has come. */
export function CohortPage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(CohortDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.cohort} list={{ title: text('menu.cohorts'), to: '/cohorts' }} missing={text('cohorts.missing')}>
      {(cohort) => <Cohort cohort={cohort} />}
    </WholeRecord>
  );
}

function Cohort({ cohort }: { readonly cohort: NonNullable<CohortDetailQuery['cohort']> }) {
  const text = useText();
  const mayOpen = useMay('person');
  const day = (value: string | null) => (value ? longDay(value) : text('audit.notYet'));
  return (
    <Page title={cohort.name} summary={text('cohorts.begins', { day: longDay(cohort.startsOn) })} actions={<HistoryLink kind="COHORT" id={cohort.id} />}>
      <Section title={text('cohorts.sessions')}>
        <TableScroll label={text('cohorts.sessions')}>
          <Table>
            <TableHead><TableRow><TableCell>{text('cohorts.heldOn')}</TableCell><TableCell>{text('cohorts.content')}</TableCell></TableRow></TableHead>
            <TableBody>{cohort.sessions.map(({ id: key, heldOn, content }) => <TableRow key={key}><TableCell component="th" scope="row">{longDay(heldOn)}</TableCell><TableCell sx={{ whiteSpace: 'pre-line' }}>{content}</TableCell></TableRow>)}</TableBody>
          </Table>
        </TableScroll>
      </Section>
      <Section title={text('cohorts.members')}>
        {cohort.members.length === 0 ? <Nothing title={text('cohorts.nobody')} /> : (
          <TableScroll label={text('cohorts.members')}>
            <Table>
              <TableHead><TableRow>{[text('people.name'), text('people.level'), text('cohorts.feedbackOn'), text('cohorts.signedOffOn')].map((label) => <TableCell key={label}>{label}</TableCell>)}</TableRow></TableHead>
              <TableBody>
                {cohort.members.map(({ id: key, person, level, feedbackOn, signedOffOn }) => (
                  <TableRow key={key}>
                    <TableCell component="th" scope="row"><RecordLink to={`/people/${person.id}`} name={person.name} may={mayOpen} /></TableCell>
                    <TableCell>{level ? text(`level.${level}`) : null}</TableCell>
                    <TableCell>{day(feedbackOn)}</TableCell>
                    <TableCell>{day(signedOffOn)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableScroll>
        )}
      </Section>
    </Page>
  );
}
