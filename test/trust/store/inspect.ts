import type { Entity } from '../../../functions/src/storage/store';
import { bytesOf, COUNT_ROW, rowsOf } from './round';

/** What a round's file holds, compared with what was acknowledged. */
export type Inspection = {
  /** Acknowledged commits of which something is missing. */
  readonly lost: number;
  /** Commits of which some rows are there and others are not, or hold something else. */
  readonly half: number;
  /** Commits that are there whole though nobody was told: killed between the commit and its answer. */
  readonly untold: number;
  /** By how much the shared count differs from the number of commits that are there. */
  readonly miscounted: number;
};

/** Compares all entities of a round with the number of commits that each process had acknowledged. */
export function inspect(
  entities: readonly Entity[],
  acknowledged: Readonly<Record<string, number>>,
): Inspection {
  const found = new Map(entities.map((entity) => [entity.row, entity]));
  const result = { lost: 0, half: 0, untold: 0 };
  let whole = 0;
  let rows = 0;

  for (const [name, told] of Object.entries(acknowledged)) {
    for (let commit = 1; ; commit += 1) {
      const names = rowsOf(name, commit);
      const there = names.filter((row) => found.has(row)).length;
      const isWhole = names.every((row) => isSound(found.get(row)));

      if (there === 0 && commit > told) break;

      rows += there;
      whole += Number(isWhole);
      result.half += Number(!isWhole && there > 0);
      result.lost += Number(!isWhole && commit <= told);
      result.untold += Number(isWhole && commit > told);
    }
  }

  const count = Number(found.get(COUNT_ROW)?.values.count);

  // Rows that belong to nothing would be counted as a difference, too.
  return { ...result, miscounted: Math.abs(count - whole) + (entities.length - 1 - rows) };
}

function isSound(entity: Entity | undefined): boolean {
  const bytes = entity?.values.bytes;

  if (entity === undefined || entity.values.row !== entity.row) return false;

  return bytes instanceof Uint8Array && Buffer.from(bytes).equals(bytesOf(entity.row));
}
