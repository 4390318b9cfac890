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
  AUDIT_TAKEN_AWAY: 'No longer yours:',
  ACTION_OVERDUE: 'Corrective actions of yours that are overdue, by the audit they belong to:',
  ACTION_DUE_SOON: 'Corrective actions of yours that are due soon, by the audit they belong to:',
  ACTION_SENT_BACK: 'Corrective actions that are not done yet, by the audit they belong to:',
  ACTION_GIVEN: 'Corrective actions given to you, by the audit they belong to:',
  ACTION_TO_VERIFY: 'Corrective actions that wait to be verified, by the audit they belong to:',
  ACTION_ESCALATED: 'Corrective actions in your part of the service that stay overdue, by the audit they belong to:',
};

const SUBJECTS: Readonly<Record<NotificationKind, readonly [one: string, many: string]>> = {
  AUDIT_CHASED: ['You are asked for an audit', 'You are asked for # audits'],
  AUDIT_DUE_TODAY: ['An audit is due today', '# audits are due today'],
  AUDIT_DUE_SOON: ['An audit is due soon', '# audits are due soon'],
  AUDIT_RETURNED: ['An audit was sent back to you', '# audits were sent back to you'],
  AUDIT_ALLOCATED: ['An audit was allocated to you', '# audits were allocated to you'],
  AUDIT_TAKEN_AWAY: ['An audit is no longer yours', '# audits are no longer yours'],
  ACTION_OVERDUE: ['A corrective action is overdue', 'Corrective actions of # audits are overdue'],
  ACTION_DUE_SOON: ['A corrective action is due soon', 'Corrective actions of # audits are due soon'],
  ACTION_SENT_BACK: ['A corrective action is not done yet', 'Corrective actions of # audits are not done yet'],
  ACTION_GIVEN: ['A corrective action was given to you', 'Corrective actions of # audits were given to you'],
  ACTION_TO_VERIFY: ['A corrective action waits to be verified', 'Corrective actions of # audits wait to be verified'],
  ACTION_ESCALATED: ['A corrective action stays overdue', 'Corrective actions of # audits stay overdue'],
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
    const lines = notices.filter((notice) => notice.kind === kind).map(({ reference, dueOn }) => (kind === 'AUDIT_TAKEN_AWAY' ? `  ${reference}` : `  ${reference}, due ${longDate(dueOn)}`));
    return [HEADINGS[kind], ...lines].join('\n');
  });
  const messages = notices.some(({ note }) => note) ? ['There is a message with it in your inbox.'] : [];
  return {
    subject: `Goodmark: ${subject}`,
    text: [...sections, ...messages, `Your inbox: ${consoleUrl.replace(/\/$/, '')}/inbox`, 'This e-mail was sent by Goodmark. Do not put details of cases into an answer.'].join('\n\n') + '\n',
  };
}
