import { excelCsv, machineCsv } from '../../../../functions/src/feed/csv/factsCsv';
import { factSetOf } from '../../../../shared/facts/factSetOf';
import { factsOf } from '../../../../shared/facts/factsOf';
import { FACT_FIELDS } from '../../../../shared/facts/wireFacts';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { sent } from '../../../shared/measures/recommendations/regionYearOf';
import { parseCsv } from './parseCsv';

const KEY = '08701000';
const heads = [
  sent(khabarovsk, 2024, KEY, 'mentees', { 'mentees.rows': 40, 'mentees.rows@form=P_P': 12 }),
  sent(khabarovsk, 2024, KEY, 'monitoring', { d_oo: { kind: 'noData' }, s_e_mean: 8.25 }),
];
const facts = factsOf('khabarovsk', 2024, heads);

function setOf(name: string) {
  const reporters = [{ key: KEY, kind: 'municipality', name } as const];

  return factSetOf(khabarovsk, reporters, facts, '2024-11-25T00:00:00.000Z');
}

function rowsOf(bytes: Uint8Array, separator: ',' | ';'): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = parseCsv(Buffer.from(bytes).toString().replace(/^﻿/, ''), separator);

  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])));
}

describe('the facts as CSV', () => {
  test('for programs are keys under headings that do not change', () => {
    const rows = rowsOf(machineCsv(setOf('Хабаровск')), ',');

    expect(Object.keys(rows[0] ?? {})).toEqual(['key', ...FACT_FIELDS]);
    expect(rows.find(({ form }) => form === 'P_P')).toMatchObject({
      key: `khabarovsk.2024.mentees.${KEY}.-.mentees.rows.form:P_P`,
      template: 'mentees',
      value: '12',
      cut: 'form',
      quality: 'exact',
    });
    expect(rows.find(({ indicator }) => indicator === 's_e_mean')?.value).toBe('8.25');
    expect(rows.find(({ indicator }) => indicator === 'd_oo')).toMatchObject({
      value: '',
      quality: 'noData',
    });
  });

  test('for Excel are titles under Russian headings', () => {
    const rows = rowsOf(excelCsv(setOf('Хабаровск')), ';');

    expect(rows.find(({ Разрез }) => Разрез === 'форма')).toMatchObject({
      Регион: 'Хабаровский край',
      Год: '2024',
      'Кто сдаёт': 'Хабаровск',
      Вид: 'муниципалитет',
      Показатель: 'Участий наставляемых',
      Значение: '12',
      Точность: 'точно',
    });
    expect(rows.find(({ Показатель }) => Показатель === 'Средний балл (1–10)')?.Значение).toBe('8,25');
  });

  test('for Excel run nothing that an organisation is called', () => {
    const [first] = rowsOf(excelCsv(setOf('=HYPERLINK("http://evil.example")')), ';');

    expect(first?.['Кто сдаёт']).toBe('\'=HYPERLINK("http://evil.example")');
  });

  test('of nothing are the headings alone', () => {
    const empty = factSetOf(khabarovsk, [], [], '2024-11-25T00:00:00.000Z');

    expect(rowsOf(machineCsv(empty), ',')).toEqual([]);
    expect(Buffer.from(machineCsv(empty)).toString().split('\r\n')).toHaveLength(2);
  });
});
