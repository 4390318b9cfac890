import { Box, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import { OpenLoopFiguresDocument, type OpenLoopFiguresQuery, useApiQuery, useMay, useViewer } from '@goodmark/console-data';
import { FailureNote, Section, useText } from '@goodmark/console-ui';
import { CountTable } from './CountTable';
import { ageKey, ageWords, firstDayOf, loopsAddress, OLD_AFTER_DAYS, PERIODS } from './loop-words';
import { Movement } from './Movement';

type Figures = NonNullable<OpenLoopFiguresQuery['openLoopFigures']>;

/** The headline: one number, and what it is made of. Each mark leads to the list behind it. */
export function LoopFigures() {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const [params] = useSearchParams();
  const period = PERIODS.find((each) => each === params.get('period')) ?? 'year';
  const { data, error, refetch } = useApiQuery(OpenLoopFiguresDocument, today ? { from: firstDayOf(period, today), to: today } : {}, { enabled: today !== '', keepPrevious: true });
  if (error) return <FailureNote failure={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={320} sx={{ mb: 2 }} />;
  const figures = data.openLoopFigures;
  // Who leads no team and no area has a list and nothing that could be counted.
  return figures ? <Box sx={{ mb: 4 }}><Headline figures={figures} /><Parts figures={figures} /><Section title={text('loops.movement')}><Movement movement={figures.movement} /></Section></Box> : null;
}

function Headline({ figures: { count, notYetPutRight, oldestInDays } }: { readonly figures: Figures }) {
  const text = useText();
  const seesAll = useMay('participationExempt');
  if (oldestInDays === null) return <Typography variant="h2" component="p">{text('loops.none')}</Typography>;
  return (
    <>
      <Typography variant="h2" component="p" sx={{ fontSize: '1.75rem' }}><MuiLink component={Link} to={loopsAddress({})}>{text('loops.count', { smart_count: count })}</MuiLink></Typography>
      <Typography sx={{ mt: 0.5 }}>
        <MuiLink component={Link} to={loopsAddress({ outcome: 'DOES_NOT_MEET_GOOD' })}>{text('loops.notYet', { count: notYetPutRight })}</MuiLink>. {text('loops.oldest', { smart_count: oldestInDays })}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5, maxWidth: '70ch' }}>{text('loops.practice')}{seesAll ? '' : ` ${text('loops.ofYours')}`}</Typography>
    </>
  );
}

function Parts({ figures: { count, ages, stages, services, serviceAreas } }: { readonly figures: Figures }) {
  const text = useText();
  if (count === 0) return null;
  const old = ages.filter(({ fromDays }) => fromDays > OLD_AFTER_DAYS).reduce((total, age) => total + age.count, 0);
  const [most] = [...stages].sort((a, b) => b.count - a.count);
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
      <Section title={text('loops.ages')}>
        <CountTable
          label={text('loops.ages')} heading={text('loops.age')} reading={text('loops.agesReading', { old, count, days: OLD_AFTER_DAYS })}
          rows={ages.map(({ fromDays, toDays, ...counts }) => ({ key: ageKey({ fromDays, toDays: toDays ?? null }), name: ageWords({ fromDays, toDays: toDays ?? null }, text), to: loopsAddress({ age: ageKey({ fromDays, toDays: toDays ?? null }) }), ...counts }))}
        />
      </Section>
      <Section title={text('loops.stages')}>
        <CountTable
          label={text('loops.stages')} heading={text('loops.stage')} reading={most ? text('loops.stagesReading', { stage: text(`loopStage.${most.stage}`), count: most.count, of: count }) : ''}
          rows={stages.map(({ stage, ...counts }) => ({ key: stage, name: text(`loopStage.${stage}`), to: loopsAddress({ stage }), ...counts }))}
        />
      </Section>
      <Section title={text('loops.places')}>
        <CountTable
          label={text('loops.places')} heading={text('loops.place')}
          rows={services.flatMap(({ service, ...counts }) => [
            { key: service, name: text(`service.${service}`), to: loopsAddress({ service }), ...counts, strong: true },
            ...serviceAreas.filter(({ serviceArea }) => serviceArea.service === service).map(({ serviceArea, ...rest }) => ({ key: serviceArea.id, name: serviceArea.name, to: loopsAddress({ serviceArea: serviceArea.id }), ...rest })),
          ])}
        />
      </Section>
    </Box>
  );
}
