import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEX = 'ft_judgement_text_evidence';
const SEARCH = 'judgement_text_search';
const forget = `INSERT INTO ${SEARCH} (${SEARCH}, rowid, evidence) VALUES ('delete', old.rowid, old.evidence);`;
const learn = `INSERT INTO ${SEARCH} (rowid, evidence) VALUES (new.rowid, new.evidence);`;

/** Asked of the server: what the runner remembers of a table does not follow SQL. */
async function hasIndex(runner: QueryRunner): Promise<boolean> {
  const found = (await runner.query(
    `SELECT 1 FROM INFORMATION_SCHEMA.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'judgement_text' AND INDEX_NAME = ?`, [INDEX],
  )) as unknown[];
  return found.length > 0;
}

async function createIndex(runner: QueryRunner): Promise<void> {
  const [server] = (await runner.query('SELECT VERSION() AS version')) as [{ version: string }];
  // MariaDB would end the making of a large index by the limit that our connections set for requests.
  const unlimited = server.version.includes('MariaDB') ? 'SET STATEMENT max_statement_time = 0 FOR ' : '';
  await runner.query(`${unlimited}CREATE FULLTEXT INDEX ${INDEX} ON judgement_text (evidence)`);
}

/**
 * Words in evidence can be looked up: a full-text index on MariaDB and MySQL, an FTS5 table kept by triggers on SQLite.
 * That one refers to row numbers, which VACUUM may change: see docs/operations.md. A later migration that has TypeORM
 * make judgement_text anew on SQLite loses the triggers, and has to do this step again.
 */
export class SearchEvidence1524787200000 implements MigrationInterface {
  name = 'SearchEvidence1524787200000';

  async up(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type === 'mysql') {
      if (!(await hasIndex(runner))) await createIndex(runner);
      return;
    }
    await runner.query(
      `CREATE VIRTUAL TABLE IF NOT EXISTS ${SEARCH} USING fts5(evidence, content='judgement_text', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2')`,
    );
    await runner.query(`CREATE TRIGGER IF NOT EXISTS ${SEARCH}_insert AFTER INSERT ON judgement_text BEGIN ${learn} END`);
    await runner.query(`CREATE TRIGGER IF NOT EXISTS ${SEARCH}_delete AFTER DELETE ON judgement_text BEGIN ${forget} END`);
    await runner.query(`CREATE TRIGGER IF NOT EXISTS ${SEARCH}_update AFTER UPDATE ON judgement_text BEGIN ${forget} ${learn} END`);
    await runner.query(`INSERT INTO ${SEARCH} (${SEARCH}) VALUES ('rebuild')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type === 'mysql') {
      if (await hasIndex(runner)) await runner.query(`DROP INDEX ${INDEX} ON judgement_text`);
      return;
    }
    for (const when of ['insert', 'delete', 'update']) await runner.query(`DROP TRIGGER IF EXISTS ${SEARCH}_${when}`);
    await runner.query(`DROP TABLE IF EXISTS ${SEARCH}`);
  }
}
