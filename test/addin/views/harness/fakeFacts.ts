import type { FactsCollected } from '../../../../addin/src/usecases/facts/collectFacts';
import type { FactsActions } from '../../../../addin/src/usecases/facts/factsActions';
import type { Done } from './fakeRegionDesk';
import type { HarnessOptions } from './options';

const AT = '2024-11-20T04:00:00.000Z';

/** The facts with canned outcomes: `gone` once refreshed, `broken` with a heading gone. */
export function fakeFacts({ consolidated }: HarnessOptions, done: Done): FactsActions {
  const release = { number: 2, at: AT, facts: 8412, withheld: 3 };

  return {
    offer: (year, control) =>
      done(
        'facts.offer',
        [year],
        () => ({
          releases: year === 2024 ? [release, { number: 1, at: AT, facts: 8001, withheld: 0 }] : [],
          feed: 'https://svod.example/api/regions/khabarovsk/odata',
        }),
        control,
      ),
    collect: (years, control) =>
      done('facts.collect', [years], () => collected(consolidated === 'broken'), control),
    release: (year, control) => done('facts.release', [year], () => ({ ...release, number: 3 }), control),
    csv: (years, control) =>
      done(
        'facts.csv',
        [years],
        () => ({ name: 'svod-khabarovsk-facts.csv', bytes: new Uint8Array([0xef, 0xbb, 0xbf]) }),
        control,
      ),
  };
}

function collected(isBroken: boolean): FactsCollected {
  return isBroken
    ? { kind: 'headings', sheet: 'Факты', headings: ['Ключ', 'Разрез'] }
    : { kind: 'collected', sheet: 'Факты', facts: 8412, added: 411, gone: 2, asOf: AT, pivot: 'drawn' };
}
