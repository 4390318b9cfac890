import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '@goodmark/console-ui';
import { CancelDialog } from './CancelDialog';
import { CopyDialog } from './CopyDialog';
import { MoveDialog } from './MoveDialog';
import type { Planned } from './planned';

/** What the viewer may do with an activity's plan. */
export function PlanSteps({ activity, allocated }: { readonly activity: Planned; readonly allocated: number }) {
  const text = useText();
  const [open, setOpen] = useState<'move' | 'copy' | 'cancel' | null>(null);
  const can = activity.viewerCan;
  const close = () => setOpen(null);
  return (
    <>
      {can.includes('CHANGE') ? <Button component={Link} to={`/activities/${activity.id}/change`} variant="outlined">{text('plan.change')}</Button> : null}
      {can.includes('MOVE') ? <Button onClick={() => setOpen('move')}>{text('schedule.move')}</Button> : null}
      {can.includes('COPY') ? <Button onClick={() => setOpen('copy')}>{text('plan.copy.open')}</Button> : null}
      {can.includes('CANCEL') ? <Button color="error" onClick={() => setOpen('cancel')}>{text('plan.cancel.open')}</Button> : null}
      {open === 'move' ? <MoveDialog activity={activity} onClose={close} /> : null}
      {open === 'copy' ? <CopyDialog activity={activity} onClose={close} /> : null}
      {open === 'cancel' ? <CancelDialog activity={activity} allocated={allocated} onClose={close} /> : null}
    </>
  );
}
