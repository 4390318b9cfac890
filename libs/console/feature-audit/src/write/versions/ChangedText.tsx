import { Box } from '@mui/material';
import { diffWordsWithSpace } from 'diff';
import { useText } from '@goodmark/console-ui';

/** Longer texts are not compared word by word, so that the screen does not stand still. */
const MOST_WORDS_MS = 300;

const UNSEEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const;

/** A text of an earlier version against the one that stands now: struck out what is gone, underlined what was written since. */
export function ChangedText({ then, now }: { readonly then: string; readonly now: string }) {
  const text = useText();
  const parts = diffWordsWithSpace(then, now, { timeout: MOST_WORDS_MS });
  if (!parts) return null;
  return (
    <Box component="p" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', '& ins, & del': { px: 0.25, borderRadius: 0.5 }, '& ins': { textDecorationThickness: 2, bgcolor: 'action.selected' }, '& del': { textDecorationThickness: 2, color: 'text.secondary' } }}>
      {parts.map(({ value, added, removed }, index) =>
        removed ? <del key={index}><Box component="span" sx={UNSEEN}>{text('earlierVersions.removed')} </Box>{value}</del>
          : added ? <ins key={index}><Box component="span" sx={UNSEEN}>{text('earlierVersions.added')} </Box>{value}</ins>
          : <span key={index}>{value}</span>)}
    </Box>
  );
}
