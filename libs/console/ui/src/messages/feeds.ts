export const feeds = {
  title: 'Calendar feeds', summary: 'A private address that a calendar program reads, such as Outlook. It shows due dates and references, never a case.', add: 'Make a feed', addNow: 'Make it', kind: 'What it shows',
  kindWords: { MY_DUE_DATES: 'What is due of mine', WHOLE_SCHEDULE: 'The whole schedule' }, made: 'Made', lastRead: 'Last read', never: 'Never', state: 'State', inUse: 'In use', ended: 'Ended on %{day}', end: 'End it', endNamed: 'End it: %{kind}, made on %{day}', endAsk: 'End this calendar feed?',
  endWhat: 'Calendars that read it no longer get anything. This cannot be undone; make a new feed instead.', address: { title: 'Copy the address now', what: 'Whoever has it sees these due dates. It is shown only now. In your calendar program, add a calendar from the internet and paste it.' },
  lost: 'The feed was made, but its address was lost on the way. End it in the list, and make another one.', kindMissing: 'Choose what it shows.', empty: { title: 'No calendar feeds', what: 'Make one to see due dates in your own calendar.' },
};
