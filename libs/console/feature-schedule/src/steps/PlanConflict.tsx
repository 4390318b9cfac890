import { Alert, AlertTitle, Button, Typography } from '@mui/material';
import type { ActivityStep } from '@goodmark/audit-tool';
import { ActivityDetailDocument, useApiQuery } from '@goodmark/console-data';
import { FailureNote, longInstant, longMonth, useText } from '@goodmark/console-ui';

interface Props {
  readonly id: string;
  /** What was being done. */
  readonly step: ActivityStep;
  /** Told the version that the person has now seen; only then can they go on. */
  readonly onSeen: (version: number) => void;
}

/** Says who changed the plan meanwhile, and how it stands now; what was typed below stays. */
export function PlanConflict({ id, step, onSeen }: Props) {
  const text = useText();
  const { data, error, isFetching, refetch } = useApiQuery(ActivityDetailDocument, { id });
  if (error) return <FailureNote failure={error} kept={text('form.kept')} onRetry={() => void refetch()} />;
  const activity = data?.activity;
  const last = activity?.revisions.at(-1);
  const still = activity?.viewerCan.includes(step);
  return (
    <Alert severity="warning" icon={false} role="alert" sx={{ mb: 2 }}>
      <AlertTitle>{text('failure.CONFLICT.title')}</AlertTitle>
      {activity && last && !isFetching ? (
        <>
          <Typography>{text('schedule.changedBy', { name: last.by?.name ?? text('activity.revision.nobody'), at: longInstant(last.at), month: longMonth(activity.month) })}</Typography>
          {last.reason ? <Typography>{text('schedule.changedWhy', { reason: last.reason })}</Typography> : null}
          <Typography sx={{ mb: 1 }}>{text(still ? 'form.kept' : step === 'CANCEL' ? 'plan.cancel.noLonger' : 'schedule.noLongerMoves')}</Typography>
          {still ? <Button variant="outlined" color="inherit" onClick={() => onSeen(activity.version)}>{text('schedule.goOn')}</Button> : null}
        </>
      ) : null}
    </Alert>
  );
}
