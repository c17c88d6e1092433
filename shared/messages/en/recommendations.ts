import { formatDate } from '../formatDate';
import { formatNumber } from '../formatNumber';
import { pluralEnglish } from '../plural';
import type { RecommendationTexts } from '../recommendationTexts';

/** Wording of the recommendations and of their sheets, in English. The sheet's name is Russian everywhere. */
export const recommendations: RecommendationTexts = {
  name: 'Рекомендации',
  title: (region, year) => `Recommendations to municipalities and organisations: ${region}, ${year}`,
  titleOf: (reporter, year) => `Recommendations: ${reporter}, ${year}`,
  asOf: (instant) => `From what had been received by ${instant}.`,
  counted: (count, reporters, of) =>
    `${number(count)} ${pluralEnglish(count, 'recommendation', 'recommendations')} to ${reporters} of ${of} municipalities and organisations, the most urgent of each first.`,
  countedOf: (count) =>
    `${number(count)} ${pluralEnglish(count, 'recommendation', 'recommendations')}, the most urgent first.`,
  none: 'Nothing to recommend: everything is sent and the targets of the year are attained.',
  noneFor: (names) => `No recommendations: ${names.join('; ')}.`,
  headings: {
    reporter: 'To',
    what: 'What to do',
    needed: 'Short of',
    similar: 'Who does well',
    due: 'Due',
    source: 'Source',
  },
  overdue: (templates, due) => `${quoted(templates)}, due on ${formatDate(due, 'en')}, which has passed`,
  missing: (templates, due) => `${quoted(templates)} by ${formatDate(due, 'en')}`,
  send: (parts) => `Send ${parts.join('; ')}.`,
  roadmap: (item, title) => `Carry out the overdue item ${item}, or enter when it was done. ${title}.`,
  incomplete: (key, title) =>
    `Complete the monitoring: only one of the indicator's two numbers is given. ${title} (${key}).`,
  noData: (key, title) =>
    `Enter the numbers of the indicator: there is no data or a blank. ${title} (${key}).`,
  belowTarget: (key, title, value, goal) =>
    `Raise the indicator from ${percent(value)} to the target of ${percent(goal)}. ${title} (${key}).`,
  coverage: {
    first: (title) => `Start at least one mentoring programme. ${title}.`,
    more: (title, value, goal) =>
      `Reach more organisations: ${percent(value)} against a target of ${percent(goal)}. ${title}.`,
    unknown: (title) => `Enter how many organisations are reached: there is no number. ${title}.`,
  },
  ladder: {
    none: (title) => `“${title}”: nobody has entered anything yet. Enter what there is.`,
    nothing: (title, goal) =>
      `“${title}”: nothing is entered, ${number(goal)} is usual. Enter what there is.`,
    little: (title, value, goal) =>
      `“${title}”: ${number(value)} entered, ${number(goal)} is usual. See whether everything is entered.`,
  },
  fell: (key, title, value, goal) =>
    `Bring the indicator back to last year's level: ${percent(value)} against ${percent(goal)}. ${title} (${key}).`,
  unit: {
    people: 'people',
    organisations: 'org.',
    enterprises: 'enterpr.',
    pairs: 'pairs',
    points: 'points',
    flag: '',
    none: '',
    events: 'events',
    records: 'records',
    practices: 'practices',
    publications: 'publ.',
  },
  example: (name, value) => `${name}: ${value}`,
  percent,
  receipt: (id) => `receipt ${id}`,
  clause: (document, items) => `${document}: ${items.join(', ')}`,
  noSource: 'not in the sources, proposed by the profile of the region',
  howTitle: 'How the recommendations were made',
  how: (by) => [
    'Order: overdue reports, overdue items of the roadmap, incomplete numbers, no data, below the target, coverage, little entered, falls, not sent yet.',
    'Sheets still to be sent make one line, where the most urgent stands; “Due” is its day.',
    '“Short of” is counted at the own denominator: so many have to be added to the numerator. A year without a target has no such recommendation: targets are neither interpolated nor borrowed.',
    `A fall is shown only in a year without a target, and only from ${by.leastFall} percentage points on.`,
    `“Usual” is the median per organisation of those who have entered something, times the number of organisations; where that is unknown, the median of what was entered. It is recommended below ${by.farBelow} % of the usual while the region misses its target; nobody is asked for more than the region is short of.`,
    `“Who does well” has attained the target: of the same type first, then the nearest in size. Where nobody has, the best one, if ahead by at least ${by.clearlyBetter} percentage points. Examples with a denominator below ${by.leastExample} are not taken.`,
  ],
  unnamed:
    'Who has attained a target by a share or number of people is not named on this page, since small numbers of others could be told from it. Ask the regional operator.',
};

function percent(value: number): string {
  return `${number(value)}%`;
}

function number(value: number): string {
  return formatNumber(value, 'en');
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
