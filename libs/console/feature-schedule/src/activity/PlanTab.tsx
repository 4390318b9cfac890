import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useCategoryNames } from '@goodmark/console-data';
import { type Fact, Facts, longInstant, longMonth, Section, TableScroll, useText } from '@goodmark/console-ui';
import { CasesAgain } from '../re-audits/CasesAgain';
import { ActivityAims } from '../triggers/ActivityAims';
import type { ActivityRead } from './ActivityPage';
import { planChanges, planFacts } from './plan-facts';

/** The plan of an activity as it stands, and each change it has seen: who, when and why. */
export function PlanTab({ activity }: { readonly activity: ActivityRead }) {
  const text = useText();
  const names = useCategoryNames();
  const facts: readonly Fact[] = [
    ...planFacts(activity, text, names),
    ...(activity.moderationSeed && activity.moderationRule === 'RANDOM_SHARE' ? [[text('activity.moderationSeed'), activity.moderationSeed] as const] : []),
  ];
  return (
    <>
      <Facts facts={facts} />
      <ActivityAims activityId={activity.id} />
      {activity.kind === 'RE_AUDIT' ? <CasesAgain activityId={activity.id} /> : null}
      <Section title={text('activity.revisions')}>
        <TableScroll label={text('activity.revisions')}>
          <Table>
            <TableHead><TableRow>{(['at', 'by', 'changed', 'reason'] as const).map((key) => <TableCell key={key}>{text(`activity.revision.${key}`)}</TableCell>)}</TableRow></TableHead>
            <TableBody>
              {[...activity.revisions].reverse().map(({ id, at, by, reason, seq }) => (
                <TableRow key={id}>
                  <TableCell component="th" scope="row">{longInstant(at)}</TableCell>
                  <TableCell>{by?.name ?? text('activity.revision.nobody')}</TableCell>
                  <TableCell><Changes revisions={activity.revisions} seq={seq} /></TableCell>
                  <TableCell>{reason ?? text('audits.none')}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableScroll>
      </Section>
    </>
  );
}

/** What one revision changed, a line each. */
function Changes({ revisions, seq }: { readonly revisions: ActivityRead['revisions']; readonly seq: number }) {
  const text = useText();
  const names = useCategoryNames();
  const index = revisions.findIndex((revision) => revision.seq === seq);
  const [before, after] = [revisions[index - 1], revisions[index]];
  if (!after) return null;
  if (!before) return text('activity.revision.first', { month: longMonth(after.month) });
  const none = text('audits.none');
  const changes = planChanges(before, after, text, names);
  if (changes.length === 0) return none;
  return <>{changes.map(({ what, from, to }) => <Box key={what}>{text('activity.revision.change', { what, from: from ?? none, to: to ?? none })}</Box>)}</>;
}
