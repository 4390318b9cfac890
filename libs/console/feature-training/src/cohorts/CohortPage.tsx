import { Button, Skeleton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { CohortDetailDocument, useApiQuery } from '@goodmark/console-data';
import { FailureNote, longDay, Nothing, Page, Section, TableScroll, useText } from '@goodmark/console-ui';

/** One training cohort: its sessions, and how far each of its members has come. */
export function CohortPage() {
  const text = useText();
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useApiQuery(CohortDetailDocument, { id });
  if (error && !data) return <Page title={text('menu.cohorts')}><FailureNote failure={error} onRetry={() => void refetch()} /></Page>;
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  const { cohort } = data;
  if (!cohort) {
    return (
      <Page title={text('failure.NOT_FOUND.title')}>
        <Nothing title={text('cohorts.missing')} action={<Button component={Link} to="/cohorts" variant="contained">{text('menu.cohorts')}</Button>}>{text('failure.NOT_FOUND.what')}</Nothing>
      </Page>
    );
  }
  const day = (value: string | null) => (value ? longDay(value) : text('audit.notYet'));
  return (
    <Page title={cohort.name} summary={text('cohorts.begins', { day: longDay(cohort.startsOn) })}>
      <Section title={text('cohorts.sessions')}>
        <TableScroll label={text('cohorts.sessions')}>
          <Table>
            <TableHead><TableRow><TableCell>{text('cohorts.heldOn')}</TableCell><TableCell>{text('cohorts.content')}</TableCell></TableRow></TableHead>
            <TableBody>{cohort.sessions.map(({ id: key, heldOn, content }) => <TableRow key={key}><TableCell component="th" scope="row">{longDay(heldOn)}</TableCell><TableCell>{content}</TableCell></TableRow>)}</TableBody>
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
                    <TableCell component="th" scope="row">{person.name}</TableCell>
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
