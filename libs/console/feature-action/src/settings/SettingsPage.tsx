import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { ProgrammeSettingsChangeDocument, ProgrammeSettingsDocument, type ProgrammeSettingsQuery, useApiQuery, useMay, useSend } from '@goodmark/console-data';
import { AsksBeforeLeaving, FailureNote, FormProblems, HistoryLink, Page, Section, TextBox, useForm, useText } from '@goodmark/console-ui';

type Settings = ProgrammeSettingsQuery['programmeSettings'];

const STEPS = ['teamManagerDays', 'operationalLeadDays', 'strategicLeadDays', 'directorDays'] as const;

/** What is decided about how the programme runs. */
export function SettingsPage() {
  const text = useText();
  const { data, error, refetch } = useApiQuery(ProgrammeSettingsDocument, {});
  return (
    <Page title={text('settings.title')} summary={text('settings.summary')} actions={data ? <HistoryLink kind="PROGRAMME_SETTINGS" id={data.programmeSettings.id} /> : undefined}>
      {error && !data ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rounded" height={320} /> : null}
      {data ? <SettingsForm key={data.programmeSettings.version} settings={data.programmeSettings} /> : null}
    </Page>
  );
}

const numberOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const text = useText();
  const may = useMay('programmeSettingsChange');
  const { send, busy, failure, refuse } = useSend(ProgrammeSettingsChangeDocument);
  const typed = (days: number | null) => (days === null ? '' : String(days));
  const { form, dirty, box } = useForm({
    dueSoonDays: typed(settings.dueSoonDays), teamManagerDays: typed(settings.teamManagerDays), operationalLeadDays: typed(settings.operationalLeadDays), strategicLeadDays: typed(settings.strategicLeadDays),
    directorDays: typed(settings.directorDays),
  }, failure);
  const [saved, setSaved] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    const days = { dueSoonDays: numberOf(form.dueSoonDays), ...Object.fromEntries(STEPS.map((step) => [step, numberOf(form[step])])) } as Record<keyof typeof form, number | null>;
    const wrong = (Object.keys(days) as (keyof typeof form)[]).filter((field) => (days[field] === null ? field === 'dueSoonDays' : !Number.isInteger(days[field])));
    if (wrong.length > 0) return refuse(wrong.map((field) => ({ field, message: text('settings.notNumber') })));
    if (await send({ input: { version: settings.version, ...days, dueSoonDays: days.dueSoonDays ?? 0 } })) setSaved(true);
  };
  return (
    <Section title={text('settings.notices')}>
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{text('settings.ladder')}</Typography>
      <FormProblems failure={failure} />
      <Box component="form" noValidate onSubmit={(event: FormEvent) => void save(event)} sx={{ display: 'grid', gap: 2, maxWidth: 420 }}>
        <TextBox {...box('dueSoonDays')} type="number" label={text('settings.dueSoonDays')} hint={text('settings.dueSoonHint')} disabled={!may} required />
        {STEPS.map((step) => <TextBox key={step} {...box(step)} type="number" label={text(`settings.${step}`)} hint={text('settings.neverHint')} disabled={!may} />)}
        {may ? <Button type="submit" variant="contained" disabled={busy} sx={{ justifySelf: 'start' }}>{text('settings.save')}</Button> : null}
      </Box>
      <Box role="status">{saved && !dirty ? <Alert severity="success" sx={{ mt: 2 }}>{text('settings.saved')}</Alert> : null}</Box>
      <AsksBeforeLeaving when={dirty} />
    </Section>
  );
}
