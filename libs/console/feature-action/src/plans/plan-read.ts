import type { ActionPlanDetailQuery } from '@goodmark/console-data';

/** One action plan with its recommendations, actions and meetings. */
export type PlanRead = NonNullable<ActionPlanDetailQuery['actionPlan']>;
export type RecommendationRead = PlanRead['recommendations'][number];
export type PlanActionRead = RecommendationRead['actions'][number];
