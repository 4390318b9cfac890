import { Button, Paper } from '@mui/material';
import { Link } from 'react-router-dom';
import { DOMAIN_KEYS, domainName } from '@goodmark/audit-tool';
import { differences, type DraftState } from '@goodmark/console-data';
import { SavingLine, useText } from '@goodmark/console-ui';
import { auditDraftOf } from './draft/draft-fields';
import { domainsDone, type FormPart, partBeside, slugOf } from './form-parts';

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
  return (
    <Paper
      square variant="outlined" component="section" aria-label={text('write.bar')}
      sx={{ position: 'sticky', bottom: 0, zIndex: 2, mt: 3, mx: { xs: -2, md: 0 }, px: 2, py: 1, display: 'flex', flexWrap: 'wrap', gap: 1, rowGap: 0.5, alignItems: 'center' }}
    >
      <SavingLine state={state} isUnsaved={differences(state.base, state.mine).length > 0} progress={text('write.progress', { done: domainsDone(auditDraftOf(state.mine)), of: DOMAIN_KEYS.length })} onSave={onSave} />
      {before ? <Button component={Link} to={`${base}/${slugOf(before)}`} state={{ moved: true }} aria-label={text('write.previousIs', { part: nameOf(before) })}>{text('write.previous')}</Button> : null}
      {next ? <Button component={Link} to={`${base}/${slugOf(next)}`} state={{ moved: true }} variant="outlined" aria-label={text('write.nextIs', { part: nameOf(next) })}>{text('write.next')}</Button> : null}
      {part ? <Button component={Link} to={`${base}/review`} state={{ moved: true }} variant="contained">{text('write.review')}</Button> : null}
    </Paper>
  );
}
