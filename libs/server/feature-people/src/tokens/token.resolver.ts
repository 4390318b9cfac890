import { issueTokenSecret, page, Person, RequestContext, Token } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AccessToken, TokenConnection, TokenCreated, TOKENS, TokensArgs } from './access-token';
import { createAccessToken, TokenCreateInput } from './create-access-token';
import { revokeAccessToken, TokenRevokeInput } from './revoke-access-token';

@Resolver(() => AccessToken)
export class TokenResolver {
  @Query(() => TokenConnection, { description: 'Tokens of programs. Permission: staff, of their own; all for administrators. Not by a token.' })
  tokens(@Ctx() ctx: RequestContext, @Args(() => TokensArgs) args: TokensArgs): Promise<Page<AccessToken>> {
    return page(ctx, Token, args, TOKENS);
  }

  @Mutation(() => TokenCreated, { description: 'Makes a token for a program and shows its secret once. Permission: staff, of their own. Not by a token.' })
  async tokenCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TokenCreateInput, { description: 'What it is for and what it may do.' }) input: TokenCreateInput,
  ): Promise<TokenCreated> {
    const { secret, hash } = issueTokenSecret();
    const token = await ctx.transaction(Token, (tx) => createAccessToken(tx, input, hash));
    return { token, secret: token.secretHash === hash ? secret : null };
  }

  @Mutation(() => AccessToken, { description: 'Ends a token at once. Permission: staff, of their own; administrators of anybody. Not by a token.' })
  tokenRevoke(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TokenRevokeInput, { description: 'Which token.' }) input: TokenRevokeInput,
  ): Promise<AccessToken> {
    return ctx.transaction(Token, (tx) => revokeAccessToken(tx, input));
  }

  @FieldResolver(() => Person, { description: 'Whom it acts as.' })
  person(@Ctx() ctx: RequestContext, @Root() token: AccessToken): Promise<Person> {
    return ctx.require(Person, token.personId);
  }
}
