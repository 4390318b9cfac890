import { Draggable } from '@hello-pangea/dnd';
import { Box, Button, Link, Paper } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useCategoryNames, useMay } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { ActivityProgress } from '../schedule/ActivityWords';
import type { PlannedActivity } from '../schedule/plan';
import type { RowsBy } from './rows';

interface Props {
  readonly activity: PlannedActivity;
  readonly index: number;
  readonly by: RowsBy;
  readonly former: boolean;
  readonly onMove: (activity: PlannedActivity) => void;
}

/** One activity in the planner: dragged by mouse or finger as a whole, moved by keyboard with its button. */
export function PlannerCard({ activity, index, by, former, onMove }: Props) {
  const text = useText();
  const names = useCategoryNames();
  const { id, title, lead, status, kind, service, categories, viewerCan } = activity;
  const mayMove = viewerCan.includes('MOVE');
  // Told to those who move others: why this one stays where it is.
  const stays = !useMay('activityMove') || former ? null : status === 'CLOSED' || status === 'CANCELLED' ? status : activity.counts.submitted > 0 ? 'SUBMITTED' : null;
  const scope = [
    by === 'service' ? text(`activityKind.${kind}`) : service ? text(`service.${service}`) : text('schedule.bothServices'), categories.length > 0 ? names(categories) : null,
  ].filter(Boolean).join(' · ');
  return (
    <Draggable draggableId={id} index={index} isDragDisabled={!mayMove}>
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => {
        // The card holds links and buttons, so it is no button itself; who has no mouse moves it with "Move to…".
        const { role: _role, tabIndex: _tabIndex, 'aria-describedby': _describedBy, ...handle } = dragHandleProps ?? ({} as NonNullable<typeof dragHandleProps>);
        return (
          <Paper
            ref={innerRef} {...draggableProps} {...handle} variant="outlined" component="li"
            sx={{ p: 1, mb: 1, listStyle: 'none', fontSize: '0.875rem', lineHeight: 1.35, overflowWrap: 'anywhere', boxShadow: isDragging ? 6 : 0, cursor: mayMove ? 'grab' : undefined }}
          >
            <Link component={RouterLink} to={`/activities/${id}`} draggable={false} sx={{ fontWeight: 650 }}>{title}</Link>
            <Box sx={{ color: 'text.secondary' }}>{scope}</Box>
            <Box component="span" className="in-row" sx={{ display: 'block' }}>{text(`activityStatus.${status}`)}</Box>
            {former ? null : <ActivityProgress activity={activity} />}
            <Box>{lead ? text('planner.leadShort', { name: lead.name }) : <strong>{text('planner.noLead')}</strong>}</Box>
            {mayMove ? null : stays === null ? null : <Box className="no-print" sx={{ color: 'text.secondary' }}>{text(`planner.stays.${stays}`)}</Box>}
            {mayMove ? <Button size="small" className="no-print" onClick={() => onMove(activity)} aria-label={text('schedule.moveNamed', { title })} sx={{ ml: -0.5 }}>{text('schedule.move')}</Button> : null}
          </Paper>
        );
      }}
    </Draggable>
  );
}
