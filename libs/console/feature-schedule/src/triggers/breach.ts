import type { BreachListQuery } from '@goodmark/console-data';

export type BreachRow = BreachListQuery['page']['nodes'][number];
