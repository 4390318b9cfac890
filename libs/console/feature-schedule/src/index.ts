export * from './activity/ActivityPage';
export * from './schedule/NewActivityPage';
export * from './schedule/SchedulePage';
