import { demoRandom } from '../../../functions/local/demo/demoRandom';
import { columnsOfRecords } from '../../../functions/local/demo/demoRecords';
import type { Columns } from '../../../shared/columns/columns';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { mentees } from '../../../shared/templates/mentees';
import { mentors } from '../../../shared/templates/mentors';
import { organisations } from '../../../shared/templates/organisations';
import { templates } from '../../../shared/templates/templates';
import { BENCH_YEAR } from './benchYear';
import { menteeRecord } from './menteeRecord';
import { mentorRecord } from './mentorRecord';
import { organisationRecords } from './organisationRecords';

/** The registries of one reporter. */
export type Registries = Readonly<Record<'organisations' | 'mentors' | 'mentees', Columns>>;

/** What sets one reporter's registries apart. */
export type RegistryPlan = {
  readonly mentees: number;
  readonly seed: number;
  /** The row code of the only organisation, for one that reports itself; a hundred of its own otherwise. */
  readonly organisation?: string;
};

const MENTEES_PER_MENTOR = 4;
/** Below the region's limit, which would ask for an explanation. */
const MOST_PER_MENTOR = 8;

/** Whole registries as they stand in a workbook; sound, so that a push of what is shared of them is taken in. */
export function workbookRegistries({ mentees: rows, seed, organisation }: RegistryPlan): Registries {
  const random = demoRandom(seed);
  const directory = organisationRecords(organisation, random);
  const people = Array.from({ length: Math.max(1, Math.ceil(rows / MENTEES_PER_MENTOR)) }, () =>
    mentorRecord(directory, random),
  );
  const taken = people.map(() => 0);
  const participations = Array.from({ length: rows }, () => {
    const mentor = freeMentor(taken, random);

    return menteeRecord(people[mentor], random);
  });

  return {
    organisations: columnsOfRecords(organisations, directory),
    mentors: columnsOfRecords(mentors, people),
    mentees: columnsOfRecords(mentees, participations),
  };
}

/** What leaves the workbook of the same registries. */
export function sharedRegistries(plan: RegistryPlan): Registries {
  const whole = workbookRegistries(plan);
  const share = (key: keyof Registries) => shareColumns(templates[key], whole[key], BENCH_YEAR);

  return { organisations: share('organisations'), mentors: share('mentors'), mentees: share('mentees') };
}

function freeMentor(taken: number[], random: (below: number) => number): number {
  for (;;) {
    const mentor = random(taken.length);
    const mentees = taken[mentor] ?? 0;

    if (mentees < MOST_PER_MENTOR) {
      taken[mentor] = mentees + 1;

      return mentor;
    }
  }
}
