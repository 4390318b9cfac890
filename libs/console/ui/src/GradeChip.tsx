import { Box } from '@mui/material';
import type { DomainGrade } from '@goodmark/audit-tool';
import { useText } from './text';

/** The shape that stands before a grade's word. */
export const SHAPE_OF_GRADE: Readonly<Record<DomainGrade, string>> = { EXCEEDS_GOOD: '▲', MEETS_GOOD: '●', DOES_NOT_MEET_GOOD: '▼', NOT_APPLICABLE: '–' };
const TONE: Readonly<Record<DomainGrade, 'info' | 'primary' | 'warning' | null>> = {
  EXCEEDS_GOOD: 'info', MEETS_GOOD: 'primary', DOES_NOT_MEET_GOOD: 'warning', NOT_APPLICABLE: null,
};

/** A grade: its word and its shape, and only then a colour. */
export function GradeChip({ grade }: { readonly grade: DomainGrade }) {
  const text = useText();
  const tone = TONE[grade];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex', alignItems: 'center', gap: 0.75, px: 1, py: 0.25, borderRadius: 4, fontSize: '0.875rem', fontWeight: 600, whiteSpace: 'nowrap',
        color: tone ? `${tone}.main` : 'text.secondary', bgcolor: tone ? `${tone}.light` : 'transparent', border: 1, borderColor: tone ? 'transparent' : 'divider',
      }}
    >
      <span aria-hidden="true">{SHAPE_OF_GRADE[grade]}</span>
      {text(`grade.${grade}`)}
    </Box>
  );
}
