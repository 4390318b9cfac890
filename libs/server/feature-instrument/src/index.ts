import { InstrumentResolver } from './instruments/instrument.resolver';
import { RecordFieldsResolver } from './records/record-fields.resolver';
import { InstrumentRecordResolver } from './records/record.resolver';

export const instrumentResolvers = [InstrumentResolver, InstrumentRecordResolver, RecordFieldsResolver] as const;
