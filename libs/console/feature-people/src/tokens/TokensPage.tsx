import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { type TokenListQuery, TokenRevokeDocument, useMay, useSend } from '@goodmark/console-data';
import { Column, ConfirmDialog, dayOfInstant, FilterSelect, FilterText, FormProblems, ListPage, RowsTable, useText } from '@goodmark/console-ui';
import { scopeWords } from './scope-words';

type Row = TokenListQuery['page']['nodes'][number];

/** The ways in of programs. */
export function TokensPage() {
  const text = useText();
  const mayAdd = useMay('tokenCreate');
  const mayEnd = useMay('tokenRevoke');
  const [ending, setEnding] = useState<Row | null>(null);
  const { send, busy, failure, clear } = useSend(TokenRevokeDocument);
  const add = mayAdd ? <Button component={Link} to="/tokens/new" variant="contained">{text('tokens.add')}</Button> : undefined;
  // Tokens live in real time, also where "today" is fixed.
  const hasExpired = ({ expiresAt }: Row) => Date.parse(expiresAt) < Date.now();
  const state = (row: Row) => (row.revokedAt ? text('tokens.ended', { day: dayOfInstant(row.revokedAt) }) : text(hasExpired(row) ? 'tokens.expired' : 'tokens.until', { day: dayOfInstant(row.expiresAt) }));
  const ask = (token: Row | null) => {
    clear();
    setEnding(token);
  };
  const end = async () => {
    if (ending && (await send({ input: { id: ending.id } }))) setEnding(null);
  };
  return (
    <ListPage
      resource="tokens" title={text('menu.tokens')} summary={text('tokens.summary')} sort={{ field: 'createdAt', order: 'DESC' }} actions={add}
      filters={<><FilterText source="name" label={text('tokens.name')} /><FilterSelect source="valid" label={text('people.state')} choices={[{ value: 'true', label: text('tokens.notEnded') }, { value: 'false', label: text('tokens.endedOnes') }]} /></>}
      empty={{ title: text('tokens.empty.title'), what: text('tokens.empty.what'), action: add }}
    >
      <RowsTable>
        <Column source="name" label={text('tokens.name')} />
        <Column label={text('tokens.whose')} render={({ person }: Row) => person.name} />
        <Column label={text('tokens.scopes')} render={({ scopes }: Row) => scopes.map((scope) => scopeWords(scope, text)).join('; ')} />
        <Column source="createdAt" label={text('tokens.made')} render={({ createdAt }: Row) => dayOfInstant(createdAt)} />
        <Column source="expiresAt" label={text('people.state')} render={(row: Row) => (
          <>{state(row)}{mayEnd && !row.revokedAt && !hasExpired(row) ? <><br /><Button size="small" onClick={() => ask(row)} aria-label={text('tokens.endNamed', { name: row.name })}>{text('tokens.end')}</Button></> : null}</>
        )} />
      </RowsTable>
      <ConfirmDialog
        open={ending !== null} title={text('tokens.endAsk', { name: ending?.name ?? '' })} what={[text('tokens.endWhat')]} confirm={text('tokens.end')} danger busy={busy}
        onCancel={() => ask(null)} onConfirm={() => void end()}
      >
        <FormProblems failure={failure} idOf={() => null} />
      </ConfirmDialog>
    </ListPage>
  );
}
