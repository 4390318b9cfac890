import { type FormCode, readCode, signedCode } from './form-code';

const CODE: FormCode = { auditId: '0197a5c2-0000-7000-8000-000000000001', instrumentVersion: '2017.1', formVersion: '1', draftVersion: 7 };
const SIGNATURE = 'abcdefghijklmnopqrstuvwx';

it('is read back as it was written, blanks around it aside', () => {
  expect(readCode(` ${signedCode(CODE, SIGNATURE)}\n`)).toEqual({ code: CODE, signature: SIGNATURE });
});

it.each([['nothing', ''], ['another text', 'Form code'], ['a code without its signature', 'GM/1/2017.1/7/abc'], ['a code with more after it', `${signedCode(CODE, SIGNATURE)}/more`]])('%s is no code', (_sentence, text) => expect(readCode(text)).toBeNull());
