import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { rowNumbers } from '../../../shared/sheets/rowNumbers';

describe('rowNumbers', () => {
  it('gives the numbers Excel shows, all of them where a code stands twice', () => {
    const columns = { rows: 3, columns: { rowCode: encodeColumn(['a', 'b', 'a']) } };

    expect(rowNumbers({ columns, rows: [6, 8, 11] })).toEqual(
      new Map([
        ['a', [7, 12]],
        ['b', [9]],
      ]),
    );
  });
});
