import { type AuditedForModeration, gradeName, moderationResult } from '@goodmark/audit-tool';
import { ConfirmDialog, useText } from '@goodmark/console-ui';
import { changesIn, type DecisionForm, decisionOf } from './decision-form';

interface Props {
  readonly open: boolean;
  readonly reference: string;
  readonly form: DecisionForm;
  readonly audited: AuditedForModeration;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asked before a moderation is recorded: it stays for ever, and the figures follow at once. */
export function ConfirmDecision({ open, reference, form, audited, busy, onCancel, onConfirm }: Props) {
  const text = useText();
  const { domains, overall } = changesIn(form, audited);
  const result = moderationResult(audited, decisionOf(form, audited));
  const outcome = overall ? text('moderation.outcomeChanges', { from: gradeName(overall.from), to: gradeName(overall.to) }) : text('moderation.outcomeStays', { grade: gradeName(audited.overall) });
  const changed = domains.length > 0 ? text('moderation.domainsChange', { smart_count: domains.length }) : '';
  return (
    <ConfirmDialog
      open={open} title={text(`moderation.ask.${result as 'AGREED'}`, { reference })} what={[[outcome, changed].filter(Boolean).join(' '), text('moderation.final')]}
      confirm={text(`moderation.submit.${result as 'AGREED'}`)} busy={busy} onCancel={onCancel} onConfirm={onConfirm}
    />
  );
}
