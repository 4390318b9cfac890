import { clockOf, Database, ensureDatabase, install, installationOf, migrate } from '@goodmark/server-data';
import { pino } from 'pino';
import { readConfig } from './config';
import { startJobs } from './jobs';
import { createApplication } from './server';

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;

async function main(): Promise<void> {
  const config = readConfig();
  const logger = pino({ level: config.logLevel });
  await ensureDatabase(config.databaseUrl);
  const database = await Database.open(config.databaseUrl);
  await migrate(database);
  if (!(await installationOf(database))) await install(database, null);

  const clock = await clockOf(database);
  const application = await createApplication({ ...config, database, clock, logger });
  const stopJobs = startJobs({ database, clock, logger, mail: config.mail });
  const server = application.app.listen(config.port, config.host, () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : config.port;
    logger.info({ port }, 'listening');
    process.send?.({ listening: port });
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(error.code === 'EADDRINUSE' ? `Port ${config.port} is taken. Choose another: PORT=4001 npm start\n` : `${error.message}\n`);
    process.exit(1);
  });
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;

  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    await Promise.all([application.stop(server), stopJobs()]);
    await database.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: Error) => {
  process.stderr.write(`Goodmark did not start: ${error.message}\n`);
  process.exit(1);
});
