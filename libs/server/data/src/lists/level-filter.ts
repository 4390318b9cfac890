import { enumFilter } from '@goodmark/server-graphql';
import { Level } from '../entities/enums';

export const LevelFilter = enumFilter(Level, 'Level');
