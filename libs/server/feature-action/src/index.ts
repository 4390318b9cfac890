import { ActionFiguresResolver } from './figures/action-figures.resolver';
import { ActionExtensionResolver, ActionFieldsResolver, ActionReturnResolver, AuditChangeResolver } from './list/action-fields.resolver';
import { ActionResolver } from './list/action.resolver';
import {
  ActivityPlansResolver, PlanActionExtensionResolver, PlanActionFieldsResolver, PlanFieldsResolver, PlanMeetingActionResolver, PlanMeetingResolver, PlanRecommendationResolver,
} from './plans/plan-fields.resolver';
import { PlanResolver } from './plans/plan.resolver';
import { SettingsResolver } from './settings/settings.resolver';

export const actionResolvers = [
  ActionResolver, ActionFieldsResolver, ActionExtensionResolver, ActionReturnResolver, AuditChangeResolver, ActionFiguresResolver, SettingsResolver,
  PlanResolver, PlanFieldsResolver, PlanRecommendationResolver, PlanActionFieldsResolver, PlanActionExtensionResolver, PlanMeetingResolver, PlanMeetingActionResolver, ActivityPlansResolver,
] as const;
