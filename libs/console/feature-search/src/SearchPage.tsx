import { Box, Button, Link as MuiLink, TextField, Typography } from '@mui/material';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router-dom';
import { useMay } from '@goodmark/console-data';
import { Page, useText } from '@goodmark/console-ui';
import { FoundByName } from './FoundByName';
import { FoundInEvidence } from './FoundInEvidence';

/** The API takes references and names from one letter on; shorter than this nobody means. */
const SHORTEST = 2;

/** Finds audits, cases, activities and people by reference or name, and words in evidence. What is looked for stands in the address. */
export function SearchPage() {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const { key } = useLocation();
  const words = params.get('words') ?? '';
  const [typed, setTyped] = useState(words);
  const mayReadEvidence = useMay('evidenceSearch');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(words), [words]);
  // Each time somebody comes here, by Ctrl+K too, they can type at once.
  useEffect(() => box.current?.focus(), [key]);
  const search = (event: FormEvent) => {
    event.preventDefault();
    setParams(typed.trim() ? { words: typed.trim() } : {});
  };
  return (
    <Page title={words ? text('search.titleOf', { words }) : text('search.title')} summary={text(mayReadEvidence ? 'search.what' : 'search.whatByName')}>
      <Box component="form" role="search" onSubmit={search} sx={{ display: 'flex', gap: 1, alignItems: 'flex-end', maxWidth: 640, mb: 3 }}>
        <TextField id="search-words" inputRef={box} type="search" label={text('search.label')} value={typed} onChange={({ target }) => setTyped(target.value)} fullWidth slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 200 } }} />
        <Button type="submit" variant="contained">{text('search.now')}</Button>
      </Box>
      {words.length >= SHORTEST ? (
        <>
          <FoundByName words={words} />
          {mayReadEvidence ? <FoundInEvidence words={words} /> : null}
        </>
      ) : words ? <Typography>{text('search.longer')}</Typography> : null}
      {words ? null : <Typography color="text.secondary">{text('search.help')} <MuiLink component={Link} to="/audits">{text('audit.toList')}</MuiLink></Typography>}
    </Page>
  );
}
