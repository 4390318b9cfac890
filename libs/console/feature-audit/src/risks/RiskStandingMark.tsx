import { Box } from '@mui/material';
import type { RiskStanding } from '@goodmark/audit-tool';
import { useText } from '@goodmark/console-ui';

const PRESSING: readonly RiskStanding[] = ['NOT_TOLD_IN_TIME', 'NOT_TOLD', 'UNANSWERED_OVERNIGHT'];

/** Where an immediate risk stands, in words; what presses is bold behind a thick bar, never by colour alone. */
export function RiskStandingMark({ standing }: { readonly standing: RiskStanding }) {
  const text = useText();
  const pressing = PRESSING.includes(standing);
  return (
    <Box component="span" sx={{ display: 'inline-block', pl: 1, borderLeft: pressing ? 6 : 3, borderColor: pressing ? 'warning.main' : 'text.secondary', fontWeight: pressing ? 650 : 400 }}>
      {text(`riskStanding.${standing}`)}
    </Box>
  );
}
