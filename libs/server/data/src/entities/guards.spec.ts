import 'reflect-metadata';
import { getMetadataStorage } from 'type-graphql';
import { getMetadataArgsStorage } from 'typeorm';
import { ROWS } from '../access/access-table';
import { VISIBILITY } from '../access/visibility';
import { ENTITIES } from '../database/data-source';

const names = (ENTITIES as { name: string }[]).map(({ name }) => name).sort();
const fields = getMetadataStorage().fields.filter(({ target }) => names.includes(target.name));
const objectTypes = getMetadataStorage().objectTypes.map(({ target }) => target.name);

describe('every entity, present and future', () => {
  it('are more than twenty, so that the guards below look at something', () => {
    expect(names.length).toBeGreaterThan(20);
    expect(fields.length).toBeGreaterThan(60);
  });
  it('has a visibility rule and nothing else has', () => expect(Object.keys(VISIBILITY).sort()).toEqual(names));
  it('has an entry in the access table and nothing else has', () => expect(Object.keys(ROWS).sort()).toEqual(names));
  it('has no relation that TypeORM would fetch by itself', () => expect(getMetadataArgsStorage().relations).toEqual([]));
  it('never publishes the id of another record', () => expect(fields.map(({ name }) => name).filter((name) => /.Id$|Ids$/.test(name))).toEqual([]));
  it('never publishes a secret', () => expect(fields.map(({ name }) => name).filter((name) => /hash|secret|password|salt|hmac/i.test(name))).toEqual([]));
  it.each(['Account', 'Session', 'Token', 'Idempotency', 'JudgementText', 'ModerationText', 'FigureEntry', 'FigureSummary', 'ChangeRecord', 'ViewRecord'])(
    '%s is no GraphQL type at all', (name) => expect(objectTypes).not.toContain(name));
});
