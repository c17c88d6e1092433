import type { Columns } from '../../../../shared/columns/columns';
import { readExemptions } from '../../../../shared/measures/readExemptions';
import type { FrozenList, YearEvent } from '../../../../shared/measures/yearRecord';
import { dueDate } from '../../../../shared/regions/dueDate';
import type { Region } from '../../../../shared/regions/region';
import { readColumns } from '../../storage/readColumns';
import type { Store } from '../../storage/store';
import { recent } from './recent';
import { readSettled } from './settledSheets';

/** What the newest sheets of a year grant besides its events. */
export type Grants = {
  /** Of «Освобождения». */
  readonly exemptions: readonly YearEvent[];
  /** Instant of «Сроки», ISO; `null`: none was sent, so the days are the shipped ones. */
  readonly daysSince: string | null;
};

/** The reporter that sends settings, and so the one who grants. */
const BY = 'region';
const COLUMNS = ['rowCode', 'municipality', 'organisation', 'template', 'due', 'reason'];

const known = recent<Columns>(200);

/** Reads what the region's operator granted by its sheets of `year`, or had granted by the instant `asOf` (ISO). */
export async function readGrants(
  store: Store,
  { key: region }: Region,
  year: number,
  asOf: string | null = null,
): Promise<Grants> {
  const [exemptions, deadlines] = await Promise.all([
    readSettled(store, region, year, 'exemptions', asOf),
    readSettled(store, region, year, 'deadlines', asOf),
  ]);
  const daysSince = deadlines?.head.sentAt ?? null;

  if (exemptions === null) return { exemptions: [], daysSince };

  const { address, head } = exemptions;
  const columns = await known(`${region} ${head.upload.id}`, () =>
    readColumns(store, address, head, COLUMNS),
  );

  return { exemptions: readExemptions(columns, { at: head.sentAt, by: BY }), daysSince };
}

/**
 * The grants as events of the year, among which the newest counts. A list that was frozen keeps its days, so a later
 * day of «Сроки» puts the frozen one off for everybody, and an earlier one takes nothing away.
 */
export function grantedEvents(
  { exemptions, daysSince }: Grants,
  region: Region,
  year: number,
  frozen: FrozenList['due'] | null,
): readonly YearEvent[] {
  if (frozen === null || daysSince === null) return exemptions;

  const later = region.calendar.flatMap(({ template, basis }): YearEvent[] => {
    const due = dueDate(region, template, year);
    const isLater = due > (frozen[template] ?? due);

    if (!isLater) return [];

    return [
      {
        kind: 'extension',
        reporter: null,
        template,
        due,
        reason: basis ?? '',
        id: template,
        at: daysSince,
        by: BY,
      },
    ];
  });

  return [...exemptions, ...later];
}
