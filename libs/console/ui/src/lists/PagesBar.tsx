import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../text';

/** How many are counted before "more than 10,000" is said. */
const COUNTED_TO = 10_000;

interface Props {
  /** The page on screen, from 1, and how many rows a whole one has. */
  readonly page: number;
  readonly perPage: number;
  /** How many rows are on screen, and how many there are. */
  readonly count: number;
  readonly total: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onTurn: (page: number) => void;
  /** Of which table, where a screen has several. */
  readonly label?: string;
  /** Whether the rows on screen are still those of the page before, so that its numbers must not be claimed for them. */
  readonly former?: boolean;
  readonly children?: ReactNode;
}

/** Which rows are on screen and of how many, with the way to the page before and after. */
export function PagesBar({ page, perPage, count, total, hasPrevious, hasNext, onTurn, label, former = false, children }: Props) {
  const text = useText();
  const from = (page - 1) * perPage + 1;
  const to = from + count - 1;
  const counted = count === 0 ? text('pages.none') : total > COUNTED_TO ? text('pages.ofMany', { from, to }) : text('pages.of', { from, to, total });
  return (
    <Box component="nav" aria-label={label ? text('pages.labelOf', { what: label }) : text('pages.label')} sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 1.5, flexWrap: 'wrap' }}>
      <Box component="span" role="status">{former ? text('pages.loading') : counted}</Box>
      {hasPrevious ? <Button variant="outlined" size="small" onClick={() => onTurn(page - 1)}>{text('pages.previous')}</Button> : null}
      {hasNext ? <Button variant="outlined" size="small" onClick={() => onTurn(page + 1)}>{text('pages.next')}</Button> : null}
      {children}
    </Box>
  );
}
