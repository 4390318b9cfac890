import { Level } from '@goodmark/audit-tool';
import {
  type Actor, ACTORS, Audit, AuditText, Case, CorrectiveAction, type EntityClass, Judgement, JudgementText, type Person, type RequestContext, ViewsSought,
} from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';

/*
 * One person who leads an area, manages a team, holds cases, audits and moderates, all at once; and for each of these
 * an audit that is theirs in no other way. What of it they see must depend on the one level or role they have.
 */
const KINDS = [
  'area', 'areaDraft', 'team', 'teamDraft', 'held', 'heldDraft', 'own', 'ownDraft', 'moderated', 'returned', 'queue', 'inModeration', 'elsewhere', 'elsewhereDraft',
] as const;
type Kind = (typeof KINDS)[number];

const SUBMITTED: readonly Kind[] = ['area', 'team', 'held', 'own', 'moderated', 'queue', 'inModeration', 'elsewhere'];
const QUEUE: readonly Kind[] = ['area', 'team', 'held', 'own', 'queue', 'inModeration'];
const OWN: readonly Kind[] = ['own', 'ownDraft'];
/** A returned audit is a draft again: its moderator sees that it is there, not what it says. */
const MODERATING: readonly Kind[] = ['moderated', 'returned'];

interface Sees {
  readonly audits: readonly Kind[];
  /** Grades of the domains. */
  readonly grades: readonly Kind[];
  readonly text: readonly Kind[];
  readonly cases: readonly Kind[];
}
const everywhere = (kinds: readonly Kind[], hidden: readonly Kind[] = []): Sees => {
  const open = kinds.filter((kind) => !hidden.includes(kind));
  return { audits: kinds, grades: open, text: open, cases: kinds };
};
const NOTHING = everywhere([]);
const PLAIN = everywhere([...OWN, ...MODERATING], ['returned']);

/** Written from what each actor's work is, not computed from the access table. */
const EXPECTED: Readonly<Record<Actor, Sees>> = {
  CASE_HOLDER: { ...everywhere(['held', ...OWN]), cases: ['held', 'heldDraft', ...OWN] },
  TEAM_MANAGER: everywhere(['team', 'teamDraft', ...OWN], ['teamDraft']),
  OPERATIONAL_LEAD: everywhere(['area', 'areaDraft', ...OWN], ['areaDraft']),
  STRATEGIC_LEAD: everywhere(['area', 'areaDraft', ...OWN, ...MODERATING], ['areaDraft', 'returned']),
  DIRECTOR: { audits: KINDS, grades: [...SUBMITTED, 'ownDraft'], text: [...OWN, 'moderated'], cases: KINDS },
  IRO: PLAIN,
  PRINCIPAL_SOCIAL_WORKER: PLAIN,
  ADMINISTRATOR: { audits: KINDS, grades: [...OWN, 'moderated'], text: [...OWN, 'moderated'], cases: KINDS },
  QUALITY_LEAD: { audits: KINDS, grades: [...SUBMITTED, 'ownDraft'], text: [...SUBMITTED, 'ownDraft'], cases: KINDS },
  AUDITOR: PLAIN,
  MODERATOR: everywhere([...QUEUE, 'ownDraft', ...MODERATING], ['returned']),
  LADO: NOTHING,
  PRIVACY_OFFICER: NOTHING,
  LEAD_MEMBER: NOTHING,
  SCRUTINY_MEMBER: NOTHING,
};

describe.each(testDatabases())('what each actor sees of audits on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
  });
  afterAll(() => test.drop());

  async function everythingOf(person: Person): Promise<Record<Kind, Audit>> {
    const [mine, other] = [await world.area({ operationalLeadId: person.id, strategicLeadId: person.id }), await world.area({ service: 'EARLY_HELP' })];
    const [inMine, managed, foreign] = [await world.team(mine), await world.team(other, { managerId: person.id }), await world.team(other)];
    const activity = await world.activity();
    const auditor = await world.auditor();
    const make = async (area: typeof mine, team: typeof managed, given: Partial<Audit>, by = auditor, holder: Person | null = null) =>
      world.audit({ activity, area, case: await world.aCase(team, { caseHolderId: holder?.id ?? null }), auditor: by }, { auditorGrade: 'DOES_NOT_MEET_GOOD', ...given });
    const foreignOne = (given: Partial<Audit>, by = auditor, holder: Person | null = null) => make(other, foreign, given, by, holder);
    return {
      area: await make(mine, inMine, { status: 'SUBMITTED' }),
      areaDraft: await make(mine, inMine, { status: 'IN_PROGRESS' }),
      team: await make(other, managed, { status: 'SUBMITTED' }),
      teamDraft: await make(other, managed, { status: 'RETURNED' }),
      held: await foreignOne({ status: 'SUBMITTED' }, auditor, person),
      heldDraft: await foreignOne({ status: 'IN_PROGRESS' }, auditor, person),
      own: await foreignOne({ status: 'SUBMITTED' }, person),
      ownDraft: await foreignOne({ status: 'IN_PROGRESS' }, person),
      moderated: await foreignOne({ status: 'MODERATED', moderatedGrade: 'DOES_NOT_MEET_GOOD', moderatorId: person.id }),
      returned: await foreignOne({ status: 'RETURNED', moderatorId: person.id }),
      queue: await foreignOne({ status: 'SUBMITTED' }),
      inModeration: await foreignOne({ status: 'IN_MODERATION', moderatorId: auditor.id }),
      elsewhere: await foreignOne({ status: 'CLOSED' }),
      elsewhereDraft: await foreignOne({ status: 'IN_PROGRESS' }),
    };
  }

  it('has an expectation for every level and role there is', () => expect(Object.keys(EXPECTED).sort()).toEqual([...ACTORS].sort()));

  it.each(ACTORS)('a person who is %s and nothing else meets just the rows that come with it', async (actor) => {
    const person = await world.person(actor in Level ? { level: actor as never, roles: [] } : { level: null, roles: [actor as never] });
    const audits = await everythingOf(person);
    const ctx: RequestContext = await as(test.database, person);
    const inOrder = (kinds: readonly Kind[]) => KINDS.filter((kind) => kinds.includes(kind));
    const seen = async <T extends object>(entity: EntityClass<T>, key: keyof T, of: (audit: Audit) => string = ({ id }) => id) => {
      const ids = new Set((await ctx.rows(entity, 't').getMany()).map((row) => String(row[key])));
      return KINDS.filter((kind) => ids.has(of(audits[kind])));
    };
    const { audits: rows, grades, text, cases } = EXPECTED[actor];
    expect({
      audits: await seen(Audit, 'id'),
      judgements: await seen(Judgement, 'auditId'),
      evidence: await seen(JudgementText, 'auditId'),
      text: await seen(AuditText, 'auditId'),
      views: await seen(ViewsSought, 'auditId'),
      actions: await seen(CorrectiveAction, 'auditId'),
      cases: await seen(Case, 'id', ({ caseId }) => caseId),
    }).toEqual({
      audits: inOrder(rows), judgements: inOrder(grades), evidence: inOrder(text), text: inOrder(text), views: inOrder(text), actions: inOrder(text), cases: inOrder(cases),
    });
  });
});
