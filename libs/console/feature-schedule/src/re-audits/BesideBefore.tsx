import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { domainName } from '@goodmark/audit-tool';
import { ReAuditFindingsDocument, type ReAuditFindingsQuery, useApiQuery } from '@goodmark/console-data';
import { longMonth, RecordLink, Section, TableScroll, useText } from '@goodmark/console-ui';

type Findings = NonNullable<NonNullable<ReAuditFindingsQuery['activity']>['reAuditFindings']>;

/** What a re-audit says beside before: the same cases, and the themes it looks at again. */
export function BesideBefore({ activityId }: { readonly activityId: string }) {
  const text = useText();
  const findings = useApiQuery(ReAuditFindingsDocument, { id: activityId }).data?.activity?.reAuditFindings;
  if (!findings) return null;
  return (
    <>
      <Section title={text('reAudits.sameCases')}><SameCases findings={findings} /></Section>
      {findings.themes.length > 0 ? <Section title={text('reAudits.themes')}><Themes themes={findings.themes} /></Section> : null}
    </>
  );
}

function SameCases({ findings: { sameCases, byDomain } }: { readonly findings: Findings }) {
  const text = useText();
  if (sameCases.base === 0) return <Typography>{text('reAudits.sameNone')}</Typography>;
  return (
    <>
      <Typography sx={{ mb: 1 }}>{text('reAudits.sameReading', { ...sameCases, words: text(`changeWord.${sameCases.change}`) })} {text('reAudits.sameHow')}</Typography>
      <TableScroll label={text('reAudits.sameCases')}>
        <Table>
          <TableHead><TableRow>{(['domain', 'better', 'same', 'worse', 'words'] as const).map((key) => <TableCell key={key}>{text(`reAudits.column.${key}`)}</TableCell>)}</TableRow></TableHead>
          <TableBody>
            {byDomain.map(({ domain, better, same, worse, change }) => (
              <TableRow key={domain}>
                <TableCell component="th" scope="row">{domainName(domain)}</TableCell>
                <TableCell>{better}</TableCell><TableCell>{same}</TableCell><TableCell>{worse}</TableCell>
                <TableCell>{text(`changeWord.${change}`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableScroll>
    </>
  );
}

function Themes({ themes }: { readonly themes: Findings['themes'] }) {
  const text = useText();
  return (
    <>
      {themes.map(({ domain, earlier, before, after, randomBefore, randomAfter, change, lower, upper }) => (
        <Typography key={`${domain} ${earlier.id}`} sx={{ mb: 1.5, maxWidth: '70ch' }}>
          {text('reAudits.themeReading', { domain: domainName(domain), beforeCount: before.count, beforeBase: before.base, afterCount: after.count, afterBase: after.base, words: text(`changeWord.${change}`) })}{' '}
          {lower === null || upper === null ? '' : text('reAudits.interval', { lower, upper })}{' '}
          {text('reAudits.sampled', { before: randomBefore.count, beforeBase: randomBefore.base, after: randomAfter.count, afterBase: randomAfter.base })}{' '}
          <RecordLink to={`/activities/${earlier.id}`} name={`${earlier.title}, ${longMonth(earlier.month)}`} />
        </Typography>
      ))}
      <Typography color="text.secondary">{text('reAudits.themeHow')}</Typography>
    </>
  );
}
