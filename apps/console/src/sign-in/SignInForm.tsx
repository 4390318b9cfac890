import { Box, Button, IconButton, InputAdornment, TextField } from '@mui/material';
import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { type FormEvent, useState } from 'react';
import { failureOf, signIn, type ApiFailure } from '@goodmark/console-data';
import { ErrorSummary, FailureNote, type FieldProblem, useText } from '@goodmark/console-ui';

const ID: Readonly<Record<string, string>> = { email: 'sign-in-email', password: 'sign-in-password' };

/** E-mail address and password; keeps what was typed when it fails. `email` given: only the password is asked for. */
export function SignInForm({ email: given, onDone }: { readonly email?: string; readonly onDone: () => void }) {
  const text = useText();
  const [email, setEmail] = useState(given ?? '');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const missing = (): FieldProblem[] => [
    ...(email.trim() ? [] : [{ field: 'email', message: text('signIn.emailMissing') }]),
    ...(password ? [] : [{ field: 'password', message: text('signIn.passwordMissing') }]),
  ];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = missing();
    setProblems(found);
    setFailure(null);
    if (found.length > 0) return;
    setBusy(true);
    try {
      await signIn(email.trim(), password);
      onDone();
    } catch (error) {
      const told = failureOf(error);
      if (told.code === 'UNAUTHENTICATED' || told.code === 'INVALID_INPUT') setProblems(told.problems.length > 0 ? told.problems : [{ field: 'password', message: told.message }]);
      else setFailure(told);
    } finally {
      setBusy(false);
    }
  };
  const messageOf = (field: string) => problems.find((problem) => problem.field === field)?.message;

  return (
    <Box component="form" noValidate onSubmit={submit}>
      {problems.length > 0 ? <ErrorSummary title={text('signIn.wrong')} problems={problems} idOf={(field) => ID[field] ?? null} /> : null}
      {failure ? <FailureNote failure={failure} /> : null}
      <TextField
        id={ID.email} fullWidth margin="normal" type="email" autoComplete="username" label={text('signIn.email')} value={email} disabled={given !== undefined}
        onChange={({ target }) => setEmail(target.value)} error={Boolean(messageOf('email'))} helperText={messageOf('email')}
      />
      <TextField
        id={ID.password} fullWidth margin="normal" type={shown ? 'text' : 'password'} autoComplete="current-password" label={text('signIn.password')} value={password}
        onChange={({ target }) => setPassword(target.value)} error={Boolean(messageOf('password'))} helperText={messageOf('password')}
        slotProps={{
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton edge="end" aria-label={text(shown ? 'signIn.hide' : 'signIn.show')} onClick={() => setShown(!shown)}>
                  {shown ? <VisibilityOffOutlined /> : <VisibilityOutlined />}
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <Button type="submit" variant="contained" fullWidth disabled={busy} sx={{ mt: 2 }}>{text('signIn.submit')}</Button>
    </Box>
  );
}
