import fc from 'fast-check';
import { identities, NOBODY } from '../../../shared/checking/identities';
import { drain } from '../../../shared/checking/steps';
import { columnsOf, type Row } from './sample';

const KEYS = { names: ['lastName'], others: ['birthYear'], needed: ['lastName'] };
const row = fc.record({
  lastName: fc.constantFrom('Тестов', 'тёстов', 'ПРОБОВ', 'Пробов', null),
  birthYear: fc.constantFrom(2010, 2011, null),
});

function spelt({ lastName, birthYear }: Row): string | null {
  return lastName === null ? null : `${String(lastName).toLowerCase().replace('ё', 'е')} ${birthYear}`;
}

describe('identities', () => {
  it('number the rows of several sheets alike where name and key are, whatever their dictionaries', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.array(row, { minLength: 1 }), (one, other) => {
        const ids = drain(identities([columnsOf(one), columnsOf(other)], KEYS));
        const all = [...one, ...other].map(spelt);

        expect(ids).toHaveLength(all.length);
        all.forEach((text, at) => {
          expect(ids[at] === NOBODY).toBe(text === null);
          all.forEach((another, place) => {
            if (text !== null && another !== null) expect(ids[at] === ids[place]).toBe(text === another);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it('are not above the number of rows', () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({
      lastName: `Т${index}`,
      birthYear: 1960 + index,
    }));
    const ids = drain(identities([columnsOf(rows)], KEYS));

    expect(Math.max(...ids)).toBeLessThanOrEqual(50);
    expect(new Set(ids).size).toBe(50);
  });
});
