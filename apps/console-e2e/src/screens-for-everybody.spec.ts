import { faultsOn } from './support/accessibility';
import { journey, type Who } from './support/journey';

/** Every screen: who opens it, where it is, and the heading that says it is there. */
const SCREENS: readonly (readonly [Who, string, string])[] = [
  ['auditor', '/work', 'My work'],
  ['admin', '/schedule/2017-18', 'Schedule 2017/18'],
  ['admin', '/schedule/2017-18?view=months', 'Schedule 2017/18'],
  ['admin', '/schedule/2017-18?view=table', 'Schedule 2017/18'],
  ['admin', '/schedule/2018-19?view=due', 'Schedule 2018/19'],
  ['admin', '/schedule/2018-19?rows=kind&asOn=2018-04-01', 'Schedule 2018/19'],
  ['admin', '/schedule/coverage', 'Coverage'],
  ['admin', '/schedule/bank-holidays', 'Bank holidays'],
  ['admin', '/triggers', 'Triggers'],
  ['admin', '/triggers/indicators', 'Indicators'],
  ['admin', '/triggers/recommendations', 'Inspection recommendations'],
  ['admin', '/triggers/objectives', 'Improvement objectives'],
  ['admin', '/completion', 'Completion'],
  ['admin', '/completion?by=PERSON&year=2017%2F18', 'Completion'],
  ['admin', '/completion/participation', 'Completion'],
  ['admin', '/completion/chase', 'Completion'],
  ['auditor', '/inbox', 'Inbox'],
  ['auditor', '/calendar-feeds', 'Calendar feeds'],
  ['admin', '/schedule/2018-19/new', 'Add an activity to 2018/19'],
  ['lead', '/audits', 'Audits'],
  ['moderator', '/moderation', 'Moderation'],
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
  ['member', '/', 'Welcome, '],
  ['member', '/audits', 'Not allowed'],
  ['admin', '/nowhere', 'Not found'],
];

/** Screens of one record: where the link to it stands. */
const RECORDS: readonly (readonly [Who, string, RegExp, string])[] = [
  ['admin', '/schedule/2017-18', /^Adoption, Care Leaver/, ''],
  ['admin', '/schedule/2017-18', /^Adoption, Care Leaver/, '/audits'],
  ['admin', '/schedule/2017-18', /^Adoption, Care Leaver/, '/allocation'],
  ['admin', '/schedule/2017-18', /^Adoption, Care Leaver/, '/plan'],
  ['admin', '/schedule/2017-18', /^Adoption, Care Leaver/, '/change'],
  ['admin', '/schedule/2018-19', /^Special Guardianship/, '/sample'],
  ['admin', '/schedule/2018-19', /^Special Guardianship/, '/draw'],
  ['admin', '/schedule/2018-19', /^Special Guardianship/, '/allocate'],
  ['admin', '/sampling-frames', /^open-cases/, ''],
  ['admin', '/triggers/indicators', /^Assessments completed/, ''],
  ['admin', '/triggers/recommendations', /^Make plans clear/, ''],
  ['admin', '/triggers/objectives', /^Early help prevents/, ''],
  ['lead', '/audits?filter=%7B%22status%22%3A%22CLOSED%22%7D', /^AUD-/, ''],
  ['auditor', '/work', /^(Start|Continue) AUD-/, '/risk'],
  ['auditor', '/work', /^(Start|Continue) AUD-/, '/views'],
  ['auditor', '/work', /^(Start|Continue) AUD-/, '/overall'],
  ['auditor', '/work', /^(Start|Continue) AUD-/, '/actions'],
  ['auditor', '/work', /^(Start|Continue) AUD-/, '/review'],
  ['moderator', '/moderation', /^(Take|Moderate) AUD-/, ''],
  ['admin', '/cases', /^CF-/, ''],
  ['admin', '/cohorts', /spring 2018/, ''],
  ['admin', '/people', /^Abigail/, ''],
];

journey('Every screen can be used by everybody: light and dark, wide and narrow', ['SQLite'], ({ open, openAs }) => {
  it('sign in', async () => {
    const page = await open('/login');
    expect(await faultsOn(page, () => page.getByRole('heading', { name: 'Sign in to Goodmark' }).waitFor())).toEqual([]);
  });

  it.each(SCREENS)('%s at %s', async (who, address, heading) => {
    const page = await openAs(who, address);
    const settled = async () => {
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
    };
    expect(await faultsOn(page, settled)).toEqual([]);
  });

  it.each(RECORDS)('%s from %s, %s%s', async (who, list, link, part) => {
    const page = await openAs(who, list);
    const to = await page.getByRole('link', { name: link }).first().getAttribute('href');
    await page.goto(new URL(`${to}${part}`, page.url()).toString());
    const settled = async () => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
    };
    expect(await faultsOn(page, settled)).toEqual([]);
  });
});
