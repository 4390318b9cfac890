import { instrumentsFor } from '@goodmark/audit-tool';
import { ActivityKind } from '@goodmark/server-data';
import { Arg, Query, Resolver } from 'type-graphql';
import { InstrumentType, shownInstrument } from './instrument-types';

@Resolver()
export class InstrumentResolver {
  @Query(() => [InstrumentType], { description: 'The instruments in force for a kind of activity; none for case audits, see `auditTool`. Permission: staff; any scope.' })
  instruments(@Arg('kind', () => ActivityKind, { description: 'The kind of activity.' }) kind: ActivityKind): InstrumentType[] {
    return instrumentsFor(kind).map(shownInstrument);
  }
}
