/** What is said of everything that is written over days and saves itself: audits and records of instruments. */
export const drafts = {
  empty: 'Nothing yet',
  person: { looksLike: '“%{words}” looks like %{phrase}. Nothing written here should tell who somebody is.', remove: 'Take it out', dismiss: 'This is not about a person', removed: '[removed]', found: 'One place may tell who somebody is |||| %{smart_count} places may tell who somebody is', inField: '%{field}: “%{words}” looks like %{phrase}.' },
  saving: {
    now: 'Saving…', at: 'Saved at %{time}', all: 'All saved', not: 'Not saved yet; kept on this device', kept: 'Kept on this device.', notKept: 'This browser keeps nothing, so leave this page open.',
    conflict: 'Part of it is not saved: choose between two versions above.', tryNow: 'Try now',
    failed: {
      UNREACHABLE: 'Not saved: no answer. Trying again.', UNAUTHENTICATED: 'Not saved: your session has ended.', RATE_LIMITED: 'Not saved: too many requests. Trying again in a moment.',
      TIMEOUT: 'Not saved: Goodmark is busy. Trying again.', TOO_LARGE: 'Not saved: too long. Shorten what you wrote last.', INVALID_INPUT: 'Not all is saved: see what is marked.',
      OTHER: 'Not saved: something went wrong. Trying again.',
    },
  },
  restored: 'What you had written on this device and not saved is back.', taken: 'Parts of this were changed elsewhere while it was open here. They are shown as they are now.',
  conflict: {
    title: 'One answer was changed in two places |||| %{smart_count} answers were changed in two places', what: 'Somebody wrote here and elsewhere at the same time. Both versions are below; choose which to keep. Nothing is lost until you do.',
    mine: 'Written here', theirs: 'Saved elsewhere', keepMine: 'Keep what is written here', keepTheirs: 'Keep what was saved elsewhere', keepBoth: 'Keep both, one after the other',
  },
  missing: 'One thing is still missing |||| %{smart_count} things are still missing', complete: 'Everything that is needed is there.',
};
