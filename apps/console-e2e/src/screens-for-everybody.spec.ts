import { arrived, faultsOn } from './support/accessibility';
import { journey, type Who } from './support/journey';

/** Every screen: who opens it, where it is, and the heading that says it is there. */
const SCREENS: readonly (readonly [Who, string, string])[] = [
  ['auditor', '/work', 'My work'],
  ['admin', '/schedule/2017-18', 'Schedule 2017/18'],
  ['admin', '/schedule/2017-18?view=months', 'Schedule 2017/18'],
  ['admin', '/schedule/2017-18?view=table', 'Schedule 2017/18'],
  ['admin', '/schedule/2018-19?view=calendar', 'Schedule 2018/19'],
  ['manager', '/schedule/2018-19?view=calendar&month=2018-05&day=2018-05-31', 'Schedule 2018/19'],
  ['admin', '/schedule/2018-19?view=due', 'Schedule 2018/19'],
  ['admin', '/schedule/2018-19?rows=kind&asOn=2018-04-01', 'Schedule 2018/19'],
  ['admin', '/schedule/coverage', 'Coverage'],
  ['admin', '/schedule/bank-holidays', 'Bank holidays'],
  ['admin', '/triggers', 'Triggers'],
  ['admin', '/triggers/re-audits', 'Re-audits'],
  ['admin', '/triggers/indicators', 'Indicators'],
  ['admin', '/triggers/recommendations', 'Inspection recommendations'],
  ['admin', '/triggers/objectives', 'Improvement objectives'],
  ['admin', '/completion', 'Completion'],
  ['admin', '/completion?by=PERSON&year=2017%2F18', 'Completion'],
  ['admin', '/completion/participation', 'Completion'],
  ['admin', '/completion/chase', 'Completion'],
  ['auditor', '/inbox', 'Inbox'],
  ['auditor', '/calendar-feeds', 'Calendar feeds'],
  ['auditor', '/e-mail-settings', 'E-mail settings'],
  ['lead', '/work?of=team', 'My work'],
  ['lead', '/data-checks', 'Data checks'],
  ['lead', '/data-checks/feedback-not-held', 'Feedback conversations not held 20 days after the outcome'],
  ['admin', '/schedule/2018-19/new', 'Add an activity to 2018/19'],
  ['lead', '/audits', 'Audits'],
  ['lead', '/records', 'Observations and records'],
  ['lead', '/immediate-risks', 'Immediate risks'],
  ['admin', '/immediate-risks', 'Immediate risks'],
  ['moderator', '/moderation', 'Moderation'],
  ['lead', '/open-loops', 'Open loops'],
  ['holder', '/open-loops', 'Open loops'],
  ['lead', '/actions', 'Corrective actions'],
  ['manager', '/actions/board', 'Corrective actions'],
  ['lead', '/actions/figures', 'Corrective actions'],
  ['manager', '/action-plans', 'Action plans'],
  ['admin', '/settings', 'Settings'],
  ['admin', '/moderation/agreement', 'Agreement'],
  ['auditor', '/my-agreement', 'My agreement with moderators'],
  ['admin', '/cases', 'Cases'],
  ['admin', '/cases/new', 'Add a case'],
  ['admin', '/sampling-frames', 'Sampling frames'],
  ['admin', '/sampling-frames/import', 'Import open cases'],
  ['admin', '/auditors', 'Auditors'],
  ['admin', '/cohorts', 'Training cohorts'],
  ['admin', '/cohorts/new', 'Add a training cohort'],
  ['admin', '/people', 'People'],
  ['admin', '/people/import', 'Import people, teams or service areas'],
  ['admin', '/people/new', 'Add a person'],
  ['admin', '/tokens', 'Tokens'],
  ['admin', '/tokens/new', 'Make a token'],
  ['lead', '/search?words=AUD-2018-00', 'Search: AUD-2018-00'],
  ['lead', '/search?words=plan', 'Search: plan'],
  ['lado', '/lado', 'Register of allegations'],
  ['lado', '/lado/awaited', 'Outcomes awaited'],
  ['lado', '/lado/figures', 'Figures of the register'],
  ['lado', '/lado/access', 'Who is let in'],
  ['lead', '/lado', 'Not allowed'],
  ['member', '/', 'Welcome, '],
  ['member', '/audits', 'Not allowed'],
  ['admin', '/nowhere', 'Not found'],
];

journey('Every screen can be used by everybody: light and dark, wide and narrow', ['SQLite'], ({ open, openAs }) => {
  it('sign in', async () => {
    const page = await open('/login');
    expect(await faultsOn(page, () => arrived(page, 'Sign in to Goodmark'))).toEqual([]);
  });

  it.each(SCREENS)('%s at %s', async (who, address, heading) => {
    const page = await openAs(who, address);
    expect(await faultsOn(page, () => arrived(page, heading))).toEqual([]);
  });
});
