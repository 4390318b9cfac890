import { DirectoryResolver } from './directory/directory.resolver';
import { CaseCategoryResolver, PersonResolver, ServiceAreaResolver, TeamResolver } from './people/people.resolver';
import { ViewerResolver } from './people/viewer.resolver';
import { TokenResolver } from './tokens/token.resolver';

export { emailProblem, tidyEmail } from './people/person-problems';
export * from './sign-in/passwords';
export * from './sign-in/sign-in';
export const peopleResolvers = [ViewerResolver, PersonResolver, TeamResolver, ServiceAreaResolver, CaseCategoryResolver, DirectoryResolver, TokenResolver] as const;
