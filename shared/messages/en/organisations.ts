import { formatNumber } from '../formatNumber';
import type { OrganisationsWording } from '../organisationsWording';
import { pluralEnglish } from '../plural';

/** Wording of the organisations' sheet, in English. */
export const organisations: OrganisationsWording = {
  name: 'По_организациям',
  title: (reporter, year) => `Indicators of organisations: ${reporter}, ${year}`,
  purpose: (item) =>
    item === null
      ? 'For judging the work of heads: no item of the region’s sources asks for it, the municipality decides.'
      : `For the performance indicators of heads: item ${item} of the region’s roadmap.`,
  source: (receipt) =>
    receipt === null
      ? 'Source: the sheet «МониторингОрганизаций» of this workbook, not sent yet.'
      : `Source: the sheet «МониторингОрганизаций», receipt ${receipt}.`,
  legend:
    'A sign repeats the colour: ✓ the target of the year is reached, ✗ it is not, … not everybody gave the numbers. Without a sign there is no target.',
  reader: {
    owner: (few) =>
      `For official use: where the denominator is below ${few}, a share may tell who it is about. Do not publish such rows.`,
    others: (few) =>
      `Shares are rounded down to whole percents. Where the denominator is below ${few}, the share is hidden: only the municipality sees it.`,
  },
  headings: { name: 'Organisation', level: 'Level', programme: 'Programme', curator: 'Curator' },
  share: {
    involved: 'Learners involved',
    youngTeachersInvolved: 'Teachers to 35 supported',
    teenMentors: 'Mentors of 15–19',
    menteesSatisfied: 'Mentees satisfied',
    mentorsSatisfied: 'Mentors satisfied',
  },
  percent: (share) => `${share}, %`,
  numbers: (share) => `${share}: number`,
  ofNumber: (part, whole) => `${formatNumber(part, 'en')} of ${formatNumber(whole, 'en')}`,
  level: { school: 'school', supplementary: 'supplementary', college: 'college' },
  levelSum: {
    school: (count) => `Schools: ${count}`,
    supplementary: (count) => `Supplementary: ${count}`,
    college: (count) => `Colleges: ${count}`,
  },
  wholeSum: (count) => `All organisations: ${count}`,
  ofOrganisations: (count, all) => `${count} of ${all}`,
  yes: 'yes',
  no: 'no',
  blank: 'not given',
  hidden: 'hidden',
  notAdded: 'not added up',
  targetsTitle: 'Targets of the region for this year',
  target: (key, title, target) =>
    `${key} — ${title}: ${target === null ? 'no target' : `target ${formatNumber(target, 'en')} %`}.`,
  howTitle: 'How it was computed',
  how: [
    'The share of a level and of the municipality is the sum of numerators over the sum of denominators of the organisations that gave both. Percents are not averaged.',
    'Learners of schools, supplementary education and colleges are not added: one child may be in two organisations. For the same reason children of 15–19 may be counted twice in the line of all.',
    '«No data» and «not applicable» are not zero. «Incomplete data» means that not every organisation concerned gave its numbers.',
  ],
  missingTitle: (count) =>
    `No row for ${count} open ${pluralEnglish(count, 'organisation', 'organisations')}`,
};
