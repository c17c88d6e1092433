import { keepFigure, SEED, timeFor, times } from '../figures';
import { allDeeds } from './allDeeds';
import type { Deed } from './deeds/deed';
import { type FaultCase, faultCases } from './faultCases';
import { type Met, onceOnly } from './onceOnly';
import { seededSample } from './seededSample';
import { type ProvenSvod, startProvenSvod } from './svodBehindProxies';
import { breakAt } from './theFault';

/** Of each writing, in every test run. */
const SAMPLE = 2;

let svod: ProvenSvod;
let deeds: readonly Deed[];

beforeAll(async () => {
  svod = await startProvenSvod();
  deeds = await allDeeds(svod);
}, 60_000);

afterAll(() => svod.stop());

/** Breaks what the case says, and gives how it was met. */
async function met({ deed, where, step, fault, stays, onRepeat }: FaultCase): Promise<Met> {
  return onceOnly(deed, {
    send: async (attempt) => {
      const mended = [
        breakAt(where === 'front' ? svod.front : svod.back, { fault, step, stays }),
        ...(onRepeat ? [breakAt(svod.front, { fault: 'cutAfter', step: 0 })] : []),
      ];

      return attempt.send().finally(() => {
        for (const mend of mended) mend();
      });
    },
    settle: () => Promise.all([svod.front.deliver(), svod.back.deliver()]),
  });
}

test(
  'whatever befalls whichever request of a writing, it is done once, and its repetition gives the same proof',
  async () => {
    const failures: string[] = [];
    const all: Met[] = [];
    let steps = 0;

    for (const deed of deeds) {
      const cases = await faultCases(svod, deed);

      steps += new Set(cases.map(({ where, step, onRepeat }) => `${where} ${step} ${onRepeat}`)).size;

      for (const one of seededSample(cases, times(SAMPLE, cases.length), SEED)) {
        await met(one).then(
          (how) => all.push(how),
          (error: unknown) => failures.push(`${nameOf(one)}: ${String(error)}`),
        );
      }
    }

    expect(failures).toEqual([]);

    const interrupted = all.filter(({ first }) => first === 'interrupted');
    const readings = all.reduce((sum, one) => sum + one.readings, 0);

    keepFigure({
      area: 'once',
      what: `${all.length} single faults at ${steps} steps of ${deeds.length} kinds of writing, each then repeated twice`,
      figure: `${all.length} done exactly once with the same proof on repeating; ${interrupted.length} were told as interrupted (${interrupted.filter(({ times: done }) => done === 1).length} of them had been done), none was told wrongly; ${readings} readings meanwhile, 0 of a half`,
      doesNotProve:
        'that a machine which lies about what is on its disk keeps anything: Azurite held the tables in memory here',
    });
  },
  timeFor(60_000),
);

function nameOf({ deed, where, step, about, fault, stays, onRepeat }: FaultCase): string {
  const when = `${stays ? ' from there on' : ''}${onRepeat ? ' on repeating' : ''}`;

  return `${deed.name}, ${where} ${step} (${about}), ${fault}${when}`;
}
