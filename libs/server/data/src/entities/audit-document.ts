import { Entity } from 'typeorm';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '@goodmark/server-graphql';
import { CountColumn, IdColumn, InstantColumn, KeyColumn, NameColumn, PrimaryCountColumn, PrimaryIdColumn, TextColumn } from './columns';
import { DocumentKind, DocumentStatus } from './document-enums';
import { Versioned } from './versioned';

@Entity('audit_document')
@ObjectType({ simpleResolvers: true, description: 'A Word document that an audit was written in. Case text: whoever may not read the text of the audit does not see it.' })
export class AuditDocument extends Versioned {
  @IdColumn()
  auditId!: string;

  @IdColumn()
  byId!: string;

  @Field(() => DocumentKind, { description: 'What it is.' })
  @KeyColumn(10)
  kind!: DocumentKind;

  @Field(() => DocumentStatus, { description: 'How far it has come.' })
  @KeyColumn(10)
  status!: DocumentStatus;

  @Field(() => String, { description: 'What the file is called.' })
  @NameColumn()
  fileName!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  @CountColumn()
  size!: number;

  @Field(() => String, { description: 'The SHA-256 of its bytes, in hexadecimal.' })
  @KeyColumn(64)
  sha256!: string;

  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  @InstantColumn()
  uploadedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the audit was written from it.' })
  @InstantColumn({ nullable: true })
  keptAt!: string | null;

  /** The version of the draft that was filled in when the form was made; none for another document. */
  @CountColumn({ nullable: true })
  draftVersion!: number | null;

  /** JSON of what was read from it; gone once the audit is written from it. */
  @TextColumn({ nullable: true })
  reading!: string | null;
}

/** A piece of the bytes of a document, in Base64: text is what both databases keep alike. */
@Entity('audit_document_chunk')
export class AuditDocumentChunk {
  @PrimaryIdColumn()
  documentId!: string;

  @PrimaryCountColumn()
  seq!: number;

  @TextColumn()
  content!: string;
}
