import fc from 'fast-check';
import { cutAtWord } from '../../../shared/templates/cutAtWord';

describe('cutAtWord', () => {
  it.each([
    ['Формирование базы наставников', 40, 'Формирование базы наставников'],
    ['Формирование базы наставников', 20, 'Формирование базы…'],
    ['Реестр (по форме «Учитель – ученик»)', 9, 'Реестр…'],
    ['Разработка, утверждение', 13, 'Разработка…'],
  ])('makes of %j in %i characters %j', (text, length, expected) => {
    expect(cutAtWord(text, length)).toBe(expected);
  });

  it('never gives more than it may', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
        expect(cutAtWord(text, length).length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
