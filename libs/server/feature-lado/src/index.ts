import { LadoAccessResolver } from './access/access.resolver';
import { LadoFiguresResolver } from './figures/lado-figures.resolver';
import { LadoMeetingFieldsResolver, LadoReferralFieldsResolver } from './referrals/referral-fields.resolver';
import { LadoReferralResolver } from './referrals/referral.resolver';
import { LadoSettingsResolver } from './register/settings.resolver';

export { chaseLetter } from './referrals/chase-letter';
export const ladoResolvers = [LadoReferralResolver, LadoReferralFieldsResolver, LadoMeetingFieldsResolver, LadoAccessResolver, LadoFiguresResolver, LadoSettingsResolver] as const;
