import { Box, Button, Typography } from '@mui/material';
import { type AuditDomain, DomainGrade, DOMAINS, suggestedNotApplicable, suggestedReason, TEXT_LIMITS } from '@goodmark/audit-tool';
import { choiceIn, textIn } from '@goodmark/console-data';
import { GradeChoice, useText } from '@goodmark/console-ui';
import { DraftText } from './DraftText';
import { Folded } from './Folded';
import { useWriting } from './form-context';

const ALL = Object.values(DomainGrade);
const ALWAYS_APPLIES: AuditDomain = 'HELP';

/** The grades a domain can be given: Help always applies. */
export const gradesOf = (domain: AuditDomain): readonly DomainGrade[] => (domain === ALWAYS_APPLIES ? ALL.filter((grade) => grade !== 'NOT_APPLICABLE') : ALL);

/** One domain: what to look for, the grade, and what shows it. */
export function DomainPart({ domain }: { readonly domain: AuditDomain }) {
  const text = useText();
  const { audit, fields, change, problemOf, disabled, beside } = useWriting();
  const { lookFor, prompts } = DOMAINS.find(({ key }) => key === domain)!;
  const at = (name: string) => `judgements.${domain}.${name}`;
  const grade = choiceIn<DomainGrade>(fields, at('grade'));
  const notApplicable = grade === 'NOT_APPLICABLE';
  const usuallyNot = suggestedNotApplicable(audit.categories).includes(domain);
  const reason = usuallyNot ? suggestedReason(domain) : null;
  // Offered while nothing is graded; a reason that was written already is not written over.
  const takeSuggestion = () => change({ [at('grade')]: 'NOT_APPLICABLE', ...(textIn(fields, at('notApplicableReason')).trim() === '' ? { [at('notApplicableReason')]: reason } : {}) });
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box>
        <Typography sx={{ maxWidth: '70ch', mb: 1 }}>{lookFor}</Typography>
        {beside ? null : (
          <Folded label={text('write.prompts')}>
            <Box component="ul" sx={{ m: 0, pl: 3, maxWidth: '70ch' }}>{prompts.map((prompt) => <li key={prompt}>{prompt}</li>)}</Box>
          </Folded>
        )}
      </Box>
      <GradeChoice
        id={at('grade')} label={text('write.grade')} grades={gradesOf(domain)} value={grade} onChange={(chosen) => change({ [at('grade')]: chosen })}
        problem={problemOf(at('grade'))} disabled={disabled} hint={domain === ALWAYS_APPLIES ? text('write.alwaysApplies') : usuallyNot ? text('write.usuallyNot') : undefined}
      />
      {grade === null && reason ? <Box><Button variant="outlined" disabled={disabled} onClick={takeSuggestion}>{text('write.suggestNot', { reason })}</Button></Box> : null}
      {notApplicable ? <DraftText field={at('notApplicableReason')} label={text('audit.notApplicableReason')} limit={TEXT_LIMITS.notApplicableReason} lines={2} /> : null}
      {notApplicable && !textIn(fields, at('evidence')) ? null : <DraftText field={at('evidence')} label={text('audit.evidence')} hint={text('write.evidenceHint')} limit={TEXT_LIMITS.evidence} lines={8} />}
      {notApplicable && !textIn(fields, at('difference')) ? null : <DraftText field={at('difference')} label={text('audit.difference')} limit={TEXT_LIMITS.difference} lines={4} />}
    </Box>
  );
}
