import { build, ended, ensureInstalled, ROOT, start } from './prepare.mjs';

/** `npm start`: installs, builds, creates the database with the demonstration, and serves until it is stopped. */
process.chdir(ROOT);
ensureInstalled();
process.stdout.write('Building…\n');
build(['api', 'console'], { quiet: true });

const loaded = await ended(start('apps/api/cli.mjs', ['demonstration', 'load']));
if (loaded !== 0) process.exit(loaded);

const server = start('apps/api/main.mjs', [], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL || 'warn' },
});
server.on('message', ({ listening }) => {
  if (!listening) return;
  process.stdout.write(
    [
      '',
      `Goodmark is at http://localhost:${listening}`,
      `Its API is at http://localhost:${listening}/graphql`,
      'Make a token for a program:',
      '  npm run goodmark -- token create --name "My program" --as admin@demo.example --scopes schedule:read,audits:read,figures:read',
      'Stop with Ctrl+C.',
      '',
    ].join('\n'),
  );
});
process.exit(await ended(server));
