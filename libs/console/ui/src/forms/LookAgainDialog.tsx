import { Typography } from '@mui/material';
import { addMonths } from '@goodmark/audit-schedule';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { longMonth } from '../dates';
import type { FieldProblem } from '../ErrorSummary';
import type { Told } from '../FailureNote';
import type { Choice } from '../lists/FilterSelect';
import { useText } from '../text';
import { ChoiceBox } from './ChoiceBox';
import { FormDialog } from './FormDialog';
import { FormProblems } from './FormProblems';
import { TextBox } from './TextBox';
import { useForm } from './use-form';

const MONTHS_AHEAD = 18;
/** What a re-audit usually waits for: that things had time to change. */
const USUALLY_AFTER = 3;

interface Props {
  readonly title: string;
  readonly today: string;
  /** The themes there are to choose from; none where a case is looked at again. */
  readonly themes?: readonly Choice[];
  readonly busy: boolean;
  readonly failure: (Told & { readonly problems: readonly FieldProblem[] }) | null;
  readonly refuse: (problems: readonly FieldProblem[]) => void;
  readonly onSubmit: (proposal: { readonly theme: string; readonly month: string; readonly reason: string }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Proposes to look again: which theme, where there are several, when and why. */
export function LookAgainDialog({ title, today, themes, busy, failure, refuse, onSubmit, onClose }: Props) {
  const text = useText();
  const thisMonth = today.slice(0, 7);
  const { form, dirty, box } = useForm({ theme: '', month: addMonths(thisMonth, USUALLY_AFTER), reason: '' }, failure);
  const send = async () => {
    const wrong = [
      ...(themes && !form.theme ? [{ field: 'theme', message: text('reAudits.themeMissing') }] : []),
      ...(form.month ? [] : [{ field: 'month', message: text('reAudits.monthMissing') }]),
      ...(form.reason.trim() ? [] : [{ field: 'reason', message: text('reAudits.proposeMissing') }]),
    ];
    if (wrong.length > 0) return refuse(wrong);
    if (await onSubmit(form)) onClose();
  };
  return (
    <FormDialog title={title} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('reAudits.proposeNow')} onSubmit={send} onClose={onClose}>
      <Typography>{text('reAudits.proposeWhat')}</Typography>
      {themes ? <ChoiceBox {...box('theme')} label={text('reAudits.theme')} choices={themes} required /> : null}
      <ChoiceBox {...box('month')} label={text('reAudits.proposeMonth')} choices={Array.from({ length: MONTHS_AHEAD }, (_, index) => addMonths(thisMonth, index)).map((each) => ({ value: each, label: longMonth(each) }))} required />
      <TextBox {...box('reason')} label={text('reAudits.proposeReason')} lines={2} limit={TEXT_LIMITS.reason} required />
    </FormDialog>
  );
}
