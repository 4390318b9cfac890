import type { DataProvider, RaRecord } from 'react-admin';
import { ApiFailure } from './api-failure';
import { RESOURCES } from './resources';
import type { ResourceSource } from './list-source';

function sourceOf(resource: string): ResourceSource {
  const source = RESOURCES[resource];
  if (!source) throw new Error(`The console knows no resource called ${resource}`);
  return source;
}

const notFound = () => new ApiFailure({ code: 'NOT_FOUND', message: '', status: 404 });

function unable(what: string): () => Promise<never> {
  return () => Promise.reject(new Error(`The console does not ${what}: the API has no such operation`));
}

/** react-admin's way to the API: thin, and typed by the generated documents. What the API cannot do is not here. */
export const dataProvider: DataProvider = {
  getList: (resource, params) => sourceOf(resource).list(params) as never,
  async getOne(resource, { id }) {
    const record = await sourceOf(resource).one?.(String(id));
    if (!record) throw notFound();
    return { data: record as never };
  },
  async getMany(resource, { ids }) {
    const source = sourceOf(resource);
    const records = source.many ? await source.many(ids.map(String)) : await Promise.all(ids.map((id) => source.one?.(String(id)) ?? null));
    return { data: records.filter((record): record is RaRecord => record !== null) as never };
  },
  getManyReference: unable('read by reference'),
  async create(resource, { data }) {
    const record = await sourceOf(resource).create?.(data as Record<string, unknown>);
    if (!record) throw notFound();
    return { data: record as never };
  },
  async update(resource, { id, data, previousData }) {
    const record = await sourceOf(resource).update?.(String(id), data as Record<string, unknown>, previousData as RaRecord);
    if (!record) throw notFound();
    return { data: record as never };
  },
  updateMany: unable('change many at once'),
  delete: unable('delete'),
  deleteMany: unable('delete many at once'),
};

/** Where a whole list can be had as a file, with its filter and order; null where it cannot. */
export const exportedList = (resource: string, format: 'csv' | 'xlsx', filter: Record<string, unknown>, sort?: { readonly field: string; readonly order: string }): string | null =>
  sourceOf(resource).exported?.(format, filter, sort) ?? null;
