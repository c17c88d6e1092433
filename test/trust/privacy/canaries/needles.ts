import type { Mark } from './marks';

/** The bytes that give a mark away in one encoding. */
export type Needle = { readonly mark: Mark; readonly encoding: string; readonly bytes: Buffer };

/** A text as UTF-8, UTF-16, escaped, percent-encoded, and as base64 at any alignment; in capitals and small, too. */
export function needlesOf(marks: readonly Mark[]): readonly Needle[] {
  return marks
    .filter(({ inside }) => inside)
    .flatMap((mark) => {
      const cases = [...new Set([mark.text, mark.text.toLowerCase(), mark.text.toUpperCase()])];

      return cases.flatMap((text) => [...bytesNeedles(mark, text), ...escapedNeedles(mark, text)]);
    });
}

function bytesNeedles(mark: Mark, text: string): readonly Needle[] {
  return [
    { mark, encoding: 'UTF-8', bytes: Buffer.from(text) },
    { mark, encoding: 'UTF-16LE', bytes: Buffer.from(text, 'utf16le') },
    { mark, encoding: 'UTF-16BE', bytes: Buffer.from(text, 'utf16le').swap16() },
    ...[0, 1, 2].flatMap((shift) => base64Needles(mark, text, shift)),
  ];
}

function escapedNeedles(mark: Mark, text: string): readonly Needle[] {
  const each = (form: (letter: string) => string) => [...text].map(form).join('');
  const code = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, '0');
  const percent = [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const forms = [
    ['escapes', each((letter) => `\\u${code(letter)}`)],
    ['escapes', each((letter) => `\\u${code(letter).toUpperCase()}`)],
    ['percent', percent],
    ['percent', percent.toUpperCase()],
    ['entities', each((letter) => `&#${letter.charCodeAt(0)};`)],
    ['entities', each((letter) => `&#x${letter.charCodeAt(0).toString(16)};`)],
  ] as const;

  return forms.map(([encoding, form]) => ({ mark, encoding, bytes: Buffer.from(form) }));
}

/** What of base64 does not depend on the bytes before and behind the text. */
function base64Needles(mark: Mark, text: string, shift: number): readonly Needle[] {
  const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString('base64');
  const end = Math.floor((shift + Buffer.byteLength(text)) / 3) * 4;
  const inner = encoded.slice(shift === 0 ? 0 : 4, end);
  const url = inner.replaceAll('+', '-').replaceAll('/', '_');

  return [...new Set([inner, url])].map((form) => ({
    mark,
    encoding: `base64 at ${shift}`,
    bytes: Buffer.from(form),
  }));
}
