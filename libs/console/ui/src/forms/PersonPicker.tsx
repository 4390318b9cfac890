import { Autocomplete, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import type { Choice } from '../lists/FilterSelect';
import { useText } from '../text';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Whom `value` stands for, where that is known already. */
  readonly name?: string | undefined;
  readonly onChange: (value: string, name: string) => void;
  readonly search: (words: string) => Promise<readonly Choice[]>;
  readonly problem?: string | undefined;
  readonly required?: boolean;
}

const SETTLED_AFTER_MS = 250;

/** One person among many: found by typing a part of their name. */
export function PersonPicker({ id, label, value, name, onChange, search, problem, required }: Props) {
  const text = useText();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [known, setKnown] = useState<Choice | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => {
      search(words).then((choices) => {
        if (left) return;
        setFailed(false);
        setFound(choices);
      }, () => (left ? undefined : setFailed(true)));
    }, SETTLED_AFTER_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [words, search]);
  const chosen = value === '' ? null : known?.value === value ? known : (found.find((each) => each.value === value) ?? { value, label: name ?? text('form.someone') });
  return (
    <Autocomplete
      id={id} options={found} value={chosen} filterOptions={(options) => options} getOptionKey={({ value: key }) => key} isOptionEqualToValue={(one, other) => one.value === other.value}
      noOptionsText={text(failed ? 'form.noAnswer' : 'form.nobody')} clearText={text('form.clear')} openText={text('form.open')} closeText={text('form.close')}
      onInputChange={(_event, typed, reason) => setWords(reason === 'input' ? typed : '')}
      onChange={(_event, choice) => {
        setKnown(choice);
        onChange(choice?.value ?? '', choice?.label ?? '');
      }}
      renderInput={(params) => (
        <TextField
          {...params} label={label} error={Boolean(problem)} helperText={problem}
          slotProps={{ ...params.slotProps, inputLabel: { ...params.slotProps.inputLabel, shrink: true }, htmlInput: { ...params.slotProps.htmlInput, 'aria-required': required } }}
        />
      )}
    />
  );
}
