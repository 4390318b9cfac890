import { Box, Button, Paper, Typography } from '@mui/material';
import { type DraftAction, TEXT_LIMITS } from '@goodmark/audit-tool';
import { useText } from '../text';
import { DayBox } from './DayBox';
import { type Found, Picker } from './Picker';
import { TextBox } from './TextBox';

interface Props {
  /** Begins the ids of the boxes: `actions` gives `actions.0.what`. */
  readonly id: string;
  readonly actions: readonly DraftAction[];
  readonly onChange: (actions: readonly DraftAction[]) => void;
  /** Finds whom an action can be given to, by a part of their name. */
  readonly search: (words: string) => Promise<Found>;
  /** Whom an id stands for. */
  readonly nameOf: (id: string) => Promise<string | null>;
  readonly today: string;
  /** What is wrong with a field, `actions.0.dueOn`. */
  readonly problemOf: (field: string) => string | undefined;
}

/** Corrective actions: what must change on this case, who does it, by when. */
export function ActionsEditor({ id, actions, onChange, search, nameOf, today, problemOf }: Props) {
  const text = useText();
  const change = (index: number, part: Partial<DraftAction>) => onChange(actions.map((action, at) => (at === index ? { ...action, ...part } : action)));
  const add = () => {
    onChange([...actions, { what: '', ownerId: '', dueOn: '' }]);
    requestAnimationFrame(() => document.getElementById(`${id}.${actions.length}.what`)?.focus());
  };
  const remove = (index: number) => {
    onChange(actions.filter((_action, at) => at !== index));
    requestAnimationFrame(() => document.getElementById(`${id}.add`)?.focus());
  };
  const whole = problemOf(id);
  return (
    <Box id={id} tabIndex={-1}>
      {whole ? <Typography role="alert" sx={{ color: 'error.main', mb: 1 }}>{whole}</Typography> : null}
      {actions.map(({ what, ownerId, dueOn }, index) => (
        // Rows have no identity of their own until they are saved; all their boxes are controlled, so the position will do.
        <Paper key={index} variant="outlined" component="fieldset" sx={{ p: 2, mb: 2, display: 'grid', gap: 2, minWidth: 0 }}>
          <Box component="legend" sx={{ fontWeight: 650, px: 0.5 }}>{text('actions.number', { number: index + 1 })}</Box>
          <TextBox id={`${id}.${index}.what`} label={text('actions.what')} lines={2} limit={TEXT_LIMITS.what} value={what} onChange={(value) => change(index, { what: value })} problem={problemOf(`${id}.${index}.what`)} required />
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr auto' }, alignItems: 'start' }}>
            <Picker id={`${id}.${index}.ownerId`} label={text('actions.owner')} value={ownerId} onChange={(value) => change(index, { ownerId: value })} search={search} nameOf={nameOf} problem={problemOf(`${id}.${index}.ownerId`)} required />
            <DayBox id={`${id}.${index}.dueOn`} label={text('actions.dueOn')} value={dueOn} min={today} onChange={(value) => change(index, { dueOn: value })} problem={problemOf(`${id}.${index}.dueOn`)} required />
            <Button color="inherit" onClick={() => remove(index)} aria-label={text('actions.removeNumber', { number: index + 1 })}>{text('actions.remove')}</Button>
          </Box>
        </Paper>
      ))}
      <Button id={`${id}.add`} variant="outlined" onClick={add}>{text(actions.length === 0 ? 'actions.add' : 'actions.another')}</Button>
    </Box>
  );
}
