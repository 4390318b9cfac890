import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-router-dom';
import { type DomainGrade, Grade, gradeName } from '@goodmark/audit-tool';
import { TableScroll, useText } from '@goodmark/console-ui';

interface Cell {
  readonly from: DomainGrade;
  readonly to: DomainGrade;
  readonly count: number;
}

interface Props {
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly grades?: readonly DomainGrade[];
  /** The audits behind a cell; null where the viewer is shown figures only. */
  readonly toAudits: ((from: DomainGrade, to: DomainGrade) => string) | null;
}

/** The auditors' grades by the moderators': a row for each grade an auditor gave. What was not changed stands in bold. */
export function AgreementMatrix({ label, cells, grades = Object.values(Grade), toAudits }: Props) {
  const text = useText();
  const countOf = (from: DomainGrade, to: DomainGrade) => cells.find((cell) => cell.from === from && cell.to === to)?.count ?? 0;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return (
    <TableScroll label={label}>
      <Table sx={{ width: 'auto' }}>
        <caption style={{ captionSide: 'top', padding: '0 0 8px' }}>{label}</caption>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{text('agreement.corner')}</TableCell>
            {grades.map((to) => <TableCell key={to} scope="col">{text('agreement.moderatorColumn', { grade: gradeName(to) })}</TableCell>)}
            <TableCell scope="col">{text('agreement.total')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {grades.map((from) => (
            <TableRow key={from}>
              <TableCell component="th" scope="row">{text('agreement.auditorRow', { grade: gradeName(from) })}</TableCell>
              {grades.map((to) => {
                const count = countOf(from, to);
                const style = { fontWeight: from === to ? 650 : 400 };
                return (
                  <TableCell key={to} sx={style}>
                    {count === 0 || !toAudits ? count : <MuiLink component={Link} to={toAudits(from, to)} aria-label={text('agreement.cell', { count, from: gradeName(from), to: gradeName(to) })}>{count}</MuiLink>}
                  </TableCell>
                );
              })}
              <TableCell>{sum(grades.map((to) => countOf(from, to)))}</TableCell>
            </TableRow>
          ))}
          <TableRow>
            <TableCell component="th" scope="row">{text('agreement.total')}</TableCell>
            {grades.map((to) => <TableCell key={to}>{sum(grades.map((from) => countOf(from, to)))}</TableCell>)}
            <TableCell>{sum(grades.flatMap((from) => grades.map((to) => countOf(from, to))))}</TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </TableScroll>
  );
}
