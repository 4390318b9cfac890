/** What a kind of record is called inside a sentence: `CorrectiveAction` as "corrective action". */
export const recordWord = ({ name }: { readonly name: string }): string =>
  name.replace(/([a-z])(?=[A-Z])/g, '$1 ').toLowerCase().replace(/^lado\b/, 'LADO');
