const { createConnection } = require('node:net');

/** Where the tests look for MariaDB when nothing else is said. */
const USUAL_ADDRESS = 'mysql://root@127.0.0.1:3306';

function answers(address) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const socket = createConnection({ host: hostname, port: Number(port || 3306), timeout: 1000 });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

/** Finds out once whether a MariaDB answers, so that specs can decide at load time which databases to run on. */
module.exports = async () => {
  const address = process.env.GOODMARK_TEST_MARIADB || USUAL_ADDRESS;
  const found = await answers(address);
  if (!found && process.env.GOODMARK_REQUIRE_MARIADB) {
    throw new Error(`GOODMARK_REQUIRE_MARIADB is set, but no MariaDB answers at ${address}`);
  }
  process.env.GOODMARK_MARIADB_FOUND = found ? address : '';
};
