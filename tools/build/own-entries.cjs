/** What every browser the console is built for has of its own, in place of a package that makes up for the lack of it (vite.config.mjs). */
module.exports = Object.entries;
