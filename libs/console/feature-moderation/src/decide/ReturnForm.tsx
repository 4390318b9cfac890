import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { isWritten, TEXT_LIMITS } from '@goodmark/audit-tool';
import { ConfirmDialog, Section, TextBox, useText } from '@goodmark/console-ui';

interface Props {
  readonly reference: string;
  readonly comment: string;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onChange: (comment: string) => void;
  readonly onReturn: () => void;
}

/** The third way out: back to the auditor, with what they are asked to do. */
export function ReturnForm({ reference, comment, busy, problem, onChange, onReturn }: Props) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const ask = () => {
    setMissing(!isWritten(comment));
    if (isWritten(comment)) setAsking(true);
    else document.getElementById('comment')?.focus();
  };
  return (
    <Section title={text('moderation.returning.title')}>
      <Typography sx={{ mb: 2 }}>{text('moderation.returning.what')}</Typography>
      <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
        <TextBox
          id="comment" label={text('moderation.returning.comment')} lines={3} limit={TEXT_LIMITS.comment} value={comment} onChange={onChange}
          problem={problem ?? (missing && !isWritten(comment) ? text('moderation.returning.missing') : undefined)}
        />
        <Button variant="outlined" disabled={busy} onClick={ask}>{text('moderation.returning.button')}</Button>
      </Box>
      <ConfirmDialog
        open={asking} title={text('moderation.returning.ask', { reference })} what={[text('moderation.returning.what')]} confirm={text('moderation.returning.button')} busy={busy}
        onCancel={() => setAsking(false)} onConfirm={() => {
          setAsking(false);
          onReturn();
        }}
      />
    </Section>
  );
}
