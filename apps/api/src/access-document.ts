import { ACTORS, FIGURES, OPERATIONS, type OperationAccess, type RowAccess, ROWS, TYPES } from '@goodmark/server-data';

const inWords = (actor: string): string => actor.toLowerCase().replaceAll('_', ' ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const scopesOf = ({ scopes, byToken }: Pick<OperationAccess, 'scopes' | 'byToken'>): string =>
  byToken === false ? 'no token' : scopes.map((scope) => `\`${scope}\``).join(' or ') || 'any';

const operationRows = (): string[][] =>
  Object.entries(OPERATIONS).map(([coordinate, access]) => [
    `\`${coordinate}\``, access.sensitivity, scopesOf(access), ...ACTORS.map((actor) => (access.may.includes(actor) ? 'yes' : '–')),
  ]);

const rowRows = (): string[][] =>
  Object.entries(ROWS)
    .filter(([, access]) => Object.keys(access.reach).length > 0)
    .map(([entity, access]: [string, RowAccess]) => [
      `\`${entity}\``, access.sensitivity, scopesOf(access), ...ACTORS.map((actor) => access.reach[actor]?.join(' ').toLowerCase() || '–'),
    ]);

/** docs/access.md, made from the access table. */
export function renderAccessTable(): string {
  const actors = ACTORS.map(inWords);
  const nobody = Object.entries(ROWS).filter(([, { reach }]) => Object.keys(reach).length === 0).map(([entity]) => `\`${entity}\``);
  return `# Who may do what

Generated from \`libs/server/data/src/access/access-table.ts\` by \`npm run goodmark -- access-table\`; a test compares the two. What is not here is refused.

Sensitivity: C0 the plan and the tool · C1 workload and directory · C2 figures and staff performance · C3 judgements about one child · C4 case text · C6 secrets.

## Operations

Who may call an operation at all. A token also needs one of the scopes, and never has more than its person.

${table(['operation', 'class', 'scope', ...actors], operationRows())}

## Rows

Which rows of a table somebody meets, whatever the operation. Reaches add up: *all*; *area*, of the service areas they lead; *team*, of the teams they manage; *held*, of the cases they hold, audits only once submitted; *about*, of their own work, once submitted; *submitted*, all that is submitted; *own*, what they write, own or are; *queue*, what awaits moderation; *moderating*, what they moderate or have moderated; *granted*, referrals to the LADO that they cover or may read today, see [the wall around the register](decisions/0023-a-wall-around-the-lado-register.md). Over all of it: a draft's judgements, text and answers are seen by its auditor or recorder alone.

${table(['table', 'class', 'scope', ...actors], rowRows())}

Nobody reads through the API: ${nobody.join(', ')}.

## Figures

Figures have a scope of their own. It needs \`figures:read\`.

${table(['who', 'whose audits are counted'], Object.entries(FIGURES).map(([actor, reach]) => [inWords(actor), { ALL: 'all', AREA: 'of the service areas they lead', TEAM: 'of the teams they manage' }[reach]]))}

## Types that are not rows

${table(['type', 'class', 'protected by'], Object.entries(TYPES).map(([name, { sensitivity, protectedBy }]) => [`\`${name}\``, sensitivity, protectedBy]))}`;
}
