import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { UnsentText } from '../UnsentText';

interface Props {
  readonly title: string;
  /** Why, and what to do. */
  readonly what: string;
  /** All that was not saved, as one text; empty where everything was. */
  readonly unsaved: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly onDiscard: () => void;
}

/** When something is no longer to be written by this person: why, and all that was not saved, to be copied. */
export const StoppedPanel = ({ title, what, unsaved, back, onDiscard }: Props) => (
  <Box sx={{ display: 'grid', gap: 2 }}>
    <Alert severity="warning" icon={false}>
      <AlertTitle>{title}</AlertTitle>
      {what}
    </Alert>
    {unsaved ? <UnsentText value={unsaved} onDiscard={onDiscard} /> : null}
    <Box><Button component={Link} to={back.to} variant={unsaved ? 'text' : 'contained'}>{back.label}</Button></Box>
  </Box>
);
