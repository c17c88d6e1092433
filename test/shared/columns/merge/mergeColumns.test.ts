import { drain } from '../../../../shared/checking/steps';
import { type Columns, ROW_CODE, type Value, valueAt } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { mergeColumnsSteps } from '../../../../shared/columns/merge/mergeColumns';
import { mergedColumnsSteps } from '../../../../shared/columns/merge/mergedColumns';

/** Columns of rows, each its code and the value of column `one`. */
function columns(...rows: readonly (readonly [string | null, Value])[]): Columns {
  return {
    rows: rows.length,
    columns: {
      [ROW_CODE]: encodeColumn(rows.map(([code]) => code)),
      one: encodeColumn(rows.map(([, value]) => value)),
    },
  };
}

const merge = (base: Columns | null, theirs: Columns, mine: Columns, isHeld = false) =>
  drain(mergeColumnsSteps({ base, theirs, mine }, { keys: ['one'], isHeld: () => isHeld }));

const BASE = columns(['a', 'x'], ['b', 'y']);

describe('a merge of columns', () => {
  it('takes what only they changed, wherever the row stands', () => {
    const merged = merge(BASE, columns(['b', 'y'], ['a', 'z']), columns(['b', 'y'], ['a', 'x']));
    const result = drain(mergedColumnsSteps(merged, () => 'mine'));

    expect(merged.collisions).toEqual([]);
    expect([0, 1].map((row) => [valueAt(result, ROW_CODE, row), valueAt(result, 'one', row)])).toEqual([
      ['b', 'y'],
      ['a', 'z'],
    ]);
  });

  it('asks before it replaces a cell that holds more than is compared, and only there', () => {
    const theirs = columns(['a', 'z'], ['b', 'y']);

    expect(merge(BASE, theirs, BASE, true).collisions).toEqual([{ kind: 'held', place: 0, key: 'one' }]);
    expect(merge(BASE, BASE, theirs, true).collisions).toEqual([]);
  });

  it('counts the cells that only I changed, and neither collisions nor what both changed alike', () => {
    const base = columns(['a', 'x'], ['b', 'y'], ['c', 'z'], ['d', 'u'], ['f', 'v']);
    const theirs = columns(['a', 'x'], ['b', '1'], ['c', 'same'], ['e', 'new'], ['f', 'v']);
    const mine = columns(['a', 'mine'], ['b', '2'], ['c', 'same'], ['d', 'mine'], ['f', 'v']);

    expect(merge(base, theirs, mine).onlyMine).toBe(1);
    expect(merge(base, mine, theirs).onlyMine).toBe(0);
  });

  it('stays undecided, however it is decided', () => {
    const merged = merge(BASE, columns(['a', 'z'], ['b', '1']), columns(['a', 'x'], ['b', '2']));
    const taken = (side: 'mine' | 'theirs') => {
      const result = drain(mergedColumnsSteps(merged, () => side));

      return [0, 1].map((row) => valueAt(result, 'one', row));
    };

    expect(taken('theirs')).toEqual(['z', '1']);
    expect([...(merged.fromThem.get('one') ?? [])]).toEqual([1, 0]);
    expect(taken('mine')).toEqual(['z', '2']);
  });

  it('takes a column that one side lacks for blank', () => {
    const without = { rows: 2, columns: { [ROW_CODE]: encodeColumn(['a', 'b']) } };

    expect(merge(BASE, without, columns(['a', 'z'], ['b', 'y'])).collisions).toEqual([
      { kind: 'cell', place: 0, key: 'one' },
    ]);
  });

  it('of nothing is nothing', () => {
    const merged = merge(columns(), columns(), columns());

    expect(drain(mergedColumnsSteps(merged, () => 'mine')).rows).toBe(0);
  });

  it.each([
    ['a row without a code', columns(['a', 'x'], [null, 'y'])],
    ['two rows of one code', columns(['a', 'x'], ['a', 'y'])],
  ])('refuses %s on any side', (_, broken) => {
    expect(() => merge(BASE, BASE, broken)).toThrow(/cannot be merged/);
    expect(() => merge(BASE, broken, BASE)).toThrow(/cannot be merged/);
    expect(() => merge(broken, BASE, BASE)).toThrow(/cannot be merged/);
  });
});
