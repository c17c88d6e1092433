import fc from 'fast-check';
import { normaliseText } from '../../../shared/cells/normaliseText';

describe('normaliseText', () => {
  test.each([
    ['spaces at the ends', '  школа ', 'школа'],
    ['runs of spaces', 'СОШ  №   5', 'СОШ № 5'],
    ['no-break space', 'СОШ\u00A0№\u00A05', 'СОШ № 5'],
    ['thin and narrow no-break spaces', '1\u2009234\u202F567', '1 234 567'],
    ['line breaks and tabs', 'одна\r\nдве\tтри', 'одна две три'],
    ['zero-width space and byte order mark', '\uFEFFшко\u200Bла', 'школа'],
    ['soft hyphen', 'настав\u00ADник', 'наставник'],
    ['control characters', 'шк\u0000о\u0007ла', 'школа'],
    ['й and ё typed as letter and mark', 'и\u0306 е\u0308', 'й ё'],
    ['mark parted from its letter by a zero-width joiner', 'и\u200D\u0306', 'й'],
    ['nothing but spaces', ' \u00A0\u2003 ', ''],
    ['ordinary text', 'СОШ № 5 «Успех» – филиал', 'СОШ № 5 «Успех» – филиал'],
  ])('%s', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text);

        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives ordinary text what the same text with an invisible character gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'аЯёA7 -«»№–') }), (text) => {
        expect(normaliseText(`${text}\u200B`)).toBe(normaliseText(text));
      }),
      { numRuns: 1000 },
    );
  });

  describe('attacks', () => {
    it('drops marks that reverse the direction of text', () => {
      expect(normaliseText('\u202Eгпj.txt\u202C\u2066а\u2069')).toBe('гпj.txtа');
    });

    it('drops halves of surrogate pairs, which UTF-8 would turn into one and the same character', () => {
      expect(normaliseText('а\uD800б\uDC00')).toBe('аб');
    });

    it('drops code points that an .xlsx file cannot hold', () => {
      expect(normaliseText('а\uFFFEб\uFFFF')).toBe('аб');
    });

    it('keeps pairs that belong together', () => {
      expect(normaliseText('😀')).toBe('😀');
    });
  });
});
