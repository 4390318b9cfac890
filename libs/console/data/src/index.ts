export * from './api-failure';
export * from './auth-provider';
export * from './client';
export * from './data-provider';
export * from './operations.generated';
export * from './session';
export * from './use-api';
export * from './use-viewer';
