import { Box, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import { domainName } from '@goodmark/audit-tool';
import { SearchInEvidenceDocument, useApiQuery } from '@goodmark/console-data';
import { FailureNote, PagesBar, Section, useText } from '@goodmark/console-ui';
import { excerptOf } from './excerpt';

const A_PAGE = 10;

/** Where these words stand in the evidence of audits, the best match first. */
export function FoundInEvidence({ words }: { readonly words: string }) {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number(params.get('page')) || 1);
  const { data, error, isPending, refetch } = useApiQuery(SearchInEvidenceDocument, { words, first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true });
  // Words too short or too common to be looked for are no failure of a search by name.
  if (error?.code === 'INVALID_INPUT') return <Section title={text('search.evidence')}><Typography>{error.problems[0]?.message ?? error.message}</Typography></Section>;
  if (error) return <FailureNote failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton variant="rounded" height={160} />;
  const { nodes, pageInfo, totalCount } = data.evidenceSearch;
  const turn = (to: number) => setParams(to === 1 ? { words } : { words, page: String(to) });
  return (
    <Section title={text('search.group', { what: text('search.evidence'), count: totalCount })}>
      {nodes.length === 0 ? <Typography role="status">{text('search.noEvidence', { words })}</Typography> : null}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {nodes.map(({ domain, evidence, audit }) => (
          <Box component="li" key={`${audit.id} ${domain}`} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
            <MuiLink component={Link} to={`/audits/${audit.id}`}>{text('search.where', { reference: audit.reference, domain: domainName(domain) })}</MuiLink>
            <Typography sx={{ maxWidth: '70ch', overflowWrap: 'anywhere' }}>
              {excerptOf(evidence, words).map(({ text: part, found }, index) => (found ? <mark key={index}>{part}</mark> : part))}
            </Typography>
          </Box>
        ))}
      </Box>
      {totalCount > A_PAGE ? (
        <PagesBar page={page} perPage={A_PAGE} count={nodes.length} total={totalCount} hasPrevious={pageInfo.hasPreviousPage} hasNext={pageInfo.hasNextPage} onTurn={turn} />
      ) : null}
    </Section>
  );
}
