export const account = {
  signIn: {
    title: 'Sign in to Goodmark', email: 'E-mail address', password: 'Password', submit: 'Sign in', show: 'Show password', hide: 'Hide password',
    emailMissing: 'Enter your e-mail address.', passwordMissing: 'Enter your password.', wrong: 'We could not sign you in',
  },
  session: {
    title: 'Your session has ended', what: 'Sign in again to go on where you were. What you have written on this page is still here.', notYou: 'Sign out instead',
    unsaved: { title: 'Some of what you wrote is not saved', what: 'It is kept on this device only. Signing out takes it off this device, and it is lost.', stay: 'Stay signed in', lose: 'Sign out and lose it' },
  },
  password: {
    title: 'Choose a password', what: 'At least 12 characters. A few words that only you would put together are easy to remember and hard to guess.', submit: 'Set the password',
    done: 'Your password is set. Sign in with it.',
  },
};
