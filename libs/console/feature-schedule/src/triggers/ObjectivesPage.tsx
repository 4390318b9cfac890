import type { ObjectiveListQuery } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { AimsPage } from './AimsPage';
import { ObjectiveDialog } from './ObjectiveDialog';

type Row = ObjectiveListQuery['page']['nodes'][number];

/** The objectives of the improvement plan. */
export function ObjectivesPage() {
  const text = useText();
  return (
    <AimsPage<Row>
      kind="objectives" resource="improvementObjectives" sort={{ field: 'title', order: 'ASC' }} creates="improvementObjectiveCreate" from={{ source: 'plan', label: text('objectives.plan'), of: ({ plan }) => plan }}
      dialog={(onClose) => <ObjectiveDialog onClose={onClose} />}
    />
  );
}
