import * as fc from 'fast-check';
import { measuresOfPartners } from '../../../shared/measures/measuresOfPartners';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

const A = '7707083893';
const B = '2721000002';
const partner = (legalEntityInn: string | null, givesMentors = 'yes', kind = 'enterprise') => ({
  legalEntityInn,
  givesMentors,
  kind,
});
const measuresOf = (...rows: readonly ReturnType<typeof partner>[]) =>
  measuresOfPartners(columnsOf(rows, ['legalEntityInn', 'givesMentors', 'kind']));

describe('measuresOfPartners', () => {
  const measures = measuresOf(partner(A), partner(A), partner(B, 'no'), partner('person', 'yes', 'other'));

  it.each([
    ['partners.rows', {}, 4],
    ['partners.rows', { kind: 'enterprise' }, 3],
    ['partners.rows', { kind: 'other' }, 1],
    ['partners.enterprises', {}, 1],
    ['partners.enterprise', { inn: A }, 1],
    ['partners.enterprise', { inn: B }, null],
    ['partners.enterprise', { inn: 'person' }, null],
  ])('%s of %j is %j', (key, dimensions, count) => {
    expect(countAt(measures, key, dimensions)).toBe(count);
  });

  it.each([
    ['that gave no mentors', partner(B, 'no')],
    ['who is a person', partner('person')],
    ['without an ИНН', partner(null)],
  ])('counts no enterprise for a partner %s', (_, row) => {
    expect(countAt(measuresOf(row), 'partners.enterprises')).toBe(0);
  });

  it('counts an enterprise that gave mentors in one of its rows', () => {
    expect(countAt(measuresOf(partner(A, 'no'), partner(A)), 'partners.enterprises')).toBe(1);
  });

  it('of a sheet without partners counts 0', () => {
    expect(measuresOf().map(({ key }) => key)).toEqual(['partners.rows', 'partners.enterprises']);
    expect(countAt(measuresOf(), 'partners.enterprises')).toBe(0);
  });

  it('names as many enterprises as it counts, in any order of the rows', () => {
    const row = fc
      .tuple(fc.constantFrom(A, B, 'person', null), fc.constantFrom('yes', 'no'))
      .map(([inn, gives]) => partner(inn, gives));

    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const [given, turned] = [measuresOf(...rows), measuresOf(...rows.toReversed())];
        const named = given.filter(({ key }) => key === 'partners.enterprise').length;

        expect(countAt(given, 'partners.enterprises')).toBe(named);
        expect(countAt(turned, 'partners.enterprises')).toBe(named);
      }),
    );
  });
});
