export * from './MyWorkPage';
