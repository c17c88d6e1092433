import fc from 'fast-check';
import { readPersonName } from '../../../shared/cells/readPersonName';
import { meaningOf, paramsOf } from './reading';

const name = { type: 'personName' } as const;

describe('readPersonName', () => {
  test.each([
    ['a name', 'Тестов', 'Тестов'],
    ['capitals as typed', 'ТЕСТОВ', 'ТЕСТОВ'],
    ['ё', 'Тестёнок', 'Тестёнок'],
    ['Latin letters among Russian ones', 'Tecтoв', 'Тестов'],
    ['a double name', 'Тест-Образцова', 'Тест-Образцова'],
    ['a dash for a hyphen', 'Тест – Образцова', 'Тест-Образцова'],
    ['a patronymic of two words', 'Тест оглы', 'Тест оглы'],
    ['an apostrophe', 'Т’Эстов', "Т'Эстов"],
    ['a name of one letter', 'О', 'О'],
    ['spaces and invisible characters', ' Тес\u200Bтов\u00A0', 'Тестов'],
    ['й typed as letter and mark', 'Тестови\u0306', 'Тестовй'],
  ])('reads %s', (_, raw, expected) => {
    expect(meaningOf(raw, name)).toEqual([expected]);
  });

  test.each([
    ['Latin letters', 'Testov'],
    ['initials', 'Т.Т.'],
    ['a digit', 'Тестов1'],
    ['a former name in brackets', 'Тестова (Образцова)'],
    ['two hyphens', 'Тест--Образцова'],
    ['a hyphen at the end', 'Тест-'],
    ['a number', 5],
    ['an address', 'test@example.org'],
  ])('refuses %s and repeats nothing of it', (_, raw) => {
    expect(meaningOf(raw, name)).toEqual([null, 'error readName']);
    expect(paramsOf(raw, name)).toEqual({});
  });

  it('refuses more than 60 characters', () => {
    expect(meaningOf('т'.repeat(60), name)).toEqual(['т'.repeat(60)]);
    expect(meaningOf('т'.repeat(61), name)).toEqual([null, 'error readTextTooLong']);
    expect(paramsOf('т'.repeat(61), name)).toEqual({ max: 60 });
  });

  test.each([['нет'], ['-'], ['—'], ['отсутствует'], ['без отчества'], ['б/о']])(
    'takes %j for no name',
    (raw) => {
      expect(meaningOf(raw, name)).toEqual([null]);
    },
  );

  it('says that «нет данных» counts as blank, and repeats nothing', () => {
    expect(meaningOf('нет данных', name)).toEqual([null, 'notice readMissingWord']);
    expect(paramsOf('нет данных', name)).toEqual({});
  });

  it('gives what it reads as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[А-Яа-яA-Za-zё' -]{1,20}$/), (raw) => {
        const { value } = readPersonName(raw, name);

        fc.pre(typeof value === 'string');
        expect(meaningOf(value, name)).toEqual([value]);
      }),
      { numRuns: 1000 },
    );
  });

  describe('attacks', () => {
    test.each([['=1+1'], ['@Тест'], ['+Тест'], ['__proto__'], ['Тест\u0000<script>']])(
      'refuses %j',
      (raw) => {
        expect(meaningOf(raw, name)).toEqual([null, 'error readName']);
      },
    );

    it('refuses a million letters', () => {
      expect(meaningOf('Тест '.repeat(200_000), name)).toEqual([null, 'error readTextTooLong']);
    });
  });
});
