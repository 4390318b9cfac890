import { InvalidArgumentError, Option, program } from 'commander';

export const QUERY_NAMES = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7'] as const;
export type QueryName = (typeof QUERY_NAMES)[number];

/** What a run measures, and on what. */
export interface Options {
  readonly database: 'mysql' | 'sqlite';
  readonly audits: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  readonly only: readonly QueryName[];
  readonly profile: boolean;
}

const MIN_AUDITS = 1_000;

function countFrom(least: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (!Number.isInteger(count) || count < least) throw new InvalidArgumentError(`Give a whole number from ${least}.`);
    return count;
  };
}

function queryNames(text: string): QueryName[] {
  const names = text.split(',').map((name) => name.trim().toUpperCase());
  const unknown = names.filter((name) => !(QUERY_NAMES as readonly string[]).includes(name));
  if (unknown.length > 0) throw new InvalidArgumentError(`Choose from ${QUERY_NAMES.join(', ')}.`);
  return names as QueryName[];
}

/** Reads the command line; a wrong value ends the process with a sentence. */
export function readOptions(argv: readonly string[]): Options {
  return program
    .name('npm run bench --')
    .description('Measures the API against the same SQL through the bare driver.')
    .addOption(new Option('--database <kind>', 'what to measure on').choices(['mysql', 'sqlite']).default('mysql'))
    .option('--audits <count>', 'how many audits the database holds', countFrom(MIN_AUDITS), 10_000)
    .option('--seconds <count>', 'how long each side of a round is measured', countFrom(1), 5)
    .option('--rounds <count>', 'how many rounds; the table has their medians', countFrom(1), 3)
    .option('--connections <count>', 'how many requests are under way at once', countFrom(1), 16)
    .option('--only <queries>', 'which queries, such as Q1,Q5', queryNames, [...QUERY_NAMES])
    .option('--profile', 'samples where the API spends its time, and prints the top of it', false)
    .parse(argv as string[], { from: 'user' })
    .opts<Options>();
}
