import { keepFigure, SEED, timeFor, times } from '../figures';
import { allDeeds } from './allDeeds';
import type { Deed } from './deeds/deed';
import { type Met, onceOnly } from './onceOnly';
import { seededSample } from './seededSample';
import { stepOf } from './stepOf';
import { type ProvenSvod, startProvenSvod } from './svodBehindProxies';
import { recorded } from './theFault';

/** Of each writing, in every test run. */
const SAMPLE = 1;

/**
 * When the host is killed: before its request has reached the store, or after the store has carried it out; at the
 * front, before the client's request has arrived or before its answer goes out.
 */
const MOMENTS = ['before', 'after'] as const;

type Kill = {
  readonly where: 'front' | 'back';
  readonly step: number;
  readonly about: string;
  readonly moment: (typeof MOMENTS)[number];
};

let svod: ProvenSvod;
let deeds: readonly Deed[];

beforeAll(async () => {
  svod = await startProvenSvod();
  deeds = await allDeeds(svod);
}, 60_000);

afterAll(() => svod.stop());

/** All moments of a deed that is not the first since the host was started: so are those that are killed, by the repetitions before. */
async function killsOf(deed: Deed): Promise<readonly Kill[]> {
  await (await deed.next()).send();

  const attempt = await deed.next();
  const steps = await recorded(svod.back, stepOf, () => attempt.send());
  const places = [
    { where: 'front' as const, step: 0, about: 'PUT' },
    ...steps.map((about, step) => ({ where: 'back' as const, step, about })),
  ];

  return places.flatMap((place) => MOMENTS.map((moment) => ({ ...place, moment })));
}

/** Kills the host at one moment of a deed; it is started again before the repetition. */
async function met(deed: Deed, { where, step, moment }: Kill): Promise<Met> {
  const proxy = where === 'front' ? svod.front : svod.back;
  let seen = 0;

  return onceOnly(deed, {
    send: async (attempt) => {
      proxy.decide(async () => {
        const place = seen;

        seen += 1;
        if (place !== step) return {};
        if (moment === 'after') return { answered: svod.host.kill, fault: 'cutAfter' };

        await svod.host.kill();

        return { fault: 'cutBefore' };
      });

      const end = await attempt.send();

      proxy.decide(() => ({}));
      await svod.host.start();

      return end;
    },
  });
}

test(
  'whenever the functions are killed, what they were writing is done once or not at all, and once after repeating',
  async () => {
    const failures: string[] = [];
    const all: Met[] = [];

    for (const deed of deeds) {
      const kills = await killsOf(deed);

      for (const kill of seededSample(kills, times(SAMPLE, kills.length), SEED)) {
        await met(deed, kill).then(
          (how) => all.push(how),
          (error: unknown) => failures.push(`${deed.name}, ${JSON.stringify(kill)}: ${String(error)}`),
        );
      }
    }

    expect(failures).toEqual([]);

    const done = all.filter((one) => one.times === 1).length;

    keepFigure({
      area: 'once',
      what: `${all.length} times SIGKILL of the functions' process, before and after each of its requests, in ${deeds.length} kinds of writing`,
      figure: `${done} had been done and ${all.length - done} had not, none by halves; all ${all.length} done exactly once after a start and a repetition, with one proof`,
      doesNotProve:
        'that a line of the audit list is there where nobody repeats what was killed before its last write',
    });
  },
  timeFor(60_000),
);
