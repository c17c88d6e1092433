import * as fc from 'fast-check';
import { type Value, valueAt } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { shareColumns } from '../../../../shared/columns/shareColumns';
import type { Template } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import { templateOfVersion } from '../../../../shared/templates/versions/templateOfVersion';
import { upgradeColumns } from '../../../../shared/templates/versions/upgradeColumns';
import { versionDifference } from '../../../../shared/templates/versions/versionDifference';
import { versionFaults } from '../../../../shared/templates/versions/versionFaults';
import { newer, older } from './invented';

type Row = Readonly<Record<string, Value>>;

const columnsOf = ({ columns }: Template, rows: readonly Row[]) => ({
  rows: rows.length,
  columns: Object.fromEntries(
    columns.map(({ key }) => [key, encodeColumn(rows.map((row) => row[key] ?? null))]),
  ),
});

const ROW: Row = {
  rowCode: 'a00000000001',
  name: 'Мастерская',
  hours: 2,
  secret: 'Тайна',
  told: 'есть',
  began: '2024-09-15',
  old: 'Было',
};

describe('the versions of every template', () => {
  it.each(TEMPLATE_KEYS)('of %s go on from one another without forgetting a column', (key) => {
    expect(versionFaults(templates[key])).toEqual([]);
  });

  it('of an invented one too', () => {
    expect(versionFaults(newer)).toEqual([]);
  });
});

describe('versionFaults', () => {
  const previous = newer.previous ?? { template: older, moves: {}, dropped: [] };

  it.each([
    ['a column that nobody takes', { ...previous, dropped: [] }, 'old is forgotten'],
    ['one that is taken and dropped', { ...previous, dropped: ['old', 'name'] }, 'name is dropped and kept'],
    [
      'one that goes two ways',
      { ...previous, moves: { ...previous.moves, place: { kind: 'renamed', from: 'name' } } },
      'name goes two ways',
    ],
    [
      'one that never was',
      { ...previous, moves: { ...previous.moves, place: { kind: 'renamed', from: 'gone' } } },
      'gone was no column',
    ],
    [
      'one that is none',
      { ...previous, moves: { ...previous.moves, none: { kind: 'new', value: null } } },
      'none is no column',
    ],
  ] as const)('names %s', (_what, changed, fault) => {
    expect(versionFaults({ ...newer, previous: changed })).toContain(fault);
  });
});

describe('templateOfVersion', () => {
  it('knows the present version and the one before, and no other', () => {
    expect([3, 2, 1, 0].map((version) => templateOfVersion(newer, version)?.version ?? null)).toEqual([
      null,
      2,
      1,
      null,
    ]);
  });
});

describe('upgradeColumns', () => {
  const at = (key: string, which: 'shared' | 'local') => {
    const full = columnsOf(older, [ROW]);
    const columns = which === 'local' ? full : shareColumns(older, full, 2024);

    return valueAt(upgradeColumns(newer, older, columns, which), key, 0);
  };

  it.each([
    ['a renamed one', 'title', 'Мастерская', 'Мастерская'],
    ['a converted one', 'minutes', 120, 120],
    ['one that was local: the service has never had it', 'told', 'есть', null],
    ['a new one: nobody has told the service', 'place', 'здесь', null],
    ['the row code', 'rowCode', 'a00000000001', 'a00000000001'],
  ])('fills %s', (_what, key, inWorkbook, inService) => {
    expect([at(key, 'local'), at(key, 'shared')]).toEqual([inWorkbook, inService]);
  });

  it('takes a month for a month', () => {
    expect(at('monthBegan', 'shared')).toBe('2024-09');
  });

  it('gives the present version back as it is', () => {
    const columns = columnsOf(newer, [{ rowCode: 'a00000000001' }]);

    expect(upgradeColumns(newer, newer, columns, 'local')).toBe(columns);
  });

  it('converts values and loses none, whatever they are', () => {
    const value = fc.oneof(fc.constant(null), fc.constant('noData'), fc.integer({ min: 0, max: 99 }));
    const row = fc.record({ name: fc.option(fc.string()), hours: value, secret: fc.option(fc.string()) });

    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const before = columnsOf(older, rows);
        const after = upgradeColumns(newer, older, before, 'local');

        rows.forEach(({ name, hours, secret }, index) => {
          expect(valueAt(after, 'title', index)).toBe(name);
          expect(valueAt(after, 'secret', index)).toBe(secret);
          expect(valueAt(after, 'minutes', index)).toBe(typeof hours === 'number' ? hours * 60 : hours);
        });
      }),
    );
  });
});

describe('versionDifference', () => {
  it('says in headings what is new, renamed, converted, gone, and what now leaves the workbook', () => {
    expect(versionDifference(newer)).toEqual({
      from: 1,
      to: 2,
      added: ['Где'],
      renamed: [
        { from: 'Название', to: 'Название практики' },
        { from: 'Часов', to: 'Минут' },
      ],
      converted: ['Минут'],
      dropped: ['Лишняя'],
      nowShared: ['Согласие'],
    });
  });

  it('of practices: only the word about the consent now leaves', () => {
    expect(versionDifference(templates.practices)).toEqual({
      from: 1,
      to: 2,
      added: [],
      renamed: [],
      converted: [],
      dropped: [],
      nowShared: ['Согласие на распространение'],
    });
  });
});
