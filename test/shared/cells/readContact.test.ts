import { meaningOf, paramsOf } from './reading';

const contact = { type: 'contact' } as const;

describe('readContact', () => {
  test.each([
    ['a mobile number', '+7 900 000-00-00'],
    ['a town number', '8 (4212) 00-00-00, доб. 12'],
    ['a village number', '2-10-00'],
    ['an address', 'test@example.org'],
    ['both', 'тел. 8 900 000 00 00; e-mail: test@example.org'],
    ['a Cyrillic address', 'тест@пример.рф'],
  ])('reads %s', (_, raw) => {
    expect(meaningOf(raw, contact)).toEqual([raw]);
  });

  it('reads a number', () => {
    expect(meaningOf(89_000_000_000, contact)).toEqual(['89000000000']);
  });

  test.each([
    ['a name', 'Тестов Тест'],
    ['too few digits', '12-34'],
    ['an address without a domain', 'test@'],
    ['an address without a point', 'test@example'],
    ['two @', 'test@@example.org'],
  ])('refuses %s and repeats nothing of it', (_, raw) => {
    expect(meaningOf(raw, contact)).toEqual([null, 'error readContact']);
    expect(paramsOf(raw, contact)).toEqual({});
  });

  it('takes a dash for no contact', () => {
    expect(meaningOf('-', contact)).toEqual([null]);
  });

  describe('attacks', () => {
    test.each([
      ['points', `a@${'a.'.repeat(500_000)}`],
      ['at signs', '@'.repeat(1_000_000)],
      ['digits', '8'.repeat(1_000_000)],
    ])('refuses a million %s', (_, raw) => {
      expect(meaningOf(raw, contact)).toEqual([null, 'error readTextTooLong']);
    });
  });
});
