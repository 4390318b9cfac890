import { DragDropContext, type DragStart, type DragUpdate, Droppable, type DropResult, type ResponderProvided } from '@hello-pangea/dnd';
import { Box, Table, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import { useEffect, useRef } from 'react';
import { monthOf } from '@goodmark/audit-schedule';
import type { ActivityKind, Service } from '@goodmark/audit-tool';
import { longMonth, shortMonth, TableScroll, useText } from '@goodmark/console-ui';
import type { PlannedActivity } from '../schedule/plan';
import { PlannerCard } from './PlannerCard';
import { plannedIn, rowsOf, type RowsBy } from './rows';

interface Props {
  readonly months: readonly string[];
  readonly activities: readonly PlannedActivity[];
  readonly by: RowsBy;
  readonly today: string;
  /** What active auditors are expected to do in a month, together. */
  readonly capacity: number;
  /** Whether this is a plan of an earlier day. */
  readonly former: boolean;
  /** Whether nothing is filtered out. */
  readonly whole: boolean;
  /** Asked for by the button, or by letting a card go over a month. */
  readonly onMove: (activity: PlannedActivity, to?: string) => void;
}

const ROW_WIDTH = 120;
const MONTH_WIDTH = 184;

/** The year: a column a month, a row a service or kind, a card an activity. */
export function PlannerGrid({ months, activities, by, today, capacity, former, whole, onMove }: Props) {
  const text = useText();
  const titleOf = (key: string | null) => (key === null ? text('planner.both') : by === 'service' ? text(`service.${key as Service}`) : text(`activityKind.${key as ActivityKind}`));
  const monthAt = (droppableId: string): string => droppableId.split(' ').at(-1) ?? '';
  const cardOf = (draggableId: string) => activities.find(({ id }) => id === draggableId);
  const begin = ({ draggableId }: DragStart, { announce }: ResponderProvided) => announce(text('planner.taken', { title: cardOf(draggableId)?.title ?? '' }));
  const over = ({ destination }: DragUpdate, { announce }: ResponderProvided) => announce(destination ? text('planner.above', { month: longMonth(monthAt(destination.droppableId)) }) : text('planner.aboveNothing'));
  const drop = ({ draggableId, source, destination }: DropResult, { announce }: ResponderProvided) => {
    const activity = cardOf(draggableId);
    if (!activity || !destination || destination.droppableId === source.droppableId) return announce(text('planner.stayed'));
    announce(text('planner.letGo', { month: longMonth(monthAt(destination.droppableId)) }));
    onMove(activity, monthAt(destination.droppableId));
  };
  const first = months[0];
  // A year is wider than a screen: it opens at this month.
  const now = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    now.current?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [first]);
  const isNow = (month: string) => month === monthOf(today);
  return (
    <DragDropContext onDragStart={begin} onDragUpdate={over} onDragEnd={drop}>
      <TableScroll label={text('planner.view')} tall>
        <Table className="planner" sx={{ tableLayout: 'fixed', width: ROW_WIDTH + months.length * MONTH_WIDTH, '& td, & th': { px: 1, verticalAlign: 'top' }, '& td + td, & th + th': { borderLeft: 1, borderLeftColor: 'divider' } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: ROW_WIDTH }}>{text(by === 'service' ? 'audits.service' : 'schedule.kind')}</TableCell>
              {months.map((month) => (
                <TableCell key={month} ref={isNow(month) ? now : null} sx={{ width: MONTH_WIDTH, borderTop: 3, borderTopColor: isNow(month) ? 'primary.main' : 'transparent' }}>
                  {isNow(month) ? text('schedule.thisMonth', { month: shortMonth(month) }) : shortMonth(month)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rowsOf(activities, by, whole).map(({ key, activities: ofRow }) => (
              <TableRow key={key}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 650 }}>{titleOf(key)}</TableCell>
                {months.map((month) => (
                  // A card stays in its row: another service or kind is no move to another month.
                  <Droppable key={month} droppableId={`${key} ${month}`} type={String(key)}>
                    {({ innerRef, droppableProps, placeholder }, { isDraggingOver }) => (
                      <TableCell ref={innerRef} {...droppableProps} sx={{ bgcolor: isDraggingOver ? 'action.hover' : undefined }}>
                        <Box component="ul" aria-label={`${titleOf(key)}, ${longMonth(month)}`} sx={{ m: 0, p: 0, minHeight: 64 }}>
                          {ofRow.filter((activity) => activity.month === month).map((activity, index) => (
                            <PlannerCard key={activity.id} activity={activity} index={index} by={by} former={former} onMove={onMove} />
                          ))}
                          {placeholder ? <li style={{ listStyle: 'none' }}>{placeholder}</li> : null}
                        </Box>
                      </TableCell>
                    )}
                  </Droppable>
                ))}
              </TableRow>
            ))}
          </TableBody>
          <TableFooter>
            <TableRow>
              <TableCell component="th" scope="row" sx={{ fontSize: '0.875rem', color: 'text.primary' }}>{text('planner.foot')}</TableCell>
              {months.map((month) => {
                const planned = plannedIn(activities, month);
                return (
                  <TableCell key={month} sx={{ fontSize: '0.875rem', color: 'text.primary' }}>
                    {text('planner.planned', { smart_count: planned })}
                    {planned > capacity ? <Box sx={{ fontWeight: 650 }}>{text('planner.over', { smart_count: planned - capacity })}</Box> : null}
                  </TableCell>
                );
              })}
            </TableRow>
          </TableFooter>
        </Table>
      </TableScroll>
      <Box component="p" sx={{ color: 'text.secondary', mt: 1 }}>{text('planner.capacity', { smart_count: capacity })}</Box>
    </DragDropContext>
  );
}
