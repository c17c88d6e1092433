import type { TrustFigure } from '../figures';
import { readFigures } from './readFigures';
import { withFigures } from './withFigures';

const PAGE = [
  '# Page',
  '<!-- abuse: written by npm run trust -->',
  'old',
  '<!-- end of abuse -->',
  'between',
  '<!-- merge: written by npm run trust -->',
  'kept',
  '<!-- end of merge -->',
].join('\n');

const FIGURE: TrustFigure = {
  area: 'abuse',
  what: '200 cases',
  figure: 'a | b',
  doesNotProve: 'real Excel',
};

test('only the areas that were measured are written, and a bar in a text stays in its cell', () => {
  const page = withFigures(PAGE, [FIGURE], 'Measured today.');

  expect(page).toContain('Measured today.');
  expect(page).toContain('| 200 cases | a \\| b | real Excel |');
  expect(page).not.toContain('old');
  expect(page).toContain('between');
  expect(page).toContain('kept');
});

test('a second run replaces what the first wrote', () => {
  const once = withFigures(PAGE, [FIGURE], 'Measured today.');

  expect(withFigures(once, [FIGURE], 'Measured today.')).toBe(once);
});

test('a page without a place for an area is refused', () => {
  expect(() => withFigures(PAGE, [{ ...FIGURE, area: 'store' }], '')).toThrow('no place for store');
});

test('figures are read line by line and a broken line is refused', () => {
  expect(readFigures(`${JSON.stringify(FIGURE)}\n\n`)).toEqual([FIGURE]);
  expect(() => readFigures('{"area":"abuse"}')).toThrow();
});
