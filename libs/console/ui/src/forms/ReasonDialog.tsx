import { Typography } from '@mui/material';
import type { FieldProblem } from '../ErrorSummary';
import type { Told } from '../FailureNote';
import { FormDialog } from './FormDialog';
import { FormProblems } from './FormProblems';
import { TextBox } from './TextBox';
import { useForm } from './use-form';

interface Props {
  readonly title: string;
  /** What happens, before the reason is asked for. */
  readonly what: string;
  /** What is asked, and what is said where nothing is answered. */
  readonly reason: string;
  readonly missing: string;
  readonly submit: string;
  readonly limit?: number;
  readonly busy: boolean;
  readonly failure: (Told & { readonly problems: readonly FieldProblem[] }) | null;
  readonly refuse: (problems: readonly FieldProblem[]) => void;
  readonly onSubmit: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks for the reason of a step that takes something away, and closes once it is taken. */
export function ReasonDialog({ title, what, reason, missing, submit, limit, busy, failure, refuse, onSubmit, onClose }: Props) {
  const { form, dirty, box } = useForm({ reason: '' }, failure);
  const send = async () => {
    if (!form.reason.trim()) return refuse([{ field: 'reason', message: missing }]);
    if (await onSubmit(form.reason)) onClose();
  };
  return (
    <FormDialog title={title} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={submit} onSubmit={send} onClose={onClose}>
      <Typography>{what}</Typography>
      <TextBox {...box('reason')} label={reason} lines={2} {...(limit ? { limit } : {})} required />
    </FormDialog>
  );
}
