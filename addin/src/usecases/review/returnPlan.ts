import { MAX_RETURNED_CELLS } from '../../../../shared/contract/reviewSchema';
import type { ReviewMove } from '../../../../shared/review/review';
import type { ChosenCell } from './chosenCell';
import type { SubmissionKey } from './submissionKey';

/** A chosen cell and what is asked about it. */
export type AskedCell = ChosenCell & { readonly reason: string };

/** What goes to one submission in one move. */
export type PlannedReturn = SubmissionKey & {
  readonly name: string;
  readonly move: Extract<ReviewMove, { readonly kind: 'return' }>;
};

/**
 * One move for each submission, in the order of the cells. The moves of one submission are a list: it has several where
 * it has more cells than a move takes, or cells of two revisions.
 */
export function returnPlan(cells: readonly AskedCell[]): readonly (readonly PlannedReturn[])[] {
  const bySubmission = grouped(cells, ({ year, template, reporter }) => [year, template, reporter].join(' '));

  return bySubmission.map((own) =>
    grouped(own, ({ revision }) => String(revision)).flatMap((group) => parts(group).flatMap(plannedOf)),
  );
}

function grouped(
  cells: readonly AskedCell[],
  keyOf: (cell: AskedCell) => string,
): readonly (readonly AskedCell[])[] {
  const groups = new Map<string, AskedCell[]>();

  for (const cell of cells) {
    const group = groups.get(keyOf(cell));

    if (group === undefined) groups.set(keyOf(cell), [cell]);
    else group.push(cell);
  }

  return [...groups.values()];
}

function plannedOf(cells: readonly AskedCell[]): readonly PlannedReturn[] {
  const [first] = cells;

  if (first === undefined) return [];

  const { year, template, reporter, name, revision } = first;
  const places = cells.map(({ row, column, reason }) => ({ row, column, reason: reason.trim() }));

  return [{ year, template, reporter, name, move: { kind: 'return', revision, cells: places } }];
}

function parts(cells: readonly AskedCell[]): readonly (readonly AskedCell[])[] {
  return Array.from({ length: Math.ceil(cells.length / MAX_RETURNED_CELLS) }, (_, index) =>
    cells.slice(index * MAX_RETURNED_CELLS, (index + 1) * MAX_RETURNED_CELLS),
  );
}
