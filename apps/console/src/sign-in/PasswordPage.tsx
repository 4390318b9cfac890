import { Alert, Box, Button, Card, CardContent, Container, Link, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { type ApiFailure, failureOf, setPassword } from '@goodmark/console-data';
import { FailureNote, useText } from '@goodmark/console-ui';

/** Where a one-time link leads: to choose a password. */
export function PasswordPage() {
  const text = useText();
  const { link = '' } = useParams();
  const [password, change] = useState('');
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [done, setDone] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    try {
      await setPassword(link, password);
      setDone(true);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const message = failure?.problems.find(({ field }) => field === 'password')?.message;
  return (
    <Container component="main" maxWidth="xs" sx={{ py: 8 }}>
      <title>{text('password.title')}</title>
      <Card>
        <CardContent sx={{ p: 4 }}>
          <Typography component="h1" variant="h1" sx={{ mb: 1 }}>{text('password.title')}</Typography>
          {done ? (
            <Alert severity="success">
              <Link component={RouterLink} to="/login">{text('password.done')}</Link>
            </Alert>
          ) : (
            <Box component="form" noValidate onSubmit={submit}>
              <Typography color="text.secondary">{text('password.what')}</Typography>
              {failure && !message ? <FailureNote failure={failure} /> : null}
              <TextField
                id="password" fullWidth margin="normal" type="password" autoComplete="new-password" label={text('signIn.password')} value={password}
                onChange={({ target }) => change(target.value)} error={Boolean(message)} helperText={message}
              />
              <Button type="submit" variant="contained" fullWidth sx={{ mt: 2 }}>{text('password.submit')}</Button>
            </Box>
          )}
        </CardContent>
      </Card>
    </Container>
  );
}
