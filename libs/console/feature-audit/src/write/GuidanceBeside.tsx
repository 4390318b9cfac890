import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { ReactNode } from 'react';
import { type AuditDomain, DOMAIN_KEYS, DOMAINS, guidanceOn } from '@goodmark/audit-tool';
import { dayOfInstant, GradeChip, useText } from '@goodmark/console-ui';
import { useWriting } from './form-context';
import type { FormPart } from './form-parts';

/** What helps with the part that is being written: the domain's questions and guidance, and how the case was graded before. */
export function GuidanceBeside({ part }: { readonly part: FormPart | null }) {
  const text = useText();
  const domain = DOMAIN_KEYS.find((each) => each === part) ?? null;
  return (
    <Box sx={{ display: 'grid', gap: 2, fontSize: '0.9375rem' }}>
      {domain ? <OfDomain domain={domain} /> : <Typography>{text('write.beside.whole')}</Typography>}
      <Earlier domain={domain} />
    </Box>
  );
}

const Piece = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Box component="section">
    <Typography variant="h3" component="h3" sx={{ fontSize: '1rem', mb: 0.5 }}>{title}</Typography>
    {children}
  </Box>
);

function OfDomain({ domain }: { readonly domain: AuditDomain }) {
  const text = useText();
  const prompts = DOMAINS.find(({ key }) => key === domain)?.prompts ?? [];
  const { whereToLook, exceedsGood, fallsShort } = guidanceOn(domain);
  return (
    <>
      <Piece title={text('write.prompts')}><Box component="ul" sx={{ m: 0, pl: 2.5 }}>{prompts.map((prompt) => <li key={prompt}>{prompt}</li>)}</Box></Piece>
      <Piece title={text('write.beside.whereToLook')}>{whereToLook}</Piece>
      <Piece title={text('write.beside.exceedsGood')}>{exceedsGood}</Piece>
      <Piece title={text('write.beside.fallsShort')}>{fallsShort}</Piece>
    </>
  );
}

/** How earlier audits of the same case graded this domain, or came out as a whole. They open in a tab of their own, so that the form stays. */
function Earlier({ domain }: { readonly domain: AuditDomain | null }) {
  const text = useText();
  const { earlierAudits } = useWriting().audit;
  return (
    <Piece title={text('write.beside.earlier')}>
      {earlierAudits.length === 0 ? text('write.beside.noEarlier') : (
        <>
          <Typography variant="body2" sx={{ mb: 0.5 }}>{text(domain ? 'write.beside.domainBefore' : 'write.beside.wholeBefore')}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
            {earlierAudits.map(({ reference, submittedAt, outcome, judgements, audit }) => {
              const line = text('write.beside.earlierLine', { reference, day: dayOfInstant(submittedAt) });
              const grade = domain ? (judgements.find((each) => each.domain === domain)?.grade ?? null) : outcome;
              return (
                <li key={reference}>
                  {audit ? <Link component={RouterLink} to={`/audits/${audit.id}`} target="_blank" rel="noopener">{text('write.newTab', { reference: line })}</Link> : line}
                  <Box>{grade ? <GradeChip grade={grade} /> : text('write.beside.notGraded')}</Box>
                </li>
              );
            })}
          </Box>
        </>
      )}
    </Piece>
  );
}
