import { Side } from '@goodmark/server-data';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What a document says about one field, beside what the draft says. Case text.' })
export class DocumentAnswer {
  @Field(() => String, { description: 'The field, `judgements.RISK.evidence`; `actions` for all corrective actions together.' })
  field!: string;

  @Field(() => String, { description: 'What people call it, "Risk: evidence".' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What the document says, as people read it; null for nothing.' })
  read!: string | null;

  @Field(() => String, { nullable: true, description: 'What the draft says now; null for nothing.' })
  stands!: string | null;

  @Field(() => Boolean, { description: 'Whether the two differ.' })
  differs!: boolean;

  @Field(() => Side, { nullable: true, description: 'Which of the two is proposed where they differ; null where somebody has to say.' })
  proposed!: Side | null;
}

@ObjectType({ simpleResolvers: true, description: 'What is wrong with a document, or missing in it, and where. Can quote case text.' })
export class DocumentProblem {
  @Field(() => String, { description: 'The field.' })
  field!: string;

  @Field(() => String, { description: 'A sentence that names the place and says what to do.' })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A paragraph of a document that is no form. Case text.' })
export class DocumentParagraph {
  @Field(() => Int, { description: 'Its number, from 0.' })
  index!: number;

  @Field(() => String, { description: 'What it says.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it looks like a heading.' })
  isHeading!: boolean;

  @Field(() => Boolean, { description: 'Whether it stands in a table.' })
  inTable!: boolean;

  @Field(() => String, { nullable: true, description: 'The field it seems to belong to; null for none. Only a proposal.' })
  suggestion!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A field of an audit that a document can fill in.' })
export class DocumentTarget {
  @Field(() => String, { description: 'The field.' })
  field!: string;

  @Field(() => String, { description: 'What people call it.' })
  label!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was read from a document, before anything of it is saved. Case text.' })
export class DocumentReading {
  @Field(() => Boolean, { description: 'Whether the draft is as it was when the form was made.' })
  isCurrent!: boolean;

  @Field(() => [DocumentAnswer], { description: 'The fields that the document or the draft has something of, in the order of the form.' })
  answers!: DocumentAnswer[];

  @Field(() => [DocumentProblem], { description: 'What could not be read. None of it is taken.' })
  problems!: DocumentProblem[];

  @Field(() => [String], { description: 'What was left alone or concluded, as sentences.' })
  notes!: string[];

  @Field(() => [DocumentProblem], { description: 'What is still missing before the audit can be submitted, if what is proposed is taken.' })
  missing!: DocumentProblem[];

  @Field(() => [DocumentParagraph], { description: 'The paragraphs of a document that is no form; none of a form.' })
  paragraphs!: DocumentParagraph[];

  @Field(() => [DocumentTarget], { description: 'The fields that paragraphs can be given to.' })
  targets!: DocumentTarget[];
}
