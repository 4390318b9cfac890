import { Entity } from 'typeorm';
import { KeyColumn } from './columns';
import type { MailRhythm } from './oversight-enums';
import { Versioned } from './versioned';

/** How often somebody gets what they are told by e-mail. Its id is the person's; without a row it is at once. */
@Entity('mail_setting')
export class MailSetting extends Versioned {
  @KeyColumn(10)
  rhythm!: MailRhythm;
}
