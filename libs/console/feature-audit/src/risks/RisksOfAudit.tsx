import { Box, Link, Paper, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { RisksOfAuditDocument, useApiQuery } from '@goodmark/console-data';
import { longInstant, useText } from '@goodmark/console-ui';
import { RiskDetail } from './RiskDetail';

/** The immediate risks found in an audit, above all else; nothing where there is none. */
export function RisksOfAudit({ auditId }: { readonly auditId: string }) {
  const text = useText();
  const risks = useApiQuery(RisksOfAuditDocument, { id: auditId }).data?.audit?.immediateRisks ?? [];
  if (risks.length === 0) return null;
  return (
    <Paper variant="outlined" component="section" id="immediateRisk" tabIndex={-1} aria-labelledby="risks-of-audit" sx={{ p: 2, mb: 3, borderWidth: 2, borderColor: 'warning.main' }}>
      <Typography id="risks-of-audit" variant="h2" component="h2" sx={{ mb: 1 }}>{text('risks.ofAudit')}</Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {risks.map((risk) => (
          <Box component="article" key={risk.id} sx={{ '& + &': { borderTop: 1, borderColor: 'divider', pt: 2 } }}>
            <Typography sx={{ mb: 1 }}><Link component={RouterLink} to={`/immediate-risks/${risk.id}`}>{text('risks.toOne', { reference: risk.reference, at: longInstant(risk.raisedAt) })}</Link></Typography>
            <RiskDetail risk={risk} />
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
