import { DirectoryKind, ImportOutcome } from '@goodmark/server-data';
import { condition, Person, type RequestContext, ServiceArea, Team } from '@goodmark/server-data';
import { DomainError } from '@goodmark/server-graphql';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { oneAtATime } from '../people/person-problems';
import { directoryRows } from './directory-file';
import { keepArea, keepTeam } from './keep-organisation';
import { keepPerson } from './keep-person';
import type { Directory, Kept } from './known-directory';

@InputType({ description: 'A file of people, teams or service areas.' })
export class DirectoryImportInput {
  @Field(() => DirectoryKind, { description: 'What it holds.' })
  kind!: DirectoryKind;

  @Field(() => String, { description: 'The file as CSV text with headings, at most 2,000 rows. A column that is left out changes nothing; an empty cell clears. Nobody is removed for not being in it.' })
  file!: string;

  @Field(() => Boolean, { description: 'True says what would become of each row, and changes nothing.' })
  dryRun!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What becomes of one row.' })
export class DirectoryImportRow {
  @Field(() => Int, { description: 'The row, as a spreadsheet counts: the headings are row 1.' })
  number!: number;

  @Field(() => String, { description: 'Whom or what it is about.' })
  name!: string;

  @Field(() => ImportOutcome, { description: 'What becomes of it.' })
  outcome!: ImportOutcome;

  @Field(() => String, { nullable: true, description: 'What changes, or what is wrong with it; null where there is nothing to say.' })
  details!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a file, or would become of it.' })
export class DirectoryImport {
  @Field(() => Boolean, { description: 'Whether it was imported: not in a dry run, and not where a row is wrong.' })
  applied!: boolean;

  @Field(() => [DirectoryImportRow], { description: 'Every row, in the order of the file; at most 2,000.' })
  rows!: readonly DirectoryImportRow[];
}

/** Undoes all that a unit did, and carries what was found out. */
class TakenBack extends Error {
  constructor(readonly rows: readonly DirectoryImportRow[]) {
    super('Taken back');
  }
}

async function directoryOf(tx: RequestContext): Promise<Directory> {
  const people = await tx.visible(Person, condition('t.email IS NOT NULL'));
  const [teams, areas] = [await tx.visible(Team, condition('1 = 1')), await tx.visible(ServiceArea, condition('1 = 1'))];
  return {
    people: new Map(people.map((person) => [person.email as string, person])), teams: new Map(teams.map((team) => [team.name.toLowerCase(), team])), areas: new Map(areas.map((area) => [area.name.toLowerCase(), area])),
  };
}

const KEEPERS = { SERVICE_AREAS: keepArea, TEAMS: keepTeam, PEOPLE: keepPerson } as const;

/** One row done, or why it cannot be: nothing of a wrong row is written. */
async function rowDone(tx: RequestContext, directory: Directory, kind: DirectoryKind, number: number, cells: Readonly<Partial<Record<string, string>>>): Promise<DirectoryImportRow> {
  const name = (kind === 'PEOPLE' ? cells.email : cells.name) || '–';
  try {
    const kept: Kept = await KEEPERS[kind](tx, directory, cells);
    return { number, ...kept };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'INVALID_INPUT') throw error;
    return { number, name, outcome: 'WRONG', details: error.problems.map(({ message }) => message).join(' ') };
  }
}

/**
 * Brings people, teams or service areas up to what a file says, all of it or nothing. A dry run does the same and takes it
 * back, so that it cannot say anything else. Audits keep the team and service area that their case had at allocation.
 */
export async function importDirectory(ctx: RequestContext, { kind, file, dryRun }: DirectoryImportInput): Promise<DirectoryImport> {
  const rows = directoryRows(kind, file);
  const keys = rows.map(({ cells }) => (cells[kind === 'PEOPLE' ? 'email' : 'name'] ?? '').toLowerCase());
  /** The row in which the same stands already. */
  const earlier = (index: number): number | undefined => {
    const first = keys.indexOf(keys[index] as string);
    return keys[index] === '' || first === index ? undefined : rows[first]?.number;
  };
  try {
    return await ctx.part(async (tx) => {
      await oneAtATime(tx);
      const directory = await directoryOf(tx);
      const done: DirectoryImportRow[] = [];
      for (const [index, { number, cells }] of rows.entries()) {
        const first = earlier(index);
        done.push(first === undefined ? await rowDone(tx, directory, kind, number, cells) : { number, name: keys[index] as string, outcome: 'WRONG', details: `It stands in row ${first} already. Leave one of them out.` });
      }
      if (dryRun || done.some(({ outcome }) => outcome === 'WRONG')) throw new TakenBack(done);
      return { applied: true, rows: done };
    });
  } catch (error) {
    if (error instanceof TakenBack) return { applied: false, rows: error.rows };
    throw error;
  }
}
