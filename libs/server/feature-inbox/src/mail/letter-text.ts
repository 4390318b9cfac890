import { longDate } from '@goodmark/audit-schedule';
import type { Notification, NotificationKind } from '@goodmark/server-data';

type Told = Pick<Notification, 'kind' | 'reference' | 'dueOn' | 'note'>;

/** What a letter says of the audits of one kind of notice: the line above them. */
const HEADINGS: Readonly<Record<NotificationKind, string>> = {
  AUDIT_CHASED: 'You are asked for:',
  AUDIT_DUE_TODAY: 'Due today:',
  AUDIT_DUE_SOON: 'Due soon:',
  AUDIT_RETURNED: 'Sent back to you by a moderator:',
  AUDIT_MODERATED: 'Moderated, with feedback to you:',
  AUDIT_ALLOCATED: 'Allocated to you:',
  AUDIT_TAKEN_AWAY: 'No longer yours:',
};

const SUBJECTS: Readonly<Record<NotificationKind, readonly [one: string, many: string]>> = {
  AUDIT_CHASED: ['You are asked for an audit', 'You are asked for # audits'],
  AUDIT_DUE_TODAY: ['An audit is due today', '# audits are due today'],
  AUDIT_DUE_SOON: ['An audit is due soon', '# audits are due soon'],
  AUDIT_RETURNED: ['An audit was sent back to you', '# audits were sent back to you'],
  AUDIT_MODERATED: ['An audit of yours was moderated', '# audits of yours were moderated'],
  AUDIT_ALLOCATED: ['An audit was allocated to you', '# audits were allocated to you'],
  AUDIT_TAKEN_AWAY: ['An audit is no longer yours', '# audits are no longer yours'],
};

const ORDER = Object.keys(HEADINGS) as NotificationKind[];

/** The subject and text of an e-mail: references, due days and the address of the console, and nothing of a case or a person. */
export function letterText(notices: readonly Told[], consoleUrl: string): { readonly subject: string; readonly text: string } {
  const kinds = ORDER.filter((kind) => notices.some((notice) => notice.kind === kind));
  const first = kinds[0] as NotificationKind;
  const [one, many] = SUBJECTS[first];
  const count = new Set(notices.filter(({ kind }) => kind === first).map(({ reference }) => reference)).size;
  const subject = kinds.length > 1 ? `${notices.length} messages about your audits` : count === 1 ? one : many.replace('#', String(count));
  const sections = kinds.map((kind) => {
    const lines = notices.filter((notice) => notice.kind === kind).map(({ reference, dueOn }) => (kind === 'AUDIT_TAKEN_AWAY' || kind === 'AUDIT_MODERATED' ? `  ${reference}` : `  ${reference}, due ${longDate(dueOn)}`));
    return [HEADINGS[kind], ...lines].join('\n');
  });
  const messages = notices.some(({ note }) => note) ? ['There is a message with it in your inbox.'] : [];
  return {
    subject: `Goodmark: ${subject}`,
    text: [...sections, ...messages, `Your inbox: ${consoleUrl.replace(/\/$/, '')}/inbox`, 'This e-mail was sent by Goodmark. Do not put details of cases into an answer.'].join('\n\n') + '\n',
  };
}
