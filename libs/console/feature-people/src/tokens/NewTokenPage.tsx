import { Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router-dom';
import { TokenCreateDocument, TokenScopesDocument, useApiQuery, useSend } from '@goodmark/console-data';
import { CheckBoxes, FormProblems, Page, problemOf, ShownOnce, TextBox, useLeaveWarning, useText } from '@goodmark/console-ui';
import { scopeWords } from './scope-words';

const EMPTY = { name: '', days: '90', scopes: [] as readonly string[] };

/** Makes a token for a program, cut down to what it needs. Its secret is shown this once. */
export function NewTokenPage() {
  const text = useText();
  const [form, setForm] = useState(EMPTY);
  const [secret, setSecret] = useState<string | null>(null);
  const scopes = useApiQuery(TokenScopesDocument, {}).data?.viewer.tokenScopes ?? [];
  const { send, busy, failure, refuse } = useSend(TokenCreateDocument);
  useLeaveWarning(form !== EMPTY && !busy && secret === null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const days = Number(form.days);
    const missing = [
      ...(form.name.trim() ? [] : [{ field: 'name', message: text('tokens.nameMissing') }]),
      ...(form.scopes.length > 0 ? [] : [{ field: 'scopes', message: text('tokens.scopesMissing') }]),
      ...(Number.isInteger(days) && days > 0 ? [] : [{ field: 'days', message: text('tokens.daysMissing') }]),
    ];
    if (missing.length > 0) return refuse(missing);
    const made = await send({ input: { name: form.name, days, scopes: [...form.scopes] } });
    if (made) setSecret(made.tokenCreate.secret);
  };
  if (secret) {
    return (
      <Page title={text('tokens.secret.title')}>
        <ShownOnce title={form.name} what={text('tokens.secret.what')} value={secret} />
        <Button component={Link} to="/tokens" variant="contained">{text('tokens.secret.done')}</Button>
      </Page>
    );
  }
  return (
    <Page title={text('tokens.add')} summary={text('tokens.addWhat')}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        <FormProblems failure={failure} />
        <TextBox id="name" label={text('tokens.name')} hint={text('tokens.nameHint')} value={form.name} onChange={(name) => setForm({ ...form, name })} limit={200} problem={problemOf(failure, 'name')} required />
        <CheckBoxes id="scopes" label={text('tokens.scopes')} hint={text('tokens.scopesHint')} choices={scopes.map((scope) => ({ value: scope, label: scopeWords(scope, text), hint: scope }))} chosen={form.scopes} onChange={(chosen) => setForm({ ...form, scopes: chosen })} problem={problemOf(failure, 'scopes')} />
        <TextBox id="days" type="number" label={text('tokens.days')} hint={text('tokens.daysHint')} value={form.days} onChange={(days) => setForm({ ...form, days })} problem={problemOf(failure, 'days')} required />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={busy}>{text('tokens.addNow')}</Button>
          <Button component={Link} to="/tokens">{text('form.cancel')}</Button>
        </Box>
      </Box>
    </Page>
  );
}
