import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import { isHeldIn } from '../../../../addin/src/usecases/reconcile/ownVersion';
import { changed, gridsOf, missing, OWNER, sheetIn } from '../book';

const FORMULA = { formula: '="учебный"', value: 'учебный' };

it('a cell with a formula, and one of which only a coarse value leaves, are not replaced unasked', () => {
  const grids = changed(gridsOf(), { template: 'mentees', column: 'requestType', row: 0, cell: FORMULA });
  const { reading } = sheetIn(checkWorkbook(grids, OWNER), 'mentees');
  const isHeld = isHeldIn(reading, grids.find(({ name }) => name === reading.sheet) ?? missing('the sheet'));

  expect([isHeld('requestType', 0), isHeld('requestType', 1)]).toEqual([true, false]);
  expect([isHeld('monthIn', 0), isHeld('ageBand', 0), isHeld('state', 0)]).toEqual([true, true, false]);
  expect(isHeld('noSuchColumn', 0)).toBe(false);
});
