import { Box, Link, TextField, Typography } from '@mui/material';
import { type AuditDomain, DOMAIN_KEYS, domainName } from '@goodmark/audit-tool';
import { useText } from '@goodmark/console-ui';

/** The twelve domains, each with how far it has come in words; each leads to its place on the page. */
export function DomainLinks({ stateOf }: { readonly stateOf: (domain: AuditDomain) => string }) {
  const text = useText();
  const go = (id: string) => {
    const place = document.getElementById(id);
    place?.scrollIntoView();
    place?.focus();
  };
  return (
    <Box component="nav" aria-label={text('moderation.domains')} sx={{ minWidth: 0, position: 'sticky', top: { xs: 48, md: 72 }, zIndex: 2, bgcolor: 'background.default', py: { xs: 1, md: 0 }, maxHeight: 'calc(100vh - 96px)', overflowY: 'auto' }}>
      <TextField
        select fullWidth id="go-to-domain" label={text('moderation.goTo')} value="" sx={{ display: { md: 'none' } }} onChange={({ target }) => go(target.value)}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{text('form.choose')}</option>
        {DOMAIN_KEYS.map((domain) => <option key={domain} value={`domain-${domain}`}>{text('write.partWithState', { part: domainName(domain), state: stateOf(domain) })}</option>)}
        <option value="decision">{text('moderation.decision')}</option>
      </TextField>
      <Box component="ul" sx={{ display: { xs: 'none', md: 'block' }, listStyle: 'none', m: 0, p: 0 }}>
        {DOMAIN_KEYS.map((domain) => (
          <Box component="li" key={domain} sx={{ py: 0.5, lineHeight: 1.3, fontSize: '0.9375rem' }}>
            <Link href={`#domain-${domain}`} color="text.primary">{domainName(domain)}</Link>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{stateOf(domain)}</Box>
          </Box>
        ))}
      </Box>
      <Typography sx={{ display: { xs: 'none', md: 'block' }, mt: 1, fontSize: '0.9375rem' }}><Link href="#decision">{text('moderation.toDecision')}</Link></Typography>
    </Box>
  );
}
