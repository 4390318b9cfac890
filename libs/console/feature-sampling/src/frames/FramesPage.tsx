import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { FrameStatus } from '@goodmark/audit-tool';
import { type SampleFrameListQuery, useMay } from '@goodmark/console-data';
import { Column, FilterSelect, FilterText, ListPage, longDay, longInstant, RecordLink, RowsTable, useText } from '@goodmark/console-ui';

type Row = SampleFrameListQuery['page']['nodes'][number];

/** Sampling frames: the lists of open cases that samples are drawn from. */
export function FramesPage() {
  const text = useText();
  const mayImport = useMay('frameApply');
  const add = mayImport ? <Button component={Link} to="/sampling-frames/import" variant="contained">{text('frames.import')}</Button> : undefined;
  const filters = (
    <>
      <FilterText source="source" label={text('frames.source')} />
      <FilterSelect source="status" label={text('frames.status')} choices={Object.values(FrameStatus).map((value) => ({ value, label: text(`frameStatus.${value}`) }))} />
    </>
  );
  return (
    <ListPage
      resource="sampleFrames" title={text('menu.sampleFrames')} summary={text('frames.summary')} sort={{ field: 'createdAt', order: 'DESC' }} actions={add} filters={filters}
      empty={{ title: text('frames.empty.title'), what: text('frames.empty.what'), action: add }}
    >
      <RowsTable>
        <Column label={text('frames.source')} render={({ id, source }: Row) => <RecordLink to={`/sampling-frames/${id}`} name={source} />} />
        <Column source="takenOn" label={text('frames.takenOn')} render={({ takenOn }: Row) => longDay(takenOn)} />
        <Column label={text('frames.cases')} render={({ rowCount }: Row) => rowCount.toLocaleString('en-GB')} />
        <Column label={text('frames.rejected')} render={({ rejectedCount }: Row) => rejectedCount.toLocaleString('en-GB')} />
        <Column source="createdAt" label={text('frames.importedAt')} render={({ importedAt, by }: Row) => text('frames.importedBy', { when: longInstant(importedAt), who: by.name })} />
        <Column label={text('frames.status')} render={({ status }: Row) => text(`frameStatus.${status}`)} />
      </RowsTable>
    </ListPage>
  );
}
