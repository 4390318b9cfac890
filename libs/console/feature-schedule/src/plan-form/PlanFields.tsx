import { Box } from '@mui/material';
import { ActivityKind, ModerationMode, ModerationPick, ModerationRule, Origin, SamplingMethod, Service, TEXT_LIMITS } from '@goodmark/audit-tool';
import { CaseCategoriesDocument, findPeople, nameOfPerson, useApiQuery } from '@goodmark/console-data';
import { CheckBoxes, ChoiceBox, DayBox, Picker, TextBox, useText } from '@goodmark/console-ui';
import type { PlanForm } from './plan-form';

interface Props {
  readonly form: PlanForm;
  readonly onChange: (part: Partial<PlanForm>) => void;
  readonly problemOf: (field: keyof PlanForm) => string | undefined;
  /** Whether audits are allocated, which have taken over the kind and the way their cases were chosen. */
  readonly begun?: boolean;
  /** Whether due days that are left empty are filled in. */
  readonly daysFilledIn?: boolean;
}

/** The boxes of an activity's plan. */
export function PlanFields({ form, onChange, problemOf, begun = false, daysFilledIn = false }: Props) {
  const text = useText();
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const box = (field: Exclude<keyof PlanForm, 'categories' | 'moderationPicks'>) => ({ id: field, value: form[field], onChange: (value: string) => onChange({ [field]: value }), problem: problemOf(field) });
  const taken = begun ? { disabled: true, hint: text('plan.begunHint') } : {};
  return (
    <>
      <TextBox {...box('title')} label={text('schedule.name')} limit={TEXT_LIMITS.title} required />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
        <ChoiceBox {...box('kind')} {...taken} label={text('schedule.kind')} choices={Object.values(ActivityKind).map((value) => ({ value, label: text(`activityKind.${value}`) }))} required />
        <ChoiceBox {...box('origin')} label={text('activity.origin')} choices={Object.values(Origin).map((value) => ({ value, label: text(`origin.${value}`) }))} required />
        <ChoiceBox {...box('service')} label={text('audits.service')} none={text('schedule.bothServices')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
        <Picker {...box('leadId')} label={text('schedule.lead')} search={findPeople} nameOf={nameOfPerson} />
        <TextBox {...box('targetCount')} label={text('schedule.target')} type="number" />
        <ChoiceBox {...box('samplingMethod')} {...taken} label={text('activity.sampling')} choices={Object.values(SamplingMethod).map((value) => ({ value, label: text(`samplingMethod.${value}`) }))} required />
        <ChoiceBox {...box('moderationRule')} label={text('activity.moderation')} choices={Object.values(ModerationRule).map((value) => ({ value, label: text(`moderationRule.${value}`) }))} required />
        <TextBox {...box('moderationRate')} label={text('schedule.rate')} hint={text('schedule.rateHint')} type="number" />
        <ChoiceBox {...box('moderationMode')} label={text('plan.mode')} hint={text('plan.modeHint')} choices={Object.values(ModerationMode).map((value) => ({ value, label: text(`moderationMode.${value}`) }))} required />
        <DayBox {...box('auditDueOn')} label={text('schedule.auditDue')} hint={text(daysFilledIn ? 'schedule.auditDueHint' : 'plan.auditDueHint')} />
        <DayBox {...box('reportDueOn')} label={text('activity.reportDue')} {...(daysFilledIn ? { hint: text('plan.reportDueHint') } : {})} />
      </Box>
      {form.moderationRule === 'BY_RULE' ? (
        <CheckBoxes id="moderationPicks" label={text('plan.picks')} hint={text('plan.picksHint')} choices={Object.values(ModerationPick).map((value) => ({ value, label: text(`moderationPick.${value}`) }))} chosen={form.moderationPicks} onChange={(chosen) => onChange({ moderationPicks: chosen })} problem={problemOf('moderationPicks')} />
      ) : null}
      <CheckBoxes id="categories" label={text('schedule.categories')} hint={text('schedule.categoriesHint')} choices={categories.map(({ key, name }) => ({ value: key, label: name }))} chosen={form.categories} onChange={(chosen) => onChange({ categories: chosen })} problem={problemOf('categories')} />
    </>
  );
}
