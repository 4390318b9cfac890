import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useText } from '@goodmark/console-ui';
import type { Matches, WordReading } from './word-document';

interface Props {
  readonly reading: WordReading;
  readonly matches: Matches;
  readonly onChange: (matches: Matches) => void;
  readonly onNext: () => void;
}

/** Paragraphs that are drawn at once; each has a list of seventy fields. */
const AT_ONCE = 60;
const SHOWN = 160;
const short = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN).trimEnd()}…` : value);

/** An older document at the left, the fields of the audit at the right; a person says which paragraph belongs where. */
export function MatchStep({ reading, matches, onChange, onNext }: Props) {
  const text = useText();
  const [shown, setShown] = useState(AT_ONCE);
  const [asked, setAsked] = useState(false);
  const { paragraphs, targets } = reading;
  const give = (index: number, field: string) => {
    const { [index]: _had, ...others } = matches;
    onChange(field === '' ? others : { ...others, [index]: field });
  };
  const options = useMemo(() => targets.map(({ field, label }) => <option key={field} value={field}>{label}</option>), [targets]);
  const given = targets.map(({ field, label }) => ({ field, label, texts: paragraphs.filter(({ index }) => matches[index] === field).map((each) => each.text) })).filter(({ texts }) => texts.length > 0);
  const count = Object.keys(matches).length;
  const left = paragraphs.length - count;
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{text('word.match.what')} {text('word.match.actions')}</Typography>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' }, alignItems: 'start' }}>
        <Box component="section" aria-labelledby="paragraphs-title">
          <Typography id="paragraphs-title" variant="h2" component="h2" sx={{ mb: 1.5 }}>{text('word.match.paragraphs')}</Typography>
          <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
            {paragraphs.slice(0, shown).map(({ index, text: words, isHeading }) => (
              <Paper key={index} component="li" variant="outlined" sx={{ p: 1.5, borderLeftWidth: 4, borderLeftColor: matches[index] ? 'primary.main' : 'divider' }}>
                <Typography sx={{ fontWeight: isHeading ? 650 : 400, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mb: 1 }}>{words}</Typography>
                <Box
                  component="select" aria-label={text('word.match.belongs', { number: index + 1 })} value={matches[index] ?? ''} onChange={({ target }: { target: HTMLSelectElement }) => give(index, target.value)}
                  sx={{ font: 'inherit', fontSize: '0.9375rem', minHeight: 36, width: '100%', maxWidth: 420, color: 'text.primary', bgcolor: 'background.paper', border: 1, borderColor: 'text.secondary', borderRadius: 1, px: 1 }}
                >
                  <option value="">{text('word.match.nowhere')}</option>
                  {options}
                </Box>
              </Paper>
            ))}
          </Box>
          {paragraphs.length > shown ? <Button sx={{ mt: 1.5 }} onClick={() => setShown(shown + AT_ONCE)}>{text('word.match.more', { smart_count: Math.min(AT_ONCE, paragraphs.length - shown) })}</Button> : null}
        </Box>
        <Box sx={{ position: { md: 'sticky' }, top: { md: 80 } }}>
          <Typography variant="h2" component="h2" sx={{ mb: 1.5 }}>{text('word.match.fields')}</Typography>
          <Box sx={{ maxHeight: { md: 'calc(100vh - 320px)' }, overflowY: 'auto' }} tabIndex={0} role="region" aria-label={text('word.match.fields')}>
            {given.length === 0 ? <Typography>{text('word.match.empty')}</Typography> : (
              <Box component="dl" sx={{ m: 0 }}>
                {given.map(({ field, label, texts }) => (
                  <Box key={field} sx={{ mb: 1.5 }}>
                    <Box component="dt" sx={{ fontWeight: 650 }}>{label}</Box>
                    {texts.map((words, at) => <Box component="dd" key={at} sx={{ m: 0, overflowWrap: 'anywhere' }}>{short(words)}</Box>)}
                  </Box>
                ))}
              </Box>
            )}
          </Box>
          <Typography role="status" sx={{ my: 1.5 }}>{left > 0 ? text('word.match.left', { smart_count: left }) : ''}</Typography>
          {asked && count === 0 ? <Alert severity="error" role="alert" sx={{ mb: 1.5 }}>{text('word.match.needed')}</Alert> : null}
          <Button variant="contained" onClick={() => (count === 0 ? setAsked(true) : onNext())}>{text('word.match.next')}</Button>
        </Box>
      </Box>
    </>
  );
}
