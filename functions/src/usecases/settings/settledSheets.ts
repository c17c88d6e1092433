import { ROW_CODE } from '../../../../shared/columns/columns';
import type { Region } from '../../../../shared/regions/region';
import { readDays, readParameters, readTargets } from '../../../../shared/regions/settlement/readSettlement';
import { NOTHING_SETTLED, type Settlement } from '../../../../shared/regions/settlement/settlement';
import { readColumns } from '../../storage/readColumns';
import { readRevisionAsOf } from '../../storage/readRevisionAsOf';
import { readUpload } from '../../storage/readUpload';
import { type RevisionUpload, toRevisionUpload, UPLOAD_PROPERTIES } from '../../storage/revisionEntity';
import type { Store } from '../../storage/store';
import type { SubmissionAddress } from '../../storage/submission';

/** A template that settles something of the region's profile. */
export type Setting = 'targets' | 'deadlines' | 'parameters';

/** The newest sheet of settings of a year. */
export type SettledSheet<T extends Setting | 'exemptions' = Setting> = {
  readonly address: SubmissionAddress & { readonly template: T };
  readonly head: RevisionUpload;
};

/** The columns that settle something. */
const COLUMNS: Readonly<Record<Setting, readonly string[]>> = {
  targets: [ROW_CODE, 'value', 'basis'],
  deadlines: [ROW_CODE, 'due', 'obligation', 'basis'],
  parameters: [ROW_CODE, 'value', 'choice'],
};

/** The newest sheet of `template` for a year, or the newest of the instant `asOf` (ISO); `null`: none was sent. */
export async function readSettled<T extends Setting | 'exemptions'>(
  store: Store,
  region: string,
  year: number,
  template: T,
  asOf: string | null = null,
): Promise<SettledSheet<T> | null> {
  const address = { region, year, template, reporter: 'region' } as const;
  const head = await readUpload(store, address);

  if (head === null || asOf === null || head.sentAt <= asOf) return head === null ? null : { address, head };

  const values = await readRevisionAsOf(store, address, asOf, UPLOAD_PROPERTIES);

  return values === null ? null : { address, head: await toRevisionUpload(values) };
}

/** What the sheets settle together. */
export async function settlementOfSheets(
  store: Store,
  region: Region,
  sheets: readonly SettledSheet[],
): Promise<Settlement> {
  const read = await Promise.all(
    sheets.map(async ({ address, head }): Promise<Partial<Settlement>> => {
      const { template, year } = address;
      const columns = await readColumns(store, address, head, COLUMNS[template]);

      switch (template) {
        case 'targets':
          return { targets: readTargets(columns, year) };
        case 'deadlines':
          return { days: readDays(columns, region, year) };
        case 'parameters':
          return { settings: readParameters(columns) };
      }
    }),
  );

  return read.reduce<Settlement>(
    (all, one) => ({
      targets: [...all.targets, ...(one.targets ?? [])],
      days: [...all.days, ...(one.days ?? [])],
      settings: { ...all.settings, ...one.settings },
    }),
    NOTHING_SETTLED,
  );
}
