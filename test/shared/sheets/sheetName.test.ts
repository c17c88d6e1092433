import fc from 'fast-check';
import { sheetName } from '../../../shared/sheets/sheetName';

describe('sheetName', () => {
  it.each([
    ['Наставники', 'Наставники'],
    ['Кто_сдал', 'Кто_сдал'],
    ['Реестр наставников', 'Реестр_наставников'],
    ["Ум'а [2024]: «да/нет»?", 'Ум_а_2024_да_нет_'],
    ['2024 год', '_2024_год'],
    ['A1', '_A1'],
    ['R1C1', '_R1C1'],
    ['history', '_history'],
    ['', '_'],
  ])('makes of %j the name %j', (text, name) => {
    expect(sheetName(text)).toBe(name);
  });

  it('numbers a name that is taken, whatever its case', () => {
    expect(sheetName('Замечания', ['ЗАМЕЧАНИЯ', 'замечания_2'])).toBe('Замечания_3');
  });

  it('is fit for Excel, unquoted in formulas, unlike the taken ones and stable, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const name = sheetName(text);
        const other = sheetName(text, [name]);

        expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]{0,30}$/u);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(other.length).toBeLessThanOrEqual(31);
        expect(other.toLowerCase()).not.toBe(name.toLowerCase());
        expect(sheetName(name)).toBe(name);
      }),
      { numRuns: 300 },
    );
  });
});
