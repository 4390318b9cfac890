import { Box } from '@mui/material';
import { daysBetween, shortDay } from './dates';
import { useText } from './text';

interface Props {
  readonly dueOn: string;
  /** The API's today, which is not always this machine's. */
  readonly today: string;
  /** Whether what was due is done: then only the day is said. */
  readonly done?: boolean;
}

/** When something is due, and in words how soon or how late. */
export function DueDate({ dueOn, today, done = false }: Props) {
  const text = useText();
  const days = daysBetween(today, dueOn);
  const late = days < 0 && !done;
  return (
    <span>
      <span style={{ whiteSpace: 'nowrap' }}>{shortDay(dueOn)}</span>
      {done ? null : (
        <Box component="span" sx={{ display: 'block', fontSize: '0.875rem', color: late ? 'warning.main' : 'text.secondary', fontWeight: late ? 650 : 400 }}>
          {late ? text('due.late', { smart_count: -days }) : days === 0 ? text('due.today') : text('due.in', { smart_count: days })}
        </Box>
      )}
    </span>
  );
}
