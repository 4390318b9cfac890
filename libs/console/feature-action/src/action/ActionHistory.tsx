import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { dayOfInstant, longDay, longInstant, useText } from '@goodmark/console-ui';
import type { ActionRead } from './action-read';

interface Happened {
  readonly at: string;
  readonly what: string;
  readonly by?: string;
  readonly words: string | null;
}

/** Everything that happened to an action, in order: later dates, reports that did not hold, how it was done and closed. */
export function ActionHistory({ action }: { readonly action: ActionRead }) {
  const text = useText();
  const { extensions, returns, doneOn, doneAt, doneBy, completion, verifiedAt, verifiedBy, verification, calledOffOn, calledOffReason, approvedBy } = action;
  const happened: Happened[] = [
    ...extensions.map(({ at, fromDueOn, dueOn, reason, by, approvedBy: approver }) => ({
      at, what: text('correction.extended', { from: longDay(fromDueOn), to: longDay(dueOn) }), by: text('correction.extendedBy', { name: by.name, day: dayOfInstant(at), approver: approver.name }), words: reason,
    })),
    ...returns.flatMap(({ at, reason, doneOn: wasOn, completion: said, by, doneBy: wasBy }) => [
      { at: `${at} `, what: text('correction.wasDone', { day: longDay(wasOn), name: wasBy.name }), words: said }, { at: `${at}  `, what: text('correction.sentBack', { name: by.name, day: dayOfInstant(at) }), words: reason },
    ]),
    ...(doneOn && doneAt && doneBy ? [{ at: doneAt, what: text('correction.done', { day: longDay(doneOn), name: doneBy.name }), words: completion }] : []),
    ...(verifiedAt && verifiedBy ? [{ at: verifiedAt, what: text('correction.verified', { name: verifiedBy.name, at: longInstant(verifiedAt) }), words: verification }] : []),
    ...(calledOffOn ? [{ at: `${calledOffOn}T23`, what: text('correction.calledOff', { day: longDay(calledOffOn), name: approvedBy?.name ?? text('correction.none') }), words: calledOffReason }] : []),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  if (happened.length === 0) return <Typography>{text('correction.nothing')}</Typography>;
  return (
    <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 1.5 }}>
      {happened.map(({ at, what, by, words }) => <li key={at + what}><strong>{what}</strong>{by ? <Line>{by}</Line> : null}{words ? <Line>{words}</Line> : null}</li>)}
    </Box>
  );
}

const Line = ({ children }: { readonly children: ReactNode }) => <Box component="span" sx={{ display: 'block', whiteSpace: 'pre-line', maxWidth: '75ch' }}>{children}</Box>;
