import { Alert, Box } from '@mui/material';
import { personsToAskAbout } from '@goodmark/audit-tool';
import { CheckBoxes, useText } from '@goodmark/console-ui';

interface Props {
  readonly texts: Readonly<Record<string, string>>;
  readonly looked: boolean;
  readonly onChange: (looked: boolean) => void;
}

const LOOKED = 'LOOKED';

/** Asks about words that look like a person, as soon as they are typed; nothing where there are none. */
export function LookedBox({ texts, looked, onChange }: Props) {
  const text = useText();
  const asked = personsToAskAbout(texts, false);
  if (asked.length === 0) return null;
  return (
    <Alert severity="warning" icon={false} role="note">
      {text('lado.look')}
      <Box component="ul" sx={{ m: 0, mb: 1, pl: 2.5 }}>{asked.map(({ field, message }) => <li key={field + message}>{message}</li>)}</Box>
      <CheckBoxes id="personTextChecked" label={text('lado.words')} choices={[{ value: LOOKED, label: text('lado.looked') }]} chosen={looked ? [LOOKED] : []} onChange={(chosen) => onChange(chosen.includes(LOOKED))} />
    </Alert>
  );
}
