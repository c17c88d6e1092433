import fc from 'fast-check';
import { cellText } from '../../../../addin/src/excel/write/cellText';
import { FORMULA_START } from '../../../../shared/cells/formulaStart';
import { DANGEROUS } from '../../ports/suite/sheets';

describe('text as Excel is given it', () => {
  it.each(['Иванова', 'СОШ № 5', 'Ошибка, «Год рождения»: 5-6', '7k3m0q', '12.04.2026 — сдано', 'ё'])(
    'is itself where nothing could be made of it: %p',
    (text) => {
      expect(cellText(text, false)).toBe(text);
    },
  );

  it.each([
    '08612000',
    '5-6',
    '12,5',
    '1 000',
    '$5',
    '3:30 pm',
    'Mar 2026',
    'Mon, May 4 2026',
    'ИСТИНА',
    '#REF!',
  ])('follows an apostrophe where Excel would make something else of it: %p', (text) => {
    expect(cellText(text, false)).toBe(`'${text}`);
  });

  it('is itself in a text cell, whatever date or number it looks like', () => {
    expect(cellText('08612000', true)).toBe('08612000');
  });

  it('is no longer than a cell holds', () => {
    expect(cellText('ё'.repeat(40_000), true)).toHaveLength(32_767);
  });

  describe('made to be run', () => {
    it.each([true, false])('never begins like a formula (text cell: %p)', (isText) => {
      const anyText = fc.oneof(fc.string(), fc.constantFrom(...DANGEROUS));

      fc.assert(
        fc.property(anyText, (text) => {
          expect(FORMULA_START.test(cellText(text, isText))).toBe(false);
        }),
      );
    });
  });
});
