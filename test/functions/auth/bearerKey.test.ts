import { bearerKey } from '../../../functions/src/auth/bearerKey';

const KEY = `svod_${'aZ9-_'.repeat(8)}`;

describe('the key of an Authorization header', () => {
  test.each([
    ['no header', null, undefined],
    ['a key', `Bearer ${KEY}`, KEY],
    ['the scheme in lower case', `bearer ${KEY}`, KEY],
    ['several blanks', `Bearer   ${KEY}`, KEY],
    ['another scheme', `Basic ${KEY}`, null],
    ['no scheme', KEY, null],
    ['nothing after the scheme', 'Bearer ', null],
    ['two keys', `Bearer ${KEY} ${KEY}`, null],
    ['two headers', `Bearer ${KEY}, Bearer ${KEY}`, null],
    ['a key of another maker', 'Bearer ghp_aaaaaaaaaaaaaaaaaaaaaaaa', null],
    ['a key cut short', 'Bearer svod_abc', null],
    ['a key without end', `Bearer svod_${'a'.repeat(5000)}`, null],
    ['a path', 'Bearer svod_../../../../../../etc/passwd', null],
  ])('%s', (_what, header, expected) => {
    expect(bearerKey(header)).toBe(expected);
  });
});
