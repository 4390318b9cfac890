import { Link as MuiLink, TableCell } from '@mui/material';
import { Link } from 'react-router-dom';
import type { FigureBasis } from '@goodmark/audit-tool';
import { type AuditsFilter, FigureText, useText } from '@goodmark/console-ui';
import { behind, type Graded } from './findings';

/** The cells of the three grades: each figure leads to the audits behind it. */
export function GradeCells({ figures, within, basis }: { readonly figures: readonly Graded[]; readonly within: AuditsFilter; readonly basis: FigureBasis }) {
  const text = useText();
  return (
    <>
      {figures.map(({ grade, count, base, percent }) => (
        <TableCell key={grade}>
          {count === 0 ? <FigureText count={count} base={base} percentage={percent} /> : (
            <MuiLink component={Link} to={behind(within, basis, grade)} aria-label={text('figure.of', { what: text(`grade.${grade}`), count, base, percentage: percent ?? 0 })}>
              <FigureText count={count} base={base} percentage={percent} />
            </MuiLink>
          )}
        </TableCell>
      ))}
    </>
  );
}
