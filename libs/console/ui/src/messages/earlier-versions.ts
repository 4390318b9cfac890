export const earlierVersions = {
  open: 'Earlier versions', title: 'Earlier versions', what: 'This audit as it stood at the end of each sitting of about ten minutes. Only you can read it. Whatever you bring back, what stands now is kept as a version too.',
  list: 'Versions', at: '%{at}', now: 'As it stands now', none: { title: 'No earlier versions yet', what: 'They are kept from the first time you write.' }, choose: 'Choose a version to see what differs from now.',
  same: 'Nothing differs from what stands now.', differs: 'One answer differs from now |||| %{smart_count} answers differ from now', then: 'Then', nowValue: 'Now', removed: 'not there any more:', added: 'written since:', changes: 'What changed since', unchanged: 'unchanged:',
  restore: 'Bring this answer back', restoreNamed: 'Bring back %{field}', restoreAll: 'Bring back the whole version', close: 'Close', restored: 'Brought back. What stood before is kept as a version.', unsaved: 'What you wrote last is not saved yet. Wait until it is, then try again.', page: 'Older versions', newer: 'Newer versions',
};
