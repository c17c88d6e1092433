import { type Columns, ROW_CODE, type Value, valueAt } from '../../columns/columns';
import type { OrgLevel } from '../../regions/reporterKind';
import { isClosed } from '../isClosed';
import { quantityOf } from '../quantityOf';
import type { GivenPair } from './organisationShare';
import { type ByAspect, byAspect, WHOLES } from './shareAspects';

/** Levels in the order in which they are shown. */
export const LEVELS: readonly OrgLevel[] = ['school', 'supplementary', 'college'];

/** One row of the organisations' monitoring. */
export type OrganisationRow = {
  readonly name: string;
  readonly level: OrgLevel | null;
  readonly pairs: ByAspect<GivenPair>;
  /** `yes`, `no`, or blank. */
  readonly programme: Value;
  readonly curator: Value;
};

const NAMES = new Intl.Collator('ru', { numeric: true });

/** The rows of shared columns `monitoring` by level, then by the name that `directory` has for the organisation. */
export function readOrganisations(monitoring: Columns, directory: Columns): readonly OrganisationRow[] {
  const names = namesOf(directory);

  return rowsOf(monitoring)
    .map((row) => readRow(monitoring, names, row))
    .toSorted((one, other) => placeOf(one) - placeOf(other) || NAMES.compare(one.name, other.name));
}

/** Names of the organisations of `directory` that are open and have no row in `monitoring`. */
export function missingOrganisations(monitoring: Columns, directory: Columns): readonly string[] {
  const reported = new Set(rowsOf(monitoring).map((row) => valueAt(monitoring, 'organisation', row)));

  return [...namesOf(directory, (row) => !isClosed(directory, row))]
    .flatMap(([code, name]) => (reported.has(code) ? [] : [name]))
    .toSorted(NAMES.compare);
}

function readRow(columns: Columns, names: ReadonlyMap<Value, string>, row: number): OrganisationRow {
  const code = valueAt(columns, 'organisation', row);
  const level = valueAt(columns, 'level', row);
  const quantity = (key: string) => quantityOf(valueAt(columns, key, row));

  return {
    // A code that the directory lacks is an error of its own; here it still tells the rows apart.
    name: names.get(code) ?? String(code ?? ''),
    level: LEVELS.find((one) => one === level) ?? null,
    pairs: byAspect((part) => ({ part: quantity(part), whole: quantity(WHOLES[part]) })),
    programme: valueAt(columns, 'hasProgramme', row),
    curator: valueAt(columns, 'hasCurator', row),
  };
}

function namesOf(
  directory: Columns,
  isWanted: (row: number) => boolean = () => true,
): ReadonlyMap<Value, string> {
  return new Map(
    rowsOf(directory)
      .filter(isWanted)
      .map((row) => [valueAt(directory, ROW_CODE, row), String(valueAt(directory, 'shortName', row) ?? '')]),
  );
}

function rowsOf({ rows }: Columns): readonly number[] {
  return Array.from({ length: rows }, (_, row) => row);
}

/** A row without a level stands last. */
function placeOf({ level }: OrganisationRow): number {
  return level === null ? LEVELS.length : LEVELS.indexOf(level);
}
