import { ageBandOf } from '../../../shared/cells/ageBand';

test.each([
  [2015, 'under10'],
  [2014, '10-14'],
  [2010, '10-14'],
  [2009, '15-17'],
  [2007, '15-17'],
  [2006, '18-19'],
  [2005, '18-19'],
  [2004, 'from20'],
  [1930, 'from20'],
  [2025, 'under10'],
])('somebody born in %d is %s in 2024', (birthYear, band) => {
  expect(ageBandOf(birthYear, 2024)).toBe(band);
});
