import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { exportAddress, IndicatorChangeDocument, IndicatorDetailDocument, type IndicatorDetailQuery, useApiQuery, useMay, useSend } from '@goodmark/console-data';
import { HistoryLink, A_PAGE, Facts, FailureNote, longInstant, longMonth, Nothing, Page, PagedTable, Section, useText, WholeRecord } from '@goodmark/console-ui';
import { EnterValuesDialog } from './EnterValuesDialog';
import { IndicatorDialog } from './IndicatorDialog';
import { valueWords } from './value-words';

type Indicator = NonNullable<IndicatorDetailQuery['indicator']>;
type Reading = Parameters<typeof PagedTable>[0]['read'];

/** One indicator: what it counts, and its values month by month. */
export function IndicatorPage() {
  const text = useText();
  const { id = '' } = useParams();
  const [page, setPage] = useState(1);
  const read = useApiQuery(IndicatorDetailDocument, { id, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  return (
    <WholeRecord read={read} record={read.data?.indicator} list={{ title: text('triggers.tab.indicators'), to: '/triggers/indicators' }} missing={text('indicators.missing')}>
      {(indicator) => <Whole indicator={indicator} read={read} page={page} onTurn={setPage} />}
    </WholeRecord>
  );
}

interface Props {
  readonly indicator: Indicator;
  readonly read: Reading;
  readonly page: number;
  readonly onTurn: (page: number) => void;
}

function Whole({ indicator, read, page, onTurn }: Props) {
  const text = useText();
  const mayWrite = useMay('indicatorValuesEnter');
  const [open, setOpen] = useState<'change' | 'enter' | null>(null);
  const { send, busy, failure } = useSend(IndicatorChangeDocument);
  const { id, version, name, definition, unit, better, service, target, threshold, owner, active, values } = indicator;
  const actions = mayWrite ? (
    <>
      <Button disabled={busy} onClick={() => void send({ input: { id, version, active: !active } })}>{text(active ? 'indicators.stop' : 'indicators.watchAgain')}</Button>
      <Button variant="outlined" onClick={() => setOpen('change')}>{text('indicators.change')}</Button>
      {active ? <Button variant="contained" onClick={() => setOpen('enter')}>{text('indicators.enter')}</Button> : null}
    </>
  ) : undefined;
  return (
    <Page title={name} summary={definition ?? text('indicators.early')} actions={<>{actions}<HistoryLink kind="INDICATOR" id={id} /></>}>
      {failure ? <FailureNote failure={failure} /> : null}
      <Facts facts={[
        [text('indicators.unit'), text(`indicatorUnit.${unit}`)], [text('indicators.better'), text(`better.${better}`)], [text('indicators.target'), target === null ? text('audits.none') : valueWords(target, unit, text)],
        [text('indicators.threshold'), valueWords(threshold, unit, text)], [text('audits.service'), service ? text(`service.${service}`) : text('schedule.bothServices')], [text('indicators.owner'), owner?.name ?? text('audits.none')],
        [text('people.state'), text(active ? 'indicators.watched' : 'indicators.notWatched')],
      ]} />
      <Section title={text('indicators.values')}>
        <Typography sx={{ mb: 1 }}>{text('indicators.early')}</Typography>
        <PagedTable
          label={text('indicators.values')} read={read} rows={values} page={page} onTurn={onTurn} keyOf={({ month }) => month} exported={(format) => exportAddress('indicatorValues', format, { id })} nothing={<Nothing title={text('indicators.noValue')}>{text('indicators.noValueWhat')}</Nothing>}
          columns={[
            [text('audits.month'), ({ month }) => longMonth(month)],
            [text('indicators.value'), ({ value }) => valueWords(value, unit, text)],
            [text('indicators.against'), ({ state }) => <strong>{text(`indicatorState.${state}`)}</strong>],
            [text('indicators.note'), ({ note }) => note ?? text('audits.none')],
            [text('indicators.enteredBy'), ({ by, at }) => text('frames.importedBy', { when: longInstant(at), who: by.name })],
          ]}
        />
      </Section>
      {open === 'change' ? <IndicatorDialog indicator={indicator} onClose={() => setOpen(null)} /> : null}
      {open === 'enter' ? <EnterValuesDialog indicator={indicator} onClose={() => setOpen(null)} /> : null}
    </Page>
  );
}
