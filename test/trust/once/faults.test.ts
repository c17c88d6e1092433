import { apiClient } from '../../../addin/src/api/apiClient';
import { newCode } from '../../../shared/columns/code';
import { FAULTS } from '../../helpers/faultProxy';
import { CITY } from './deeds/citySheet';
import { members } from './deeds/members';
import { moving, questionOf } from './deeds/moving';
import { pushing } from './deeds/pushing';
import { releases } from './deeds/releases';
import { yearEvents } from './deeds/yearEvents';
import { onceOnly } from './onceOnly';
import { stepOf } from './stepOf';
import { type ProvenSvod, startProvenSvod } from './svodBehindProxies';
import { breakAt, recorded } from './theFault';

let svod: ProvenSvod;

beforeAll(async () => {
  svod = await startProvenSvod();
}, 60_000);

afterAll(() => svod.stop());

test('probe', async () => {
  const plain = await pushing(svod);
  await (await plain.next()).send();
  const op = apiClient(svod.straight, await svod.keyOf('operator'));
  const returned = await pushing(svod, 'returned', async () =>
    op('putReviewMove', {
      params: { ...CITY, year: '2024', event: newCode() },
      body: await questionOf(svod.store, 'x'),
    }),
  );
  const out: string[] = [];
  for (const deed of [
    plain,
    returned,
    await moving(svod),
    await yearEvents(svod),
    await members(svod, 0),
    await members(svod, 1),
    await releases(svod),
  ]) {
    const attempt = await deed.next();
    const ends: any[] = [];
    const steps = await recorded(svod.back, stepOf, async () => ends.push(await attempt.send()));
    console.log(deed.name, steps, JSON.stringify(ends).slice(0, 300));
    for (const [name, proxy, list] of [
      ['front', svod.front, ['PUT']],
      ['back', svod.back, steps],
    ] as const)
      for (const [step, label] of list.entries())
        for (const stays of [false, true])
          for (const fault of FAULTS) {
            if (stays && !['away', 'lost', 'busy'].includes(fault)) continue;
            if (!stays && process.env.STAYS) continue;
            if (process.env.FAULT && process.env.FAULT !== fault) continue;
            const t = Date.now();
            try {
              const met = await onceOnly(deed, {
                send: async (one) => {
                  const mend = breakAt(proxy, { fault, step, stays });
                  const end = await one.send();
                  mend();
                  return end;
                },
                settle: () => proxy.deliver(),
              });
              out.push(
                [
                  deed.name,
                  name,
                  step,
                  label,
                  fault,
                  stays,
                  met.first,
                  met.times,
                  met.readings,
                  Date.now() - t,
                ].join(' | '),
              );
            } catch (e) {
              out.push([deed.name, name, step, label, fault, stays, 'FAIL', e, Date.now() - t].join(' | '));
              proxy.decide(() => ({}));
            }
          }
  }
  require('fs').writeFileSync('/tmp/once-out.txt', out.join('\n'));
}, 1600_000);
