import type { FindingParams } from '../../../shared/checking/finding';
import { FINDING_CODES } from '../../../shared/checking/findingCode';
import { messageOf } from '../../../shared/messages/messageOf';

const LANGUAGES = ['ru', 'en'] as const;

/** Every parameter that any reader or rule gives. */
const FULL: FindingParams = {
  text: '12 чел.',
  min: 1,
  max: 10_000,
  decimals: 2,
  allowed: 'школа; СПО',
  suggestion: 'школа',
  caption: 'Год рождения',
  sheet: 'Наставники',
  count: 5,
  expected: 1234.5,
  actual: 21,
  range: 'B7:C8',
  start: '2024-09',
  end: '2024-05',
  form: '«Студент – ученик»',
  category: 'педагог',
  kind: 'phone',
  in: 'explanation',
  date: '2022-05-05',
  from: '2024-01-01',
  to: '2024-12-31',
  names: 'СОШ № 1, СОШ № 2',
  captions: '«Организация», «Название программы»',
  name: 'Мероприятия и конкурсы',
};

const CASES = LANGUAGES.flatMap((language) => FINDING_CODES.map((code) => [language, code] as const));

function eachReading(language: 'ru' | 'en', code: (typeof FINDING_CODES)[number]): string[] {
  const alone = Object.entries(FULL).map(([name, value]) => ({ [name]: value }));
  const without = Object.keys(FULL).map((name) =>
    Object.fromEntries(Object.entries(FULL).filter(([other]) => other !== name)),
  );

  return [{}, FULL, ...alone, ...without].map((params) => messageOf(language, { code, params }));
}

