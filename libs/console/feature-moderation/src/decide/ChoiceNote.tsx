import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { groundSentence, tellsGrade } from '@goodmark/audit-tool';
import { AuditChooseForModerationDocument, useSend } from '@goodmark/console-data';
import { ReasonDialog, useText } from '@goodmark/console-ui';
import type { ModeratedAudit } from './decision-form';

interface Props {
  readonly audit: ModeratedAudit;
  /** The audit is to be graded blind, so that a ground which tells a grade is not shown. */
  readonly covered: boolean;
}

/** Why an audit was chosen for moderation or was not, and a way to decide otherwise. */
export function ChoiceNote({ audit: { id, version, reference, moderationChoice, moderationGround, moderationGroundReason, viewerCan }, covered }: Props) {
  const text = useText();
  const { send, busy, failure, refuse, clear } = useSend(AuditChooseForModerationDocument);
  const [open, setOpen] = useState(false);
  if (moderationChoice === null) return null;
  const chosen = moderationChoice === 'CHOSEN';
  const why = covered && tellsGrade(moderationGround) ? text('moderation.choice.covered') : moderationGround ? groundSentence(moderationGround) : '';
  const close = () => {
    clear();
    setOpen(false);
  };
  return (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', mb: 2 }}>
      <Typography sx={{ maxWidth: '70ch' }}>
        <strong>{text(chosen ? 'moderation.choice.CHOSEN' : 'moderation.choice.NOT_CHOSEN')}</strong> {why} {moderationGroundReason ?? ''}
      </Typography>
      {viewerCan.includes('CHOOSE_FOR_MODERATION') ? <Button size="small" variant="outlined" onClick={() => setOpen(true)}>{text(chosen ? 'moderation.choice.lift' : 'moderation.choice.choose')}</Button> : null}
      {open ? (
        <ReasonDialog
          title={text(chosen ? 'moderation.choice.liftAsk' : 'moderation.choice.chooseAsk', { reference })} what={text(chosen ? 'moderation.choice.liftWhat' : 'moderation.choice.chooseWhat')}
          reason={text('moderation.choice.reason')} missing={text('moderation.choice.missing')} submit={text(chosen ? 'moderation.choice.lift' : 'moderation.choice.choose')} limit={2_000}
          busy={busy} failure={failure} refuse={refuse} onClose={close}
          onSubmit={(reason) => send({ input: { id, version, choice: chosen ? 'NOT_CHOSEN' : 'CHOSEN', reason } })}
        />
      ) : null}
    </Box>
  );
}
