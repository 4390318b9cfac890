import type { RecommendationListQuery } from '@goodmark/console-data';
import { longDay, useText } from '@goodmark/console-ui';
import { AimsPage } from './AimsPage';
import { RecommendationDialog } from './RecommendationDialog';

type Row = RecommendationListQuery['page']['nodes'][number];

/** What inspections recommended. */
export function RecommendationsPage() {
  const text = useText();
  return (
    <AimsPage<Row>
      kind="recommendations" resource="inspectionRecommendations" sort={{ field: 'publishedOn', order: 'DESC' }} creates="inspectionRecommendationCreate"
      from={{ source: 'inspection', label: text('recommendations.inspection'), sortBy: 'publishedOn', of: ({ inspection, publishedOn }) => text('recommendations.from', { inspection, day: longDay(publishedOn) }) }}
      dialog={(onClose) => <RecommendationDialog onClose={onClose} />}
    />
  );
}
