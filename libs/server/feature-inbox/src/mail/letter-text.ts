import { longDate } from '@goodmark/audit-schedule';
import type { Notification, NotificationKind } from '@goodmark/server-data';

type Told = Pick<Notification, 'kind' | 'reference' | 'dueOn' | 'note'>;

/** What a letter says of the audits of one kind of notice: the line above them. */
const HEADINGS: Readonly<Record<NotificationKind, string>> = {
  AUDIT_CHASED: 'You are asked for:',
  AUDIT_DUE_TODAY: 'Due today:',
  AUDIT_DUE_SOON: 'Due soon:',
  AUDIT_RETURNED: 'Sent back to you by a moderator:',
  AUDIT_ALLOCATED: 'Allocated to you:',
  ACTION_PASSED_ON: 'Corrective actions that passed to you, by the audit that asks for them:',
  AUDIT_TAKEN_AWAY: 'No longer yours:',
  MODERATION_TAKEN_AWAY: 'No longer yours to moderate:',
};

const SUBJECTS: Readonly<Record<NotificationKind, readonly [one: string, many: string]>> = {
  AUDIT_CHASED: ['You are asked for an audit', 'You are asked for # audits'],
  AUDIT_DUE_TODAY: ['An audit is due today', '# audits are due today'],
  AUDIT_DUE_SOON: ['An audit is due soon', '# audits are due soon'],
  AUDIT_RETURNED: ['An audit was sent back to you', '# audits were sent back to you'],
  AUDIT_ALLOCATED: ['An audit was allocated to you', '# audits were allocated to you'],
  MODERATION_TAKEN_AWAY: ['An audit is no longer yours to moderate', '# audits are no longer yours to moderate'],
  ACTION_PASSED_ON: ['A corrective action passed to you', 'Corrective actions of # audits passed to you'],
  AUDIT_TAKEN_AWAY: ['An audit is no longer yours', '# audits are no longer yours'],
};

/** What is no longer theirs has no day it is due. */
const NOT_TO_DO: readonly NotificationKind[] = ['AUDIT_TAKEN_AWAY', 'MODERATION_TAKEN_AWAY'];

const ORDER = Object.keys(HEADINGS) as NotificationKind[];

/** The subject and text of an e-mail: references, due days and the address of the console, and nothing of a case or a person. */
export function letterText(notices: readonly Told[], consoleUrl: string, digest: 'DAILY' | 'WEEKLY' | null = null): { readonly subject: string; readonly text: string } {
  const kinds = ORDER.filter((kind) => notices.some((notice) => notice.kind === kind));
  const first = kinds[0] as NotificationKind;
  const [one, many] = SUBJECTS[first];
  const count = new Set(notices.filter(({ kind }) => kind === first).map(({ reference }) => reference)).size;
  const subject = kinds.length > 1 ? `${notices.length} messages about your audits` : count === 1 ? one : many.replace('#', String(count));
  const counted = notices.length === 1 ? 'one message' : `${notices.length} messages`;
  const headed = digest === null ? subject : `${digest === 'DAILY' ? 'your day' : 'your week'}, ${counted}`;
  const sections = kinds.map((kind) => {
    const lines = notices.filter((notice) => notice.kind === kind).map(({ reference, dueOn }) => (NOT_TO_DO.includes(kind) ? `  ${reference}` : `  ${reference}, due ${longDate(dueOn)}`));
    return [HEADINGS[kind], ...lines].join('\n');
  });
  const at = consoleUrl.replace(/\/$/, '');
  const messages = notices.some(({ note }) => note) ? ['There is a message with it in your inbox.'] : [];
  return {
    subject: `Goodmark: ${headed}`,
    text: [...sections, ...messages, `Your inbox: ${at}/inbox`, `How often you get e-mail: ${at}/e-mail-settings`, 'This e-mail was sent by Goodmark. Do not put details of cases into an answer.'].join('\n\n') + '\n',
  };
}
