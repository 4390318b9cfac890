import { Box, Link as MuiLink, Paper, Skeleton, Typography } from '@mui/material';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { DataCheckGroup } from '@goodmark/audit-tool';
import { DataChecksDocument, type DataChecksQuery, exportAddress, useApiQuery } from '@goodmark/console-data';
import { DownloadMenu, FailureNote, longDay, Nothing, Page, RecordLink, Section, useText } from '@goodmark/console-ui';
import { mendingAddress } from './mending';

type Check = DataChecksQuery['dataChecks'][number];

/** The address of everything one check finds. */
const checkAddress = (kind: Check['kind']): string => `/data-checks/${kind.toLowerCase().replaceAll('_', '-')}`;

/** What is wrong or missing, by what it belongs to, each with the way to mend it. */
export function DataChecksPage() {
  const text = useText();
  const { data, error, refetch } = useApiQuery(DataChecksDocument, {});
  const checks = data?.dataChecks ?? [];
  const wrong = checks.filter(({ count }) => count > 0);
  const total = wrong.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page title={text('checks.title')} summary={text('checks.summary')} actions={data ? <DownloadMenu addressOf={(format) => exportAddress('dataChecks', format)} /> : undefined}>
      {error && !data ? <FailureNote failure={error} onRetry={() => void refetch()} /> : !data ? <Skeleton variant="rounded" height={240} /> : (
        <>
          {wrong.length === 0 ? <Nothing title={text('checks.nothing.title')}>{text('checks.nothing.what')}</Nothing> : <Typography>{text('checks.total', { smart_count: total })}</Typography>}
          {Object.values(DataCheckGroup).map((group) => {
            const ofGroup = wrong.filter((check) => check.group === group);
            return ofGroup.length === 0 ? null : (
              <Section key={group} title={text(`checks.group.${group}`)}>
                <Box sx={{ display: 'grid', gap: 2 }}>{ofGroup.map((check) => <WrongCheck key={check.kind} check={check} />)}</Box>
              </Section>
            );
          })}
          {wrong.length > 0 && checks.length > wrong.length ? <Typography color="text.secondary" sx={{ mt: 3 }}>{text('checks.fine', { smart_count: checks.length - wrong.length })}</Typography> : null}
        </>
      )}
    </Page>
  );
}

/** One check that finds something: how much, how it is mended, and the first of it. */
function WrongCheck({ check: { kind, sentence, count, mend, record, rows } }: { readonly check: Check }) {
  const text = useText();
  const heading = useId();
  return (
    <Paper variant="outlined" component="section" aria-labelledby={heading} sx={{ p: 2 }}>
      <Typography id={heading} variant="h3" component="h3">{text('checks.wrong', { sentence, count })}</Typography>
      <Typography color="text.secondary">{text('checks.mend', { mend })}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {rows.map(({ id, title, detail, since }) => {
          const to = mendingAddress(kind, record, id);
          return (
            <li key={id}>
              {to ? <RecordLink to={to} name={title} /> : title}
              {detail ? `, ${detail}` : ''}{since ? `, ${text('checks.since', { day: longDay(since) })}` : ''}
            </li>
          );
        })}
      </Box>
      {count > rows.length ? <Typography sx={{ mt: 1 }}><MuiLink component={Link} to={checkAddress(kind)} aria-label={text('checks.allOf', { count, sentence })}>{text('checks.all', { count })}</MuiLink></Typography> : null}
    </Paper>
  );
}
