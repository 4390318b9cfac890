import { longDate } from '@goodmark/audit-schedule';
import type { Notification, NotificationKind } from '@goodmark/server-data';

type Told = Pick<Notification, 'kind' | 'reference' | 'dueOn' | 'note'>;

/** What a letter says of the audits of one kind of notice: the line above them. */
const HEADINGS: Readonly<Record<NotificationKind, string>> = {
  IMMEDIATE_RISK: 'An immediate risk was raised in:',
  AUDIT_CHASED: 'You are asked for:',
  AUDIT_DUE_TODAY: 'Due today:',
  AUDIT_DUE_SOON: 'Due soon:',
  AUDIT_RETURNED: 'Sent back to you by a moderator:',
  AUDIT_MODERATED: 'Moderated, with feedback to you:',
  AUDIT_ALLOCATED: 'Allocated to you:',
  RECORD_ALLOCATED: 'Observations and other records allocated to you:',
  ACTION_PASSED_ON: 'Corrective actions that passed to you, by the audit that asks for them:',
  AUDIT_TAKEN_AWAY: 'No longer yours:',
  RECORD_TAKEN_AWAY: 'Observations and other records that are no longer yours:',
  MODERATION_TAKEN_AWAY: 'No longer yours to moderate:',
  FEEDBACK_DUE_AGAIN: 'Feedback is due again after moderation:',
  DISAGREEMENT_RAISED: 'The worker disagrees; your answer is asked for:',
  DISAGREEMENT_ANSWERED: 'A moderator answered a disagreement:',
  OUTCOME_CHANGED: 'Moderation changed how it came out:',
  OUTCOME_TO_SEE: 'You can see how it came out:',
  RECORD_TO_SEE: 'Observations and other records you can see now:',
  FEEDBACK_RECORDED: 'Feedback was recorded, and you can add your own view:',
  ACTION_OVERDUE: 'Corrective actions of yours that are overdue, by the audit they belong to:',
  ACTION_DUE_SOON: 'Corrective actions of yours that are due soon, by the audit they belong to:',
  ACTION_SENT_BACK: 'Corrective actions that are not done yet, by the audit they belong to:',
  ACTION_GIVEN: 'Corrective actions given to you, by the audit they belong to:',
  ACTION_TO_VERIFY: 'Corrective actions that wait to be verified, by the audit they belong to:',
  ACTION_ESCALATED: 'Corrective actions in your part of the service that stay overdue, by the audit they belong to:',
};

const SUBJECTS: Readonly<Record<NotificationKind, readonly [one: string, many: string]>> = {
  IMMEDIATE_RISK: ['An immediate risk was raised', 'An immediate risk was raised in # audits'],
  AUDIT_CHASED: ['You are asked for an audit', 'You are asked for # audits'],
  AUDIT_DUE_TODAY: ['An audit is due today', '# audits are due today'],
  AUDIT_DUE_SOON: ['An audit is due soon', '# audits are due soon'],
  AUDIT_RETURNED: ['An audit was sent back to you', '# audits were sent back to you'],
  AUDIT_MODERATED: ['An audit of yours was moderated', '# audits of yours were moderated'],
  AUDIT_ALLOCATED: ['An audit was allocated to you', '# audits were allocated to you'],
  RECORD_ALLOCATED: ['An observation or another record was allocated to you', '# observations and other records were allocated to you'],
  RECORD_TAKEN_AWAY: ['An observation or another record is no longer yours', '# observations and other records are no longer yours'],
  RECORD_TO_SEE: ['You can see an observation or another record', 'You can see # observations and other records'],
  MODERATION_TAKEN_AWAY: ['An audit is no longer yours to moderate', '# audits are no longer yours to moderate'],
  ACTION_PASSED_ON: ['A corrective action passed to you', 'Corrective actions of # audits passed to you'],
  AUDIT_TAKEN_AWAY: ['An audit is no longer yours', '# audits are no longer yours'],
  FEEDBACK_DUE_AGAIN: ['Feedback on an audit is due again', 'Feedback on # audits is due again'],
  DISAGREEMENT_RAISED: ['A worker disagrees with an audit', 'Workers disagree with # audits'],
  DISAGREEMENT_ANSWERED: ['A disagreement about an audit is answered', 'Disagreements about # audits are answered'],
  OUTCOME_CHANGED: ['Moderation changed the outcome of an audit', 'Moderation changed the outcome of # audits'],
  OUTCOME_TO_SEE: ['The outcome of an audit can be seen', 'The outcomes of # audits can be seen'],
  FEEDBACK_RECORDED: ['Feedback on an audit was recorded', 'Feedback on # audits was recorded'],
  ACTION_OVERDUE: ['A corrective action is overdue', 'Corrective actions of # audits are overdue'],
  ACTION_DUE_SOON: ['A corrective action is due soon', 'Corrective actions of # audits are due soon'],
  ACTION_SENT_BACK: ['A corrective action is not done yet', 'Corrective actions of # audits are not done yet'],
  ACTION_GIVEN: ['A corrective action was given to you', 'Corrective actions of # audits were given to you'],
  ACTION_TO_VERIFY: ['A corrective action waits to be verified', 'Corrective actions of # audits wait to be verified'],
  ACTION_ESCALATED: ['A corrective action stays overdue', 'Corrective actions of # audits stay overdue'],
};

