import { oktmoControl } from '../../../shared/regions/oktmoControl';

describe('oktmoControl', () => {
  it.each([
    ['08603000', 5],
    ['08701000', 9],
    ['08634000', 0],
  ])('gives the control digit of %s by the first weights', (code, control) => {
    expect(oktmoControl(code)).toBe(control);
  });

  it.each([
    ['08650000', 4],
    ['25646000', 1],
    ['05723000', 0],
  ])('gives the control digit of %s by the second weights where the first leave 10', (code, control) => {
    expect(oktmoControl(code)).toBe(control);
  });

  it('gives 0 where both weights leave 10', () => {
    expect(oktmoControl('08000086')).toBe(0);
  });
});
