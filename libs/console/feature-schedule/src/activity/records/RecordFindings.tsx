import { Alert, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { RecordFindingsDocument, type RecordFindingsQuery, useApiQuery } from '@goodmark/console-data';
import { FailureNote, FigureText, GradeChip, GradeLegend, Nothing, recordsAddress, type RecordsFilter, Section, StackedBar, TableScroll, useText } from '@goodmark/console-ui';
import type { ActivityRead } from '../ActivityPage';
import { ActivityPlans } from '../ActivityPlans';
import { meetingGood } from '../findings/findings';

type Findings = NonNullable<NonNullable<RecordFindingsQuery['activity']>['recordFindings']>;
type Graded = Findings['grades'];

/** What an activity found that is recorded with an instrument: judgements on the whole, by kind of event, by item and by team. */
export function RecordFindings({ activity: { id: activityId } }: { readonly activity: ActivityRead }) {
  const text = useText();
  const { data, error, isPending, refetch } = useApiQuery(RecordFindingsDocument, { id: activityId });
  if (error) return <FailureNote failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  const findings = data.activity?.recordFindings;
  if (!findings) return <Nothing title={text('findings.none.title')}>{text('findings.none.what')}</Nothing>;
  if (findings.base === 0) return <Nothing title={text('findings.empty.title')}>{text('records.findings.empty')}</Nothing>;
  const { scope, base, grades, byChoice, items, byTeam } = findings;
  const good = meetingGood(grades);
  const weak = grades.find(({ grade }) => grade === 'DOES_NOT_MEET_GOOD');
  const within = { activity: activityId };
  return (
    <>
      {scope.everything ? null : <Alert severity="info" icon={false} sx={{ mb: 2 }}>{scope.description}</Alert>}
      {grades.length > 0 ? (
        <Typography sx={{ fontSize: '1.125rem', maxWidth: '70ch', mb: 2 }}>
          {text('records.findings.reading', { smart_count: base, count: good.count, base: good.base, percentage: good.percentage ?? 0 })} {weak ? text('records.findings.weak', { count: weak.count, base: weak.base, percentage: weak.percent ?? 0 }) : ''}
        </Typography>
      ) : null}
      {grades.length > 0 ? <Section title={text('records.findings.overall')}><Grades label={text('records.findings.overall')} grades={grades} within={within} /></Section> : null}
      {byChoice.length > 0 ? <Section title={text('records.findings.part')}><Parts label={text('records.findings.part')} parts={byChoice.map(({ value, name, ...part }) => ({ key: value, name, ...part }))} /></Section> : null}
      <Section title={text('records.findings.items')}><Items items={items} /></Section>
      <Section title={text('records.findings.byTeam')}>
        <Parts label={text('records.findings.byTeam')} parts={byTeam.map(({ team, ...part }) => ({ key: team?.id ?? '', name: team?.name ?? text('audits.none'), ...part }))} />
      </Section>
      <ActivityPlans activityId={activityId} />
    </>
  );
}

function Grades({ label, grades, within }: { readonly label: string; readonly grades: Graded; readonly within: RecordsFilter }) {
  const text = useText();
  return (
    <>
      <StackedBar label={label} parts={grades.map((figure) => ({ ...figure, to: recordsAddress({ ...within, overall: figure.grade }) }))} />
      <GradeLegend />
      <TableScroll label={label}>
        <Table>
          <TableHead><TableRow><TableCell>{text('records.overall')}</TableCell><TableCell>{text('records.findings.count')}</TableCell></TableRow></TableHead>
          <TableBody>
            {grades.map(({ grade, count, base, percent }) => (
              <TableRow key={grade}><TableCell component="th" scope="row"><GradeChip grade={grade} /></TableCell><TableCell><FigureText count={count} base={base} percentage={percent} /></TableCell></TableRow>
            ))}
          </TableBody>
        </Table>
      </TableScroll>
    </>
  );
}

interface Part {
  readonly key: string;
  readonly name: string;
  readonly base: number;
  readonly grades: Graded;
}

/** The same figures in parts: a row each, a column a grade. */
function Parts({ label, parts }: { readonly label: string; readonly parts: readonly Part[] }) {
  const text = useText();
  const grades = parts[0]?.grades ?? [];
  return (
    <TableScroll label={label}>
      <Table>
        <TableHead><TableRow><TableCell>{label}</TableCell><TableCell>{text('records.findings.count')}</TableCell>{grades.map(({ grade }) => <TableCell key={grade}>{text(`grade.${grade}`)}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {parts.map(({ key, name, base, grades: ofPart }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">{name}</TableCell><TableCell>{base}</TableCell>
              {ofPart.map(({ grade, count, base: of, percent }) => <TableCell key={grade}><FigureText count={count} base={of} percentage={percent} /></TableCell>)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableScroll>
  );
}

/** Item by item: what was hoped for, and how often each answer was given. What does not apply is in no base. */
function Items({ items }: { readonly items: Findings['items'] }) {
  const text = useText();
  return (
    <TableScroll label={text('records.findings.items')}>
      <Table>
        <TableHead><TableRow>{(['item', 'good', 'answers'] as const).map((key) => <TableCell key={key}>{text(`records.findings.${key}`)}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {items.map(({ item, name, base, good, percentGood, options }) => (
            <TableRow key={item}>
              <TableCell component="th" scope="row">{name}</TableCell>
              <TableCell><FigureText count={good} base={base} percentage={percentGood} /></TableCell>
              <TableCell>{options.map((option) => text('records.findings.optionCount', { name: option.name, count: option.count })).join(' · ')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableScroll>
  );
}
