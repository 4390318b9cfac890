import { RequestContext } from '@goodmark/server-data';
import { FinancialYearScalar } from '@goodmark/server-graphql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { LadoFigures } from './figure-types';
import { ladoFigures } from './lado-figures';

@Resolver()
export class LadoFiguresResolver {
  @Query(() => LadoFigures, { description: 'The register of allegations in a financial year. Permission: the LADO, or a deputy while cover lasts; scope lado:read.' })
  ladoFigures(@Ctx() ctx: RequestContext, @Arg('year', () => FinancialYearScalar, { description: 'Which year, `2017/18`.' }) year: string): Promise<LadoFigures> {
    return ladoFigures(ctx, year);
  }
}
