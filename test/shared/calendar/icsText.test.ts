import * as fc from 'fast-check';
import { icsLine, icsText } from '../../../shared/calendar/icsText';
import { parseIcs, unfolded } from './parseIcs';

/** Text of any characters that a well-formed string may have, often Russian and outside the BMP. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Наставничество', '😀', '\\', ';', ',', '\n')),
  )
  .map((parts) => parts.join(''));

describe('a folded line', () => {
  test('has at most 75 bytes in each line, and unfolding gives the text back', () => {
    fc.assert(
      fc.property(text, (value) => {
        const sound = icsText(value);
        const line = icsLine('SUMMARY', sound);
        const lines = line.slice(0, -2).split('\r\n');

        for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
        for (const one of lines.slice(1)) expect(one.startsWith(' ')).toBe(true);
        expect(unfolded(line)).toEqual([`SUMMARY:${sound}`]);
      }),
    );
  });

  test('never splits a character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.constantFrom('Ж', '€', '😀'), (length, character) => {
        const line = icsLine('X', 'a'.repeat(length) + character.repeat(60));

        for (const one of line.split('\r\n')) {
          expect(Buffer.from(Buffer.from(one).toString('utf8')).equals(Buffer.from(one))).toBe(true);
          expect(one.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test.each([
    [75, 1],
    [76, 2],
    [149, 2],
    [150, 3],
  ])('of %i bytes takes %i lines', (bytes, lines) => {
    expect(
      icsLine('X', 'a'.repeat(bytes - 2))
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(lines);
  });
});

describe('a text value', () => {
  test('comes back as it was, line breaks as one kind and without control characters', () => {
    fc.assert(
      fc.property(text, (value) => {
        const calendar = parseIcs(`BEGIN:X\r\n${icsLine('SUMMARY', icsText(value))}END:X\r\n`);
        const expected = value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');

        expect(calendar.values.get('SUMMARY')).toBe(expected);
      }),
    );
  });

  test('cannot begin a property of its own', () => {
    const calendar = parseIcs(
      `BEGIN:X\r\n${icsLine('SUMMARY', icsText('срок\r\nATTACH:http://evil\u0085END:X'))}END:X\r\n`,
    );

    expect([...calendar.values.keys()]).toEqual(['SUMMARY']);
  });
});
