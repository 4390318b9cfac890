import type { Logger } from 'typeorm';

/** TypeORM's own logging is switched off: it would write SQL and parameters, and with them case text, to the log. */
export const quietLogger: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};
