import { useParams } from 'react-router-dom';
import { instrumentOf } from '@goodmark/audit-tool';
import { RecordDetailDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { FailureNote, HistoryLink, Nothing, Page, Section, StatusMark, useText, WholeRecord } from '@goodmark/console-ui';
import { RecordAnswers } from './RecordAnswers';
import { RecordFacts } from './RecordFacts';
import type { RecordRead } from './record-read';
import { RecordSteps } from './RecordSteps';
import { whyUnread } from './why-unread';

/** One record, read from top to bottom. */
export function RecordPage() {
  const text = useText();
  const { id = '' } = useParams();
  const viewer = useViewer();
  const read = useApiQuery(RecordDetailDocument, { id });
  return (
    <WholeRecord read={read} record={viewer ? read.data?.record : undefined} list={{ title: text('records.title'), to: '/records' }} missing={text('records.missing')}>
      {(record) => <Whole record={record} viewerId={viewer?.id ?? ''} today={viewer?.today ?? ''} />}
    </WholeRecord>
  );
}

function Whole({ record, viewerId, today }: { readonly record: RecordRead; readonly viewerId: string; readonly today: string }) {
  const text = useText();
  const instrument = instrumentOf(record.instrument.key, record.instrument.version);
  const unread = whyUnread(record, viewerId);
  return (
    <Page title={record.reference} summary={<>{record.instrument.name} <StatusMark status={record.status} /></>} actions={<><RecordSteps record={record} /><HistoryLink kind="INSTRUMENT_RECORD" id={record.id} /></>}>
      {/* This page was loaded before the instrument, or its version, was there. */}
      {!instrument ? <FailureNote failure={{ code: 'SCREEN_NOT_FETCHED', message: '', requestId: null }} /> : (
        <>
          <RecordFacts record={record} instrument={instrument} today={today} />
          {unread ? <Section title={text('records.unread.title')}><Nothing title={text('records.unread.title')}>{text(`records.unread.${unread}`)}</Nothing></Section> : <RecordAnswers instrument={instrument} answers={record.answers} />}
        </>
      )}
    </Page>
  );
}
