import { meaningOf, paramsOf } from './reading';

const url = { type: 'url' } as const;

describe('readUrl', () => {
  test.each([
    ['https://example.org'],
    ['http://example.org/раздел/?a=1#b'],
    ['HTTPS://EXAMPLE.ORG/'],
    ['https://школа.пример.рф/наставничество'],
    ['http://example.org:8080/a'],
    ['https://example.org/@test'],
  ])('reads %s', (raw) => {
    expect(meaningOf(raw, url)).toEqual([raw]);
  });

  test.each([
    ['no scheme', 'www.example.org'],
    ['another scheme', 'ftp://example.org'],
    ['one stroke', 'http:/example.org'],
    ['no point in the host', 'http://localhost/'],
    ['a space', 'https://example.org/a b'],
    ['two addresses', 'https://example.org https://example.com'],
    ['a number', 5],
    ['text', 'на сайте'],
  ])('refuses %s and repeats nothing of it', (_, raw) => {
    expect(meaningOf(raw, url)).toEqual([null, 'error readUrl']);
    expect(paramsOf(raw, url)).toEqual({});
  });

  it('takes «нет» for no page', () => {
    expect(meaningOf('нет', url)).toEqual([null]);
  });

  describe('attacks', () => {
    test.each([
      ['javascript:alert(1)'],
      ['java\u200Bscript:alert(1)'],
      ['data:text/html,<b>'],
      ['file:///etc/passwd'],
      ['\\\\example.org\\share'],
      ['https://user:pass@example.org/'],
      ['https://example.org@evil.example.com/'],
      ['=HYPERLINK("https://example.org")'],
    ])('refuses %s', (raw) => {
      expect(meaningOf(raw, url)).toEqual([null, 'error readUrl']);
    });

    it('refuses what is longer than a link in Excel', () => {
      const base = 'https://example.org/';

      expect(meaningOf(base + 'a'.repeat(2083 - base.length), url)).toHaveLength(1);
      expect(meaningOf(base + 'a'.repeat(2084 - base.length), url)).toEqual([null, 'error readTextTooLong']);
    });
  });
});
