import { Button } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { RecommendationDetailDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { HistoryLink, longDay, Page, useText, WholeRecord } from '@goodmark/console-ui';
import { AimFacts } from './AimFacts';
import { RecommendationDialog } from './RecommendationDialog';

/** One recommendation of an inspection, with the activities that answer to it. */
export function RecommendationPage() {
  const text = useText();
  const { id = '' } = useParams();
  const mayChange = useMay('inspectionRecommendationChange');
  const [changing, setChanging] = useState(false);
  const read = useApiQuery(RecommendationDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.inspectionRecommendation} list={{ title: text('triggers.tab.recommendations'), to: '/triggers/recommendations' }} missing={text('recommendations.missing')}>
      {(recommendation) => (
        <Page title={recommendation.title} actions={<>{mayChange ? <Button variant="outlined" onClick={() => setChanging(true)}>{text('indicators.change')}</Button> : null}<HistoryLink kind="INSPECTION_RECOMMENDATION" id={recommendation.id} /></>}>
          <AimFacts aim={recommendation} source={[[text('recommendations.inspection'), recommendation.inspection], [text('aims.publishedOn'), longDay(recommendation.publishedOn)]]} />
          {changing ? <RecommendationDialog recommendation={recommendation} onClose={() => setChanging(false)} /> : null}
        </Page>
      )}
    </WholeRecord>
  );
}
