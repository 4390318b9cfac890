export const mail = {
  title: 'E-mail settings', summary: 'Everything you are told stands in your inbox. Choose how often it also comes by e-mail.', rhythm: 'How often', save: 'Save', saved: 'Saved.', always: 'These always come at once: %{kinds}.',
  choice: { AT_ONCE: 'At once', DAILY: 'Once a day', WEEKLY: 'Once a week', NONE: 'No e-mail' },
  hint: { AT_ONCE: 'Within a minute.', DAILY: 'One e-mail at seven in the morning of each working day.', WEEKLY: 'One e-mail on Monday morning, or the first working day of the week.', NONE: 'You look into your inbox yourself.' },
};
