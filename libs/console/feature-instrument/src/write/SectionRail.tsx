import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { type Instrument, OVERALL, progressOfRecord } from '@goodmark/audit-tool';
import type { DraftFields } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { recordOf } from './record-fields';

export const sectionId = (key: string): string => `section-${key}`;

interface Progress {
  readonly asked: number;
  readonly done: number;
}

const shapeOf = ({ asked, done }: Progress): string => (done === asked ? '✓' : done === 0 ? '○' : '◐');

/** How many answers the form asks for, and how many of them are done. */
export function progressOfAll(instrument: Instrument, fields: DraftFields): Progress {
  const parts = [...progressOfRecord(instrument, recordOf(instrument, fields)), ...(instrument.overall ? [overallProgress(fields)] : [])];
  return { asked: parts.reduce((sum, { asked }) => sum + asked, 0), done: parts.reduce((sum, { done }) => sum + done, 0) };
}

const overallProgress = (fields: DraftFields): Progress => ({ asked: 1, done: fields[OVERALL] === null ? 0 : 1 });

/** The sections of the form, each with how far it has come: looked at or not, and nothing of how good anything was. */
export function SectionRail({ instrument, fields }: { readonly instrument: Instrument; readonly fields: DraftFields }) {
  const text = useText();
  const progress = new Map(progressOfRecord(instrument, recordOf(instrument, fields)).map((each) => [each.section, each]));
  const parts = [
    ...instrument.sections.map(({ key, name }) => ({ key, name, progress: progress.get(key) ?? null })),
    ...(instrument.overall ? [{ key: OVERALL, name: text('records.write.overall'), progress: overallProgress(fields) }] : []),
    { key: 'review', name: text('records.write.review'), progress: null },
  ];
  return (
    <Box component="nav" aria-label={text('records.write.parts')} sx={{ minWidth: 0 }}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, position: { md: 'sticky' }, top: 72 }}>
        {parts.map(({ key, name, progress: come }) => (
          <li key={key}>
            <Box component={Link} to={`#${sectionId(key)}`} sx={{ display: 'block', px: 1.5, py: 0.75, lineHeight: 1.3, color: 'text.primary', borderLeft: 3, borderColor: 'divider', '&:hover': { bgcolor: 'action.hover' } }}>
              {name}
              {come ? (
                <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.secondary' }}>
                  <span aria-hidden="true">{shapeOf(come)} </span>{come.asked === 0 ? text('records.write.optional') : text('records.write.progressOf', { done: come.done, asked: come.asked })}
                </Box>
              ) : null}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
