import { Box, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { TableScroll, useText } from '@goodmark/console-ui';

export interface CountRow {
  readonly key: string;
  readonly name: string;
  /** The list behind it. */
  readonly to: string;
  readonly count: number;
  readonly notYetPutRight: number;
  readonly strong?: boolean;
}

interface Props {
  readonly label: string;
  readonly heading: string;
  /** One sentence that reads the figure. */
  readonly reading?: string;
  readonly rows: readonly CountRow[];
}

/** Stripes for what is not yet put right, so that the parts differ without their colours. */
const STRIPES = 'repeating-linear-gradient(45deg, transparent 0 6px, rgba(128, 128, 128, 0.35) 6px 9px)';

/** Counts as a table with bars: the bar shows what the numbers beside it say, and the name leads to the list. */
export function CountTable({ label, heading, reading, rows }: Props) {
  const text = useText();
  const longest = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <>
      {reading ? <Typography sx={{ mb: 1, maxWidth: '70ch' }}>{reading}</Typography> : null}
      <TableScroll label={label}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{heading}</TableCell>
              <TableCell align="right">{text('loops.open')}</TableCell>
              <TableCell align="right">{text('loops.notYetPutRight')}</TableCell>
              <TableCell aria-hidden="true" sx={{ width: '40%' }} />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ key, name, to, count, notYetPutRight, strong }) => (
              <TableRow key={key}>
                <TableCell component="th" scope="row" sx={{ fontWeight: strong ? 650 : 400, pl: strong === undefined ? 2 : 1 }}>{count > 0 ? <MuiLink component={Link} to={to}>{name}</MuiLink> : name}</TableCell>
                <TableCell align="right">{count}</TableCell>
                <TableCell align="right">{notYetPutRight}</TableCell>
                <TableCell aria-hidden="true"><Bar share={count / longest} failing={count === 0 ? 0 : notYetPutRight / count} /></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableScroll>
    </>
  );
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function Bar({ share, failing }: { readonly share: number; readonly failing: number }) {
  return (
    <Box sx={{ display: 'flex', height: 14, width: percent(share), minWidth: share > 0 ? 4 : 0 }}>
      <Box sx={{ width: percent(failing), bgcolor: 'warning.main', backgroundImage: STRIPES }} />
      <Box sx={{ width: percent(1 - failing), bgcolor: 'primary.main' }} />
    </Box>
  );
}
