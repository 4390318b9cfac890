import { Button, Link as MuiLink, Skeleton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { isDraft } from '@goodmark/audit-tool';
import { CaseDetailDocument, useApiQuery, useCategoryNames, useViewer } from '@goodmark/console-data';
import { DueDate, Facts, FailureNote, GradeChip, longDay, longMonth, Nothing, Page, Section, StatusMark, TableScroll, useText } from '@goodmark/console-ui';

/** One case: what it is, and what its audits found. */
export function CasePage() {
  const text = useText();
  const names = useCategoryNames();
  const { id = '' } = useParams();
  const today = useViewer()?.today;
  const { data, error, isPending, refetch } = useApiQuery(CaseDetailDocument, { id });
  if (error && !data) return <Page title={text('menu.cases')}><FailureNote failure={error} onRetry={() => void refetch()} /></Page>;
  if (isPending || !today) return <Skeleton variant="rounded" height={240} />;
  const { case: found } = data;
  if (!found) {
    return (
      <Page title={text('failure.NOT_FOUND.title')}>
        <Nothing title={text('cases.missing')} action={<Button component={Link} to="/cases" variant="contained">{text('menu.cases')}</Button>}>{text('failure.NOT_FOUND.what')}</Nothing>
      </Page>
    );
  }
  return (
    <Page title={text('cases.title', { reference: found.reference })}>
      <Facts
        facts={[
          [text('audits.category'), names(found.categories)], [text('audits.service'), text(`service.${found.service}`)], [text('audits.team'), found.team.name],
          [text('cases.holder'), found.caseHolder?.name ?? text('audits.none')], [text('cases.openSince'), found.openSince ? longDay(found.openSince) : text('audits.none')],
        ]}
      />
      <Section title={text('cases.audits')}>
        {found.audits.length === 0 ? <Nothing title={text('cases.noAudits.title')}>{text('cases.noAudits.what')}</Nothing> : (
          <TableScroll label={text('cases.audits')}>
            <Table>
              <TableHead><TableRow>{(['reference', 'activity', 'auditor', 'status', 'due', 'outcome'] as const).map((key) => <TableCell key={key}>{text(`audits.${key}`)}</TableCell>)}</TableRow></TableHead>
              <TableBody>
                {found.audits.map(({ id: key, reference, activity, month, auditor, status, dueOn, outcome }) => (
                  <TableRow key={key}>
                    <TableCell component="th" scope="row"><MuiLink component={Link} to={`/audits/${key}`} sx={{ whiteSpace: 'nowrap' }}>{reference}</MuiLink></TableCell>
                    <TableCell>{activity ? activity.title : text('audits.practice')}{month ? `, ${longMonth(month)}` : ''}</TableCell>
                    <TableCell>{auditor.name}</TableCell>
                    <TableCell><StatusMark status={status} /></TableCell>
                    <TableCell><DueDate dueOn={dueOn} today={today} done={!isDraft(status)} /></TableCell>
                    <TableCell>{outcome ? <GradeChip grade={outcome} /> : null}</TableCell>
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
