import { placeOfRow } from '../../../../addin/src/usecases/show/placeOfRow';

const [A, B] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];

describe('placeOfRow', () => {
  it('of a code that stands twice is where the row was, as long as the code is there', () => {
    expect(placeOfRow([A, B, A], A, 2)).toBe(2);
    expect(placeOfRow([A, A, B], A, 2)).toBe(0);
  });

  it('finds a code that somebody has retyped, and none that is gone', () => {
    expect(placeOfRow([null, B, ` ${A.toUpperCase()} `], A, 1)).toBe(2);
    expect(placeOfRow([null, B], A, 1)).toBeNull();
  });
});
