import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { CountColumn, FlagColumn, IdColumn, InstantColumn, KeyColumn, ListColumn, MonthColumn } from './columns';
import { ActivityKind, FigureBasis, Grade, DomainGrade, SamplingMethod, Service } from './enums';

/** What both the ledger and its summary are kept by. */
abstract class FigureKeys {
  @PrimaryGeneratedColumn({ type: 'int' })
  readonly id!: number;

  @MonthColumn()
  month!: string;

  @KeyColumn(30)
  kind!: ActivityKind;

  @KeyColumn(20)
  service!: Service;

  @IdColumn()
  serviceAreaId!: string;

  @KeyColumn(10)
  basis!: FigureBasis;
}

/** One signed row of the figure ledger: an audit began (+1) or ceased (-1) to count this way at this instant. Append only. */
@Entity('figure_entry')
export class FigureEntry extends FigureKeys {
  @IdColumn()
  auditId!: string;

  @InstantColumn()
  at!: string;

  @IdColumn()
  activityId!: string;

  @IdColumn()
  teamId!: string;

  @ListColumn()
  categories!: string[];

  @KeyColumn(20)
  samplingMethod!: SamplingMethod;

  @KeyColumn(20)
  instrumentVersion!: string;

  @KeyColumn(20)
  grade!: Grade;

  /** With MODERATED: the auditor's grade of the same audit. */
  @KeyColumn(20, { nullable: true })
  fromGrade!: Grade | null;

  /** The grades of the 12 domains, packed. */
  @KeyColumn(12)
  domains!: string;

  @KeyColumn(12, { nullable: true })
  fromDomains!: string | null;

  @CountColumn()
  delta!: number;

  /** Whether this row is already counted in `figure_summary`. */
  @FlagColumn()
  folded!: boolean;
}

/** Ledger rows folded together over the coarse keys: what a dashboard reads as figures stand now. */
@Entity('figure_summary')
export class FigureSummary extends FigureKeys {
  /** A domain, or `OVERALL`. */
  @KeyColumn(30)
  domain!: string;

  @KeyColumn(20)
  grade!: DomainGrade;

  @CountColumn()
  total!: number;
}
