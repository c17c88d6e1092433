import type { Random } from '../../../functions/local/demo/demoRandom';
import { type DemoRecord, demoCode, demoName, pick } from '../../../functions/local/demo/demoRecords';
import { BENCH_YEAR } from './benchYear';
import type { MentorRecord } from './mentorRecord';

const REQUESTS = ['study', 'career', 'adaptation', 'personal', 'creative', 'sport', 'professional'];
const STARTS = ['2024-04-01', '2024-05-13', '2024-09-02', '2024-09-16', '2024-10-01', '2024-11-05'];
const ENDS = ['2024-11-08', '2024-11-15', '2024-11-22'];
/** Of ten participations so many are in this state. */
const STATES = [
  ...Array.from({ length: 6 }, () => 'running'),
  'planned',
  ...Array.from({ length: 2 }, () => 'completed'),
  'stopped',
];
const RESULTS = ['reached', 'reached', 'partly', 'notReached'];

/** One row of a registry of mentees: a participation with `mentor` in one of the mentor's forms. */
export function menteeRecord(mentor: MentorRecord | undefined, random: Random): DemoRecord {
  if (mentor === undefined) throw new Error('a mentee without a mentor');

  const form = pick(mentor.forms.split('+'), random);

  return {
    rowCode: demoCode(random),
    personCode: demoCode(random),
    ...demoName(random(4096)),
    ...person(form, random),
    organisation: mentor.organisation,
    requestType: pick(REQUESTS, random),
    form,
    mentor: mentor.rowCode,
    ...participation(random),
    consent: 'given',
  };
}

function person(form: string, random: Random): DemoRecord {
  if (form === 'T_T') {
    return {
      category: 'youngTeacher',
      birthYear: BENCH_YEAR - 22 - random(9),
      youngTeacher: pick(['yes', 'no'], random),
      consentGivenBy: 'self',
    };
  }

  const category = pick(['schoolPupil', 'schoolPupil', 'supplementaryPupil'], random);

  return { category, birthYear: BENCH_YEAR - 10 - random(8), consentGivenBy: 'representative' };
}

function participation(random: Random): DemoRecord {
  const state = pick(STATES, random);
  const began = { dateIn: pick(STARTS, random), state };

  if (state === 'completed') {
    return { ...began, dateOut: pick(ENDS, random), result: pick(RESULTS, random), completed: 'yes' };
  }
  if (state === 'stopped') return { ...began, dateOut: pick(ENDS, random), completed: 'no' };

  return began;
}
