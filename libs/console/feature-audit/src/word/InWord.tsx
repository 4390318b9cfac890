import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { documentAddress, formAddress, useViewer } from '@goodmark/console-data';
import { dayOfInstant, Section, useText } from '@goodmark/console-ui';
import type { AuditRead } from '../read/audit-read';

const DRAFT: readonly string[] = ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'];
const kilobytes = (size: number): string => Math.max(1, Math.round(size / 1024)).toLocaleString('en-GB');

/** What an audit has to do with Word: the way to write it there, and the documents it was written in. Nothing where there is neither. */
export function InWord({ audit: { id, status, viewerCan, documents } }: { readonly audit: AuditRead }) {
  const text = useText();
  const isLead = useViewer()?.roles.includes('QUALITY_LEAD') ?? false;
  const writes = viewerCan.includes('SAVE_DRAFT');
  const downloads = !writes && isLead && DRAFT.includes(status);
  if (!writes && !downloads && documents.length === 0) return null;
  return (
    <Section title={text('word.section')}>
      {documents.length > 0 ? (
        <>
          <Typography sx={{ mb: 0.5 }}>{text('word.kept')}</Typography>
          <Box component="ul" sx={{ mt: 0, mb: 1.5, pl: 3 }}>
            {documents.map(({ id: documentId, fileName, size, keptAt, by }) => (
              <li key={documentId}>
                <MuiLink href={documentAddress(documentId)} download>{text('word.keptOne', { file: fileName, size: kilobytes(size), name: by.name, day: dayOfInstant(keptAt ?? '') })}</MuiLink>
              </li>
            ))}
          </Box>
        </>
      ) : null}
      {writes ? <Button component={Link} to={`/audits/${id}/word`} variant="outlined">{text('word.open')}</Button> : null}
      {downloads ? <Button component="a" href={formAddress(id)} download variant="outlined">{text('word.downloadBlank')}</Button> : null}
    </Section>
  );
}
