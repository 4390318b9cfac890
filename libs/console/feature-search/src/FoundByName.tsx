import { Box, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { SearchByNameDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { auditsAddress, FailureNote, Section, shortMonth, type TextKey, useText } from '@goodmark/console-ui';

interface Group {
  readonly title: TextKey;
  readonly total: number;
  readonly rows: readonly { readonly id: string; readonly to: string; readonly name: string; readonly more: string }[];
  /** The list that has them all. */
  readonly all: string;
}

const listFiltered = (list: string, filter: object): string => `${list}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** What has these letters in its reference, title or name: the first ten of each kind, and the list that has them all. */
export function FoundByName({ words }: { readonly words: string }) {
  const text = useText();
  const may = { audits: useMay('audits'), cases: useMay('cases'), activities: useMay('activities'), people: useMay('people') };
  const { data, error, isPending, refetch } = useApiQuery(SearchByNameDocument, { words, ...may });
  if (error) return <FailureNote failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton variant="rounded" height={160} />;
  const { audits, cases, activities, people } = data;
  const groups: readonly Group[] = [
    { title: 'menu.audits', total: audits?.totalCount ?? 0, all: auditsAddress({ reference: words }), rows: (audits?.nodes ?? []).map(({ id, reference, status, case: theCase, activity }) => ({ id, to: `/audits/${id}`, name: reference, more: [theCase.reference, activity?.title ?? text('audits.practice'), text(`auditStatus.${status}`)].join(' · ') })) },
    { title: 'menu.cases', total: cases?.totalCount ?? 0, all: listFiltered('/cases', { reference: words }), rows: (cases?.nodes ?? []).map(({ id, reference, team }) => ({ id, to: `/cases/${id}`, name: reference, more: team.name })) },
    { title: 'search.activities', total: activities?.totalCount ?? 0, all: '/schedule', rows: (activities?.nodes ?? []).map(({ id, title, month }) => ({ id, to: `/activities/${id}`, name: title, more: shortMonth(month) })) },
    { title: 'menu.people', total: people?.totalCount ?? 0, all: listFiltered('/people', { name: words }), rows: (people?.nodes ?? []).map(({ id, name, level, team }) => ({ id, to: `/people/${id}`, name, more: [level ? text(`level.${level}`) : null, team?.name].filter(Boolean).join(' · ') })) },
  ];
  const found = groups.filter(({ rows }) => rows.length > 0);
  if (found.length === 0) return <Typography role="status">{text('search.noName', { words })}</Typography>;
  return found.map(({ title, total, rows, all }) => (
    <Section key={title} title={text('search.group', { what: text(title), count: total })}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map(({ id, to, name, more }) => (
          <Box component="li" key={id} sx={{ py: 0.75, display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            <MuiLink component={Link} to={to}>{name}</MuiLink><Box component="span" sx={{ color: 'text.secondary' }}>{more}</Box>
          </Box>
        ))}
      </Box>
      {total > rows.length ? <MuiLink component={Link} to={all}>{text('search.all', { count: total })}</MuiLink> : null}
    </Section>
  ));
}
