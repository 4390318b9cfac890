import { Box, Paper, Typography } from '@mui/material';
import { TEXT_LIMITS, ViewHolder } from '@goodmark/audit-tool';
import { choiceIn } from '@goodmark/console-data';
import { useText, YesNo } from '@goodmark/console-ui';
import { DraftText } from './DraftText';
import { useWriting } from './form-context';

/** Whose views were sought: the child's, a parent's and a carer's, each asked or not. */
export function ViewsPart() {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography sx={{ maxWidth: '70ch' }}>{text('write.viewsWhat')}</Typography>
      {Object.values(ViewHolder).map((who) => <ViewOf key={who} who={who} />)}
    </Box>
  );
}

function ViewOf({ who }: { readonly who: ViewHolder }) {
  const text = useText();
  const { fields, change, problemOf, disabled } = useWriting();
  const at = (name: string) => `viewsSought.${who}.${name}`;
  const sought = choiceIn<boolean>(fields, at('sought'));
  return (
    <Paper variant="outlined" sx={{ p: 2, display: 'grid', gap: 2, minWidth: 0 }}>
      <Typography variant="h3" component="h3">{text(`viewHolder.${who}`)}</Typography>
      <YesNo
        id={`viewsSought.${who}`} label={text('write.sought')} value={sought} onChange={(value) => change({ [at('sought')]: value })} disabled={disabled}
        problem={problemOf(`viewsSought.${who}`)} yes={text('audit.asked')} no={text('audit.notAsked')}
      />
      {sought === true ? (
        <>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <DraftText field={at('byWhom')} label={text('write.byWhom')} limit={TEXT_LIMITS.short} />
            <DraftText field={at('how')} label={text('write.how')} limit={TEXT_LIMITS.short} hint={text('write.howHint')} />
          </Box>
          <DraftText field={at('said')} label={text('audit.said')} limit={TEXT_LIMITS.said} lines={3} />
          <YesNo
            id={at('changedJudgement')} label={text('write.changedJudgement')} value={choiceIn<boolean>(fields, at('changedJudgement'))} disabled={disabled}
            onChange={(value) => change({ [at('changedJudgement')]: value })} problem={problemOf(at('changedJudgement'))} yes={text('form.yes')} no={text('form.no')}
          />
        </>
      ) : null}
      {sought === false ? <DraftText field={at('whyNot')} label={text('audit.whyNot')} limit={TEXT_LIMITS.reason} lines={2} /> : null}
    </Paper>
  );
}
