import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { TokenCreateDocument, TokenScopesDocument, useApiQuery, useSend } from '@goodmark/console-data';
import { AsksBeforeLeaving, CheckBoxes, FormPage, Page, problemOf, SENT, ShownOnce, TextBox, useForm, useText } from '@goodmark/console-ui';
import { scopeWords } from './scope-words';

const EMPTY = { name: '', days: '90', scopes: [] as readonly string[] };

/** Makes a token for a program, cut down to what it needs. Its secret is shown this once. */
export function NewTokenPage() {
  const text = useText();
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string | null } | null>(null);
  const scopes = useApiQuery(TokenScopesDocument, {}).data?.viewer.tokenScopes ?? [];
  const { send, busy, failure, refuse } = useSend(TokenCreateDocument);
  const { form, put, dirty, box } = useForm(EMPTY, failure);
  const submit = async () => {
    const days = Number(form.days);
    const missing = [
      ...(form.name.trim() ? [] : [{ field: 'name', message: text('tokens.nameMissing') }]),
      ...(form.scopes.length > 0 ? [] : [{ field: 'scopes', message: text('tokens.scopesMissing') }]),
      ...(Number.isInteger(days) && days > 0 ? [] : [{ field: 'days', message: text('tokens.daysMissing') }]),
    ];
    if (missing.length > 0) return refuse(missing);
    const answer = await send({ input: { name: form.name, days, scopes: [...form.scopes] } });
    if (answer) setMade({ name: answer.tokenCreate.token.name, secret: answer.tokenCreate.secret });
  };
  // A repeated request whose first answer was lost tells no secret twice.
  if (made && made.secret === null) {
    return (
      <Page title={text('tokens.lost.title')}>
        <Alert severity="warning" icon={false} role="alert" sx={{ mb: 2 }}>{text('tokens.lost.what')}</Alert>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button component={Link} to={`/tokens?filter=${encodeURIComponent(JSON.stringify({ name: made.name }))}`} variant="contained">{text('tokens.lost.list')}</Button>
          <Button onClick={() => setMade(null)}>{text('tokens.lost.again')}</Button>
        </Box>
      </Page>
    );
  }
  if (made?.secret) {
    return (
      <Page title={text('tokens.secret.title')}>
        <ShownOnce title={made.name} what={text('tokens.secret.what')} value={made.secret} />
        <Button component={Link} to="/tokens" state={SENT.state} variant="contained">{text('tokens.secret.done')}</Button>
        <AsksBeforeLeaving when />
      </Page>
    );
  }
  return (
    <FormPage title={text('tokens.add')} summary={text('tokens.addWhat')} failure={failure} dirty={dirty} busy={busy} submit={text('tokens.addNow')} onSubmit={submit} cancelTo="/tokens">
      <TextBox {...box('name')} label={text('tokens.name')} hint={text('tokens.nameHint')} limit={200} required />
      <CheckBoxes id="scopes" label={text('tokens.scopes')} hint={text('tokens.scopesHint')} choices={scopes.map((scope) => ({ value: scope, label: scopeWords(scope, text), hint: scope }))} chosen={form.scopes} onChange={(chosen) => put({ scopes: chosen })} problem={problemOf(failure, 'scopes')} />
      <TextBox {...box('days')} type="number" label={text('tokens.days')} hint={text('tokens.daysHint')} required />
    </FormPage>
  );
}
