import type { Columns, Value } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { askPlaces } from '../../../shared/review/askPlaces';
import { changedThreads } from '../../../shared/review/changedThreads';
import { columnsOfPlaces, LONGEST_VALUE, placeReader } from '../../../shared/review/placeReader';
import { templates } from '../../../shared/templates/templates';
import { made } from './histories';

const { mentees } = templates;

function columnsOf(values: Readonly<Record<string, readonly Value[]>>): Columns {
  const columns = Object.entries(values).map(([key, list]) => [key, encodeColumn(list)] as const);

  return { rows: columns[0]?.[1].codes.length ?? 0, columns: Object.fromEntries(columns) };
}

const columns = columnsOf({
  rowCode: ['rowa', 'rowb'],
  ageBand: ['10-14', null],
  monthIn: ['2024-09', '2024-10'],
});
const read = placeReader(mentees, columns, 'hash of the content');

describe('a place of a sheet', () => {
  test('is a cell by row code and the column’s name in the workbook', () => {
    expect(read({ row: 'rowa', column: 'birthYear' })?.value).toBe('10-14');
    expect(read({ row: 'rowb', column: 'dateIn' })?.value).toBe('2024-10');
    expect(read({ row: 'rowb', column: 'birthYear' })?.value).toBeNull();
  });

  test('is a whole row or the whole sheet, which have no value', () => {
    expect(read({ row: 'rowa', column: null })?.value).toBeNull();
    expect(read({ row: null, column: null })).toEqual({ value: null, mark: 'hash of the content' });
  });

  test.each([
    ['a row that is not there', { row: 'rowc', column: 'dateIn' }],
    ['a column that stays in the workbook', { row: 'rowa', column: 'lastName' }],
    ['a coarse column by the name it has outside', { row: 'rowa', column: 'monthIn' }],
    ['a column nobody has', { row: 'rowa', column: '__proto__' }],
    ['another name every object has', { row: 'rowa', column: 'constructor' }],
    ['a column without a row', { row: null, column: 'dateIn' }],
  ])('%s is none', (_what, place) => {
    expect(read(place)).toBeNull();
  });

  test('has another mark when its value changes, and a number is not its text', () => {
    const marks = [5, '5', null, 'null'].map(
      (value) =>
        placeReader(
          templates.training,
          columnsOf({ rowCode: ['rowa'], hours: [value] }),
          '',
        )({ row: 'rowa', column: 'hours' })?.mark,
    );

    expect(new Set(marks).size).toBe(4);
    expect(marks).not.toContain(undefined);
  });

  test('of a row has another mark when any shared value of it changes', () => {
    const other = placeReader(mentees, columnsOf({ rowCode: ['rowa'], monthIn: ['2024-11'] }), '');

    expect(other({ row: 'rowa', column: null })?.mark).not.toBe(read({ row: 'rowa', column: null })?.mark);
  });

  test('shows the beginning of a long value, and notices a change at its end', () => {
    const long = 'ё'.repeat(LONGEST_VALUE);
    const at = (value: string) =>
      placeReader(
        templates.practices,
        columnsOf({ rowCode: ['rowa'], title: [value] }),
        '',
      )({ row: 'rowa', column: 'title' });

    expect(at(long)?.value).toBe(long);
    expect(at(`${long}1`)?.value).toBe(`${'ё'.repeat(LONGEST_VALUE - 1)}…`);
    expect(at(`${long}1`)?.mark).not.toBe(at(`${long}2`)?.mark);
  });
});

describe('the columns that are read for places', () => {
  test('are row codes and those of the cells', () => {
    expect(columnsOfPlaces(mentees, [{ row: 'rowa', column: 'dateIn' }])).toEqual(['rowCode', 'monthIn']);
    expect(columnsOfPlaces(mentees, [{ row: null, column: null }])).toEqual(['rowCode']);
  });

  test('are all for a row', () => {
    expect(columnsOfPlaces(mentees, [{ row: 'rowa', column: null }])).toContain('form');
  });
});

describe('asking about a cell again', () => {
  const cell = { row: 'rowa', column: 'dateIn' };
  const stood = read(cell);
  const asked = made(
    { kind: 'return', revision: 1, cells: [{ ...cell, reason: 'Почему?' }], asked: [stood] },
    0,
  );
  const accepted = made({ kind: 'accept', revision: 1, explanations: [] }, 1);
  const moved = placeReader(mentees, columnsOf({ rowCode: ['rowa'], monthIn: ['2024-12'] }), 'other');

  test('before anything was accepted is a question of its own', () => {
    expect(askPlaces([cell], read, [asked])).toEqual({ ok: true, asked: [stood] });
  });

  test('after its answer was accepted is skipped while the value stands', () => {
    expect(askPlaces([cell, { row: 'rowb', column: 'dateIn' }], read, [asked, accepted])).toMatchObject({
      ok: true,
      asked: [null, { value: '2024-10' }],
    });
  });

  test('is a question again once the value is another one', () => {
    expect(askPlaces([cell], moved, [asked, accepted])).toMatchObject({
      ok: true,
      asked: [{ value: '2024-12' }],
    });
  });

  test('goes by what was accepted where the value was changed before that', () => {
    const changed = changedThreads([asked], moved);
    const sent = made({ kind: 'send', revision: 2, changed }, 1);
    const then = made({ kind: 'accept', revision: 2, explanations: [] }, 2);

    expect(askPlaces([cell], moved, [asked, sent, then])).toEqual({ ok: true, asked: [null] });
    expect(askPlaces([cell], read, [asked, sent, then])).toEqual({ ok: true, asked: [stood] });
  });

  test('is always possible for the row and the sheet', () => {
    const row = { row: 'rowa', column: null };
    const events = [
      made({ kind: 'return', revision: 1, cells: [{ ...row, reason: '?' }], asked: [read(row)] }, 0),
      accepted,
    ];

    expect(askPlaces([row], read, events)).toEqual({ ok: true, asked: [read(row)] });
  });

  test('tells which place is not there', () => {
    expect(askPlaces([cell, { row: 'rowz', column: null }], read, [])).toEqual({ ok: false, unknown: 1 });
  });

  test('is answered by a new revision where the value differs or the row is gone', () => {
    const gone = placeReader(mentees, columnsOf({ rowCode: [], monthIn: [] }), '');

    expect(changedThreads([asked], read)).toEqual([]);
    expect(changedThreads([asked], moved)).toMatchObject([{ thread: 'e0.0', value: '2024-12' }]);
    expect(changedThreads([asked], gone)).toEqual([{ thread: 'e0.0', value: null, mark: '' }]);
    expect(changedThreads([asked, accepted], moved)).toEqual([]);
  });
});
