import { Box, Button } from '@mui/material';
import { useText } from '../text';
import { type Saving, useSavingText } from './saving-text';

interface Props {
  readonly state: Saving & { readonly stopped: boolean };
  readonly isUnsaved: boolean;
  /** How far it has come. */
  readonly progress: string;
  readonly onSave: () => void;
}

/** Whether a draft is saved, with the way to try again, and how far it has come. */
export function SavingLine({ state, isUnsaved, progress, onSave }: Props) {
  const text = useText();
  const said = useSavingText(state, isUnsaved);
  return (
    <Box sx={{ flex: '1 1 220px', minWidth: 0, fontSize: '0.9375rem' }}>
      <span role="status">{said}</span>
      {state.failure && !state.saving && !state.stopped ? <Button size="small" onClick={onSave}>{text('drafts.saving.tryNow')}</Button> : null}
      <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>{progress}</Box>
    </Box>
  );
}
