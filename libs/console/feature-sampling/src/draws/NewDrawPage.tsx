import { Alert, Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { SamplingMethod, Service, StratifyBy } from '@goodmark/audit-tool';
import {
  ActivityToDrawForDocument, type ActivityToDrawForQuery, CaseCategoriesDocument, SampleDrawCreateDocument, type SampleDrawInput, SampleDrawPreviewDocument, SampleFrameChoicesDocument, useApiQuery, useMay, useSend,
} from '@goodmark/console-data';
import { CheckBoxes, ChoiceBox, FailureNote, FormPage, longDay, Nothing, SENT, TableScroll, TextBox, useForm, useText, WholeRecord } from '@goodmark/console-ui';
import { beginDraw, type DrawForm, drawInput, problemsInDraw } from './draw-form';

type PlannedActivity = NonNullable<ActivityToDrawForQuery['activity']>;

/** Draws a sample for an activity. What there is to draw is shown before anything is drawn. */
export function NewDrawPage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(ActivityToDrawForDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.activity} list={{ title: text('menu.schedule'), to: '/schedule' }} missing={text('activity.missing')}>
      {(activity) => <DrawFormPage activity={activity} />}
    </WholeRecord>
  );
}

const idOf = (field: string): string => (/^(references|exclusions)/.exec(field)?.[0] ?? field);

