import fc from 'fast-check';
import { NO_ROW, rowsOfEntries } from '../../../shared/checking/rowsOfEntries';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { code, columnsOf } from './sample';

const sheetOf = (numbers: readonly number[]) =>
  columnsOf(numbers.map((number) => ({ rowCode: code(number) })));

describe('rowsOfEntries', () => {
  it('gives for each entry the row that has its code, wherever there is one', () => {
    const numbers = fc.uniqueArray(fc.nat(20));
    const reference = fc.option(fc.nat(20).map((number) => code(number)));

    fc.assert(
      fc.property(numbers, fc.array(reference), (listed, references) => {
        const column = encodeColumn(references);
        const codes = listed.map((number) => code(number));

        expect([...rowsOfEntries(column, sheetOf(listed))]).toEqual(
          column.dictionary.map((entry) => codes.indexOf(String(entry))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('gives NO_ROW for a blank, also where a row has no code yet', () => {
    const uncoded = { rows: 1, columns: { rowCode: encodeColumn([null]) } };

    expect([...rowsOfEntries(encodeColumn([null]), uncoded)]).toEqual([NO_ROW]);
  });

  it('gives the last row where a code stands twice', () => {
    expect([...rowsOfEntries(encodeColumn([code(1)]), sheetOf([1, 2, 1]))]).toEqual([2]);
  });

  it('does not mix up columns or sheets that it was asked about before', () => {
    const [one, other] = [encodeColumn([code(1)]), encodeColumn([code(2)])];
    const [here, there] = [sheetOf([1, 2]), sheetOf([2, 3, 1])];
    const answers = () =>
      [here, there].flatMap((sheet) => [one, other].map((column) => [...rowsOfEntries(column, sheet)]));

    expect(answers()).toEqual([[0], [1], [2], [0]]);
    expect(answers()).toEqual([[0], [1], [2], [0]]);
  });
});
