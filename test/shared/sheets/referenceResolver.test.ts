import fc from 'fast-check';
import { referenceLabels } from '../../../shared/sheets/referenceLabels';
import { referenceResolver } from '../../../shared/sheets/referenceResolver';
import { referredTo } from '../../../shared/sheets/referredTo';
import { rowName } from '../../../shared/sheets/rowName';
import type { Template } from '../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { columnsOf } from './helpers/columnsOf';
import { COLLEGE, COLUMNS } from './helpers/filled';

const all: readonly Template[] = TEMPLATE_KEYS.map((key) => templates[key]);
const EVENTS = [
  { rowCode: 'aaaaaaaaaaaa', title: 'Форум «Наставник38»' },
  { rowCode: 'bbbbbbbbbbbb', title: 'Слёт' },
  { rowCode: 'cccccccccccc', title: 'слет' },
  { rowCode: 'dddddddddddd' },
];

describe('a row of another sheet', () => {
  const sheets = { ...COLUMNS, events: columnsOf('events', EVENTS) };
  const resolve = referenceResolver(sheets, null);
  const labels = referenceLabels(sheets);

  it.each([
    ['organisations', 'сош №5', 'aaaaaaaaaaaa'],
    ['organisations', 'Тестовая школа № 5', 'aaaaaaaaaaaa'],
    ['mentors', 'тестов тест тестович', 'mmmmmmmmmmmm'],
    ['events', 'форум "наставник38"', 'aaaaaaaaaaaa'],
    ['events', 'DDDDDDDDDDDD', 'dddddddddddd'],
  ] as const)('of %s is found by %j', (to, text, code) => {
    expect(resolve(to, text)).toEqual({ kind: 'one', code });
  });

  it('is in doubt where two are called the same, and is then shown by its code', () => {
    expect(resolve('events', 'Слет')).toEqual({ kind: 'many' });
    expect(labels('events', 'bbbbbbbbbbbb')).toBe('bbbbbbbbbbbb');
    expect(labels('events', 'aaaaaaaaaaaa')).toBe('Форум «Наставник38»');
    expect(labels('events', 'dddddddddddd')).toBe('dddddddddddd');
  });

  it('of a sheet that the workbook has not is nobody’s', () => {
    expect(resolve('programmes', 'Форум «Наставник38»')).toEqual({ kind: 'none' });
  });

  it('is for an organisation that reports itself its own, by the name it has in the directory', () => {
    const own = referenceResolver(sheets, COLLEGE);

    expect(own('organisations', 'тестовый колледж')).toEqual({ kind: 'one', code: COLLEGE.key });
    expect(own('organisations', 'СОШ № 5')).toEqual({ kind: 'none' });
  });
});

describe('every template that others refer to', () => {
  const referred = referredTo(all);

  it('is one of these', () => {
    expect(referred).toEqual(expect.arrayContaining(['organisations', 'mentors', 'events']));
  });

  it.each(referred)('%s has rows whose label leads back to them, whatever they are called', (to) => {
    const keys = (templates[to].rowsNamedBy ?? []).flat();
    const name = fc.constantFrom(
      null,
      'Ёлка',
      'елка',
      'Слёт № 5',
      '«Слет №5»',
      ' ',
      '=A1',
      'нет данных',
      'a1b2c3d4e5f1',
    );
    const rows = fc.array(fc.record(Object.fromEntries(keys.map((key) => [key, name]))), { maxLength: 5 });

    fc.assert(
      fc.property(rows, (some) => {
        const named = some.map((row, index) => ({ ...row, rowCode: 'a1b2c3d4e5f6'.slice(0, 11) + index }));
        const sheets = { [to]: columnsOf(to, named) };
        const resolve = referenceResolver(sheets, null);
        const labels = referenceLabels(sheets);

        for (const { rowCode } of named)
          expect(resolve(to, labels(to, rowCode))).toEqual({ kind: 'one', code: rowCode });
      }),
    );
  });
});

describe('the name of a row', () => {
  it('is the best of the ways its template names', () => {
    expect(rowName('organisations', COLUMNS.organisations, 0)).toBe('СОШ № 5');
    expect(rowName('mentors', COLUMNS.mentors, 0)).toBe('Тестов Тест Тестович');
    expect(rowName('mentees', COLUMNS.mentees, 0)).toBe('');
  });
});
