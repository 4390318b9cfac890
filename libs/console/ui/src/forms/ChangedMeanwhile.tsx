import { Alert, AlertTitle, Box } from '@mui/material';
import { useText } from '../text';

export interface Clash {
  readonly label: string;
  /** In words. */
  readonly stands: string;
  readonly typed: string;
}

/** After a CONFLICT: field by field what stands now beside what was typed. Sending again replaces only what was typed. */
export function ChangedMeanwhile({ clashes }: { readonly clashes: readonly Clash[] }) {
  const text = useText();
  return (
    <Alert severity="warning" icon={false} role="alert" sx={{ mb: 2 }}>
      <AlertTitle>{text('failure.CONFLICT.title')}</AlertTitle>
      {text('form.changedMeanwhile')}
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 3 }}>
        {clashes.map(({ label, stands, typed }) => <li key={label}>{text('form.clash', { label, stands, typed })}</li>)}
      </Box>
    </Alert>
  );
}
