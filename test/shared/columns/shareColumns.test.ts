import fc from 'fast-check';
import type { Columns, Value } from '../../../shared/columns/columns';
import { guardColumns } from '../../../shared/columns/guardColumns';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import { mentees } from '../../../shared/templates/mentees';
import { mentors } from '../../../shared/templates/mentors';
import { monitoring } from '../../../shared/templates/monitoring';
import { organisations } from '../../../shared/templates/organisations';
import { sharedColumns } from '../../../shared/templates/sharedColumns';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { arbitraryColumns, arbitraryOrder } from './arbitraryColumns';
import { artificialRegion } from './artificialRegion';
import { codeOf, columnsOf, reorderRows, valuesOf } from './columnsOf';

const YEAR = 2024;

const coarseCells = {
  birthYear: fc.option(fc.integer({ min: 1960, max: 2020 })),
  dateIn: fc.option(fc.constantFrom('2024-09-01', '2024-09-30', '2024-10-01', 'noData')),
  dateOut: fc.option(fc.constantFrom('2025-05-25', 'notApplicable')),
  lastName: fc.option(fc.constantFrom('Тестов', 'Тестова')),
};

/** A filled sheet of mentees with its coarse columns as they are in the workbook, and a name. */
const filledMentees: fc.Arbitrary<Columns> = arbitraryColumns(mentees, 12).chain((columns) => {
  const cells = Object.entries(coarseCells).map(([key, cell]) =>
    fc
      .array<Value>(cell, { minLength: columns.rows, maxLength: columns.rows })
      .map((list): [string, Value[]] => [key, list]),
  );

  return fc.tuple(...cells).map((lists) => columnsOf({ ...valuesOf(columns), ...Object.fromEntries(lists) }));
});

function shared(template: Parameters<typeof shareColumns>[0], values: Parameters<typeof columnsOf>[0]) {
  return valuesOf(shareColumns(template, columnsOf(values), YEAR));
}

describe('shareColumns', () => {
  it('gives exactly the shared columns of the template, those the sheet lacks blank', () => {
    const values = shared(mentees, { rowCode: [codeOf(1), codeOf(2)], category: ['student', null] });
    const blank = sharedColumns(mentees).map(({ key }): [string, Value[]] => [key, [null, null]]);

    expect(values).toEqual({
      ...Object.fromEntries(blank),
      rowCode: [codeOf(1), codeOf(2)],
      category: ['student', null],
    });
  });

  it.each([
    [2015, 'under10'],
    [2014, '10-14'],
    [2010, '10-14'],
    [2009, '15-17'],
    [2007, '15-17'],
    [2006, '18-19'],
    [2005, '18-19'],
    [2004, 'from20'],
    [null, null],
  ])('birth year %s leaves as %s in 2024', (birthYear, ageBand) => {
    expect(shared(mentees, { birthYear: [birthYear] }).ageBand).toEqual([ageBand]);
  });

  it.each([
    ['2024-09-15', '2024-09'],
    [null, null],
    ['noData', 'noData'],
    ['notApplicable', 'notApplicable'],
  ])('date %s leaves as %s', (dateIn, monthIn) => {
    expect(shared(mentees, { dateIn: [dateIn] }).monthIn).toEqual([monthIn]);
  });

  it.each([
    ['1234567894', '1234567894'],
    ['123456789047', 'person'],
    ['000000000000', 'person'],
    ['1234567890', null],
    ['12345', null],
    [null, null],
  ])('ИНН %s leaves as %s', (inn, left) => {
    expect(shared(organisations, { inn: [inn] }).legalEntityInn).toEqual([left]);
    expect(shared(mentors, { enterpriseInn: [inn] }).enterpriseLegalInn).toEqual([left]);
  });

  it('writes values that have become equal once', () => {
    const columns = columnsOf({ dateIn: ['2024-09-01', '2024-10-05', '2024-09-30', null] });

    expect(shareColumns(mentees, columns, YEAR).columns.monthIn).toEqual({
      dictionary: ['2024-09', '2024-10', null],
      codes: Uint32Array.of(0, 1, 0, 2),
    });
  });

  it('keeps a whole date where the template shares it', () => {
    expect(shared(monitoring, { asOf: ['2024-11-25'] }).asOf).toEqual(['2024-11-25']);
  });

  it('gives what the guard lets through', () => {
    fc.assert(
      fc.property(filledMentees, (columns) => {
        const left = shareColumns(mentees, columns, YEAR);
        const wire = toWireColumns(left);

        expect(guardColumns(wire, left.rows, mentees, artificialRegion)).toEqual({ ok: true, columns: left });
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same whether rows are reordered before or after', () => {
    const withOrder = filledMentees.chain((columns) =>
      fc.record({ columns: fc.constant(columns), order: arbitraryOrder(columns) }),
    );

    fc.assert(
      fc.property(withOrder, ({ columns, order }) => {
        const before = shareColumns(mentees, reorderRows(columns, order), YEAR);
        const after = reorderRows(shareColumns(mentees, columns, YEAR), order);

        expect(valuesOf(before)).toEqual(valuesOf(after));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what must not leave the workbook', () => {
  it.each(TEMPLATE_KEYS)('no local or coarse column of %s carries its text out', (key) => {
    const template = templates[key];
    const planted = template.columns.filter(({ sharing }) => sharing !== 'shared');
    const values = planted.map(({ key: column }): [string, Value[]] => [
      column,
      [`канарейка ${column}`, `${column}-канарейка`],
    ]);
    const left = shareColumns(template, columnsOf(Object.fromEntries(values)), YEAR);

    expect(JSON.stringify(left)).not.toContain('канар');
  });

  it.each(TEMPLATE_KEYS)('no column of %s that the template does not know comes along', (key) => {
    const left = shareColumns(
      templates[key],
      columnsOf({ rowCode: ['a'], СНИЛС: ['канарейка'], monthIn: ['канарейка'], ageBand: ['канарейка'] }),
      YEAR,
    );

    expect(JSON.stringify(left)).not.toContain('канар');
  });

  it('days, birth years and the ИНН of a person stay', () => {
    const left = JSON.stringify([
      shared(mentees, { birthYear: [2011], dateIn: ['2024-09-17'], dateOut: ['2025-05-23'] }),
      shared(mentors, { birthYear: [1971], enterpriseInn: ['123456789047'], contact: ['+7 900 000-00-00'] }),
    ]);

    expect(left).not.toMatch(/2011|1971|-17"|-23"|123456789047|900/);
  });

  it('a passport number in place of an ИНН stays, unless it is one', () => {
    expect(shared(organisations, { inn: ['0808123456', '08 08 123456'] }).legalEntityInn).toEqual([
      null,
      null,
    ]);
  });
});
