import type { EscalationStep } from '@goodmark/audit-tool';
import { actionNoticesOf, type NoticeSettings, stepsOutOfOrder } from './action-notices';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';

const TODAY = '2018-04-26';
const settings: NoticeSettings = { dueSoonDays: 5, escalationDays: { TEAM_MANAGER: 1, OPERATIONAL_LEAD: 7, STRATEGIC_LEAD: 14, DIRECTOR: 28 } };
const told = (dueOn: string, given: Partial<NoticeSettings> = {}, givenOn = '2018-02-01') =>
  actionNoticesOf({ dueOn, givenOn }, TODAY, { ...settings, ...given }, ENGLAND_BANK_HOLIDAYS).map((notice) => ('step' in notice ? notice.step : notice.kind));

it.each<[string, string, Partial<NoticeSettings>, readonly string[]]>([
  ['nothing six working days before', '2018-05-04', {}, []],
  ['due soon five working days before', '2018-05-03', {}, ['ACTION_DUE_SOON']],
  ['due soon so many working days before as is set', '2018-05-03', { dueSoonDays: 4 }, []],
  ['due soon with a bank holiday between', '2018-05-10', { dueSoonDays: 9 }, ['ACTION_DUE_SOON']],
  ['due soon on the day itself, where it was missed', TODAY, {}, ['ACTION_DUE_SOON']],
  ['nothing before it is overdue where that is set', TODAY, { dueSoonDays: 0 }, []],
  ['overdue from the day after, to the team manager too', '2018-04-25', {}, ['ACTION_OVERDUE', 'TEAM_MANAGER']],
  ['nobody above the owner before so many days', '2018-04-25', { escalationDays: { ...settings.escalationDays, TEAM_MANAGER: 2 } }, ['ACTION_OVERDUE']],
  ['the operational lead a week after', '2018-04-19', {}, ['ACTION_OVERDUE', 'TEAM_MANAGER', 'OPERATIONAL_LEAD']],
  ['the strategic lead not yet thirteen days after', '2018-04-13', {}, ['ACTION_OVERDUE', 'TEAM_MANAGER', 'OPERATIONAL_LEAD']],
  ['everybody in the end', '2018-03-01', {}, ['ACTION_OVERDUE', 'TEAM_MANAGER', 'OPERATIONAL_LEAD', 'STRATEGIC_LEAD', 'DIRECTOR']],
  ['not the director where that step is left out', '2018-03-01', { escalationDays: { ...settings.escalationDays, DIRECTOR: null } }, ['ACTION_OVERDUE', 'TEAM_MANAGER', 'OPERATIONAL_LEAD', 'STRATEGIC_LEAD']],
])('of an action is told: %s', (_what, dueOn, given, expected) => expect(told(dueOn, given)).toEqual(expected));

it('of an action that was given only just is not told that it is due soon', () => {
  expect(told('2018-04-30', {}, '2018-04-25')).toEqual([]);
});

it.each<[string, Partial<Record<EscalationStep, number | null>>, readonly EscalationStep[]]>([
  ['is in order as it comes', {}, []],
  ['is in order where several are told on one day', { OPERATIONAL_LEAD: 1, STRATEGIC_LEAD: 1 }, []],
  ['is in order with a step left out', { OPERATIONAL_LEAD: null }, []],
  ['names who would be told before those below them', { DIRECTOR: 3 }, ['DIRECTOR']],
  ['looks past a step that is left out', { TEAM_MANAGER: 10, OPERATIONAL_LEAD: null, STRATEGIC_LEAD: 9 }, ['STRATEGIC_LEAD']],
])('a ladder %s', (_sentence, given, expected) => expect(stepsOutOfOrder({ ...settings.escalationDays, ...given })).toEqual(expected));
