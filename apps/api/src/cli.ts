import { longDate } from '@goodmark/audit-schedule';
import { Command } from 'commander';
import {
  createLink, createToken, Database, ensureDatabase, foldFigures, insertRows, install, installationOf, isScope, listTokens, migrate, newId, Person, personByEmail, revokeToken,
  SCOPES, type Scope, verifyFigures, verifyTrail, rebuildSummary,
} from '@goodmark/server-data';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD, loadDemonstration } from '@goodmark/demo-data';
import { emailProblem, tidyEmail } from '@goodmark/server-feature-people';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { renderAccessTable } from './access-document';
import { readConfig } from './config';
import { buildSchema } from './schema';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Opens the configured database, brings its schema up to date, and closes it again. */
async function withDatabase<T>(work: (database: Database) => Promise<T>, { installs = true } = {}): Promise<T> {
  const { databaseUrl } = readConfig();
  await ensureDatabase(databaseUrl);
  const database = await Database.open(databaseUrl, 2);
  try {
    await migrate(database);
    if (installs && !(await installationOf(database))) await install(database, null);
    return await work(database);
  } finally {
    await database.close();
  }
}

function scopesOf(text: string): Scope[] {
  const scopes = text.split(',').map((scope) => scope.trim()).filter(Boolean);
  const unknown = scopes.find((scope) => !isScope(scope));
  if (unknown || scopes.length === 0) throw new Error(`--scopes takes a list of: ${SCOPES.join(', ')}${unknown ? `. There is no scope ${unknown}` : ''}`);
  return scopes as Scope[];
}

async function createTokenFor(options: { name: string; as: string; scopes: string; days: string }): Promise<void> {
  const scopes = scopesOf(options.scopes);
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 1 || days > 365) throw new Error('--days takes a whole number from 1 to 365');
  if (!options.name.trim() || options.name.length > 200) throw new Error('--name takes 1 to 200 characters');
  await withDatabase(async (database) => {
    const person = await personByEmail(database, options.as.trim().toLowerCase());
    if (!person) throw new Error(`There is no active person with the e-mail address ${options.as}`);
    const bearer = await createToken(database, { name: options.name.trim(), personId: person.id, scopes, days });
    say(`A token of ${person.name} with ${scopes.join(', ')}, valid for ${days} days. It is shown only this once:`);
    say(bearer);
  });
}

async function createAdministrator(options: { name: string; email: string }): Promise<void> {
  const email = tidyEmail(options.email);
  if (emailProblem(email)) throw new Error('--email takes an e-mail address');
  await withDatabase(async (database) => {
    const now = new Date().toISOString();
    let person = await personByEmail(database, email);
    if (!person) {
      const row: Partial<Person> = {
        id: newId(), version: 1, createdAt: now, updatedAt: now, name: options.name, email, level: null, roles: ['ADMINISTRATOR'], teamId: null, active: true,
      };
      await database.unit((inside) => insertRows(database, inside, Person, [row]));
      person = await personByEmail(database, email);
    }
    if (!person?.roles.includes('ADMINISTRATOR')) throw new Error(`${email} belongs to somebody who is not an administrator`);
    say('Set the password within a day by sending {"link": "…", "password": "…"} to POST /auth/set-password. The link works once:');
    say(await createLink(database, person.id));
  });
}

/** Fills an empty database with the demonstration and says who may sign in to it. Leaves any other installation alone. */
async function loadTheDemonstration(): Promise<void> {
  await withDatabase(async (database) => {
    if (await loadDemonstration(database, readConfig().trailKey)) say('The demonstration data is loaded: invented cases, published figures.');
    const installation = await installationOf(database);
    if (!installation?.demonstrationToday) return say('This database holds a real installation; no demonstration data was loaded.');
    say(`Demonstration: "today" is ${longDate(installation.demonstrationToday)}. Everybody's password is ${DEMONSTRATION_PASSWORD}`);
    for (const { email, description } of DEMONSTRATION_ACCOUNTS) say(`  ${email.padEnd(24)} ${description}`);
  }, { installs: false });
}

const program = new Command('goodmark').description('Keeps a Goodmark installation.');

program.command('migrate').description('bring the database schema up to date').action(() => withDatabase(async () => say('The schema is up to date.')));

const token = program.command('token').description('tokens for programs');
token.command('create')
  .description('make a token that acts as a person, cut down to its scopes; prints it alone on the last line')
  .requiredOption('--name <name>', 'what the token is for')
  .requiredOption('--as <email>', 'whose token it is')
  .requiredOption('--scopes <list>', `comma-separated: ${SCOPES.join(', ')}`)
  .option('--days <n>', 'how long it is valid, at most 365', '365')
  .action(createTokenFor);
token.command('list').description('list the tokens, without their secrets').action(() =>
  withDatabase(async (database) => {
    for (const { id, name, personName, scopes, expiresAt, revokedAt } of await listTokens(database)) {
      say(`${id}  ${name} (${personName}), ${scopes.split(',').filter(Boolean).join(', ')}, ${revokedAt ? `revoked ${revokedAt}` : `until ${expiresAt}`}`);
    }
  }));
token.command('revoke').description('end a token at once').argument('<id>', 'its id, from token list').action((id: string) =>
  withDatabase(async (database) => {
    if (!(await revokeToken(database, id))) throw new Error(`There is no token in use with the id ${id}. See token list`);
    say('The token is revoked.');
  }));

program.command('admin').description('administrators').command('create')
  .description('make the first administrator, or give one a new one-time link')
  .requiredOption('--name <name>', 'full name')
  .requiredOption('--email <email>', 'e-mail address to sign in with')
  .action(createAdministrator);

program.command('demonstration').description('the demonstration data').command('load')
  .description('fill an empty database with invented cases and the published figures')
  .action(loadTheDemonstration);

const figures = program.command('figures').description('the figure ledger');
figures.command('fold').description('fold the ledger into its summary').action(() =>
  withDatabase(async (database) => say(`${await foldFigures(database)} ledger rows folded.`)));
figures.command('rebuild').description('make the summary anew from the ledger').action(() =>
  withDatabase(async (database) => say(`${await rebuildSummary(database)} ledger rows folded.`)));
figures.command('verify').description('hold the ledger and its summary against the audits').action(() =>
  withDatabase(async (database) => finish(await verifyFigures(database), 'The figures agree with the audits.')));

program.command('trail').description('the change records').command('verify').description('check every chain of change records').action(() =>
  withDatabase(async (database) => finish(await verifyTrail(database, readConfig().trailKey), 'Every chain is whole.')));

program.command('schema').description('print the public GraphQL schema').action(() => say(printSchema(lexicographicSortSchema(buildSchema()))));
program.command('access-table').description('print who may do what, as Markdown').action(() => say(renderAccessTable()));

function finish(faults: readonly string[], whole: string): void {
  if (faults.length === 0) return say(whole);
  faults.forEach(say);
  process.exitCode = 1;
}

program.parseAsync().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
