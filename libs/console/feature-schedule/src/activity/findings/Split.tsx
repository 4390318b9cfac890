import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { type FigureBasis, Grade } from '@goodmark/audit-tool';
import { type AuditsFilter, StackedBar, TableScroll, useText } from '@goodmark/console-ui';
import { type Graded, partsOf } from './findings';
import { GradeCells } from './GradeFigures';

interface Part {
  readonly name: string;
  readonly within: AuditsFilter;
  readonly base: number;
  readonly auditor: readonly Graded[];
  readonly moderated: readonly Graded[];
  readonly outcome: readonly Graded[];
}

const FIGURES: Readonly<Record<FigureBasis, 'auditor' | 'moderated' | 'outcome'>> = { AUDITOR: 'auditor', MODERATED: 'moderated', OUTCOME: 'outcome' };

/** The parts of an activity side by side on one basis: a bar and its figures for each. */
export function Split({ label, parts, basis }: { readonly label: string; readonly parts: readonly Part[]; readonly basis: FigureBasis }) {
  const text = useText();
  return (
    <TableScroll label={label}>
      <Table>
        <TableHead><TableRow><TableCell>{label}</TableCell><TableCell sx={{ minWidth: 180 }}>{text(`figureBasis.${basis}`)}</TableCell>{Object.values(Grade).map((grade) => <TableCell key={grade}>{text(`grade.${grade}`)}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {parts.map((part) => {
            const figures = part[FIGURES[basis]];
            return (
              <TableRow key={part.name}>
                <TableCell component="th" scope="row">{part.name}</TableCell>
                <TableCell><StackedBar label={part.name} parts={partsOf(figures, part.within, basis)} /></TableCell>
                <GradeCells figures={figures} within={part.within} basis={basis} />
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableScroll>
  );
}
