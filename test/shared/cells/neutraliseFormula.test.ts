import fc from 'fast-check';
import { neutraliseFormula } from '../../../shared/cells/neutraliseFormula';
import { restoreFormula } from '../../../shared/cells/restoreFormula';

const TRIGGERS = '=+-@＝＋－＠\t\r\n\0';
const dangerous = fc
  .tuple(
    fc.constantFrom('', ' ', '\u00A0', '\u200B', '\uFEFF', '\u2003 '),
    fc.constantFrom(...TRIGGERS),
    fc.string(),
  )
  .map((parts) => parts.join(''));

describe('neutraliseFormula', () => {
  test.each([
    ['=1+1'],
    ['+7 999 000-00-00'],
    ['-5'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\rтекст'],
    ['\nтекст'],
    ['＝1'],
    ['＋1'],
    ['－1'],
    ['＠a'],
    ['  =1'],
    ['\u00A0=1'],
    ['\u200B=1'],
    ['\uFEFF=1'],
    ['\0=1'],
    ['=cmd|\u0027/c calc\u0027!A0'],
  ])('puts an apostrophe before %j', (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  test.each([['школа'], ['5-А'], ['а=б'], [''], [' '], ["'=1"], ['№ 5'], ['(=1)']])('leaves %j', (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  });

  it('never gives text that begins with a trigger once it is trimmed', () => {
    fc.assert(
      fc.property(fc.oneof(dangerous, fc.string({ unit: 'binary' })), (text) => {
        const safe = neutraliseFormula(text);

        expect(TRIGGERS.includes(safe.trim().charAt(0)) && safe.trim() !== '').toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(dangerous, fc.string({ unit: 'binary' })), (text) => {
        const once = neutraliseFormula(text);

        expect(neutraliseFormula(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('is undone by restoreFormula, unless the text had such an apostrophe of its own', () => {
    fc.assert(
      fc.property(fc.oneof(dangerous, fc.string()), (text) => {
        fc.pre(!text.startsWith("'") || neutraliseFormula(text.slice(1)) === text.slice(1));

        expect(restoreFormula(neutraliseFormula(text))).toBe(text);
      }),
      { numRuns: 1000, examples: [["'Д'Артаньян"], ["''"]] },
    );
  });

  describe('attacks', () => {
    it('looks past a million spaces', () => {
      const text = `${' '.repeat(1_000_000)}=1`;

      expect(neutraliseFormula(text)).toBe(`'${text}`);
    });
  });
});

describe('restoreFormula', () => {
  it('leaves an apostrophe that guards nothing', () => {
    expect(restoreFormula("'кавычка")).toBe("'кавычка");
  });
});
