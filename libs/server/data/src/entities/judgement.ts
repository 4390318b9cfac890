import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { KeyColumn, PrimaryIdColumn, PrimaryKeyColumn, TextColumn } from './columns';
import { AuditDomain, DomainGrade } from './enums';

@Entity('judgement')
@ObjectType({ simpleResolvers: true, description: 'The grade of one domain of one audit, with its evidence.' })
export class Judgement {
  @PrimaryIdColumn()
  readonly auditId!: string;

  @Field(() => AuditDomain, { description: 'Which of the 12 domains.' })
  @PrimaryKeyColumn(30)
  readonly domain!: AuditDomain;

  @Field(() => DomainGrade, { nullable: true, description: "The auditor's grade." })
  @KeyColumn(20, { nullable: true })
  grade!: DomainGrade | null;

  @Field(() => DomainGrade, { nullable: true, description: 'Null until moderation is complete, then always set.' })
  @KeyColumn(20, { nullable: true })
  moderatedGrade!: DomainGrade | null;

  /*
   * Below: case text. It stands in rows of its own (`JudgementText`) and is put here by the door when the query asks
   * for it and the viewer may read it; otherwise it is null.
   */
  @Field(() => String, { nullable: true, description: 'What the auditor saw. Case text: null without the right to read it.' })
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: 'The difference it made to the child. Case text.' })
  difference?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the domain does not apply. Case text.' })
  notApplicableReason?: string | null;

  @Field(() => String, { nullable: true, description: "Why the moderator changed the grade. Case text." })
  moderationReason?: string | null;
}

/** The case text of one judgement; readable by fewer people than the grade. */
@Entity('judgement_text')
export class JudgementText {
  @PrimaryIdColumn()
  readonly auditId!: string;

  @PrimaryKeyColumn(30)
  readonly domain!: AuditDomain;

  @TextColumn({ nullable: true })
  evidence!: string | null;

  @TextColumn({ nullable: true })
  difference!: string | null;

  @TextColumn({ nullable: true })
  notApplicableReason!: string | null;

  @TextColumn({ nullable: true })
  moderationReason!: string | null;
}
