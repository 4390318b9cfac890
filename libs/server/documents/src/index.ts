export { fileProblem } from './file-problem';
export * from './read-word';
export { LIMITS } from './word-package';
export * from './write-word';
