import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Grade } from '@goodmark/audit-tool';
import { SHAPE_OF_GRADE } from './GradeChip';
import { useText } from './text';

export interface BarPart {
  readonly grade: Grade;
  readonly count: number;
  readonly base: number;
  readonly percent: number | null;
  /** What stands behind it. */
  readonly to: string;
}

const TONE: Readonly<Record<Grade, 'info' | 'primary' | 'warning'>> = { EXCEEDS_GOOD: 'info', MEETS_GOOD: 'primary', DOES_NOT_MEET_GOOD: 'warning' };
/** Stripes for what does not meet good, so that the parts differ without their colours. */
const STRIPES = 'repeating-linear-gradient(45deg, transparent 0 6px, rgba(128, 128, 128, 0.18) 6px 9px)';

/** Grades as one bar: each part is as long as its share, never too short to be hit, and leads to the audits it counts. */
export function StackedBar({ label, parts }: { readonly label: string; readonly parts: readonly BarPart[] }) {
  const text = useText();
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <Box component="ul" aria-label={label} sx={{ display: 'flex', listStyle: 'none', m: 0, p: 0, gap: '2px', width: '100%' }}>
      {shown.map(({ grade, count, base, percent, to }) => (
        <Box component="li" key={grade} sx={{ flex: `${count} 1 0`, minWidth: 28 }}>
          <Box
            component={Link} to={to} aria-label={text('figure.of', { what: text(`grade.${grade}`), count, base, percentage: percent ?? 0 })}
            sx={{
              display: 'flex', alignItems: 'center', justifyContent: 'center', gap: 0.5, minHeight: 32, textDecoration: 'none', fontWeight: 650, fontSize: '0.9375rem',
              color: `${TONE[grade]}.main`, bgcolor: `${TONE[grade]}.light`, border: 1, borderColor: `${TONE[grade]}.main`,
              backgroundImage: grade === 'DOES_NOT_MEET_GOOD' ? STRIPES : 'none', '&:hover': { textDecoration: 'underline' },
            }}
          >
            <span aria-hidden="true">{SHAPE_OF_GRADE[grade]}</span>{count}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** Which shape and colour is which grade. */
export function GradeLegend() {
  const text = useText();
  return (
    <Box aria-hidden="true" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, fontSize: '0.875rem', color: 'text.secondary' }}>
      {(Object.keys(TONE) as Grade[]).map((grade) => <span key={grade}>{SHAPE_OF_GRADE[grade]} {text(`grade.${grade}`)}</span>)}
    </Box>
  );
}
