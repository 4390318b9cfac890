import { addDays, daysBetween, longDate } from '@goodmark/audit-schedule';
import { awaitedOf, type LadoAwaited } from '@goodmark/audit-tool';
import type { LadoReferral, RequestContext } from '@goodmark/server-data';
import type { Block, PlainDocument } from '@goodmark/server-documents';
import { conflict } from '@goodmark/server-graphql';
import { assertKeepsRegister, shown } from '../register/keeps-register';

/** How many days an employer is given to answer. */
const DAYS_TO_ANSWER = 10;

const ASKED: Readonly<Partial<Record<LadoAwaited, string>>> = {
  HR_OUTCOME: 'How did your disciplinary process end? Where there was none, please say why.',
  EMPLOYMENT_STATUS: 'Does the adult go on working or volunteering with you, and with children?',
  DBS_OUTCOME: 'Was a referral made to the Disclosure and Barring Service, on which day, and what was decided? Where none was due, please say why.',
};

const paragraph = (text: string, label: string | null = null): Block => ({ kind: 'paragraph', label, text });

/**
 * A letter to the employer that asks for what is not known. It names nobody: the adult and the setting stand as their
 * references. Refused where there is nothing to ask an employer for.
 */
export async function chaseLetter(ctx: RequestContext, referral: LadoReferral): Promise<PlainDocument> {
  await assertKeepsRegister(ctx);
  const asked = awaitedOf(referral).flatMap((what) => ASKED[what] ?? []);
  if (asked.length === 0) throw conflict('Nothing is awaited from the employer of this referral, so there is nothing to chase.', referral.version);
  const today = ctx.clock.today();
  shown(ctx, referral);
  return {
    title: 'Outcome of an allegation',
    footer: `${referral.reference}, ${longDate(today)}. Confidential`,
    blocks: [
      paragraph(longDate(today)),
      paragraph(referral.reference, 'Our reference'),
      paragraph(referral.adultReference, 'Reference of the adult'),
      ...(referral.settingReference === null ? [] : [paragraph(referral.settingReference, 'Reference of the setting')]),
      paragraph(`On ${longDate(referral.receivedOn)}, ${daysBetween(referral.receivedOn, today)} days ago, an allegation against somebody who works or volunteers with you was referred to the local authority designated officer. We still need to know how it ended with you.`),
      { kind: 'heading', level: 1, text: 'What we ask you' },
      ...asked.map((text, index) => paragraph(text, `${index + 1}`)),
      paragraph(`Please answer by ${longDate(addDays(today, DAYS_TO_ANSWER))}, and quote our reference. Please do not put the name of a child or of the adult in an e-mail.`),
      paragraph('Local authority designated officer'),
    ],
  };
}
