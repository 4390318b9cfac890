import { AimStatus, TEXT_LIMITS } from '@goodmark/audit-tool';
import { findPeople } from '@goodmark/console-data';
import { ChoiceBox, DayBox, type FieldProblem, FormDialog, FormProblems, Picker, problemOf, TextBox, type Told, useForm, useText } from '@goodmark/console-ui';

/** What is typed about a recommendation or an objective. `source` is the inspection or the plan it comes from. */
export interface AimForm {
  readonly title: string;
  readonly source: string;
  readonly publishedOn: string;
  readonly text: string;
  readonly dueOn: string;
  readonly status: string;
  readonly outcome: string;
  readonly ownerId: string;
  readonly ownerName: string;
}

export interface AimRead {
  readonly title: string;
  readonly text: string | null;
  readonly dueOn: string | null;
  readonly status: AimStatus;
  readonly outcome: string | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
}

export const formOfAim = (aim: AimRead | undefined, source: string, publishedOn = ''): AimForm => ({
  title: aim?.title ?? '', source, publishedOn, text: aim?.text ?? '', dueOn: aim?.dueOn ?? '', status: aim?.status ?? 'OPEN', outcome: aim?.outcome ?? '', ownerId: aim?.owner?.id ?? '', ownerName: aim?.owner?.name ?? '',
});

interface Props {
  readonly title: string;
  readonly initial: AimForm;
  /** The name in the API of what it comes from, and what it is called. */
  readonly source: { readonly field: 'inspection' | 'plan'; readonly label: string };
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly failure: (Told & { readonly problems: readonly FieldProblem[]; readonly code: string }) | null;
  readonly refuse: (problems: readonly FieldProblem[]) => void;
  readonly onSave: (form: AimForm) => Promise<unknown>;
  readonly onClose: () => void;
}

/** The form of a recommendation or an objective, new or changed. */
export function AimDialog({ title, initial, source, isNew, busy, failure, refuse, onSave, onClose }: Props) {
  const text = useText();
  const { form, put, dirty, box } = useForm(initial, failure);
  const save = async () => {
    const wrong = [
      ...(form.title.trim() ? [] : [{ field: 'title', message: text('aims.titleMissing') }]),
      ...(form.source.trim() ? [] : [{ field: source.field, message: text('aims.sourceMissing') }]),
      ...(source.field === 'plan' || form.publishedOn ? [] : [{ field: 'publishedOn', message: text('aims.publishedMissing') }]),
    ];
    if (wrong.length > 0) return refuse(wrong);
    if (await onSave(form)) onClose();
  };
  return (
    <FormDialog title={title} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text(isNew ? 'aims.addNow' : 'form.save')} onSubmit={save} onClose={onClose}>
      <TextBox {...box('title')} label={text('aims.title')} limit={TEXT_LIMITS.title} required />
      <TextBox {...box('source')} id={source.field} problem={problemOf(failure, source.field)} label={source.label} limit={TEXT_LIMITS.title} required />
      {source.field === 'inspection' ? <DayBox {...box('publishedOn')} label={text('aims.publishedOn')} required /> : null}
      <TextBox {...box('text')} label={text('aims.text')} lines={3} limit={TEXT_LIMITS.reason} />
      <Picker id="ownerId" label={text('indicators.owner')} value={form.ownerId} name={form.ownerName} search={findPeople} problem={problemOf(failure, 'ownerId')} onChange={(ownerId, ownerName) => put({ ownerId, ownerName })} />
      <DayBox {...box('dueOn')} label={text('aims.dueOn')} />
      {isNew ? null : (
        <>
          <ChoiceBox {...box('status')} label={text('audits.status')} choices={Object.values(AimStatus).map((value) => ({ value, label: text(`aimStatus.${value}`) }))} required />
          <TextBox {...box('outcome')} label={text('aims.outcome')} hint={text('aims.outcomeHint')} lines={2} limit={TEXT_LIMITS.reason} />
        </>
      )}
    </FormDialog>
  );
}
