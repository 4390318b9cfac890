import { Box, Button, Paper } from '@mui/material';
import { Link } from 'react-router-dom';
import { DOMAIN_KEYS, domainName } from '@goodmark/audit-tool';
import { timeOfInstant, type TextKey, useText } from '@goodmark/console-ui';
import { auditDraftOf, differences } from './draft/draft-fields';
import type { DraftState } from './draft/draft-keeper';
import { domainsDone, type FormPart, partBeside, slugOf } from './form-parts';

/** Whether what was written is safe, in words: saved and when, or why not and where it is meanwhile. */
export function useSavingText(state: DraftState): string {
  const text = useText();
  const unsaved = differences(state.base, state.mine).length > 0;
  const kept = text(state.keptOnDevice ? 'write.saving.kept' : 'write.saving.notKept');
  if (state.saving) return text('write.saving.now');
  if (state.conflicts.length > 0) return text('write.saving.conflict');
  if (state.failure && unsaved) return `${text(`write.saving.failed.${codeOf(state.failure.code)}` as TextKey)} ${kept}`;
  if (unsaved) return text('write.saving.not');
  return state.savedAt ? text('write.saving.at', { time: timeOfInstant(state.savedAt) }) : text('write.saving.all');
}

const codeOf = (code: string): string => (['UNREACHABLE', 'UNAUTHENTICATED', 'RATE_LIMITED', 'TIMEOUT', 'TOO_LARGE', 'INVALID_INPUT'].includes(code) ? code : 'OTHER');

interface Props {
  readonly part: FormPart | null;
  readonly state: DraftState;
  readonly base: string;
  readonly onSave: () => void;
}

/** The bar under the form: whether it is saved, how far it has come, and the ways on. */
export function SaveBar({ part, state, base, onSave }: Props) {
  const text = useText();
  const nameOf = (each: FormPart) => (DOMAIN_KEYS.includes(each as never) ? domainName(each as never) : text(`write.part.${each as 'views'}`));
  const before = part && partBeside(part, -1);
  const next = part && partBeside(part, 1);
  const said = useSavingText(state);
  return (
    <Paper
      square variant="outlined" component="section" aria-label={text('write.bar')}
      sx={{ position: 'sticky', bottom: 0, zIndex: 2, mt: 3, mx: { xs: -2, md: 0 }, px: 2, py: 1, display: 'flex', flexWrap: 'wrap', gap: 1, rowGap: 0.5, alignItems: 'center' }}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0, fontSize: '0.9375rem' }}>
        <span role="status">{said}</span>
        {state.failure && !state.saving && !state.stopped ? <Button size="small" onClick={onSave}>{text('write.saving.tryNow')}</Button> : null}
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>{text('write.progress', { done: domainsDone(auditDraftOf(state.mine)), of: DOMAIN_KEYS.length })}</Box>
      </Box>
      {before ? <Button component={Link} to={`${base}/${slugOf(before)}`} state={{ moved: true }} aria-label={text('write.previousIs', { part: nameOf(before) })}>{text('write.previous')}</Button> : null}
      {next ? <Button component={Link} to={`${base}/${slugOf(next)}`} state={{ moved: true }} variant="outlined" aria-label={text('write.nextIs', { part: nameOf(next) })}>{text('write.next')}</Button> : null}
      {part ? <Button component={Link} to={`${base}/review`} state={{ moved: true }} variant="contained">{text('write.review')}</Button> : null}
    </Paper>
  );
}
