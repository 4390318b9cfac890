import { Alert, Box, Typography } from '@mui/material';
import { readIndicatorValues } from '@goodmark/audit-schedule';
import { type IndicatorDetailQuery, IndicatorValuesEnterDocument, useSend } from '@goodmark/console-data';
import { FormDialog, FormProblems, longMonth, TextBox, useForm, useText } from '@goodmark/console-ui';
import { valueWords } from './value-words';

type Indicator = NonNullable<IndicatorDetailQuery['indicator']>;

/** Enters monthly values, typed or pasted from a spreadsheet; each line is read as it stands, and said what it is taken for before anything is sent. */
export function EnterValuesDialog({ indicator: { id, version, name, unit }, onClose }: { readonly indicator: Indicator; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(IndicatorValuesEnterDocument);
  const { form, dirty, box } = useForm({ values: '' }, failure);
  const rows = readIndicatorValues(form.values);
  const wrong = rows.filter(({ problem }) => problem !== null);
  const enter = async () => {
    if (rows.length === 0) return refuse([{ field: 'values', message: text('indicators.valuesMissing') }]);
    if (wrong.length > 0) return refuse([{ field: 'values', message: text('indicators.linesWrong', { smart_count: wrong.length }) }]);
    const values = rows.map(({ month, value, note }) => ({ month: month as string, value: value as number, ...(note === null ? {} : { note }) }));
    if (await send({ input: { id, version, values } })) onClose();
  };
  return (
    <FormDialog title={text('indicators.enterFor', { name })} problems={<FormProblems failure={failure} idOf={() => 'values'} />} dirty={dirty} busy={busy} submit={text('indicators.enterNow', { smart_count: rows.length })} onSubmit={enter} onClose={onClose}>
      <Typography>{text('indicators.enterWhat')}</Typography>
      <TextBox {...box('values')} label={text('indicators.lines')} hint={text('indicators.linesHint')} lines={5} required />
      {rows.length > 0 ? (
        <Alert severity={wrong.length > 0 ? 'warning' : 'info'} icon={false} role="status">
          {text('indicators.takenFor')}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {rows.map(({ line, month, value, note, problem }) => (
              <li key={line}>{problem ? text('indicators.lineWrong', { line, problem }) : text('indicators.lineRead', { month: longMonth(month as string), value: valueWords(value as number, unit, text) })}{note && !problem ? ` (${note})` : ''}</li>
            ))}
          </Box>
        </Alert>
      ) : null}
    </FormDialog>
  );
}
