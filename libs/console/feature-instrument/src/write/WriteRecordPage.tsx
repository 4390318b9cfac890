import { Button } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { longDay, Page, useText, WholeRecord } from '@goodmark/console-ui';
import { subjectNameOf } from '../read/subject-name';
import { RecordForm } from './RecordForm';
import { useRecordDraft } from './use-record-draft';

/** A record being written. */
export function WriteRecordPage() {
  const text = useText();
  const { id = '' } = useParams();
  const { record: writing, keeper, state, opened, error, retry } = useRecordDraft(id);
  const whole = opened ? (writing && keeper && state ? { writing, keeper, state } : null) : undefined;
  return (
    <WholeRecord read={{ error, refetch: retry }} record={whole} list={{ title: text('menu.work'), to: '/work' }} missing={text('records.missing')}>
      {({ writing: { record, instrument }, ...draft }) => (
        <Page
          title={text('records.write.title', { instrument: instrument.name, reference: record.reference })}
          summary={text('records.write.summary', { subject: subjectNameOf(record), activity: record.activity.title, due: longDay(record.dueOn) })}
          actions={<Button component={Link} to={`/records/${record.id}`}>{text('records.toRecord')}</Button>}
        >
          <RecordForm writing={{ record, instrument }} {...draft} />
        </Page>
      )}
    </WholeRecord>
  );
}
