import { v7 } from 'uuid';

/** A new UUIDv7: sorts by creation, so that rows are appended to their index. */
export const newId = (): string => v7();
