import { type Columns, valueAt } from '../../columns/columns';

/** What one reporter sent of a template. */
export type CountedPart = { readonly reporter: string; readonly name: string; readonly columns: Columns };

/** How much one organisation has of everything that is counted. */
export type OrganisationCount = {
  readonly reporter: string;
  readonly name: string;
  /** Row code of the organisation; `null`: of the reporter as a whole. */
  readonly organisation: string | null;
  /** Awards by kind. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Awards of the region and of the federation. */
  readonly regionalUp: number;
  /** Practices by what came of their selection. */
  readonly selections: ReadonlyMap<string, number>;
};

type Growing = OrganisationCount & {
  readonly kinds: Map<string, number>;
  regionalUp: number;
  readonly selections: Map<string, number>;
};

const REGIONAL_UP: readonly unknown[] = ['regional', 'federal'];

/** Counts the rows of awards and practices by organisation, in the order in which reporters and organisations appear. */
export function countByOrganisation({
  awards,
  practices,
}: {
  readonly awards: readonly CountedPart[];
  readonly practices: readonly CountedPart[];
}): readonly OrganisationCount[] {
  const counts = new Map<string, Growing>();
  const countOf = ({ reporter, name, columns }: CountedPart, row: number): Growing => {
    const value = valueAt(columns, 'organisation', row);
    const organisation = value === null ? null : String(value);
    const key = `${reporter} ${organisation ?? ''}`;
    const known = counts.get(key) ?? {
      reporter,
      name,
      organisation,
      kinds: new Map(),
      regionalUp: 0,
      selections: new Map(),
    };

    counts.set(key, known);

    return known;
  };

  for (const part of awards) {
    for (let row = 0; row < part.columns.rows; row += 1) {
      const count = countOf(part, row);

      addOne(count.kinds, String(valueAt(part.columns, 'kind', row)));
      if (REGIONAL_UP.includes(valueAt(part.columns, 'level', row))) count.regionalUp += 1;
    }
  }

  for (const part of practices) {
    for (let row = 0; row < part.columns.rows; row += 1) {
      addOne(countOf(part, row).selections, String(valueAt(part.columns, 'selection', row)));
    }
  }

  return [...counts.values()];
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
