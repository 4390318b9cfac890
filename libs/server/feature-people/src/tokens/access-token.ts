import { type ListPlan } from '@goodmark/server-data';
import { connectionType, DateTimeFilter, DateTimeScalar, type FieldFilter, IdFilter, type Order, orderType, PageArgs, StringFilter } from '@goodmark/server-graphql';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';

/** A token as it may be shown; the row it is read from has the hash of its secret as well, which has no field here. */
@ObjectType({ simpleResolvers: true, description: "A program's way in: acts as its person, cut down to its scopes. Its secret is shown once, when it is made." })
export class AccessToken {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => String, { description: 'What it is for.' })
  readonly name!: string;

  readonly personId!: string;

  @Field(() => [String], { description: 'What it is cut down to, `audits:read`.' })
  readonly scopes!: readonly string[];

  @Field(() => DateTimeScalar, { description: 'When it was made, in real time.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it is valid, in real time.' })
  readonly expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; null while it was not.' })
  readonly revokedAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A token that was just made, with its secret.' })
export class TokenCreated {
  @Field(() => AccessToken, { description: 'The token.' })
  readonly token!: AccessToken;

  @Field(() => String, {
    nullable: true,
    description: 'What the program sends: `Authorization: Bearer …`. Shown only this once and kept nowhere; so null when a request is repeated with its Idempotency-Key.',
  })
  readonly secret!: string | null;
}

@InputType({ description: 'Which tokens; everything given must hold.' })
export class TokenWhere {
  @Field(() => StringFilter, { nullable: true, description: 'What it is for.' })
  name?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'Whose it is.' })
  person?: FieldFilter<string> | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'Until when it is valid.' })
  expiresAt?: FieldFilter<string> | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was ended; `isNull: true` for those that were not.' })
  revokedAt?: FieldFilter<string> | null;
}

export const TokenOrder = orderType('Token', { createdAt: 'By when it was made.', expiresAt: 'By how long it is valid.', name: 'By what it is for.' });

@ArgsType()
export class TokensArgs extends PageArgs {
  @Field(() => TokenWhere, { nullable: true, description: 'Which tokens.' })
  where?: TokenWhere | null;

  @Field(() => [TokenOrder], { nullable: true, description: 'In which order; the newest first when left out.' })
  orderBy?: Order[] | null;
}

export const TOKENS: ListPlan = {
  filters: { name: 't.name', person: 't.personId', expiresAt: 't.expiresAt', revokedAt: 't.revokedAt' },
  orders: { createdAt: { column: 'createdAt' }, expiresAt: { column: 'expiresAt' }, name: { column: 'name' } },
  usual: [{ field: 'createdAt', direction: 'DESC' }],
};
export const TokenConnection = connectionType(AccessToken, 'Token');
