export * from './action-place';
export * from './as';
export * from './builders';
export * from './test-database';
export * from './word-files';
