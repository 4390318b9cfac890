import { endToken, type RequestContext, Token } from '@goodmark/server-data';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Ends a token.' })
export class TokenRevokeInput {
  @Field(() => ID, { description: 'The token.' })
  id!: string;
}

/** Ends a token of one's own, or for an administrator anybody's. Nothing changes where it was ended before. */
export async function revokeAccessToken(tx: RequestContext, { id }: TokenRevokeInput): Promise<Token> {
  return endToken(tx, await tx.require(Token, id));
}
