import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { IdColumn, KeyColumn, NameColumn, PrimaryKeyColumn } from './columns';
import { Service } from './enums';
import { Versioned } from './versioned';

@Entity('service_area')
@ObjectType({ simpleResolvers: true, description: 'A part of a service, led by an operational lead; it has teams.' })
export class ServiceArea extends Versioned {
  @Field(() => String, { description: 'Name of the service area.' })
  @NameColumn()
  name!: string;

  @Field(() => Service, { description: 'The service it belongs to.' })
  @KeyColumn(20)
  service!: Service;

  @IdColumn({ nullable: true })
  operationalLeadId!: string | null;

  @IdColumn({ nullable: true })
  strategicLeadId!: string | null;
}

@Entity('team')
@ObjectType({ simpleResolvers: true, description: 'A team that holds cases.' })
export class Team extends Versioned {
  @Field(() => String, { description: 'Name of the team.' })
  @NameColumn()
  name!: string;

  @IdColumn()
  serviceAreaId!: string;

  @IdColumn({ nullable: true })
  managerId!: string | null;
}

@Entity('case_category')
@ObjectType({ simpleResolvers: true, description: 'A category of cases; reference data an administrator may extend.' })
export class CaseCategory {
  @Field(() => String, { description: 'Stable key, `CARE_LEAVER`.' })
  @PrimaryKeyColumn(60)
  readonly key!: string;

  @Field(() => String, { description: 'Name on screen.' })
  @NameColumn()
  name!: string;

  @Field(() => Service, { nullable: true, description: 'The service whose cases have it; none when both do.' })
  @KeyColumn(20, { nullable: true })
  service!: Service | null;
}
