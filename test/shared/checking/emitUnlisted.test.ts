import fc from 'fast-check';
import { emitUnlisted } from '../../../shared/checking/emitUnlisted';
import { code, columnsOf } from './sample';

function unlisted(references: readonly (string | null)[], listed: readonly string[]): unknown[] {
  const emitted: unknown[] = [];
  const columns = columnsOf(references.map((mentor) => ({ mentor })));
  const sheet = columnsOf(listed.map((rowCode) => ({ rowCode })));

  emitUnlisted(columns, 'mentor', sheet, (row, column) => emitted.push([row, column]));

  return emitted;
}

describe('emitUnlisted', () => {
  it('emits in order the rows whose reference is neither blank nor in the sheet', () => {
    const reference = fc.nat(8).map((number) => code(number));

    fc.assert(
      fc.property(fc.array(fc.option(reference)), fc.uniqueArray(reference), (references, listed) => {
        const expected = references.flatMap((one, row) =>
          one === null || listed.includes(one) ? [] : [[row, 'mentor']],
        );

        expect(unlisted(references, listed)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('emits nothing where the sheet lacks the column, since all of it is blank', () => {
    const emitted: unknown[] = [];
    emitUnlisted(columnsOf([{}, {}]), 'mentor', columnsOf([]), (row) => emitted.push(row));

    expect(emitted).toEqual([]);
  });
});
