import { Box, Button } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { FieldProblem } from '../ErrorSummary';
import type { Told } from '../FailureNote';
import { Page } from '../Page';
import { useText } from '../text';
import { AsksBeforeLeaving } from './AsksBeforeLeaving';
import { FormProblems } from './FormProblems';

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly failure: (Told & { readonly problems: readonly FieldProblem[] }) | null;
  readonly idOf?: (field: string) => string | null;
  readonly dirty: boolean;
  readonly busy: boolean;
  /** What the button says that sends it. */
  readonly submit: string;
  readonly onSubmit: () => Promise<unknown>;
  readonly cancelTo: string;
  readonly children: ReactNode;
}

/** A page with one form: its problems first, its boxes, and the way on or back. Asks before typed words are left behind. */
export function FormPage({ title, summary, failure, idOf, dirty, busy, submit, onSubmit, cancelTo, children }: Props) {
  const text = useText();
  const send = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <Page title={title} summary={summary}>
      <Box component="form" noValidate onSubmit={send} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, maxWidth: 720 }}>
        <FormProblems failure={failure} {...(idOf ? { idOf } : {})} />
        {children}
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={busy}>{submit}</Button>
          <Button component={Link} to={cancelTo}>{text('form.cancel')}</Button>
        </Box>
      </Box>
      <AsksBeforeLeaving when={dirty} />
    </Page>
  );
}
