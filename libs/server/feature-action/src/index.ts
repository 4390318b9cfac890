import { ActionFiguresResolver } from './figures/action-figures.resolver';
import { ActionExtensionResolver, ActionFieldsResolver, ActionReturnResolver, AuditChangeResolver } from './list/action-fields.resolver';
import { ActionResolver } from './list/action.resolver';
import { SettingsResolver } from './settings/settings.resolver';

export const actionResolvers = [ActionResolver, ActionFieldsResolver, ActionExtensionResolver, ActionReturnResolver, AuditChangeResolver, ActionFiguresResolver, SettingsResolver] as const;
