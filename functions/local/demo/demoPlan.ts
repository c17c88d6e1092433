import type { OrgLevel } from '../../../shared/regions/reporterKind';
import type { TemplateKey } from '../../../shared/templates/template';

/** One reporter of the demonstration. All numbers are invented. */
export type DemoReporter = {
  readonly key: string;
  readonly organisations: readonly { readonly name: string; readonly level: OrgLevel }[];
  readonly mentors: number;
  readonly mentees: number;
  /** Learners in schools, in supplementary education and in colleges; `null`: not applicable here. */
  readonly learners: {
    readonly school: number | null;
    readonly supplementary: number | null;
    readonly college: number | null;
  };
  /** Share of them involved, in percent. */
  readonly involved: number;
  /** Whether it also fills the sheets that nobody waits for. */
  readonly fillsOptional: boolean;
};

/** An event of the region's operator. */
export type DemoEvent = {
  readonly kind: string;
  readonly title: string;
  /** Number of the roadmap item. */
  readonly item: string;
  readonly participants: number;
  /** Month and day, `10-17`. */
  readonly day: string;
};

/** A course of the region's operator. */
export type DemoTraining = Pick<DemoEvent, 'title' | 'item' | 'day'> & {
  readonly audience: string;
  readonly trained: number;
};

/** What the operator asks about one cell, and what the reporter says to it. */
export type DemoQuestion = {
  readonly reporter: string;
  readonly template: TemplateKey;
  /** Code of a given row; in a registry the row's place, from 0 on. */
  readonly row: string | number;
  readonly column: string;
  readonly question: string;
  /** `null`: it stays open. */
  readonly answer: string | null;
};

/** What the demonstration of a region is made of. */
export type DemoPlan = {
  readonly reporters: readonly DemoReporter[];
  readonly events: readonly DemoEvent[];
  readonly training: readonly DemoTraining[];
  /** Each about a submission of its own. */
  readonly questions: readonly DemoQuestion[];
};

/** Schools by their numbers, as a district's directory lists them. */
export function demoSchools(...numbers: number[]): DemoReporter['organisations'] {
  return numbers.map((number) => ({ name: `СОШ № ${number}`, level: 'school' }));
}

/** A centre of supplementary education. */
export const demoCentre = { name: 'Центр творчества', level: 'supplementary' } as const;

/** The year the demonstration plays in: the last for which the sources give targets. */
export const DEMO_YEAR = 2024;

/** The demonstration's clock starts here: before the deadline of the registries. */
export const DEMO_INSTANT = '2024-11-25T01:00:00.000Z';

/** The row code of the demonstration college in the region's directory, and so its reporter key. */
export const DEMO_COLLEGE = 'dem0c0ege001';

/** Whose first workbook has the typical mistakes. */
export const DEMO_MISTAKEN = '08603000';

/** Whose workbook newcomers open: the reporter of the first key that `npm start` prints. */
export const DEMO_EXAMPLE = '08701000';
