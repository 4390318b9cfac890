import { Autocomplete, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import type { Choice } from '../lists/FilterSelect';
import { useText } from '../text';

/** Some of what matches, and whether there is more. */
export interface Found {
  readonly choices: readonly Choice[];
  readonly more: boolean;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What `value` stands for, where that is known already; otherwise `nameOf` is asked. */
  readonly name?: string | undefined;
  readonly nameOf?: (value: string) => Promise<string | null>;
  readonly onChange: (value: string, name: string) => void;
  readonly search: (words: string) => Promise<Found>;
  readonly problem?: string | undefined;
  readonly required?: boolean;
}

const SETTLED_AFTER_MS = 250;
const NOTHING: Found = { choices: [], more: false };

/** One among many, a person for instance: found by typing a part of the name. */
export function Picker({ id, label, value, name, nameOf, onChange, search, problem, required }: Props) {
  const text = useText();
  const [words, setWords] = useState('');
  const [found, setFound] = useState(NOTHING);
  const [known, setKnown] = useState<Choice | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => {
      search(words).then((now) => {
        if (left) return;
        setFailed(false);
        setFound(now);
      }, () => {
        if (left) return;
        setFailed(true);
        setFound(NOTHING);
      });
    }, SETTLED_AFTER_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [words, search]);
  useEffect(() => {
    if (!nameOf || value === '' || name !== undefined) return;
    let left = false;
    nameOf(value).then((label) => (left || label === null ? undefined : setKnown({ value, label })), () => undefined);
    return () => {
      left = true;
    };
  }, [value, name, nameOf]);
  const chosen = value === '' ? null : known?.value === value ? known : (found.choices.find((each) => each.value === value) ?? { value, label: name ?? text('form.someone') });
  return (
    <Autocomplete
      id={id} options={found.choices} value={chosen} filterOptions={(options) => options} getOptionKey={({ value: key }) => key} isOptionEqualToValue={(one, other) => one.value === other.value}
      noOptionsText={text(failed ? 'form.noAnswer' : 'form.nobody')} clearText={text('form.clear')} openText={text('form.open')} closeText={text('form.close')}
      onInputChange={(_event, typed, reason) => setWords(reason === 'input' ? typed : '')}
      onChange={(_event, choice) => {
        setKnown(choice);
        onChange(choice?.value ?? '', choice?.label ?? '');
      }}
      renderInput={(params) => (
        <TextField
          {...params} label={label} error={Boolean(problem)} helperText={[problem, found.more && words ? text('form.more') : ''].filter(Boolean).join(' ') || undefined}
          slotProps={{ ...params.slotProps, inputLabel: { ...params.slotProps.inputLabel, shrink: true }, htmlInput: { ...params.slotProps.htmlInput, 'aria-required': required } }}
        />
      )}
    />
  );
}
