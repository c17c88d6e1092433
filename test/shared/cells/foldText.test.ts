import fc from 'fast-check';
import { foldText } from '../../../shared/cells/foldText';
import { LOOK_ALIKES } from '../../../shared/cells/lookAlikes';

/** Text of the kind that is typed: Russian and Latin letters, digits, marks, spaces. */
const typed = fc.string({
  unit: fc.constantFrom(
    ...'абвгеёийкмнорстухАВЕЁКМНОРСТУХabcehkmoptxyABCEHKMOPTXYзz5№-–"«» \u00A0\u0306\u0308',
  ),
});

const cyrillicToLatin = new Map([...LOOK_ALIKES].map(([latin, cyrillic]) => [cyrillic, latin]));

describe('foldText', () => {
  test.each([
    ['letter case', 'ШКОЛА', 'школа'],
    ['ё and е', 'Семён', 'Семен'],
    ['kinds of quotes', 'СОШ «Успех»', 'СОШ "Успех"'],
    ['kinds of dashes and the spaces around them', 'учитель – ученик', 'Учитель-ученик'],
    ['space after №', 'СОШ №5', 'СОШ № 5'],
    ['Latin letters within a Russian word', 'Cтyдeнт', 'студент'],
    ['Latin letters beside a digit', '7A', '7а'],
    ['a word of Latin doubles only', 'COH', 'СОН'],
    ['Latin ë', 'идёт', 'идëт'],
    ['stress marks', 'шко\u0301ла', 'школа'],
  ])('makes equal what differs in %s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test.each([
    ['different letters', 'школа', 'школы'],
    ['different numbers', 'СОШ № 5', 'СОШ № 15'],
    ['a Latin word with letters of its own', 'Excel', 'Ехсел'],
    ['й and и', 'мой', 'мои'],
  ])('keeps apart %s', (_, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        const once = foldText(text);

        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives plain Russian words the key that the same words with an invisible character have', () => {
    const words = fc.stringMatching(/^[А-яЁё0-9 -]{0,20}$/);

    fc.assert(
      fc.property(words, (text) => {
        expect(foldText(`${text}\u200B`)).toBe(foldText(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on which letters of a Russian word are Latin doubles', () => {
    const russian = fc.stringMatching(/^[АВСЕНКМОРТХУасеорхукДджия]{1,12}$/);

    fc.assert(
      fc.property(russian, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (letters, isLatin) => {
        // «ж» makes the word Russian, however many of its other letters are replaced.
        const word = `ж${letters}`;
        const mixed = [...word]
          .map((letter, index) => (isLatin[index % 12] ? (cyrillicToLatin.get(letter) ?? letter) : letter))
          .join('');

        expect(foldText(mixed)).toBe(foldText(word));
      }),
    );
  });

  describe('attacks', () => {
    it('takes a name of an object’s own machinery for text', () => {
      expect(foldText('__proto__')).toBe('__proto__');
    });

    it('takes invisible characters for nothing', () => {
      expect(foldText('шко\u200Bла\u202E')).toBe('школа');
    });

    it('folds a text of a million characters', () => {
      expect(foldText('Шкoла '.repeat(170_000)).length).toBe(170_000 * 6 - 1);
    });
  });
});
