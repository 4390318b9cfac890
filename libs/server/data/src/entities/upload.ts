import { Entity } from 'typeorm';
import { Field, Int, ObjectType } from 'type-graphql';
import { CountColumn, IdColumn, KeyColumn, NameColumn, PrimaryCountColumn, PrimaryKeyColumn, TextColumn } from './columns';
import { UploadStatus } from './enums';
import { Versioned } from './versioned';

@Entity('upload')
@ObjectType({ simpleResolvers: true, description: 'A file that somebody uploaded to be imported. What was not imported after a week is deleted.' })
export class Upload extends Versioned {
  @IdColumn()
  byId!: string;

  @Field(() => String, { description: 'What the file is called.' })
  @NameColumn()
  fileName!: string;

  @Field(() => String, { description: '`CSV` or `XLSX`, by what it holds.' })
  @KeyColumn(10)
  format!: string;

  @Field(() => String, { nullable: true, description: 'What a CSV file is written in: `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. Look at accents where it is the last.' })
  @KeyColumn(20, { nullable: true })
  encoding!: string | null;

  /** JSON list of texts. */
  @TextColumn()
  headings!: string;

  @Field(() => Int, { description: 'How many rows it has below the headings.' })
  @CountColumn()
  rowCount!: number;

  @Field(() => UploadStatus, { description: 'How far it has come.' })
  @KeyColumn(20)
  status!: UploadStatus;

  /** JSON object, field → heading: what was chosen at the last check. */
  @TextColumn({ nullable: true })
  mapping!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many rows can be imported; null until they are checked.' })
  @CountColumn({ nullable: true })
  goodCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many rows cannot be imported; null until they are checked.' })
  @CountColumn({ nullable: true })
  badCount!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the last check or import stopped before its end; null where it did not.' })
  @TextColumn({ nullable: true })
  failure!: string | null;
}

/** Rows of a file as they stand, many a row. Gone once it is imported. */
@Entity('upload_chunk')
export class UploadChunk {
  @PrimaryKeyColumn(36)
  uploadId!: string;

  @PrimaryCountColumn()
  seq!: number;

  /** JSON list of `[row number, cells]`. */
  @TextColumn()
  content!: string;
}

@Entity('upload_problem')
@ObjectType({ simpleResolvers: true, description: 'A row of an uploaded file that cannot be imported, and why.' })
export class UploadProblem {
  @PrimaryKeyColumn(36)
  uploadId!: string;

  @Field(() => Int, { description: 'The row, as a spreadsheet counts: the headings are row 1.' })
  @PrimaryCountColumn()
  rowNumber!: number;

  @Field(() => String, { description: 'What is wrong with it, a sentence each.' })
  @TextColumn()
  problem!: string;
}
