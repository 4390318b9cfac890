export const forms = {
  form: {
    choose: 'Choose', left: '%{smart_count} character left. |||| %{smart_count} characters left.', tooLong: '%{smart_count} character too long. |||| %{smart_count} characters too long.',
    kept: 'What you have typed is still here.', cancel: 'Cancel', save: 'Save', someone: 'Somebody', nobody: 'Nothing found', noAnswer: 'No answer. Type again to try once more.', clear: 'Clear', open: 'Open', close: 'Close', leaveTitle: 'Leave without sending?', leaveWhat: 'What you have typed is not sent, and it is lost if you leave.', leave: 'Leave it', stay: 'Go on typing',
    changedMeanwhile: 'What you have typed is still here. Look at what stands now; sending again replaces only what you have typed.', clash: '%{label}: now “%{stands}”, you typed “%{typed}”',
    more: 'More match than are shown. Type more of the name.', yes: 'Yes', no: 'No',
  },
  unsent: { label: 'Not saved', copy: 'Copy it', copied: 'Copied.', copyYourself: 'This browser does not let Goodmark copy. Mark the text and copy it yourself.', discard: 'I no longer need it' },
  actions: {
    number: 'Corrective action %{number}', what: 'What must change', owner: 'Who does it', dueOn: 'By when', remove: 'Remove', removeNumber: 'Remove corrective action %{number}',
    add: 'Add a corrective action', another: 'Add another corrective action',
  },
};
