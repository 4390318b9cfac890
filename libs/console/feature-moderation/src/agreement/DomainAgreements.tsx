import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { DomainGrade, domainName } from '@goodmark/audit-tool';
import type { AgreementFoundQuery } from '@goodmark/console-data';
import { FigureText, TableScroll, useText } from '@goodmark/console-ui';
import { AgreementMatrix } from './AgreementMatrix';
import { KappaText } from './KappaText';

type Rows = AgreementFoundQuery['agreement']['byDomain'];

interface Props {
  readonly rows: Rows;
  readonly toAudits: ((domain: Rows[number]['domain'], from: DomainGrade, to: DomainGrade) => string) | null;
}

const COLUMNS = ['domain', 'same', 'raised', 'lowered', 'applies', 'kappa'] as const;

/** The twelve domains, the least agreement first; each opens to its own table of grades. */
export function DomainAgreements({ rows, toAudits }: Props) {
  const text = useText();
  const share = ({ count, base, percent }: { readonly count: number; readonly base: number; readonly percent: number | null }) => <FigureText count={count} base={base} percentage={percent} />;
  return (
    <>
      <TableScroll label={text('agreement.byDomain')}>
        <Table>
          <TableHead><TableRow>{COLUMNS.map((key) => <TableCell key={key}>{text(`agreement.${key}`)}</TableCell>)}</TableRow></TableHead>
          <TableBody>
            {rows.map(({ domain, agreement }) => (
              <TableRow key={domain}>
                <TableCell component="th" scope="row">{domainName(domain)}</TableCell>
                <TableCell>{share(agreement.same)}</TableCell>
                <TableCell>{share(agreement.raised)}</TableCell>
                <TableCell>{share(agreement.lowered)}</TableCell>
                <TableCell>{share(agreement.applicabilityChanged)}</TableCell>
                <TableCell><KappaText kappa={agreement.kappa} /></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableScroll>
      <Box sx={{ mt: 2, display: 'grid', gap: 1 }}>
        {rows.map(({ domain, agreement }) => (
          <Box component="details" key={domain}>
            <Box component="summary" sx={{ cursor: 'pointer', minHeight: 32 }}>{text('agreement.gradesOf', { domain: domainName(domain) })}</Box>
            <p>{agreement.reading}</p>
            <AgreementMatrix label={text('agreement.gradesOf', { domain: domainName(domain) })} cells={agreement.cells} grades={Object.values(DomainGrade)} toAudits={toAudits ? (from, to) => toAudits(domain, from, to) : null} />
          </Box>
        ))}
      </Box>
    </>
  );
}
