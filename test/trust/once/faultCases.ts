import { FAULTS, type Fault } from '../../helpers/faultProxy';
import type { Deed } from './deeds/deed';
import { stepOf } from './stepOf';
import type { ProvenSvod } from './svodBehindProxies';
import { recorded } from './theFault';

/** One deed and what befalls it. */
export type FaultCase = {
  readonly deed: Deed;
  /** Before the functions, or before the store. */
  readonly where: 'front' | 'back';
  readonly step: number;
  /** What the request at this step is about. */
  readonly about: string;
  readonly fault: Fault;
  /** It befalls all that comes after it, too. */
  readonly stays: boolean;
  /** The first answer is lost, and it befalls the client's own repetition. */
  readonly onRepeat: boolean;
};

/** Those that end at once however often they are tried, so that they may stay. */
const STAYING: readonly Fault[] = ['busy', 'away', 'lost'];

/** Every fault at every step of a deed, as a run without faults shows them. */
export async function faultCases(svod: ProvenSvod, deed: Deed): Promise<readonly FaultCase[]> {
  const attempt = await deed.next();
  const steps = await recorded(svod.back, stepOf, () => attempt.send());
  const places = [
    { where: 'front' as const, step: 0, about: 'PUT' },
    ...steps.map((about, step) => ({ where: 'back' as const, step, about })),
  ];

  return places.flatMap((place) => [
    ...FAULTS.filter((fault) => isMet(fault, place.about)).map((fault) => ({
      ...{ deed, ...place, fault },
      stays: false,
      onRepeat: false,
    })),
    ...STAYING.map((fault) => ({ deed, ...place, fault, stays: true, onRepeat: false })),
    ...(isMet('stale', place.about)
      ? [
          {
            deed,
            ...place,
            step: place.step + steps.length,
            fault: 'stale' as const,
            stays: false,
            onRepeat: true,
          },
        ]
      : []),
  ]);
}

/** Only readings can be answered with what was there before. */
function isMet(fault: Fault, about: string): boolean {
  return fault !== 'stale' || /^(get|range)/.test(about);
}
