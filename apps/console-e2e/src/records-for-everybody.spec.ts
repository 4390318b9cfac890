import { arrived, faultsOn } from './support/accessibility';
import { journey, type Who } from './support/journey';

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
  ['lead', '/schedule/2017-18', /^Practice observations of CiN/, ''],
  ['admin', '/schedule/2018-19', /^Observation of Child Protection/, '/audits'],
  ['lead', '/records', /^OBS-2018/, ''],
  ['moderator', '/work', /^(Start|Continue) OBS-/, ''],
  ['admin', '/sampling-frames', /^open-cases/, ''],
  ['admin', '/triggers/indicators', /^Assessments completed/, ''],
  ['admin', '/triggers/recommendations', /^Make plans clear/, ''],
  ['admin', '/triggers/objectives', /^Early help prevents/, ''],
  ['lead', '/audits?filter=%7B%22status%22%3A%22CLOSED%22%7D', /^AUD-/, ''],
  ['lead', '/actions', /^AUD-/, ''],
  ['lead', '/action-plans', /^Children with disabilities/, ''],
  ['auditor', '/work', /^(Start|Continue) AUD-/, '/risk'],
  ['auditor', '/work', /^(Start|Continue) AUD-/, '/views'],
  ['auditor', '/work', /^(Start|Continue) AUD-/, '/overall'],
  ['auditor', '/work', /^(Start|Continue) AUD-/, '/actions'],
  ['auditor', '/work', /^(Start|Continue) AUD-/, '/review'],
  ['moderator', '/moderation', /^(Take|Moderate) AUD-/, ''],
  ['admin', '/cases', /^CF-/, ''],
  ['admin', '/cohorts', /spring 2018/, ''],
  ['admin', '/people', /^Abigail/, ''],
  ['lado', '/lado', /^LADO-/, ''],
];

journey('Every screen of one record can be used by everybody: light and dark, wide and narrow', ['SQLite'], ({ openAs }) => {
  it.each(RECORDS)('%s from %s, %s%s', async (who, list, link, part) => {
    const page = await openAs(who, list);
    const to = await page.getByRole('link', { name: link }).first().getAttribute('href');
    await page.goto(new URL(`${to}${part}`, page.url()).toString());
    expect(await faultsOn(page, () => arrived(page))).toEqual([]);
  });
});
