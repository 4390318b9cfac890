import { Button } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { ObjectiveDetailDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { HistoryLink, Page, useText, WholeRecord } from '@goodmark/console-ui';
import { AimFacts } from './AimFacts';
import { ObjectiveDialog } from './ObjectiveDialog';

/** One objective of the improvement plan, with the activities that answer to it. */
export function ObjectivePage() {
  const text = useText();
  const { id = '' } = useParams();
  const mayChange = useMay('improvementObjectiveChange');
  const [changing, setChanging] = useState(false);
  const read = useApiQuery(ObjectiveDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.improvementObjective} list={{ title: text('triggers.tab.objectives'), to: '/triggers/objectives' }} missing={text('objectives.missing')}>
      {(objective) => (
        <Page title={objective.title} actions={<>{mayChange ? <Button variant="outlined" onClick={() => setChanging(true)}>{text('indicators.change')}</Button> : null}<HistoryLink kind="IMPROVEMENT_OBJECTIVE" id={objective.id} /></>}>
          <AimFacts aim={objective} source={[[text('objectives.plan'), objective.plan]]} />
          {changing ? <ObjectiveDialog objective={objective} onClose={() => setChanging(false)} /> : null}
        </Page>
      )}
    </WholeRecord>
  );
}
