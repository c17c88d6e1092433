import { axisOffsets } from '../../../../../functions/local/try/grid/axisOffsets';
import { boxOf, spanBetween, withMerges } from '../../../../../functions/local/try/grid/gridSpan';
import { Sheet } from '../../../../excel-host/model/sheet';

const offsets = axisOffsets(100, () => 20);

test('what is seen and some more is drawn, but nothing of the frozen part and nothing beyond the end', () => {
  expect(spanBetween(offsets, 400, 600, 5, 2)).toEqual({ first: 15, last: 35 });
  expect(spanBetween(offsets, 40, 200, 5, 2)).toEqual({ first: 2, last: 15 });
  expect(spanBetween(offsets, 1_900, 2_500, 5, 2)).toEqual({ first: 90, last: 99 });
});

test('a merge that reaches into what is drawn is drawn from where it begins', () => {
  const sheet = new Sheet('id', 'Лист');

  sheet.merges = [
    { top: 3, left: 1, bottom: 20, right: 2 },
    { top: 0, left: 0, bottom: 1, right: 1 },
  ];

  expect(withMerges(sheet, { first: 15, last: 30 }, { first: 2, last: 9 })).toEqual({
    rows: { first: 3, last: 30 },
    columns: { first: 1, last: 9 },
  });
});

test('an area’s box is counted from the sheet’s corner', () => {
  expect(boxOf(offsets, offsets, { top: 2, left: 1, bottom: 3, right: 1 })).toEqual({
    x: 20,
    y: 40,
    width: 20,
    height: 40,
  });
});
