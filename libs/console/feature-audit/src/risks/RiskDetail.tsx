import { Alert, Box } from '@mui/material';
import type { RiskFragment } from '@goodmark/console-data';
import { CaseText, longInstant, useText } from '@goodmark/console-ui';
import { FollowRisk, nameOf } from './FollowRisk';
import { RiskStandingMark } from './RiskStandingMark';

/** What the risk is, who was told and what they answered, and what to do next. */
export function RiskDetail({ risk }: { readonly risk: RiskFragment }) {
  const text = useText();
  const { standing, toldLate, status, firstToldAt, what, told, auditKind, withdrawnBy, withdrawnAt, withdrawnReason } = risk;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <RiskStandingMark standing={standing} />
      {toldLate ? <strong>{text('risks.toldLate')}</strong> : null}
      {auditKind === 'PRACTICE' ? <span>{text('risks.practice')}</span> : null}
      {what === null ? <span>{text('risks.hidden')}</span> : <CaseText label={text('risks.what')} value={what} />}
      {status === 'OPEN' && firstToldAt === null ? <Alert severity="warning" icon={false} role="note">{text('risks.notTold')}</Alert> : null}
      {told.length > 0 ? (
        <Box component="ul" sx={{ m: 0, pl: 3, maxWidth: '70ch' }}>
          {told.map((each) => (
            <li key={each.id}>
              {text('risks.told', { who: nameOf(each), how: text(`toldHow.${each.how}`).toLowerCase(), at: longInstant(each.toldAt) })}{' '}
              {each.answeredAt ? text('risks.answeredOn', { at: longInstant(each.answeredAt), answer: each.answer ?? '' }) : text('risks.waits')}{' '}
              {text('risks.recordedBy', { name: each.recordedBy.name })}
            </li>
          ))}
        </Box>
      ) : null}
      {withdrawnBy && withdrawnAt ? <span>{text('risks.withdrawnBy', { name: withdrawnBy.name, at: longInstant(withdrawnAt), reason: withdrawnReason ?? '' })}</span> : null}
      <FollowRisk risk={risk} />
    </Box>
  );
}
