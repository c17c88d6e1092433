import { meaningOf, paramsOf } from './reading';

const text = { type: 'text', maxLength: 20 } as const;

describe('readText', () => {
  test.each([
    ['text', 'СОШ № 5', 'СОШ № 5'],
    ['spaces put in order', '  СОШ\u00A0 №\n5 ', 'СОШ № 5'],
    ['Latin letters as typed', 'IT-куб', 'IT-куб'],
    ['a number', 7, '7'],
    ['a number with a fraction', 7.5, '7,5'],
    ['a cross, which may be a Roman ten', 'Х', 'Х'],
    ['a legal form that looks like «н/п»', 'НП', 'НП'],
    ['as much as fits', 'т'.repeat(20), 'т'.repeat(20)],
    ['text that was neutralised', "'+7 класс", '+7 класс'],
    ['an invisible character before that', "\u200B'+7 класс", '+7 класс'],
    ['an apostrophe of its own', "'кавычки'", "'кавычки'"],
  ])('reads %s', (_, raw, expected) => {
    expect(meaningOf(raw, text)).toEqual([expected]);
  });

  it('refuses what is too long', () => {
    expect(meaningOf('т'.repeat(21), text)).toEqual([null, 'error readTextTooLong']);
    expect(paramsOf('т'.repeat(21), text)).toEqual({ max: 20 });
  });

  test.each([['-'], ['—'], ['нет'], ['…'], ['отсутствует']])('takes %j for blank', (raw) => {
    expect(meaningOf(raw, text)).toEqual([null]);
  });

  test.each([['нет данных'], ['н/д'], ['не применимо']])('says that %j counts as blank', (raw) => {
    expect(meaningOf(raw, text)).toEqual([null, 'notice readMissingWord']);
  });

  it('refuses a boolean and repeats nothing', () => {
    expect(meaningOf(true, text)).toEqual([null, 'error readBoolean']);
    expect(paramsOf(true, text)).toEqual({});
  });

  describe('attacks', () => {
    test.each([['__proto__'], ['constructor'], ['=1+1'], ['＝1+1'], ['<b>&amp;</b>']])(
      'takes %j for text, to be neutralised when it is written',
      (raw) => {
        expect(meaningOf(raw, text)).toEqual([raw]);
      },
    );

    it('drops invisible characters and marks that reverse text', () => {
      expect(meaningOf('\u202Eшкола\u200B\uFEFF\uD800', text)).toEqual(['школа']);
    });
  });
});
