import { useParams } from 'react-router-dom';
import { PersonDetailDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { Facts, HistoryLink, Page, Section, useText, WholeRecord } from '@goodmark/console-ui';
import { ChangePersonForm } from './ChangePersonForm';
import type { PersonRead } from './person-form';
import { PersonAccess } from './PersonAccess';

/** One person: who they are, and for administrators all that can be changed about them. */
export function PersonPage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(PersonDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.person} list={{ title: text('menu.people'), to: '/people' }} missing={text('people.missing')}>
      {(person) => <Person person={person} />}
    </WholeRecord>
  );
}

function Person({ person }: { readonly person: PersonRead }) {
  const text = useText();
  const mayChange = useMay('personChange');
  return (
    <Page title={person.name} summary={text(person.active ? 'people.active' : 'people.inactive')} actions={<HistoryLink kind="PERSON" id={person.id} />}>
      <Facts
        facts={[
          [text('signIn.email'), person.email ?? text('audits.none')], [text('people.level'), person.level ? text(`level.${person.level}`) : text('audits.none')],
          [text('audits.team'), person.team?.name ?? text('audits.none')], [text('people.roles'), person.roles.map((role) => text(`role.${role}`)).join(', ') || text('audits.none')],
        ]}
      />
      {mayChange ? (
        <>
          <Section title={text('people.change')}><ChangePersonForm key={person.id} person={person} /></Section>
          <Section title={text('people.access')}><PersonAccess key={person.id} person={person} /></Section>
        </>
      ) : null}
    </Page>
  );
}
