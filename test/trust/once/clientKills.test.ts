import { spawn } from 'node:child_process';
import { readHead } from '../../../functions/src/storage/readHead';
import { bundleScript } from '../../helpers/bundleScript';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { CITY } from './deeds/citySheet';
import type { Deed } from './deeds/deed';
import { pushing } from './deeds/pushing';
import { type Met, onceOnly } from './onceOnly';
import { seededSample } from './seededSample';
import { stepOf } from './stepOf';
import { type ProvenSvod, startProvenSvod } from './svodBehindProxies';
import { recorded } from './theFault';

const NAME = 'push';

let svod: ProvenSvod;
let deed: Deed;
let key: string;
let script: string;

beforeAll(async () => {
  [svod, script] = await Promise.all([startProvenSvod(), bundleScript('test/trust/once/sendAndWait.ts')]);
  key = await svod.keyOf('reporter', [CITY.reporter]);
  deed = await pushing(svod, NAME);
  await (await deed.next()).send();
}, 60_000);

afterAll(() => svod.stop());

/** Sends from a process of its own, which is killed when its push reaches the given request to the store. */
async function met(step: number): Promise<Met> {
  return onceOnly(deed, {
    send: async () => {
      const base = (await readHead(svod.store, CITY))?.revision ?? 0;
      const child = spawn(process.execPath, [script, svod.address, key, `${NAME} ${base}`, String(base)], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const gone = new Promise((resolve) => child.once('exit', resolve));
      let seen = 0;

      svod.back.decide(() => {
        if (seen === step) child.kill('SIGKILL');
        seen += 1;

        return {};
      });
      await gone;
      await svod.front.quiet();
      svod.back.decide(() => ({}));

      return { kind: 'interrupted' };
    },
  });
}

test(
  'whenever the client is killed, what it sent is there whole or not at all, and another one gets its receipt',
  async () => {
    const attempt = await deed.next();
    const steps = await recorded(svod.back, stepOf, () => attempt.send());
    const places = steps.map((_, step) => step);
    const all: Met[] = [];

    for (const step of seededSample(places, times(1, places.length), SEED)) all.push(await met(step));

    expect(all.filter((one) => one.times > 1)).toEqual([]);

    const done = all.filter((one) => one.times === 1).length;

    keepFigure({
      area: 'once',
      what: `${all.length} times SIGKILL of a client while its push was at each of its ${places.length} requests to the store`,
      figure: `${done} had been taken in whole, ${all.length - done} not at all; another client with the same workbook got the same receipt each time`,
      doesNotProve: 'that what was typed after the last saving of a workbook survives Excel',
    });
  },
  timeFor(60_000),
);
