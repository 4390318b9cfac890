import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useCategoryNames } from '@goodmark/console-data';
import { type Fact, Facts, longDay, longInstant, longMonth, Section, TableScroll, useText } from '@goodmark/console-ui';
import { CasesAgain } from '../re-audits/CasesAgain';
import { ActivityAims } from '../triggers/ActivityAims';
import type { ActivityRead } from './ActivityPage';

/** The plan of an activity as it stands, and each change it has seen: who, when and why. */
export function PlanTab({ activity }: { readonly activity: ActivityRead }) {
  const text = useText();
  const names = useCategoryNames();
  const day = (value: string | null) => (value ? longDay(value) : text('audits.none'));
  const facts: readonly Fact[] = [
    [text('schedule.kind'), text(`activityKind.${activity.kind}`)],
    [text('audits.month'), longMonth(activity.month)],
    [text('audits.service'), activity.service ? text(`service.${activity.service}`) : text('schedule.bothServices')],
    [text('schedule.categories'), activity.categories.length > 0 ? names(activity.categories) : text('activity.anyCategory')],
    [text('schedule.lead'), activity.lead?.name ?? text('schedule.noLead')],
    [text('schedule.target'), activity.targetCount === null ? text('audits.none') : String(activity.targetCount)],
    [text('schedule.auditDue'), day(activity.auditDueOn)],
    [text('activity.reportDue'), day(activity.reportDueOn)],
    [text('activity.sampling'), text(`samplingMethod.${activity.samplingMethod}`)],
    [text('activity.moderation'), activity.moderationRate === null ? text(`moderationRule.${activity.moderationRule}`) : text('activity.moderationRate', { rule: text(`moderationRule.${activity.moderationRule}`), rate: activity.moderationRate })],
    ...(activity.moderationPicks ? [[text('plan.picks'), activity.moderationPicks.map((pick) => text(`moderationPick.${pick}`)).join(', ')] as const] : []),
    [text('plan.mode'), text(`moderationMode.${activity.moderationMode ?? 'OPEN'}`)],
    ...(activity.moderationSeed && activity.moderationRule === 'RANDOM_SHARE' ? [[text('activity.moderationSeed'), activity.moderationSeed] as const] : []),
    [text('activity.origin'), text(`origin.${activity.origin}`)],
  ];
  return (
    <>
      <Facts facts={facts} />
      <ActivityAims activityId={activity.id} />
      {activity.kind === 'RE_AUDIT' ? <CasesAgain activityId={activity.id} /> : null}
      <Section title={text('activity.revisions')}>
        <TableScroll label={text('activity.revisions')}>
          <Table>
            <TableHead><TableRow>{(['at', 'by', 'month', 'reason'] as const).map((key) => <TableCell key={key}>{text(`activity.revision.${key}`)}</TableCell>)}</TableRow></TableHead>
            <TableBody>
              {[...activity.revisions].reverse().map(({ id, at, by, month, reason, seq }) => (
                <TableRow key={id}>
                  <TableCell component="th" scope="row">{longInstant(at)}</TableCell>
                  <TableCell>{by?.name ?? text('activity.revision.nobody')}</TableCell>
                  <TableCell>{longMonth(month)}</TableCell>
                  <TableCell>{reason ?? (seq === 1 ? text('activity.revision.first') : text('audits.none'))}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableScroll>
      </Section>
    </>
  );
}
