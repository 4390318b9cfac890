import { Card, CardContent, Container, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router-dom';
import { useText } from '@goodmark/console-ui';
import { SignInForm } from './SignInForm';

/** The first screen. Afterwards one is where one wanted to go. */
export function SignInPage() {
  const text = useText();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { state } = useLocation() as { state: { nextPathname?: string; nextSearch?: string } | null };
  const onDone = () => {
    // Nothing that another person has seen on this device may stay.
    cache.clear();
    navigate(`${state?.nextPathname ?? '/'}${state?.nextSearch ?? ''}`, { replace: true });
  };
  return (
    <Container component="main" maxWidth="xs" sx={{ py: 8 }}>
      <title>{text('signIn.title')}</title>
      <Card>
        <CardContent sx={{ p: 4 }}>
          <Typography component="h1" variant="h1" sx={{ mb: 2 }}>{text('signIn.title')}</Typography>
          <SignInForm onDone={onDone} />
        </CardContent>
      </Card>
    </Container>
  );
}