function DrawFormPage({ activity }: { readonly activity: PlannedActivity }) {
  const text = useText();
  const navigate = useNavigate();
  const mayImport = useMay('frameApply');
  const frames = useApiQuery(SampleFrameChoicesDocument, {}).data?.page.nodes;
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const { send, busy, failure, refuse } = useSend(SampleDrawCreateDocument);
  const { form, put, dirty, box } = useForm<DrawForm>(beginDraw(activity), failure);
  const [asked, setAsked] = useState<SampleDrawInput | null>(null);
  const problemFor = (field: string) => failure?.problems.filter((problem) => idOf(problem.field) === field).map(({ message }) => message).join(' ') || undefined;
  const checked = (): SampleDrawInput | null => {
    const problems = problemsInDraw(form, { frame: text('draws.frameMissing'), whole: text('draws.whole'), line: (line) => text('draws.exclusionLine', { line }) });
    if (problems.length === 0) return drawInput(activity.id, form);
    refuse(problems);
    return null;
  };
  const look = () => setAsked(checked());
  const draw = async () => {
    const input = checked();
    const drawn = input && (await send({ input }));
    if (drawn) navigate(`/samples/${drawn.sampleDrawCreate.id}`, SENT);
  };
  const { method } = form;
  const isFixed = method === 'STRATIFIED' && form.numbering === 'FIXED';
  if (frames?.length === 0) {
    return <Nothing title={text('draws.noFrames')} action={mayImport ? <Button component={Link} to="/sampling-frames/import" variant="contained">{text('frames.import')}</Button> : undefined} />;
  }
  return (
    <FormPage
      title={text('draws.drawFor', { title: activity.title })} summary={text('draws.drawWhat')} failure={failure} idOf={idOf} dirty={dirty} busy={busy} submit={text('draws.now')} onSubmit={draw}
      cancelTo={`/activities/${activity.id}/sample`}
    >
      <ChoiceBox
        {...box('frameId')} label={text('draws.frame')} required
        choices={(frames ?? []).map(({ id, source, takenOn, rowCount }) => ({ value: id, label: text('draws.frameChoice', { source, cases: rowCount.toLocaleString('en-GB'), day: longDay(takenOn) }) }))}
      />
      <ChoiceBox
        {...box('method')} label={text('draws.method')} required choices={Object.values(SamplingMethod).map((value) => ({ value, label: text(`samplingMethod.${value}`) }))}
        onChange={(value) => put({ method: (value || 'RANDOM') as SamplingMethod })}
      />
      {method === 'STRATIFIED' ? (
        <>
          <ChoiceBox {...box('stratifiedBy')} label={text('draws.stratifiedBy')} required choices={Object.values(StratifyBy).map((value) => ({ value, label: text(`stratifyBy.${value}`) }))} />
          <ChoiceBox
            id="numbers" label={text('draws.numbers')} value={form.numbering} onChange={(numbering) => put({ numbering: numbering || 'PROPORTIONAL' })} problem={problemFor('numbers')} required
            choices={[{ value: 'PROPORTIONAL', label: text('draws.proportional') }, { value: 'FIXED', label: text('draws.fixed') }]}
          />
        </>
      ) : null}
      {method === 'PURPOSIVE' ? (
        <>
          <TextBox {...box('references')} label={text('draws.references')} hint={text('draws.referencesHint')} problem={problemFor('references')} lines={4} required />
          <TextBox {...box('reason')} label={text('draws.reason')} hint={text('draws.reasonHint')} lines={2} limit={5000} required />
        </>
      ) : isFixed ? <FixedNumbers activityId={activity.id} form={form} onChange={(numbers) => put({ numbers })} /> : (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <TextBox {...box('size')} label={text('draws.howMany')} hint={text('draws.shareHint')} type="number" />
          <TextBox {...box('share')} label={text('draws.share')} type="number" />
        </Box>
      )}
      <ChoiceBox {...box('service')} label={text('draws.service')} none={text('draws.anyService')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
      <CheckBoxes id="categories" label={text('draws.categories')} hint={text('draws.categoriesHint')} choices={categories.map(({ key, name }) => ({ value: key, label: name }))} chosen={form.categories} onChange={(chosen) => put({ categories: chosen })} />
      <TextBox {...box('excludedMonths')} label={text('draws.months')} hint={text('draws.monthsHint')} type="number" />
      {method === 'PURPOSIVE' ? null : (
        <>
          <TextBox {...box('exclusions')} label={text('draws.exclusions')} hint={text('draws.exclusionsHint')} problem={problemFor('exclusions')} lines={3} />
          <TextBox {...box('seed')} label={text('draws.seed')} hint={text('draws.seedHint')} />
        </>
      )}
      <Box><Button variant="outlined" onClick={look}>{text('draws.look')}</Button></Box>
      <Box role="status">{asked ? <Preview input={asked} isPurposive={method === 'PURPOSIVE'} /> : null}</Box>
    </FormPage>
  );
}

/** What a draw would draw from. */
function Preview({ input, isPurposive }: { readonly input: SampleDrawInput; readonly isPurposive: boolean }) {
  const text = useText();
  const { data, error, refetch } = useApiQuery(SampleDrawPreviewDocument, { input });
  if (error) return <FailureNote failure={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { population, eligible, size, problems, warnings, exclusions, strata } = data.sampleDrawPreview;
  const counts = { population: population.toLocaleString('en-GB'), eligible: eligible.toLocaleString('en-GB'), size: size.toLocaleString('en-GB') };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {problems.length > 0 ? problems.map((problem) => <Alert key={problem} severity="error">{problem}</Alert>) : <Alert severity="info">{text(isPurposive ? 'draws.previewPurposive' : 'draws.preview', counts)}</Alert>}
      {warnings.map((warning) => <Alert key={warning} severity="warning">{warning}</Alert>)}
      {exclusions.length > 0 ? <ul>{exclusions.map(({ reason, count }) => <li key={reason}>{text('draws.excluded', { reason: text(`exclusionReason.${reason}`), count })}</li>)}</ul> : null}
      {strata.length > 0 ? <StrataTable strata={strata} /> : null}
    </Box>
  );
}

interface Stratum {
  readonly key: string;
  readonly name: string;
  readonly frame: number;
  readonly eligible: number;
  readonly drawn: number;
}

/** The strata of a sample, each with its numbers. */
export function StrataTable({ strata }: { readonly strata: readonly Stratum[] }) {
  const text = useText();
  return (
    <TableScroll label={text('draws.strata')}>
      <Table size="small">
        <TableHead><TableRow><TableCell>{text('draws.stratum')}</TableCell><TableCell align="right">{text('draws.inFrame')}</TableCell><TableCell align="right">{text('draws.canBeDrawn')}</TableCell><TableCell align="right">{text('draws.drawn')}</TableCell></TableRow></TableHead>
        <TableBody>
          {strata.map(({ key, name, frame, eligible, drawn }) => <TableRow key={key}><TableCell>{name}</TableCell><TableCell align="right">{frame}</TableCell><TableCell align="right">{eligible}</TableCell><TableCell align="right">{drawn}</TableCell></TableRow>)}
        </TableBody>
      </Table>
    </TableScroll>
  );
}

/** A number for each stratum of the frame. Which strata there are is asked of the API with the rest of the rule. */
function FixedNumbers({ activityId, form, onChange }: { readonly activityId: string; readonly form: DrawForm; readonly onChange: (numbers: Readonly<Record<string, string>>) => void }) {
  const text = useText();
  const input = drawInput(activityId, { ...form, numbering: 'PROPORTIONAL', size: '1', share: '', exclusions: '', seed: '', stratifiedBy: form.stratifiedBy || 'CATEGORY' });
  const { data } = useApiQuery(SampleDrawPreviewDocument, { input }, { enabled: form.frameId !== '', keepPrevious: true });
  if (!form.frameId) return <Alert severity="info">{text('draws.frameMissing')}</Alert>;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      {(data?.sampleDrawPreview.strata ?? []).map(({ key, name, eligible }) => (
        <TextBox key={key} id={`number-${key}`} label={text('draws.ofStratum', { name, eligible })} type="number" value={form.numbers[key] ?? ''} onChange={(value) => onChange({ ...form.numbers, [key]: value })} />
      ))}
    </Box>
  );
}
