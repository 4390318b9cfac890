import { Box, Link, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from './text';

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

interface Props {
  readonly title?: string;
  readonly problems: readonly FieldProblem[];
  /** The id of the element of a field, to go to it; a problem without one is only said. */
  readonly idOf?: (field: string) => string | null;
  /** Called before the focus goes to a field, for instance to open its tab. */
  readonly onGo?: (field: string) => void;
  /** Counts the attempts to send: the summary takes the focus at each. Without it, whenever the problems change. */
  readonly attempt?: number;
  readonly children?: ReactNode;
}

/** What is wrong, at the head of a form. Takes the focus when it appears, and leads to each field. */
export function ErrorSummary({ title, problems, idOf = (field) => field, onGo, attempt, children }: Props) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const what = attempt ?? problems.map(({ field, message }) => `${field}:${message}`).join();
  useEffect(() => box.current?.focus(), [what]);

  const go = (field: string) => {
    onGo?.(field);
    const id = idOf(field);
    // After whatever `onGo` opens has been drawn.
    requestAnimationFrame(() => (id ? document.getElementById(id)?.focus() : undefined));
  };
  return (
    <Box ref={box} role="alert" tabIndex={-1} sx={{ border: 2, borderColor: 'error.main', borderRadius: 1, p: 2, mb: 2, bgcolor: 'background.paper' }}>
      <Typography variant="h2" component="h2" sx={{ mb: 1 }}>{title ?? text('problem.title')}</Typography>
      {children}
      {problems.length === 0 ? null : (
        <Box component="ul" sx={{ m: 0, pl: 3 }}>
          {problems.map(({ field, message }) => (
            <li key={`${field}:${message}`}>
              {idOf(field) === null ? (
                message
              ) : (
                <Link component="button" type="button" onClick={() => go(field)} sx={{ textAlign: 'left', font: 'inherit', color: 'error.main' }}>{message}</Link>
              )}
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}