describe('the text of a finding', () => {
  it.each(CASES)('in %s of %s reads well whichever of its parameters are there', (language, code) => {
    for (const text of eachReading(language, code)) {
      expect(text).toMatch(/^[\p{Lu}\d«"].*\.$/u);
      expect(text).not.toMatch(/undefined|NaN|null|\[object|function|=>|\$\{/);
      expect(text).not.toMatch(/ {2}| [,.;:]|\.\.|,,|::|: \.|\(\)|«»|""/);
      expect(text).not.toContain(code);
      expect(text.length).toBeGreaterThan(30);
    }
  });

  it.each(LANGUAGES)('in %s is not the same for two codes', (language) => {
    const texts = FINDING_CODES.map((code) => messageOf(language, { code, params: {} }));

    expect(new Set(texts).size).toBe(FINDING_CODES.length);
  });

  it.each(FINDING_CODES)('of %s is Russian in Russian, save for names and addresses', (code) => {
    const latin = messageOf('ru', { code, params: {} }).match(/[A-Za-z]+/g) ?? [];

    expect(latin.filter((word) => !['Excel', 'http', 'https'].includes(word))).toEqual([]);
  });
});

describe('the parameters of a text', () => {
  it.each([
    ['rowCodeDuplicate', { count: 2 }, 'он у 2 строк'],
    ['rowCodeDuplicate', { count: 21 }, 'он у 21 строки'],
    ['rowTwice', { captions: '«Ссылка»', count: 2 }, 'одинаково заполнено «Ссылка», всего 2 строки.'],
    ['organisationsLacking', { count: 21, names: 'ДДТ' }, 'Нет строк 21 действующей организации: ДДТ.'],
    ['mentorEnterpriseUnlisted', { count: 2 }, 'есть 2 предприятия, которых нет среди партнёров'],
    [
      'dateOutsideYear',
      { date: '2022-05-05', from: '2024-01-01', to: '2024-12-31' },
      '(05.05.2022) не из отчётного года: он с 01.01.2024 по 31.12.2024',
    ],
    ['templateNotUsed', { actual: 2024 }, 'за 2024 год не сдаёте'],
    ['personTwice', { count: 2 }, '2 строки'],
    ['personTwice', { count: 5 }, '5 строк'],
    ['tooManyMentees', { count: 11, max: 10 }, '11 наставляемых, а обычно не больше 10'],
    ['tooManyMentees', { count: 21, max: 10 }, '21 наставляемый'],
    ['organisationNameTwice', { count: 2 }, 'оно у 2 организаций'],
    ['readNumberFraction', { decimals: 0, text: '1,5' }, 'Здесь нужно целое число, а указано «1,5».'],
    ['readNumberFraction', { decimals: 1, text: '1,55' }, 'не больше чем 1 знак, а указано «1,55»'],
    ['readNumberFraction', { decimals: 2 }, 'не больше чем 2 знака'],
    ['readTextTooLong', { max: 300 }, 'помещается 300 знаков'],
    ['readTextTooLong', { max: 2083 }, 'помещается 2083 знака'],
    ['readNumberRange', { text: '50', min: 0.5, max: 40 }, 'от 0,5 до 40'],
    ['readNumberRange', { text: '-1', min: 0, max: 10_000_000 }, 'от 0 до 10\u00a0000\u00a0000'],
    ['readYear', { min: 1960, max: 2020 }, 'от 1960 до 2020'],
    [
      'endBeforeStart',
      { start: '2024-09', end: '2024-05' },
      'окончания (05.2024) раньше даты начала (09.2024)',
    ],
    [
      'yearOnYear',
      { actual: 1300, expected: 1000, max: 15 },
      'больше чем на 15\u00a0%: было 1000, стало 1300',
    ],
    [
      'partOverWhole',
      { actual: 7, max: 5, caption: 'Обучающихся школ, всего' },
      '7, а всего 5 в строке «Обучающихся школ, всего»',
    ],
    ['valueOutOfRange', { actual: 11, min: 1, max: 10 }, 'шкала от 1 до 10'],
    ['valueOutOfRange', { actual: 2, allowed: '0, 1' }, 'допустимо 0, 1'],
    ['textContact', { kind: 'snils' }, 'В тексте есть номер СНИЛС'],
    ['textContact', { kind: 'email', in: 'explanation' }, 'В объяснении есть адрес электронной почты'],
    ['textContact', { kind: 'somethingNew' }, 'В тексте есть контакт или номер документа'],
    [
      'readEnumeration',
      { text: 'шкла', suggestion: 'школа', allowed: 'школа; СПО' },
      'имелось в виду «школа». Выберите из списка: школа; СПО.',
    ],
  ] as const)('%s with %j says «%s»', (code, params, part) => {
    expect(messageOf('ru', { code, params })).toContain(part);
  });

  it.each([
    ['rowCodeDuplicate', { count: 2 }, '2 rows have it'],
    ['readNumberRange', { min: 0, max: 10_000_000 }, '0 to 10,000,000'],
    [
      'endBeforeStart',
      { start: '2024-09', end: '2024-05' },
      '(May 2024) is before the beginning (September 2024)',
    ],
    ['readTextTooLong', { max: 1 }, 'room for 1 character'],
  ] as const)('%s with %j says "%s" in English', (code, params, part) => {
    expect(messageOf('en', { code, params })).toContain(part);
  });
});

describe('the text of a finding under attack', () => {
  it('repeats a long cell only so far and on one line', () => {
    const text = messageOf('ru', { code: 'readNumber', params: { text: `один\n\n${'😀'.repeat(500)}` } });

    expect(text.length).toBeLessThan(400);
    expect(text).toContain('«один 😀');
    expect(text).not.toMatch(/\n|\p{Cs}/u);
  });

  it('takes a parameter of the wrong kind as absent', () => {
    const plain = messageOf('ru', { code: 'personTwice', params: {} });

    expect(messageOf('ru', { code: 'personTwice', params: { count: 'много' } })).toBe(plain);
    expect(messageOf('ru', { code: 'startBeforeModel', params: { start: 5 } })).toBe(
      messageOf('ru', { code: 'startBeforeModel', params: {} }),
    );
  });

  it('does not find inherited names among the kinds of contacts', () => {
    for (const kind of ['constructor', 'toString', '__proto__'])
      expect(messageOf('ru', { code: 'textContact', params: { kind } })).toBe(
        messageOf('ru', { code: 'textContact', params: {} }),
      );
  });
});
