import { Box, TextField } from '@mui/material';
import { Link, useNavigate } from 'react-router-dom';
import { type AuditDraft, DOMAIN_KEYS, domainName } from '@goodmark/audit-tool';
import { useText } from '@goodmark/console-ui';
import { FORM_PARTS, type FormPart, progressOf, progressShape, slugOf } from './form-parts';

interface Props {
  readonly draft: AuditDraft;
  readonly part: FormPart | null;
  readonly base: string;
}

/** The parts of the form, each with how far it has come; on a narrow screen as one list to choose from. */
export function PartRail({ draft, part, base }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const parts = FORM_PARTS.map((each) => {
    const progress = progressOf(each, draft);
    return { each, name: DOMAIN_KEYS.includes(each as never) ? domainName(each as never) : text(`write.part.${each as 'views'}`), progress, words: text(`write.state.${progress}`) };
  });
  return (
    <Box component="nav" aria-label={text('write.parts')} sx={{ minWidth: 0 }}>
      <Box component="ul" sx={{ display: { xs: 'none', md: 'block' }, listStyle: 'none', m: 0, p: 0, position: 'sticky', top: 72, maxHeight: 'calc(100vh - 96px)', overflowY: 'auto' }}>
        {parts.map(({ each, name, progress, words }) => (
          <li key={each}>
            <Box
              component={Link} to={`${base}/${slugOf(each)}`} state={{ moved: true }} aria-current={each === part ? 'step' : undefined}
              sx={{
                display: 'block', px: 1.5, py: 0.375, fontSize: '0.9375rem', lineHeight: 1.3, color: 'text.primary', textDecoration: 'none', borderLeft: 3, borderColor: each === part ? 'primary.main' : 'transparent',
                bgcolor: each === part ? 'primary.light' : 'transparent', fontWeight: each === part ? 650 : 400, '&:hover': { bgcolor: 'action.hover' },
              }}
            >
              {name}
              <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', fontWeight: 400, color: 'text.secondary' }}>
                <span aria-hidden="true">{progressShape(progress)} </span>{words}
              </Box>
            </Box>
          </li>
        ))}
      </Box>
      <TextField
        select fullWidth id="form-part" label={text('write.part.label')} value={part ? slugOf(part) : 'review'} sx={{ display: { md: 'none' } }}
        onChange={({ target }) => navigate(`${base}/${target.value}`, { state: { moved: true } })} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        {parts.map(({ each, name, words }) => <option key={each} value={slugOf(each)}>{text('write.partWithState', { part: name, state: words })}</option>)}
        <option value="review">{text('write.review')}</option>
      </TextField>
    </Box>
  );
}
