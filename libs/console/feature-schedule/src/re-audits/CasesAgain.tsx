import { List, ListItem } from '@mui/material';
import { ReAuditListDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { RecordLink, Section, useText } from '@goodmark/console-ui';

const MOST = 100;

/** The cases that a re-audit was asked to look at again, and whether each is allocated. */
export function CasesAgain({ activityId }: { readonly activityId: string }) {
  const text = useText();
  const may = useMay('reAudits');
  const { data } = useApiQuery(ReAuditListDocument, { where: { activity: { eq: activityId }, kind: { eq: 'CASE' } }, first: MOST }, { enabled: may });
  const rows = data?.page.nodes ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={text('reAudits.cases')}>
      <List dense disablePadding>
        {rows.map(({ id, audit, auditMade }) => (audit ? (
          <ListItem key={id} disableGutters sx={{ display: 'block' }}>
            <RecordLink to={`/cases/${audit.case.id}`} name={text('reAudits.ofCase', { reference: audit.case.reference })} />,{' '}
            <RecordLink to={`/audits/${audit.id}`} name={text('reAudits.ofAudit', { reference: audit.reference })} />:{' '}
            {auditMade ? <RecordLink to={`/audits/${auditMade.id}`} name={text('reAudits.made', { reference: auditMade.reference })} /> : text('reAudits.notMade')}
          </ListItem>
        ) : null))}
      </List>
    </Section>
  );
}
