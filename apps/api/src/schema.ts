import { isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { actionResolvers } from '@goodmark/server-feature-action';
import { auditResolvers } from '@goodmark/server-feature-audit';
import { moderationResolvers } from '@goodmark/server-feature-moderation';
import { peopleResolvers } from '@goodmark/server-feature-people';
import { reportResolvers } from '@goodmark/server-feature-report';
import { calendarResolvers } from '@goodmark/server-feature-calendar';
import { completionResolvers } from '@goodmark/server-feature-completion';
import { inboxResolvers } from '@goodmark/server-feature-inbox';
import { instrumentResolvers } from '@goodmark/server-feature-instrument';
import { ladoResolvers } from '@goodmark/server-feature-lado';
import { loopResolvers } from '@goodmark/server-feature-loop';
import { oversightResolvers } from '@goodmark/server-feature-oversight';
import { samplingResolvers } from '@goodmark/server-feature-sampling';
import { scheduleResolvers } from '@goodmark/server-feature-schedule';
import { trainingResolvers } from '@goodmark/server-feature-training';
import { mayCall, type RequestContext, ROWS, TYPES } from '@goodmark/server-data';
import { forbidden, guardRootFields } from '@goodmark/server-graphql';
import { type OperationAccess, OPERATIONS } from '@goodmark/server-data';

const RESOLVERS = [
  ...peopleResolvers, ...scheduleResolvers, ...samplingResolvers, ...inboxResolvers, ...completionResolvers, ...calendarResolvers, ...auditResolvers, ...actionResolvers, ...moderationResolvers, ...trainingResolvers, ...reportResolvers, ...loopResolvers, ...instrumentResolvers, ...ladoResolvers, ...oversightResolvers,
] as const;

/** Lists are made of their rows, so they need no entry of their own. */
const isListType = (name: string): boolean => /(Connection|Edge)$/.test(name) || name === 'PageInfo';

/** Throws when a type of the schema has no entry in the access table: default deny begins at the build. */
function assertTypesHaveEntries(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const missing = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type))
    .map(({ name }) => name)
    .filter((name) => !isListType(name) && !(name in ROWS) && !(name in TYPES));
  if (missing.length > 0) throw new Error(`No entry in the access table for: ${missing.join(', ')}`);
}

function checkOf(coordinate: string): (ctx: RequestContext) => void {
  if (!OPERATIONS[coordinate]) throw new Error(`${coordinate} has no entry in the access table`);
  return ({ viewer }) => {
    const { allowed, missingScope } = mayCall(viewer, coordinate);
    if (allowed) return;
    if (!missingScope) throw forbidden('Your roles do not allow this. Ask an administrator if you need it.');
    const { byToken, scopes } = OPERATIONS[coordinate] as OperationAccess;
    throw forbidden(byToken === false ? 'Programs may not do this. Sign in to do it yourself.' : `This token needs the scope ${scopes.join(' or ')}. Make a token with it.`);
  };
}

/** The whole schema, every root field guarded by the access table. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: [...RESOLVERS] as never, validate: false });
  assertTypesHaveEntries(schema);
  return guardRootFields<RequestContext>(schema, checkOf);
}
