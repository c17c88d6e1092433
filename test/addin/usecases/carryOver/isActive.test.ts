import { isActive } from '../../../../addin/src/usecases/carryOver/isActive';
import { columnsOf } from '../../../shared/sheets/helpers/columnsOf';

describe('whether a participation goes on', () => {
  it.each([
    [{ state: 'running' }, true],
    [{}, true],
    [{ state: 'completed' }, false],
    [{ state: 'stopped' }, false],
    [{ dateOut: '2024-12-31' }, false],
    [{ dateOut: '2025-01-01' }, true],
    [{ dateOut: '2025-06-01', state: 'running' }, true],
    [{ dateOut: 'noData' }, true],
  ])('%p into 2025: %s', (row, expected) => {
    expect(isActive(columnsOf('mentees', [row]), 0, 2025)).toBe(expected);
  });
});
