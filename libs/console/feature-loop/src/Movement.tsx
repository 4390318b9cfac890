import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { OpenLoopFiguresQuery } from '@goodmark/console-data';
import { AddressSelect, longDay, TableScroll, useText } from '@goodmark/console-ui';
import { PERIODS } from './loop-words';

type Rolled = NonNullable<OpenLoopFiguresQuery['openLoopFigures']>['movement'];

/** The lines of the table, with the sign that each has in the sum. */
const LINES = [['opening', ''], ['added', '+'], ['lowered', '+'], ['raised', '−'], ['returned', '−'], ['putRight', '−'], ['closing', '=']] as const;

/** Opening + new − put right = now, for all open loops and for those that did not meet good. */
export function Movement({ movement: { from, to, all, notYetPutRight } }: { readonly movement: Rolled }) {
  const text = useText();
  const [usual, ...others] = PERIODS;
  return (
    <>
      <Typography sx={{ mb: 1 }}>{text('loops.movementReading', { from: longDay(from), to: longDay(to), ...all })}</Typography>
      <Box sx={{ mb: 1.5 }}><AddressSelect name="period" label={text('loops.period')} none={text(`loops.PERIOD.${usual}`)} choices={others.map((value) => ({ value, label: text(`loops.PERIOD.${value}`) }))} /></Box>
      <TableScroll label={text('loops.movement')}>
        <Table size="small">
          <TableHead><TableRow><TableCell>{text('loops.what')}</TableCell><TableCell align="right">{text('loops.ALL')}</TableCell><TableCell align="right">{text('loops.notYetPutRight')}</TableCell></TableRow></TableHead>
          <TableBody>
            {LINES.map(([line, sign]) => (
              <TableRow key={line}>
                <TableCell component="th" scope="row" sx={{ fontWeight: line === 'opening' || line === 'closing' ? 650 : 400 }}>{text(`loops.${line}`)}</TableCell>
                {[all, notYetPutRight].map((column, index) => <TableCell key={index} align="right">{sign} {column[line]}</TableCell>)}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableScroll>
    </>
  );
}
