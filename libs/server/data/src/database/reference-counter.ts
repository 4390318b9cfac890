import type { Database } from './database';
import { isDuplicate } from './failures';
import { insertRows } from './write-rows';
import { ReferenceCounter } from '../entities/trail';

/** How many numbers a process takes at once. What it does not use stays a gap. */
const BLOCK = 20;

interface Block {
  next: number;
  end: number;
}

const blocks = new WeakMap<Database, Map<string, Promise<Block>>>();

async function takeBlock(database: Database, name: string): Promise<Block> {
  for (;;) {
    const end = await database.unit(async (inside) => {
      const matched = await inside.execute('UPDATE reference_counter SET `next` = `next` + ? WHERE name = ?', [BLOCK, name]);
      if (matched === 0) return null;
      const [row] = await inside.query<{ next: number }>('SELECT `next` AS `next` FROM reference_counter WHERE name = :name', { name });
      return Number(row?.next);
    });
    if (end !== null) return { next: end - BLOCK, end };
    try {
      await database.unit((inside) => insertRows(database, inside, ReferenceCounter, [{ name, next: 1 }]));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}

/**
 * The next human reference, `AUD-2018-0021`. Numbers are taken in blocks in a unit of their own, so that no hot row is
 * held while an audit is written; never inside another unit of work. Gaps are normal.
 */
export async function nextReference({ database }: { readonly database: Database }, prefix: string, year: string): Promise<string> {
  const name = `${prefix}-${year}`;
  const known = blocks.get(database) ?? new Map<string, Promise<Block>>();
  blocks.set(database, known);
  for (;;) {
    const pending = known.get(name) ?? takeBlock(database, name);
    known.set(name, pending);
    const block = await pending.catch((error: unknown) => {
      known.delete(name);
      throw error;
    });
    if (block.next < block.end) {
      const number = block.next;
      block.next += 1;
      return `${name}-${String(number).padStart(4, '0')}`;
    }
    if (known.get(name) === pending) known.delete(name);
  }
}
