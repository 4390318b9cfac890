import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { AuditLoopDocument, useApiQuery } from '@goodmark/console-data';
import { dayOfInstant, FailureNote, Section, useText } from '@goodmark/console-ui';
import { FeedbackDialog } from './FeedbackDialog';
import { FeedbackList } from './FeedbackList';
import { FileDialog, UnfileDialog } from './FilingDialogs';
import { LoopSteps } from './LoopSteps';
import type { LoopRead } from './loop-read';

/** What follows the submission of an audit: the five steps until it is put right, what can be done about them, and what was talked about. */
export function LoopSection({ id, today }: { readonly id: string; readonly today: string }) {
  const text = useText();
  const { data, error, refetch } = useApiQuery(AuditLoopDocument, { id });
  return (
    <Section title={text('loop.title')}>
      {error ? <FailureNote failure={error} onRetry={() => void refetch()} /> : data?.audit ? <Loop audit={data.audit} today={today} /> : <Skeleton variant="rounded" height={180} />}
    </Section>
  );
}

function Loop({ audit, today }: { readonly audit: LoopRead; readonly today: string }) {
  const text = useText();
  const [open, setOpen] = useState<'RECORD' | 'FILE' | 'UNFILE' | null>(null);
  const { loop, reference, viewerCan, closedAt, outcome } = audit;
  if (!loop) return null;
  const close = () => setOpen(null);
  return (
    <>
      <Typography sx={{ mb: 1 }}>
        {closedAt ? text('loop.closed', { day: dayOfInstant(closedAt), smart_count: loop.ageInDays }) : text('loop.openFor', { smart_count: loop.ageInDays })}
        {!closedAt && outcome === 'DOES_NOT_MEET_GOOD' ? ` ${text('loop.notYet')}` : ''}
      </Typography>
      <LoopSteps audit={audit} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 2 }}>
        {viewerCan.includes('RECORD_FEEDBACK') ? <Button variant={loop.stages.includes('FEEDBACK') ? 'contained' : 'outlined'} onClick={() => setOpen('RECORD')}>{text('loop.record')}</Button> : null}
        {viewerCan.includes('FILE') ? <Button variant={loop.stages.includes('FEEDBACK') ? 'outlined' : 'contained'} onClick={() => setOpen('FILE')}>{text('loop.file')}</Button> : null}
        {viewerCan.includes('UNFILE') ? <Button variant="outlined" onClick={() => setOpen('UNFILE')}>{text('loop.unfile')}</Button> : null}
        {(['docx', 'pdf'] as const).map((format) => <Button key={format} component="a" href={`/exports/audits/${reference}.${format}`} download>{text(`loop.${format}`)}</Button>)}
      </Box>
      <FeedbackList audit={audit} />
      {open === 'RECORD' ? <FeedbackDialog audit={audit} today={today} onClose={close} /> : null}
      {open === 'FILE' ? <FileDialog audit={audit} today={today} onClose={close} /> : null}
      {open === 'UNFILE' ? <UnfileDialog audit={audit} onClose={close} /> : null}
    </>
  );
}
