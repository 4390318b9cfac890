import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { domainName } from '@goodmark/audit-tool';
import { AuditComparisonDocument, type AuditComparisonQuery, useApiQuery } from '@goodmark/console-data';
import { GradeChip, RecordLink, Section, TableScroll, useText } from '@goodmark/console-ui';

type Comparison = NonNullable<NonNullable<AuditComparisonQuery['audit']>['comparison']>;

/** An audit of a case that was audited before: domain by domain better, the same or worse. And the audits that came after it. */
export function ComparedWithBefore({ auditId }: { readonly auditId: string }) {
  const text = useText();
  const audit = useApiQuery(AuditComparisonDocument, { id: auditId }).data?.audit;
  if (!audit || (!audit.previousAudit && audit.laterAudits.length === 0)) return null;
  const { previousAudit, laterAudits, comparison } = audit;
  return (
    <Section title={text('reAudits.compared')}>
      {comparison ? <Compared comparison={comparison} /> : null}
      {previousAudit && !comparison ? <Typography>{text('reAudits.notYet', { reference: previousAudit.reference })} <RecordLink to={`/audits/${previousAudit.id}`} name={text('reAudits.earlier')} /></Typography> : null}
      {laterAudits.length > 0 ? (
        <Typography sx={{ mt: 1 }}>{text('reAudits.later')} {laterAudits.map(({ id, reference }, index) => <span key={id}>{index > 0 ? ', ' : ''}<RecordLink to={`/audits/${id}`} name={reference} /></span>)}</Typography>
      ) : null}
    </Section>
  );
}

function Compared({ comparison: { previous, before, after, change, better, same, worse, domains } }: { readonly comparison: Comparison }) {
  const text = useText();
  const words = (grade: typeof before) => (grade ? text(`grade.${grade}`).toLowerCase() : '');
  return (
    <>
      <Typography sx={{ mb: 1.5, maxWidth: '70ch' }}>
        {text(`reAudits.comparedReading.${change}`, { before: words(before), after: words(after) })} {text('reAudits.comparedCounts', { better, same, worse })}{' '}
        <RecordLink to={`/audits/${previous.id}`} name={previous.reference} />
      </Typography>
      <TableScroll label={text('reAudits.compared')}>
        <Table>
          <TableHead><TableRow>{(['domain', 'before', 'after', 'change'] as const).map((key) => <TableCell key={key}>{text(`reAudits.${key}`)}</TableCell>)}</TableRow></TableHead>
          <TableBody>
            {domains.map((row) => (
              <TableRow key={row.domain}>
                <TableCell component="th" scope="row">{domainName(row.domain)}</TableCell>
                <TableCell>{row.before ? <GradeChip grade={row.before} /> : text('audits.none')}</TableCell>
                <TableCell>{row.after ? <GradeChip grade={row.after} /> : text('audits.none')}</TableCell>
                <TableCell>{text(`gradeChange.${row.change}`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableScroll>
    </>
  );
}
