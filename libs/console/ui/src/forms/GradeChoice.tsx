import { Box, Typography } from '@mui/material';
import { type DomainGrade, gradeName } from '@goodmark/audit-tool';
import { useId } from 'react';
import { SHAPE_OF_GRADE } from '../GradeChip';

interface Props<G extends DomainGrade> {
  /** The id of the group, to lead to it. */
  readonly id: string;
  readonly label: string;
  readonly grades: readonly G[];
  readonly value: G | null;
  readonly onChange: (grade: G) => void;
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
}

/** A grade to choose: big buttons of one radio group, each with its shape and its word. */
export function GradeChoice<G extends DomainGrade>({ id, label, grades, value, onChange, problem, hint, disabled }: Props<G>) {
  const notes = useId();
  return (
    <Box component="fieldset" id={id} tabIndex={-1} aria-describedby={problem || hint ? notes : undefined} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 650, p: 0, mb: 1 }}>{label}</Box>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))' }}>
        {grades.map((grade) => {
          const chosen = grade === value;
          return (
            <Box
              component="label" key={grade}
              sx={{
                display: 'flex', alignItems: 'center', gap: 1, minHeight: 48, px: 1.5, py: 1, borderRadius: 1, cursor: disabled ? 'default' : 'pointer',
                border: 2, borderColor: chosen ? 'primary.main' : 'divider', bgcolor: chosen ? 'primary.light' : 'background.paper', fontWeight: chosen ? 650 : 400,
                '&:hover': disabled ? {} : { borderColor: 'primary.main' },
              }}
            >
              <input type="radio" name={id} value={grade} checked={chosen} disabled={disabled} onChange={() => onChange(grade)} style={{ width: 20, height: 20, margin: 0, flexShrink: 0, accentColor: 'currentColor' }} />
              <span aria-hidden="true">{SHAPE_OF_GRADE[grade]}</span>
              {gradeName(grade)}
            </Box>
          );
        })}
      </Box>
      {problem || hint ? (
        <Typography id={notes} component="div" variant="caption" sx={{ mt: 0.5, color: problem ? 'error.main' : 'text.secondary' }}>{[problem, hint].filter(Boolean).join(' ')}</Typography>
      ) : null}
    </Box>
  );
}
