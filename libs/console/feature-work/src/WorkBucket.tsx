import { Box, Link, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { type MyWorkQuery, useViewer } from '@goodmark/console-data';
import { DueDate, useText } from '@goodmark/console-ui';

type Bucket = MyWorkQuery['myWork']['buckets'][number];

interface Row {
  readonly id: string;
  readonly to: string;
  readonly reference: string;
  readonly what: string;
  readonly note?: string | null;
  readonly dueOn: string | null;
}

/** Where the one thing to do is done. */
const toDo = (kind: Bucket['kind'], id: string): string => (AFTERWARDS.includes(kind) ? `/audits/${id}` : `/audits/${id}/${kind === 'TO_MODERATE' ? 'moderation' : 'edit'}`);

/** What is done on the page of the audit, once it is submitted. */
const AFTERWARDS: readonly Bucket['kind'][] = ['TO_ANSWER', 'TO_FEED_BACK', 'TO_VERIFY', 'TO_FILE'];
const VERBS = { TO_MODERATE: 'moderate', TO_ANSWER: 'answer', TO_FEED_BACK: 'feedBack', TO_FILE: 'file' } as const;

/** What there is to do with an audit of a bucket, in one verb. */
const verbOf = (kind: Bucket['kind'], status: string): 'moderate' | 'answer' | 'feedBack' | 'file' | 'start' | 'go' => (kind in VERBS ? VERBS[kind as keyof typeof VERBS] : status === 'ALLOCATED' ? 'start' : 'go');

/** One reason why things wait: how many there are, and the first of them. */
export function WorkBucket({ bucket: { kind, totalCount, audits, actions, records, immediateRisks }, today }: { readonly bucket: Bucket; readonly today: string }) {
  const text = useText();
  const heading = useId();
  const me = useViewer()?.id;
  const rows: readonly Row[] = [
    ...immediateRisks.map(({ id, reference, caseReference, standing }) => ({
      id, to: `/immediate-risks/${id}`, reference: text('work.verb.risk', { reference }), what: text('work.risk', { case: caseReference, standing: text(`riskStanding.${standing}`) }), dueOn: null,
    })),
    ...audits.map((audit) => ({
      id: audit.id, to: toDo(kind, audit.id), reference: text(`work.verb.${verbOf(kind, audit.status)}`, { reference: audit.reference }),
      what: text('work.audit', { case: audit.case.reference, activity: audit.activity?.title ?? text('audits.practice') }),
      dueOn: kind in VERBS ? null : audit.dueOn,
    })),
    ...records.map(({ id, reference, status, dueOn, subject, subjectName, instrument, activity }) => ({
      id, to: `/records/${id}/edit`, reference: text(status === 'ALLOCATED' ? 'work.verb.start' : 'work.verb.go', { reference }),
      what: text('work.record', { instrument: instrument.name, subject: subject?.name ?? subjectName ?? '', activity: activity.title }), dueOn,
    })),
    ...actions.map(({ id, reference, what, dueOn, owner, deputy }) => ({
      id, to: `/actions/${id}`, reference: kind === 'TO_VERIFY' ? text('work.verb.verify', { reference }) : reference, what,
      note: kind === 'MY_ACTIONS' && deputy?.id === me ? text('work.deputy', { owner: owner.name }) : null, dueOn: kind === 'TO_VERIFY' ? null : dueOn,
    })),
  ];
  return (
    <Paper variant="outlined" component="section" aria-labelledby={heading} sx={{ p: 2, mb: 2 }}>
      <Typography id={heading} variant="h2" component="h2" sx={{ mb: 1 }}>{text('work.bucket', { what: text(`work.kind.${kind}`), count: totalCount })}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map(({ id, to, reference, what, note, dueOn }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, py: 1, borderTop: 1, borderColor: 'divider', alignItems: 'baseline' }}>
            <Box sx={{ flex: '0 0 230px' }}><Link component={RouterLink} to={to}>{reference}</Link></Box>
            <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>{what}{note ? <Typography variant="body2" color="text.secondary">{note}</Typography> : null}</Box>
            {dueOn ? <Box sx={{ flex: '0 0 130px' }}><DueDate dueOn={dueOn} today={today} /></Box> : null}
          </Box>
        ))}
      </Box>
      {totalCount > rows.length ? <Typography sx={{ mt: 1 }}>{text('work.more', { smart_count: totalCount - rows.length })}</Typography> : null}
    </Paper>
  );
}
