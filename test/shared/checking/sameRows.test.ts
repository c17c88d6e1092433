import fc from 'fast-check';
import { INCOMPLETE, sameRows } from '../../../shared/checking/sameRows';
import { columnsOf } from './sample';

const COMPARED = [
  { key: 'organisation', isText: false },
  { key: 'title', isText: true },
];

describe('sameRows', () => {
  it('gives one number to rows with the same values, and none to those where one is missing', () => {
    const row = fc.record({
      organisation: fc.constantFrom('a', 'A', 'person', 'noData', null),
      title: fc.constantFrom('Шаг', 'ШАГ', 'Путь', null),
    });

    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const ids = sameRows(columnsOf(rows), COMPARED);
        const texts = rows.map(({ organisation, title }) =>
          (organisation === 'a' || organisation === 'A') && title !== null
            ? `${organisation} ${title.toLowerCase()}`
            : null,
        );

        texts.forEach((text, at) => {
          expect(ids[at] === INCOMPLETE).toBe(text === null);
          texts.forEach((another, place) => {
            if (text !== null && another !== null) expect(ids[at] === ids[place]).toBe(text === another);
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  it('stays below the number of rows', () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      organisation: `o${index}`,
      title: `т${index}`,
    }));

    expect(Math.max(...sameRows(columnsOf(rows), COMPARED))).toBeLessThan(30);
  });
});
