import { account } from './account';
import { common } from './common';
import { forms } from './forms';
import { words } from './words';

/** Words any screen may use, there from the start. */
export const commonWords = { ...common, ...words, ...forms, ...account };
