import { Box, Link, Typography } from '@mui/material';
import { type AuditedForModeration, DOMAIN_KEYS, domainName } from '@goodmark/audit-tool';
import { useText } from '@goodmark/console-ui';
import { changesIn, type DecisionForm } from './decision-form';

/** The twelve domains, each agreed or changed in words; each leads to its place on the page. */
export function DomainLinks({ form, audited }: { readonly form: DecisionForm; readonly audited: AuditedForModeration }) {
  const text = useText();
  const { domains } = changesIn(form, audited);
  return (
    <Box component="nav" aria-label={text('moderation.domains')} sx={{ display: { xs: 'none', md: 'block' }, position: 'sticky', top: 72, maxHeight: 'calc(100vh - 96px)', overflowY: 'auto' }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {DOMAIN_KEYS.map((domain) => (
          <Box component="li" key={domain} sx={{ py: 0.5, lineHeight: 1.3, fontSize: '0.9375rem' }}>
            <Link href={`#domain-${domain}`} color="text.primary">{domainName(domain)}</Link>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{text(domains.some((each) => each.domain === domain) ? 'moderation.changed' : 'moderation.agreed')}</Box>
          </Box>
        ))}
      </Box>
      <Typography sx={{ mt: 1, fontSize: '0.9375rem' }}><Link href="#decision">{text('moderation.toDecision')}</Link></Typography>
    </Box>
  );
}
