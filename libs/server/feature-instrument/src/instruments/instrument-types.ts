import { type Instrument, type Item, type Scale } from '@goodmark/audit-tool';
import { ActivityKind, AsksBeside, InstrumentSubject, ItemType } from '@goodmark/server-data';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'One answer that can be chosen.' })
export class InstrumentOption {
  @Field(() => String, { description: 'Its key: what is kept as the value.' })
  key!: string;

  @Field(() => String, { description: 'Its name on screen.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it means; null where its name says it all.' })
  meaning!: string | null;

  @Field(() => Boolean, { description: 'Whether it is in the base of a figure.' })
  counts!: boolean;

  @Field(() => Boolean, { description: 'Whether it is what is hoped for.' })
  good!: boolean;

  @Field(() => AsksBeside, { nullable: true, description: 'What has to be written beside it; null for nothing.' })
  asks!: AsksBeside | null;
}

@ObjectType({ simpleResolvers: true, description: 'When an item is asked: only where another was answered with one of these.' })
export class InstrumentItemCondition {
  @Field(() => String, { description: 'Key of the other item.' })
  item!: string;

  @Field(() => [String], { description: 'Its answers, by key.' })
  is!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'One thing an instrument asks.' })
export class InstrumentItem {
  @Field(() => String, { description: 'Its key, under which answers are kept.' })
  key!: string;

  @Field(() => String, { description: 'Its name on screen.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What to look for; null for nothing more to say.' })
  hint!: string | null;

  @Field(() => ItemType, { description: 'How it is answered.' })
  type!: ItemType;

  @Field(() => Boolean, { description: 'Whether a record can be submitted only with it, where it is asked.' })
  required!: boolean;

  @Field(() => [InstrumentOption], { description: 'What can be chosen; empty unless it is answered with an option.' })
  options!: readonly InstrumentOption[];

  @Field(() => Int, { nullable: true, description: 'The least number; null unless it is answered with one.' })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'The greatest number; null unless it is answered with one.' })
  to!: number | null;

  @Field(() => Int, { nullable: true, description: 'How long the text may be; null unless it is answered in words.' })
  limit!: number | null;

  @Field(() => InstrumentItemCondition, { nullable: true, description: 'When it is asked; null for always.' })
  onlyIf!: InstrumentItemCondition | null;
}

@ObjectType({ simpleResolvers: true, description: 'A section of an instrument.' })
export class InstrumentSection {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => String, { description: 'Its name on screen.' })
  name!: string;

  @Field(() => [InstrumentItem], { description: 'What it asks, in order.' })
  items!: readonly InstrumentItem[];
}

@ObjectType('Instrument', { simpleResolvers: true, description: 'A versioned tool of one kind of activity: what it asks, on what scale, what is required, and what leaves a base.' })
export class InstrumentType {
  @Field(() => String, { description: 'Its key, the same in every version.' })
  key!: string;

  @Field(() => String, { description: 'Its version. A version that was used never changes.' })
  version!: string;

  @Field(() => String, { description: 'Its name on screen.' })
  name!: string;

  @Field(() => ActivityKind, { description: 'The kind of activity it serves.' })
  kind!: ActivityKind;

  @Field(() => InstrumentSubject, { description: 'What its records are about.' })
  subject!: InstrumentSubject;

  @Field(() => [InstrumentSection], { description: 'Its sections, in order.' })
  sections!: readonly InstrumentSection[];

  @Field(() => [InstrumentOption], { description: 'The judgements on the whole that can be given; empty where there is none to give.' })
  overallOptions!: readonly InstrumentOption[];

  @Field(() => [String], { description: 'Keys of the items whose answers split its figures.' })
  splitBy!: readonly string[];
}

const optionsOf = ({ options }: Scale): readonly InstrumentOption[] => options.map((option) => ({ ...option }));

function optionsOfItem({ answer }: Item): readonly InstrumentOption[] {
  if (answer.type === 'SCALE') return optionsOf(answer.scale);
  return answer.type === 'CHOICE' ? answer.choices.map(({ key, name }) => ({ key, name, meaning: null, counts: true, good: false, asks: null })) : [];
}

const itemOf = (item: Item): InstrumentItem => ({
  key: item.key, name: item.name, hint: item.hint ?? null, type: item.answer.type, required: item.required, options: optionsOfItem(item),
  from: item.answer.type === 'NUMBER' ? item.answer.from : null,
  to: item.answer.type === 'NUMBER' ? item.answer.to : null,
  limit: item.answer.type === 'TEXT' ? item.answer.limit : null,
  onlyIf: item.onlyIf ?? null,
});

/** An instrument as the API shows it. */
export const shownInstrument = (instrument: Instrument): InstrumentType => ({
  key: instrument.key, version: instrument.version, name: instrument.name, kind: instrument.kind, subject: instrument.subject,
  sections: instrument.sections.map(({ key, name, items }) => ({ key, name, items: items.map(itemOf) })),
  overallOptions: instrument.overall === null ? [] : optionsOf(instrument.overall),
  splitBy: instrument.splitBy,
});
