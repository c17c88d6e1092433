import fc from 'fast-check';
import { guardColumns } from '../../../shared/columns/guardColumns';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import { organisations } from '../../../shared/templates/organisations';
import { artificialRegion } from './artificialRegion';
import { valuesOf } from './columnsOf';
import { body, directoryOf, faultOf } from './directoryBody';
import { wireValues } from './wireValues';

describe('hostile codes', () => {
  function codeFault(codes: unknown, dictionary: readonly unknown[] = ['school', 'college']): unknown {
    return faultOf(body({ level: { dictionary, codes } }));
  }

  it.each([
    ['a number', 1],
    ['nothing', null],
    ['true', true],
    ['a list of numbers', [0, 1]],
    ['a list of characters', ['A', 'B']],
    ['a long list', Array(300_000).fill(0)],
    ['an object like a text', { 0: 'A', 1: 'B', length: 2 }],
    ['an object with a text within', { value: 'AB' }],
  ])('that are %s have the wrong shape', (_, codes) => {
    expect(codeFault(codes)).toEqual({ reason: 'shape', column: 'level' });
  });

  it.each([
    ['a digit short', 'A'],
    ['a digit long', 'ABA'],
    ['two digits a row where one is enough', 'AAAB'],
    ['a huge text', 'A'.repeat(20_000_000)],
    ['a surrogate pair beside a digit', 'A😀'],
  ])('of %s are refused by their length', (_, codes) => {
    expect(codeFault(codes)).toEqual({ reason: 'rowCount', column: 'level' });
  });

  it('that are left out of a column with fewer entries than rows are refused by their length', () => {
    expect(codeFault('', ['school'])).toEqual({ reason: 'rowCount', column: 'level' });
  });

  it.each([
    ['padding', 'A='],
    ['a plus, as base64 has it', 'A+'],
    ['a slash, as base64 has it', 'A/'],
    ['a space', 'A '],
    ['a line break', 'A\n'],
    ['a zero character', 'A\u0000'],
    ['DEL', 'A\u007f'],
    ['the first character that is not ASCII', 'A\u0080'],
    ['a character of Latin-1', 'Aÿ'],
    ['a Cyrillic letter that looks like a digit', 'AВ'],
    ['a character whose low byte is a digit', 'A\u0142'],
    ['a full-width letter', 'A\uff22'],
    ['half a surrogate pair', 'A\ud800'],
    ['the last character there is', 'A\uffff'],
  ])('with %s are refused, and the row is named', (_, codes) => {
    expect(codeFault(codes)).toEqual({ reason: 'codeRange', column: 'level', index: 1 });
  });

  it('that are one surrogate pair as long as two digits are refused', () => {
    expect(codeFault('😀')).toEqual({ reason: 'codeRange', column: 'level', index: 0 });
  });

  it.each([2, 64, 65, 4096, 4097])(
    'with any other character in any place are refused (%i entries)',
    (size) => {
      const columns = directoryOf([...Array.from({ length: size }, (_, index) => index), 0]);
      const wire = toWireColumns(columns);
      const { dictionary, codes } = wire.learners ?? { dictionary: [], codes: '' };
      const width = codes.length / columns.rows;
      const others = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
      const noDigit = others.filter((character) => !/^[\w-]/.test(character));

      fc.assert(
        fc.property(fc.nat(codes.length - 1), noDigit, (at, character) => {
          const learners = { dictionary, codes: codes.slice(0, at) + character + codes.slice(at + 1) };
          const guarded = guardColumns({ ...wire, learners }, columns.rows, organisations, artificialRegion);
          // Two code units make the text longer.
          const fault =
            character.length === 1
              ? { reason: 'codeRange', index: Math.floor(at / width) }
              : { reason: 'rowCount' };

          expect(guarded).toEqual({ ok: false, fault: { ...fault, column: 'learners' } });
        }),
        { numRuns: 15 },
      );
    },
  );

  it('of any text and any dictionary are refused, or read as base64url reads them', () => {
    const digits = fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'D', '=', 'Я'), maxLength: 5 });

    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 5 }),
        (codes, size, rows) => {
          const wire = {
            ...toWireColumns(directoryOf(Array.from({ length: rows }, () => 0))),
            learners: { dictionary: Array.from({ length: size }, (_, index) => index), codes },
          };
          const guarded = guardColumns(wire, rows, organisations, artificialRegion);
          const sound =
            size <= rows &&
            ((codes === '' && size === rows) ||
              (codes.length === rows && usesAll(codes, 'ABCD'.slice(0, size))));

          expect(guarded.ok).toBe(sound);
          if (guarded.ok) expect(valuesOf(guarded.columns).learners).toEqual(wireValues(wire.learners, rows));
        },
      ),
      { numRuns: 500 },
    );
  });

  /** Whether the characters of `text` are those of `digits`, all of them and no other. */
  function usesAll(text: string, digits: string): boolean {
    return [...new Set(text)].sort().join('') === digits;
  }
});
