import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { MailRhythm } from '@goodmark/audit-tool';
import { NotificationSettingsChangeDocument, NotificationSettingsDocument, type NotificationSettingsQuery, useApiQuery, useSend } from '@goodmark/console-data';
import { AsksBeforeLeaving, FailureNote, FormProblems, Page, useText } from '@goodmark/console-ui';

/** How often the viewer gets by e-mail what they are told. */
export function MailSettingsPage() {
  const text = useText();
  const { data, error, refetch } = useApiQuery(NotificationSettingsDocument, {});
  return (
    <Page title={text('mail.title')} summary={text('mail.summary')}>
      {error && !data ? <FailureNote failure={error} onRetry={() => void refetch()} /> : data ? <Choice settings={data.notificationSettings} /> : <Skeleton variant="rounded" height={220} />}
    </Page>
  );
}

function Choice({ settings: { rhythm, version, alwaysAtOnce } }: { readonly settings: NotificationSettingsQuery['notificationSettings'] }) {
  const text = useText();
  const [chosen, setChosen] = useState<MailRhythm | null>(null);
  const [saved, setSaved] = useState(false);
  const { send, busy, failure } = useSend(NotificationSettingsChangeDocument);
  const wanted = chosen ?? rhythm;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send({ input: { rhythm: wanted, version } }))) return;
    setChosen(null);
    setSaved(true);
  };
  return (
    <Box component="form" noValidate onSubmit={(event: FormEvent) => void save(event)} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
      <FormProblems failure={failure} />
      {saved && chosen === null ? <Alert severity="success" role="status">{text('mail.saved')}</Alert> : null}
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
        <Box component="legend" sx={{ p: 0, mb: 1, fontWeight: 650 }}>{text('mail.rhythm')}</Box>
        {Object.values(MailRhythm).map((each) => (
          <Box component="label" key={each} sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', py: 1, cursor: 'pointer' }}>
            <input type="radio" name="rhythm" checked={wanted === each} disabled={busy} onChange={() => setChosen(each)} style={{ width: 20, height: 20, margin: '2px 0 0', flexShrink: 0 }} />
            <span>{text(`mail.choice.${each}`)}<Typography component="span" color="text.secondary" sx={{ display: 'block' }}>{text(`mail.hint.${each}`)}</Typography></span>
          </Box>
        ))}
      </Box>
      <Typography>{text('mail.always', { kinds: alwaysAtOnce.map((kind) => text(`inbox.kind.${kind}`)).join(', ') })}</Typography>
      <Box><Button type="submit" variant="contained" disabled={busy}>{text('mail.save')}</Button></Box>
      <AsksBeforeLeaving when={chosen !== null && chosen !== rhythm} />
    </Box>
  );
}
