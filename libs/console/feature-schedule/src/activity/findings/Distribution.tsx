import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Grade } from '@goodmark/audit-tool';
import { type AuditsFilter, GradeLegend, StackedBar, TableScroll, useText } from '@goodmark/console-ui';
import { type Findings, partsOf } from './findings';
import { GradeCells } from './GradeFigures';

/** The auditors' and the moderated grades as two bars on one scale, and the same as a table. */
export function Distribution({ findings, within }: { readonly findings: Findings; readonly within: AuditsFilter }) {
  const text = useText();
  const rows = [
    { basis: 'AUDITOR' as const, figures: findings.auditor, base: findings.base },
    { basis: 'MODERATED' as const, figures: findings.moderated, base: findings.moderatedCount },
    { basis: 'OUTCOME' as const, figures: findings.outcome, base: findings.base },
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {rows.slice(0, 2).map(({ basis, figures, base }) => (
          <Box key={basis}>
            <Typography sx={{ fontWeight: 650 }}>{text('findings.barOf', { what: text(`figureBasis.${basis}`), smart_count: base })}</Typography>
            {base === 0 ? <Typography color="text.secondary">{text('figure.empty')}</Typography> : <StackedBar label={text(`figureBasis.${basis}`)} parts={partsOf(figures, within, basis)} />}
          </Box>
        ))}
        <GradeLegend />
      </Box>
      <TableScroll label={text('findings.distribution')}>
        <Table>
          <TableHead><TableRow><TableCell>{text('findings.basis')}</TableCell>{Object.values(Grade).map((grade) => <TableCell key={grade}>{text(`grade.${grade}`)}</TableCell>)}</TableRow></TableHead>
          <TableBody>
            {rows.map(({ basis, figures }) => (
              <TableRow key={basis}><TableCell component="th" scope="row">{text(`figureBasis.${basis}`)}</TableCell><GradeCells figures={figures} within={within} basis={basis} /></TableRow>
            ))}
          </TableBody>
        </Table>
      </TableScroll>
    </Box>
  );
}
