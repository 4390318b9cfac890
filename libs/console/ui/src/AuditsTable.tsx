import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { type AuditStatus, type Grade, isDraft } from '@goodmark/audit-tool';
import { longMonth } from './dates';
import { DueDate } from './DueDate';
import { GradeChip } from './GradeChip';
import { TableScroll } from './lists/ListPage';
import { StatusMark } from './StatusMark';
import { type Text, useText } from './text';

/** What a row says; a table asks for its columns, and only those must be there. */
export interface AuditRow {
  readonly id: string;
  readonly reference: string;
  readonly status: AuditStatus;
  readonly dueOn: string;
  readonly auditor: { readonly name: string };
  readonly month?: string | null;
  readonly outcome?: Grade | null;
  readonly activity?: { readonly title: string } | null;
  readonly case?: { readonly reference: string };
  readonly team?: { readonly name: string };
}

const CELLS = {
  reference: ({ reference }) => reference,
  activity: ({ activity, month }, text) => <>{activity ? activity.title : text('audits.practice')}{month ? `, ${longMonth(month)}` : ''}</>,
  case: ({ case: theCase }) => theCase?.reference,
  team: ({ team }) => team?.name,
  auditor: ({ auditor }) => auditor.name,
  status: ({ status }) => <StatusMark status={status} />,
  due: ({ dueOn, status }, _text, today) => <DueDate dueOn={dueOn} today={today} done={!isDraft(status)} />,
  outcome: ({ outcome }) => (outcome ? <GradeChip grade={outcome} /> : null),
} satisfies Record<string, (row: AuditRow, text: Text, today: string) => ReactNode>;

interface Props {
  readonly label: string;
  readonly audits: readonly AuditRow[];
  /** The first is what the link says. */
  readonly columns: readonly (keyof typeof CELLS)[];
  readonly today: string;
}

/** Some audits on a page of something else; the audits list has them with filters. */
export function AuditsTable({ label, audits, columns, today }: Props) {
  const text = useText();
  const [first, ...others] = columns;
  const cell = (column: keyof typeof CELLS, row: AuditRow) => CELLS[column](row, text, today);
  return (
    <TableScroll label={label}>
      <Table>
        <TableHead><TableRow>{columns.map((column) => <TableCell key={column}>{text(`audits.${column}`)}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {audits.map((audit) => (
            <TableRow key={audit.id}>
              <TableCell component="th" scope="row"><MuiLink component={Link} to={`/audits/${audit.id}`} sx={{ whiteSpace: 'nowrap' }}>{first ? cell(first, audit) : null}</MuiLink></TableCell>
              {others.map((column) => <TableCell key={column}>{cell(column, audit)}</TableCell>)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableScroll>
  );
}
