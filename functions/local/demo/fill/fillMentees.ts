import { type Columns, valueAt } from '../../../../shared/columns/columns';
import { mentees } from '../../../../shared/templates/mentees';
import type { Random } from '../demoRandom';
import { columnsOfRecords, type DemoRecord, demoCode, demoName, pick } from '../demoRecords';
import type { FillInput } from './fillInput';

const REQUESTS = ['study', 'career', 'adaptation', 'personal', 'creative', 'sport'];

/** The registry of mentees of a reporter; each points at a mentor of the registry and takes one of that mentor's forms. */
export function fillMentees({ own, filled, year, random }: FillInput): Columns {
  const { mentors } = filled;

  if (own === null || mentors === undefined) return columnsOfRecords(mentees, []);

  const isCollege = own.learners.college !== null;
  const records = Array.from({ length: own.mentees }, (_, index) => {
    const mentor = index % mentors.rows;
    const form = pick(String(valueAt(mentors, 'forms', mentor)).split('+'), random);

    return {
      rowCode: demoCode(random),
      personCode: demoCode(random),
      ...demoName(2000 + index),
      ...menteeRole(form, isCollege, year, random),
      organisation: valueAt(mentors, 'organisation', mentor),
      form,
      mentor: valueAt(mentors, 'rowCode', mentor),
      ...participation(index, String(valueAt(mentors, 'dateIn', mentor)), random),
    } satisfies DemoRecord;
  });

  return columnsOfRecords(mentees, records);
}

function menteeRole(form: string, isCollege: boolean, year: number, random: Random): DemoRecord {
  if (form === 'T_T') {
    const consent = { consent: 'given', consentGivenBy: 'self' };

    return {
      category: 'youngTeacher',
      birthYear: year - 24 - random(8),
      youngTeacher: 'yes',
      requestType: 'professional',
      ...consent,
    };
  }

  const age = isCollege ? 16 + random(3) : 11 + random(6);

  return {
    category: isCollege ? 'student' : 'schoolPupil',
    birthYear: year - age,
    requestType: pick(REQUESTS, random),
    consent: 'given',
    consentGivenBy: age < 18 ? 'representative' : 'self',
  };
}

// Every third participation that began in winter is over.
function participation(index: number, mentorSince: string, random: Random): DemoRecord {
  if (mentorSince > '2024-06' || index % 3 !== 0) return { dateIn: mentorSince, state: 'running' };

  const over = { dateOut: '2024-05-30', state: 'completed', completed: 'yes' };

  return { dateIn: mentorSince, ...over, result: pick(['reached', 'reached', 'partly'], random) };
}
