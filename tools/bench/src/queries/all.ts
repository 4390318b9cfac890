import type { Database } from '@goodmark/server-data';
import type { QueryName } from '../options';
import { farPage, firstPage } from './audit-page';
import { evidenceWord } from './evidence';
import { domainFigures, monthFigures } from './figures';
import { oneAudit } from './one-audit';
import type { Query } from './query';
import { saveDraft } from './save-draft';

/** The queries of these names, ready to be asked of this database. */
export async function queriesOf(database: Database, names: readonly QueryName[]): Promise<Query[]> {
  const all: readonly Query[] = [
    firstPage(), await oneAudit(database), domainFigures(), monthFigures(), await farPage(database), evidenceWord(),
    // Last, since tens of thousands of saves in a few seconds leave the index of words full of dead entries.
    saveDraft(database) as unknown as Query,
  ];
  return all.filter(({ name }) => names.includes(name));
}
