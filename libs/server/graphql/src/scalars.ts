import { isDate, isFinancialYear, isInOurTime, isMonth } from '@goodmark/audit-schedule';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function textScalar(name: string, description: string, isValid: (text: string) => boolean, expected: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && isValid(value) && isInOurTime(value)) return value;
    const hint = typeof value === 'string' && isValid(value) ? 'years run from 1900 to 2199.' : expected;
    throw new GraphQLError(`${JSON.stringify(value)?.slice(0, 60) ?? 'This value'} is not a ${name}: ${hint}`, { nodes: node });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

export const DateScalar = textScalar('Date', 'A calendar day, `2018-04-26`.', isDate, 'write a real day as "2018-04-26".');

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant in UTC, `2018-04-26T09:30:00.000Z`.',
  (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)),
  'write an instant in UTC as "2018-04-26T09:30:00Z".',
);

export const MonthScalar = textScalar('Month', 'A calendar month, `2018-02`.', isMonth, 'write a month from 01 to 12 as "2018-02".');

export const FinancialYearScalar = textScalar(
  'FinancialYear',
  'A financial year, 1 April to 31 March, written `2018/19`.',
  isFinancialYear,
  'write two years that follow each other as "2018/19".',
);
