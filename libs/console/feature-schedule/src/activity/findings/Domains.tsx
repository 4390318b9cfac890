import type { ReactNode } from 'react';
import { Box, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-router-dom';
import { domainName, type DomainGrade, type FigureBasis } from '@goodmark/audit-tool';
import { auditsAddress, type AuditsFilter, FigureText, StackedBar, TableScroll, useText } from '@goodmark/console-ui';
import { byShare, COUNTED, type Findings } from './findings';

/** The twelve domains, the weakest first: how many of those it applied to meet good, and how they were graded. */
export function Domains({ domains, within, basis }: { readonly domains: Findings['byDomain']; readonly within: AuditsFilter; readonly basis: FigureBasis }) {
  const text = useText();
  return (
    <TableScroll label={text('findings.domains')}>
      <Table>
        <TableHead><TableRow>{(['domain', 'grades', 'meeting', 'notApplicable'] as const).map((key) => <TableCell key={key} sx={key === 'grades' ? { minWidth: 220 } : {}}>{text(`findings.column.${key}`)}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {byShare(domains).map(({ domain, meetingGood: { count, base, percent }, grades, notApplicable }) => {
            const to = (judged: readonly DomainGrade[]) => auditsAddress({ ...within, status: COUNTED, judgement: { domain, basis, in: judged } });
            return (
              <TableRow key={domain}>
                <TableCell component="th" scope="row">{domainName(domain)}</TableCell>
                <TableCell>{base === 0 ? null : <StackedBar label={domainName(domain)} parts={grades.map(({ grade, count: each, base: of, percent: share }) => ({ grade, count: each, base: of, percent: share, to: to([grade]) }))} />}</TableCell>
                <TableCell><Behind to={to(['EXCEEDS_GOOD', 'MEETS_GOOD'])} count={count}><FigureText count={count} base={base} percentage={percent} /></Behind></TableCell>
                <TableCell><Behind to={to(['NOT_APPLICABLE'])} count={notApplicable}>{notApplicable}</Behind></TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableScroll>
  );
}

/** A figure that leads to what it counts; nothing counted leads nowhere. */
const Behind = ({ to, count, children }: { readonly to: string; readonly count: number; readonly children: ReactNode }) =>
  count === 0 ? <Box component="span">{children}</Box> : <MuiLink component={Link} to={to}>{children}</MuiLink>;
