import { basicKey } from '../../../functions/src/auth/basicKey';

const KEY = `svod_${'aZ9-_'.repeat(8)}`;
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

describe('the key of an Authorization header that may be Basic', () => {
  test.each([
    ['no header', null, undefined],
    ['a key as a bearer token', `Bearer ${KEY}`, KEY],
    ['a key as the password', basic(`excel:${KEY}`), KEY],
    ['a user in Russian', basic(`Иванова:${KEY}`), KEY],
    ['no user', basic(`:${KEY}`), KEY],
    ['the scheme in small letters', basic(`a:${KEY}`).replace('Basic', 'basic'), KEY],
    ['the key as the user', basic(`${KEY}:`), null],
    ['a colon too many', basic(`a:b:${KEY}`), null],
    ['no password', basic('excel'), null],
    ['another password', basic('excel:geheim'), null],
    ['no base64', 'Basic ***', null],
    ['nothing after the scheme', 'Basic ', null],
    ['a header without end', `Basic ${'QUFB'.repeat(5000)}`, null],
    ['bytes that are no text', `Basic ${Buffer.from([0x3a, 0xff, 0xfe]).toString('base64')}`, null],
  ])('%s', (_what, header, expected) => {
    expect(basicKey(header)).toBe(expected);
  });
});
