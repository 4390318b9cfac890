import { BooleanFilter, enumFilter, IdFilter, type FieldFilter, type Order, orderType, PageArgs, StringFilter, connectionType } from '@goodmark/server-graphql';
import { anyKeyOf, type Level, LevelFilter, type ListPlan, Person, Role, ServiceArea, ServiceFilter, Team } from '@goodmark/server-data';
import type { Service } from '@goodmark/audit-tool';
import { ArgsType, Field, InputType } from 'type-graphql';

const RoleFilter = enumFilter(Role, 'Role');

@InputType({ description: 'Which people; everything given must hold.' })
export class PersonWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Full name.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'E-mail address, in lower case.' })
  email?: StringFilter | null;

  @Field(() => LevelFilter, { nullable: true, description: 'Level in the line or beside it.' })
  level?: FieldFilter<Level> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The team they are in.' })
  team?: FieldFilter<string> | null;

  @Field(() => RoleFilter, { nullable: true, description: 'Their roles: true of any one of them.' })
  role?: FieldFilter<Role> | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether they may sign in and be given work.' })
  active?: FieldFilter<boolean> | null;
}

export const PersonOrder = orderType('Person', { name: 'By name.' });

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonWhere, { nullable: true, description: 'Which people.' })
  where?: PersonWhere | null;

  @Field(() => [PersonOrder], { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: Order[] | null;
}

export const PEOPLE: ListPlan = {
  filters: { name: 't.name', email: 't.email', level: 't.level', team: 't.teamId', role: anyKeyOf('t.roles'), active: 't.active' },
  orders: { name: { column: 'name' } },
  usual: [{ field: 'name', direction: 'ASC' }],
};
export const PersonConnection = connectionType(Person, 'Person');

@InputType({ description: 'Which teams; everything given must hold.' })
export class TeamWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Name of the team.' })
  name?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'The service area it belongs to.' })
  serviceArea?: FieldFilter<string> | null;
}

export const TeamOrder = orderType('Team', { name: 'By name.' });

@ArgsType()
export class TeamsArgs extends PageArgs {
  @Field(() => TeamWhere, { nullable: true, description: 'Which teams.' })
  where?: TeamWhere | null;

  @Field(() => [TeamOrder], { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: Order[] | null;
}

export const TEAMS: ListPlan = {
  filters: { name: 't.name', serviceArea: 't.serviceAreaId' },
  orders: { name: { column: 'name' } },
  usual: [{ field: 'name', direction: 'ASC' }],
};
export const TeamConnection = connectionType(Team, 'Team');

@InputType({ description: 'Which service areas; everything given must hold.' })
export class ServiceAreaWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Name of the service area.' })
  name?: StringFilter | null;

  @Field(() => ServiceFilter, { nullable: true, description: 'The service it belongs to.' })
  service?: FieldFilter<Service> | null;
}

export const ServiceAreaOrder = orderType('ServiceArea', { name: 'By name.' });

@ArgsType()
export class ServiceAreasArgs extends PageArgs {
  @Field(() => ServiceAreaWhere, { nullable: true, description: 'Which service areas.' })
  where?: ServiceAreaWhere | null;

  @Field(() => [ServiceAreaOrder], { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: Order[] | null;
}

export const SERVICE_AREAS: ListPlan = {
  filters: { name: 't.name', service: 't.service' },
  orders: { name: { column: 'name' } },
  usual: [{ field: 'name', direction: 'ASC' }],
};
export const ServiceAreaConnection = connectionType(ServiceArea, 'ServiceArea');
