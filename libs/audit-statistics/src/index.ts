export * from './domain-strengths';
export * from './figure-deltas';
export * from './figure-facts';
export * from './grade-counts';
export * from './median';
export * from './movement';
export * from './packed-grades';
export * from './percentage';
