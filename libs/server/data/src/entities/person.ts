import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { FlagColumn, IdColumn, KeyColumn, ListColumn, NameColumn } from './columns';
import { Level, Role } from './enums';
import { Versioned } from './versioned';

@Entity('person')
@ObjectType({ simpleResolvers: true, description: 'Somebody who works in or with the programme.' })
export class Person extends Versioned {
  @Field(() => String, { description: 'Full name.' })
  @NameColumn()
  name!: string;

  /** Lower case; compared byte by byte, so that look-alike letters are different people. */
  @Field(() => String, { nullable: true, description: 'The e-mail address they sign in with; none for those who do not.' })
  @KeyColumn(190, { nullable: true })
  email!: string | null;

  @Field(() => Level, { nullable: true, description: 'Level in the line or beside it; none for members and outside people.' })
  @KeyColumn(30, { nullable: true })
  level!: Level | null;

  @Field(() => [Role], { description: 'What they do in the programme, beside their level.' })
  @ListColumn()
  roles!: Role[];

  @IdColumn({ nullable: true })
  teamId!: string | null;

  @Field(() => Boolean, { description: 'Whether they may sign in and be given work.' })
  @FlagColumn()
  active!: boolean;
}
