import fc from 'fast-check';
import { plainText } from '../../../shared/contract/plainText';

test.each([
  ['a line separator', 'раз\u2028два', 'раз\nдва'],
  ['a paragraph separator', 'раз\u2029два', 'раз\nдва'],
  ['a next line', 'раз\u0085два', 'раз\nдва'],
  ['what Word makes of Shift+Enter', 'раз\vдва', 'раз\nдва'],
  ['nothing but line ends', '\u2028\u2029', ''],
  ['a zero byte', 'раз\u0000два', 'раздва'],
  ['a character that is none', 'раз\uFFFEдва\u{1FFFF}', 'раздва'],
  ['tabs and line ends of every keyboard', 'раз\tдва\r\nтри', 'раз\tдва\r\nтри'],
  ['letters, signs and pictures of any script', 'Ёж № 1 – «да» 👍🏽 नमस्ते', 'Ёж № 1 – «да» 👍🏽 नमस्ते'],
])('%s', (_what, text, kept) => {
  expect(plainText.parse(text)).toBe(kept);
});

test('what was kept is kept the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = plainText.parse(text);

      return (
        plainText.parse(once) === once && ['\u0000', '\u2028', '\u2029'].every((sign) => !once.includes(sign))
      );
    }),
  );
});
