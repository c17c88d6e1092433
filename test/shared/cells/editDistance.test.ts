import fc from 'fast-check';
import { editDistance } from '../../../shared/cells/editDistance';

const word = fc.array(fc.constantFrom('а', 'б', 'в'), { maxLength: 8 }).map((letters) => letters.join(''));

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'класс', 5],
    ['класс', 'клас', 1],
    ['форма', 'фирма', 1],
    ['отчество', 'отечство', 2],
    ['яна', 'аня', 2],
  ])('of «%s» and «%s» is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('up to a limit is the same, and one more beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b), most + 1));
      }),
    );
  });
});
