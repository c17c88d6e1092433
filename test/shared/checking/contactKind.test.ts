import fc from 'fast-check';
import { contactKind } from '../../../shared/checking/contactKind';

describe('contactKind', () => {
  it.each([
    '89141234567',
    '8 914 123-45-67',
    '8 (914) 123-45-67',
    '+7(914)123 45 67',
    '+7-914-123-45-67',
    '8.914.123.45.67',
    'Звонить: 8 914 1234567, вечером',
    '914 123-45-67',
    '9141234567',
    '(4212) 32-56-78',
    '8 4212 32-56-78',
    '423 222-11-22',
    'тел. 22-33-44',
    'тел.: 22-33-44',
    'телефон 223344',
    'ТЕЛ 5-55-55',
    'моб. 22 33 44',
    'WhatsApp +22 333 44 55',
    'в 2024 году, 8 914 123 45 67',
    '2024 8 914 123 45 67',
  ])('sees a phone in «%s»', (text) => {
    expect(contactKind(text)).toBe('phone');
  });

  it.each([
    'test@example.org',
    'Test.Testov+1@mail.example.ru',
    'тест@пример.рф',
    'почта: test @ example.org',
    'test(собака)example.org',
    'test собака example.org',
    'test [at] example.org',
  ])('sees a mail address in «%s»', (text) => {
    expect(contactKind(text)).toBe('email');
  });

  it.each(['112-233-445 95', '112 233 445 95', 'СНИЛС 112-233-445-95', '11223344595'])(
    'sees a СНИЛС in «%s»',
    (text) => {
      expect(contactKind(text)).toBe('snils');
    },
  );

  it.each([
    '0810 123456',
    '08 10 123456',
    'паспорт 0810123456',
    'серия 0810 № 123456',
    'Паспорт: 08 10 № 123456',
  ])('sees a passport in «%s»', (text) => {
    expect(contactKind(text)).toBe('passport');
  });

  it.each([
    '',
    'Шахматы, робототехника',
    'МБОУ СОШ № 5 имени Героя',
    '5А, 6Б, 7В',
    'классы 5 6 7 8 9 10 11',
    '2019-2020, 2020-2021 и 2021-2022 учебные годы',
    '2019-2020 2020-2021 2021-2022',
    'с 01.09.2024 по 31.05.2025',
    '9.10.2024-5.11.2024',
    'приказ от 12.03.2021 № 100500',
    'ИНН 2721001112',
    'ИНН 9102012347',
    'ОГРН 1022700920364',
    '10 000 000 рублей',
    '11223344596',
    '222 333-22-11',
    '345 6789 012',
    'встреча @ школа',
    'клуб «Собака — друг человека»',
    'телевизор 1234567',
    'отель 22-33-44',
    'серия встреч 10, 20 и 30 человек',
  ])('lets «%s» pass', (text) => {
    expect(contactKind(text)).toBe(null);
  });

  it('finds a phone number anywhere in a text of letters', () => {
    const words = fc.stringMatching(/^[а-я ,]{0,40}$/);
    const number = fc.tuple(
      fc.constantFrom('8', '+7', '7'),
      fc.integer({ min: 900_000_0000, max: 999_999_9999 }),
    );

    fc.assert(
      fc.property(words, number, words, (before, [country, digits], after) => {
        expect(contactKind(`${before}${country}${digits}${after}`)).toBe('phone');
      }),
      { numRuns: 200 },
    );
  });
});

describe('contactKind under attack', () => {
  it.each([
    ['a digit at a time', '8 9 1 4 1 2 3 4 5 6 7', 'phone'],
    ['no-break spaces', '8\u00a0914\u00a0123\u00a045\u00a067', 'phone'],
    ['thin spaces', '8\u2009914\u2009123\u200945\u200967', 'phone'],
    ['zero-width spaces', '8\u200b9\u200b1\u200b4\u200b1\u200b2\u200b3\u200b4\u200b5\u200b6\u200b7', 'phone'],
    ['soft hyphens', '8914\u00ad123\u00ad4567', 'phone'],
    ['full-width digits', '８９１４１２３４５６７', 'phone'],
    ['other dashes', '8–914—123‑45‐67', 'phone'],
    ['line breaks', '8 914\n123\n45\n67', 'phone'],
    ['a digit at a time without the 8', '9 1 4 1 2 3 4 5 6 7', 'phone'],
    ['a full-width sign', 'test＠example.org', 'email'],
    ['blanks in an address', 't e s t @ e x a m p l e . o r g', 'email'],
  ])('sees through %s', (_, text, kind) => {
    expect(contactKind(text)).toBe(kind);
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['digits and blanks', '1 '.repeat(100_000)],
    ['digits and wide gaps', '1    '.repeat(40_000)],
    ['signs', '@'.repeat(200_000)],
    ['addresses that never end', 'a@a.'.repeat(50_000)],
    ['letters and points', 'a.'.repeat(100_000)],
    ['one long word', 'а'.repeat(200_000)],
    ['words before numbers', 'тел '.repeat(50_000)],
    ['brackets', '(собака'.repeat(30_000)],
    ['dates', '01.09.2024 '.repeat(20_000)],
  ])('reads a very long text of %s to its end', (_, text) => {
    expect(contactKind(`${text} и 8 914 123-45-67`)).toBe('phone');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect([null, 'phone', 'email', 'snils', 'passport']).toContain(contactKind(text));
      }),
      { numRuns: 300 },
    );
  });
});
