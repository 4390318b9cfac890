export * from './decide/ModeratePage';
export * from './queue/ModerationQueuePage';
