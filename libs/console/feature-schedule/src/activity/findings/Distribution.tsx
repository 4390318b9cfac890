import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Grade } from '@goodmark/audit-tool';
import { type AuditsFilter, GradeLegend, StackedBar, TableScroll, useText } from '@goodmark/console-ui';
import { distributionsOf, type Findings, partsOf } from './findings';
import { GradeCells } from './GradeFigures';

/** The auditors' and the moderated grades as bars on one scale, and the same as a table. */
export function Distribution({ findings, within }: { readonly findings: Findings; readonly within: AuditsFilter }) {
  const text = useText();
  const rows = distributionsOf(findings, within).map((row) => ({ ...row, what: row.sameAudits ? text('findings.sameAudits') : text(`figureBasis.${row.basis}`) }));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {rows.filter(({ basis }) => basis !== 'OUTCOME').map(({ what, basis, figures, base, within: behind }) => (
          <Box key={what}>
            <Typography sx={{ fontWeight: 650 }}>{text('findings.barOf', { what, smart_count: base })}</Typography>
            {base === 0 ? <Typography color="text.secondary">{text('figure.empty')}</Typography> : <StackedBar label={what} parts={partsOf(figures, behind, basis)} />}
          </Box>
        ))}
        <GradeLegend />
      </Box>
      <TableScroll label={text('findings.distribution')}>
        <Table>
          <TableHead><TableRow><TableCell>{text('findings.basis')}</TableCell>{Object.values(Grade).map((grade) => <TableCell key={grade}>{text(`grade.${grade}`)}</TableCell>)}</TableRow></TableHead>
          <TableBody>
            {rows.map(({ what, basis, figures, within: behind }) => (
              <TableRow key={what}><TableCell component="th" scope="row">{what}</TableCell><GradeCells figures={figures} within={behind} basis={basis} /></TableRow>
            ))}
          </TableBody>
        </Table>
      </TableScroll>
    </Box>
  );
}
