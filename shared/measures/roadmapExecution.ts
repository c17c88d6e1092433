/**
 * How a roadmap item stands at one reporter. `overdue`: not done after the last day. `noData`: nothing was sent,
 * and the day has not passed.
 */
export type ItemState =
  | 'done'
  | 'doneLate'
  | 'inWork'
  | 'notStarted'
  | 'overdue'
  | 'notApplicable'
  | 'noData';

/** One cell of the roadmap's heat map. */
export type RoadmapCell = {
  readonly reporter: string;
  readonly state: ItemState;
  /** Local ISO day. */
  readonly doneOn: string | null;
  readonly quantity: number | null;
  readonly receipt: string | null;
};

/** An item, or a duty, in one year. */
export type ItemExecution = {
  /** The row code on the roadmap's sheet. */
  readonly code: string;
  readonly number: string;
  readonly section: string;
  readonly title: string;
  /** Last local day on time; `null` where no source gives a time. */
  readonly due: string | null;
  /** Promised quantity of the year, with its unit's ladder; `null` where nothing is promised. */
  readonly target: number | null;
  readonly ladder: string | null;
  /** Those who carry it out, in the order in which the reporters were given. */
  readonly cells: readonly RoadmapCell[];
};

/** How a roadmap is carried out in one year. */
export type RoadmapExecution = {
  /** `region`, or the key of the municipality whose roadmap it is. */
  readonly owner: string;
  readonly title: string;
  readonly items: readonly ItemExecution[];
};
