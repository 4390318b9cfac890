export const forms = {
  form: {
    choose: 'Choose', left: '%{smart_count} character left. |||| %{smart_count} characters left.', tooLong: '%{smart_count} character too long. |||| %{smart_count} characters too long.',
    kept: 'What you have typed is still here.', cancel: 'Cancel', save: 'Save', someone: 'Somebody', nobody: 'Nobody found', noAnswer: 'No answer. Type again to try once more.', clear: 'Clear', open: 'Open', close: 'Close', leave: 'What you have typed is not sent. Leave anyway?', yes: 'Yes', no: 'No',
  },
  unsent: { label: 'Not saved', copy: 'Copy it', copied: 'Copied.', discard: 'I no longer need it' },
  actions: {
    number: 'Corrective action %{number}', what: 'What must change', owner: 'Who does it', dueOn: 'By when', remove: 'Remove', removeNumber: 'Remove corrective action %{number}',
    add: 'Add a corrective action', another: 'Add another corrective action',
  },
};
