import type { ReactNode } from 'react';
import { Box, Typography } from '@mui/material';
import { AuditQuality, QUALITY_MEANINGS, type QualityJudged, TEXT_LIMITS, ViewHolder } from '@goodmark/audit-tool';
import { CheckBoxes, ChoiceBox, Section, TextBox, useText } from '@goodmark/console-ui';
import type { DecisionForm } from './decision-form';

interface Props {
  /** The views sought as the auditor wrote them down. */
  readonly views: ReactNode;
  readonly form: DecisionForm;
  readonly onChange: (part: Partial<DecisionForm>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

const SIDES: readonly (keyof QualityJudged)[] = ['evidence', 'analysis', 'childFocus'];

/** What a moderator looks at beside the grades: whether views were sought, and how good the audit is as a piece of work. */
export function SecondLook({ views, form, onChange, problemOf }: Props) {
  const text = useText();
  const choices = Object.values(AuditQuality).map((value) => ({ value, label: text('moderation.quality.choice', { name: text(`auditQuality.${value}`), meaning: QUALITY_MEANINGS[value] }) }));
  return (
    <>
      <Section title={text('audit.views')}>
        {views}
        <Box sx={{ display: 'grid', gap: 2, mt: 2 }}>
          <CheckBoxes
            id="viewsChecked" label={text('moderation.views.checked')} hint={text('moderation.views.hint')} choices={Object.values(ViewHolder).map((value) => ({ value, label: text(`viewHolder.${value}`) }))}
            chosen={form.viewsChecked} onChange={(chosen) => onChange({ viewsChecked: chosen as ViewHolder[] })} problem={problemOf('viewsChecked')}
          />
          <TextBox id="viewsComment" label={text('moderation.views.comment')} lines={2} limit={TEXT_LIMITS.comment} value={form.viewsComment} onChange={(viewsComment) => onChange({ viewsComment })} problem={problemOf('viewsComment')} />
        </Box>
      </Section>
      <Section title={text('moderation.quality.title')}>
        <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{text('moderation.quality.what')}</Typography>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {SIDES.map((side) => (
            <ChoiceBox
              key={side} id={`quality.${side}`} label={text(`moderation.quality.${side as 'evidence'}`)} choices={choices} value={form.quality[side] ?? ''} required
              onChange={(value) => onChange({ quality: { ...form.quality, [side]: value || null } })} problem={problemOf(`quality.${side}`)}
            />
          ))}
          <TextBox id="qualityComment" label={text('moderation.quality.comment')} lines={2} limit={TEXT_LIMITS.comment} value={form.qualityComment} onChange={(qualityComment) => onChange({ qualityComment })} problem={problemOf('qualityComment')} />
        </Box>
      </Section>
    </>
  );
}