/** What is about something still to be done says when it is due. */
const SAYS_DUE: ReadonlySet<NotificationKind> = new Set(['AUDIT_CHASED', 'AUDIT_DUE_TODAY', 'AUDIT_DUE_SOON', 'AUDIT_RETURNED', 'AUDIT_ALLOCATED', 'RECORD_ALLOCATED', 'ACTION_PASSED_ON', 'ACTION_GIVEN', 'ACTION_DUE_SOON', 'ACTION_OVERDUE', 'ACTION_ESCALATED', 'ACTION_SENT_BACK']);

/** The program's notice stands in for nobody. */
const NOT_TOLD = 'Find out now whether somebody was told by speaking to them. This message does not count as telling.';

const ORDER = Object.keys(HEADINGS) as NotificationKind[];

/** The subject and text of an e-mail: references, due days and the address of the console, and nothing of a case or a person. */
export function letterText(notices: readonly Told[], consoleUrl: string, digest: 'DAILY' | 'WEEKLY' | null = null): { readonly subject: string; readonly text: string } {
  const kinds = ORDER.filter((kind) => notices.some((notice) => notice.kind === kind));
  const first = kinds[0] as NotificationKind;
  const [one, many] = SUBJECTS[first];
  const count = new Set(notices.filter(({ kind }) => kind === first).map(({ reference }) => reference)).size;
  const subject = kinds.length > 1 && first !== 'IMMEDIATE_RISK' ? `${notices.length} messages about your audits` : count === 1 ? one : many.replace('#', String(count));
  const counted = notices.length === 1 ? 'one message' : `${notices.length} messages`;
  const headed = digest === null ? subject : `${digest === 'DAILY' ? 'your day' : 'your week'}, ${counted}`;
  const sections = kinds.map((kind) => {
    const lines = notices.filter((notice) => notice.kind === kind).map(({ reference, dueOn }) => (SAYS_DUE.has(kind) ? `  ${reference}, due ${longDate(dueOn)}` : `  ${reference}`));
    return [HEADINGS[kind], ...lines, ...(kind === 'IMMEDIATE_RISK' ? [NOT_TOLD] : [])].join('\n');
  });
  const at = consoleUrl.replace(/\/$/, '');
  const messages = notices.some(({ note }) => note) ? ['There is a message with it in your inbox.'] : [];
  return {
    subject: `Goodmark: ${headed}`,
    text: [...sections, ...messages, `Your inbox: ${at}/inbox`, `How often you get e-mail: ${at}/e-mail-settings`, 'This e-mail was sent by Goodmark. Do not put details of cases into an answer.'].join('\n\n') + '\n',
  };
}
