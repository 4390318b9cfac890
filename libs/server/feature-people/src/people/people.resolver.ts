import { CaseCategory, issueLinkSecret, page, Person, RequestContext, ServiceArea, Team } from '@goodmark/server-data';
import { connectionType, type Page, PageArgs } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { changePerson, PersonChangeInput } from './change-person';
import { createPerson, PersonCreateInput } from './create-person';
import { invitePerson, PersonInvitation, PersonInviteInput } from './invite-person';
import {
  PEOPLE, PeopleArgs, PersonConnection, SERVICE_AREAS, ServiceAreaConnection, ServiceAreasArgs, TeamConnection, TEAMS, TeamsArgs,
} from './people-lists';

const CaseCategoryConnection = connectionType(CaseCategory, 'CaseCategory');

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, { description: 'The people of the programme. Permission: staff; tokens with any read scope.' })
  people(@Ctx() ctx: RequestContext, @Args(() => PeopleArgs) args: PeopleArgs): Promise<Page<Person>> {
    return page(ctx, Person, args, PEOPLE);
  }

  @Query(() => Person, { nullable: true, description: 'One person, or null. Permission: staff; tokens with any read scope.' })
  person(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The person.' }) id: string): Promise<Person | null> {
    return ctx.rows(Person, 't').andWhere('t.id = :id', { id }).getOne();
  }

  @Mutation(() => Person, { description: 'Adds a person. Permission: administrator. Not by a token.' })
  personCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PersonCreateInput, { description: 'The new person.' }) input: PersonCreateInput,
  ): Promise<Person> {
    return ctx.transaction(Person, (tx) => createPerson(tx, input));
  }

  @Mutation(() => Person, {
    description: 'Changes a person; nobody gives themselves a role, and the last active administrator stays one. Permission: administrator. Not by a token.',
  })
  personChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PersonChangeInput, { description: 'What changes.' }) input: PersonChangeInput,
  ): Promise<Person> {
    return ctx.transaction(Person, (tx) => changePerson(tx, input));
  }

  @Mutation(() => PersonInvitation, { description: 'Gives a person a one-time link to choose a password with, and shows it once. Permission: administrator. Not by a token.' })
  personInvite(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PersonInviteInput, { description: 'Who.' }) input: PersonInviteInput,
  ): Promise<PersonInvitation> {
    return invitePerson(ctx, input, issueLinkSecret());
  }

  @FieldResolver(() => Team, { nullable: true, description: 'The team they are in.' })
  team(@Ctx() ctx: RequestContext, @Root() person: Person): Promise<Team | null> {
    return ctx.load(Team, person.teamId);
  }
}

@Resolver(() => Team)
export class TeamResolver {
  @Query(() => TeamConnection, { description: 'The teams that hold cases. Permission: staff; tokens with any read scope.' })
  teams(@Ctx() ctx: RequestContext, @Args(() => TeamsArgs) args: TeamsArgs): Promise<Page<Team>> {
    return page(ctx, Team, args, TEAMS);
  }

  @FieldResolver(() => ServiceArea, { description: 'The service area it belongs to.' })
  serviceArea(@Ctx() ctx: RequestContext, @Root() team: Team): Promise<ServiceArea> {
    return ctx.require(ServiceArea, team.serviceAreaId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who manages it.' })
  manager(@Ctx() ctx: RequestContext, @Root() team: Team): Promise<Person | null> {
    return ctx.load(Person, team.managerId);
  }
}

@Resolver(() => ServiceArea)
export class ServiceAreaResolver {
  @Query(() => ServiceAreaConnection, { description: 'The service areas. Permission: staff; tokens with any read scope.' })
  serviceAreas(@Ctx() ctx: RequestContext, @Args(() => ServiceAreasArgs) args: ServiceAreasArgs): Promise<Page<ServiceArea>> {
    return page(ctx, ServiceArea, args, SERVICE_AREAS);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The operational lead.' })
  operationalLead(@Ctx() ctx: RequestContext, @Root() area: ServiceArea): Promise<Person | null> {
    return ctx.load(Person, area.operationalLeadId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The strategic lead.' })
  strategicLead(@Ctx() ctx: RequestContext, @Root() area: ServiceArea): Promise<Person | null> {
    return ctx.load(Person, area.strategicLeadId);
  }
}

@Resolver(() => CaseCategory)
export class CaseCategoryResolver {
  @Query(() => CaseCategoryConnection, { description: 'The case categories. Permission: staff; tokens with any read scope.' })
  caseCategories(@Ctx() ctx: RequestContext, @Args(() => PageArgs) args: PageArgs): Promise<Page<CaseCategory>> {
    return page(ctx, CaseCategory, args, { filters: {}, orders: { key: { column: 'key' } }, usual: [{ field: 'key', direction: 'ASC' }], tieBreaker: 'key' });
  }
}
