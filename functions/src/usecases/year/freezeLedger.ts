import type { Contract } from '../../../../shared/contract/contract';
import type { FrozenList } from '../../../../shared/measures/yearRecord';
import { dueDate } from '../../../../shared/regions/dueDate';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import { owedTemplates } from '../../../../shared/regions/usedTemplates';
import type { Answer, Operation } from '../../http/operation';
import { readYearRecord } from '../../storage/readYearRecord';
import { writeFrozenList } from '../../storage/writeFrozenList';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';
import { readStanding } from '../readStanding';

/** Opens a year: keeps who owes what by when, once and for all. Whoever asks again gets the list that stands. */
export function freezeLedger({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['freezeLedger']> {
  return async ({ params }) => {
    const region = await findRegionInYear(store, params.region, params.year);
    if (!region.ok) return region;

    const known = await readYearRecord(store, params);
    if (known.frozen !== null) return { ok: true, value: answer(200, known.frozen) };

    const { reporters } = await readStanding(store, region.value, params.year, []);
    const list = listOf(region.value, params.year, reporters, clock());
    if (await writeFrozenList(store, params, list)) return { ok: true, value: answer(201, list) };

    const { frozen } = await readYearRecord(store, params);
    if (frozen === null) throw new Error('the list was refused, and nothing stands in its way');

    return { ok: true, value: answer(200, frozen) };
  };
}

function listOf(region: Region, year: number, reporters: readonly Reporter[], now: Date): FrozenList {
  const inUse = region.calendar.filter(({ from }) => from <= year);

  return {
    frozenAt: now.toISOString(),
    due: Object.fromEntries(inUse.map(({ template }) => [template, dueDate(region, template, year)])),
    reporters: reporters.map((reporter) => ({ ...reporter, owes: owedTemplates(region, reporter, year) })),
  };
}

/** A list never changes, so the instant of its freezing tells it from every other. */
function answer<Status extends 200 | 201>(
  status: Status,
  list: FrozenList,
): Answer<Contract['freezeLedger']> {
  return { status, headers: { ETag: `"${Date.parse(list.frozenAt)}"` }, body: list };
}
