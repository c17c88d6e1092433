import { formatDate } from '../formatDate';
import { formatNumber } from '../formatNumber';
import { pluralEnglish } from '../plural';
import type { ReportTexts } from '../reportTexts';

/** Wording of the analytic report and of a municipality's final report, in English; sheet names are Russian everywhere. */
export const reports: ReportTexts = {
  headings: { number: 'No.', text: 'What was found', value: 'Number', source: 'Source' },
  asOf: (instant) => `From what had been received by ${instant}.`,
  percent,
  count,
  day: (iso) => formatDate(iso, 'en'),
  receipts: (number) => `${count(number)} ${pluralEnglish(number, 'receipt', 'receipts')}`,
  receiptsOf: (number, of) => `receipts: ${count(number)} of ${count(of)}`,
  receipt: (id) => `receipt ${id}`,
  sheet: (name) => `sheet “${name}”`,
  profile: 'the profile of the region',

  analytic: {
    name: 'АналитическийОтчёт',
    title: (region, year) => `Analytic report on the introduction of the mentoring model: ${region}, ${year}`,
    prepared: (by) => `Prepared by: ${by}.`,
    parts: {
      submission: 'Coverage and reports',
      indicators: 'Indicators and targets of the year',
      ladders: 'Quantities promised by the roadmap',
      roadmap: 'Execution of the roadmaps',
      changes: 'Changes against last year',
      advice: 'Who lags behind and what was recommended',
      unknown: 'What is not known',
      notes: 'What is cut, contradicted or not said in the sources',
      how: 'How it was counted',
    },
    submission: {
      received: (received, expected) =>
        `${count(received)} of ${count(expected)} ${pluralEnglish(expected, 'report', 'reports')} received.`,
      late: (late) => `Received late: ${late}.`,
      overdue: (number) => `Overdue: ${number}.`,
      waiting: (number) => `Not due yet: ${number}.`,
      exempt: (number) => `Exempt: ${number}.`,
      closed: (day) => `The year was closed on ${day}.`,
      complete: (number, of) => `${number} of ${of} have sent everything they owe.`,
      silent: (names) => `Nothing at all was sent by: ${names.join('; ')}.`,
      template: (name, received, of, due) =>
        `“${name}”: ${received} of ${of} received; due on ${formatDate(due, 'en')}.`,
      coverage: (title, part, of, share, target) =>
        `${title}: ${part} of ${of} (${share})${target === null ? '; no target' : `, target ${target}`}.`,
      coverageUnknown: (title) => `${title}: nobody gave the numbers it needs.`,
    },
    indicators: {
      summary: (year, of, attained, missed, open) =>
        `${of} ${pluralEnglish(of, 'indicator has', 'indicators have')} a target for ${year}: attained ${attained}, not attained ${missed}, too early to judge (incomplete or no data) ${open}.`,
      noTargets: (year) =>
        `The sources name no target for ${year}, so attainment is not judged: only the facts are shown.`,
      share: (key, title, share, part, of) => `${key}. ${title}: ${share} (${part} of ${of}).`,
      reached: (target) => `The target of ${target} is attained.`,
      missed: (target, gap, needed) =>
        `The target of ${target} is not attained: short by ${gap} percentage points, that is ${needed}.`,
      partial: (target, gap) =>
        `Target ${target}; not judged until the data are complete (now ${gap} percentage points to it).`,
      noTarget: 'No target is set for the year.',
      unknown: (key, title) => `${key}. ${title}: nobody gave the numbers it needs.`,
      notApplicable: (key, title) => `${key}. ${title}: there is nobody to count.`,
      flag: (key, title, isDone, year) =>
        `${key}. ${title}: ${isDone ? 'yes' : 'no'}${year === null ? '' : `, done in ${year}`}.`,
      repeated: (number) =>
        `${number} ${pluralEnglish(number, 'enterprise was', 'enterprises were')} named more than once and counted once.`,
      weakest: {
        exact: '',
        estimate: 'Some addends are estimates.',
        preliminary: 'Some addends are preliminary.',
      },
    },
    ladders: {
      summary: (year, of, attained) =>
        `The roadmap names ${of} ${pluralEnglish(of, 'quantity', 'quantities')} for ${year}; attained: ${attained}.`,
      line: (title, value, counted) =>
        `${title}: ${value} (${counted === 'stock' ? 'state on the date' : 'during the year'}).`,
      reached: (target) => `The target of ${target} is attained.`,
      partial: (target, needed) =>
        `The target is ${target}, so far short by ${needed}: not everybody has reported.`,
      missed: (target, needed) => `Target ${target}, short by ${needed}.`,
      noTarget: 'No target is named for the year.',
      unknown: (title) => `${title}: nobody gave the numbers it needs.`,
      municipal: (value) => `The municipalities report ${value}; that is not part of the sum.`,
    },
    roadmap: {
      summary: (title, of, done, overdue) =>
        `“${title}”: ${of} ${pluralEnglish(of, 'item', 'items')} this year; done by everybody ${done}, overdue somewhere ${overdue}.`,
      none: (title) => `“${title}”: no items this year.`,
      absent: 'The sources hold no roadmap.',
      item: (number, title) => `Item ${number}. ${title}.`,
      states: (parts) => `${parts.join(', ')}.`,
      state: {
        done: (number, of) => `done by ${number} of ${of}`,
        doneLate: (number) => `late ${number}`,
        inWork: (number) => `in work ${number}`,
        notStarted: (number) => `not begun ${number}`,
        overdue: (number) => `overdue ${number}`,
        silent: (number) => `due and not reported ${number}`,
        notApplicable: (number) => `not applicable ${number}`,
        noData: (number) => `no data ${number}`,
      },
      nobody: 'Nobody reports its execution here.',
      due: (day) => `Due on ${formatDate(day, 'en')}.`,
      noDue: 'The source names no day.',
    },
    changes: {
      none: (year) => `Nothing to compare with: there are no numbers of ${year}.`,
      share: (key, title, now, year, before, by) =>
        `${key}. ${title}: ${now} against ${before} in ${year} (${by}).`,
      ladder: (title, now, year, before, by) => `${title}: ${now} against ${before} in ${year} (${by}).`,
      points: (by) => `${by} percentage points`,
      same: 'unchanged',
      incomplete: (keys) =>
        `Not everybody has reported, and the two years may be of different reporters, so it is too early to judge the change: ${keys.join(', ')}.`,
    },
    advice: {
      none: 'Nothing to recommend: everything is sent and the targets of the year are attained.',
      summary: (number, reporters) =>
        `${count(number)} ${pluralEnglish(number, 'recommendation', 'recommendations')} to ${reporters} ${pluralEnglish(reporters, 'reporter', 'reporters')}.`,
      line: (name, parts) => `${name}: ${parts.join('; ')}.`,
      lineOf: (names, parts) =>
        `${parts.join('; ')}: ${names.length} ${pluralEnglish(names.length, 'reporter', 'reporters')}, ${names.join('; ')}.`,
      kinds: {
        overdue: (names) => `not sent in time: ${quoted(names)}`,
        missing: (names) => `still expected: ${quoted(names)}`,
        roadmap: (items) => `overdue items: ${items.join(', ')}`,
        incomplete: (keys) => `incomplete numbers: ${keys.join(', ')}`,
        noData: (keys) => `no data: ${keys.join(', ')}`,
        belowTarget: (keys) => `below target: ${keys.join(', ')}`,
        coverage: (titles) => `not reached: ${quoted(titles)}`,
        ladder: (titles) => `little entered: ${quoted(titles)}`,
        fell: (keys) => `fell: ${keys.join(', ')}`,
      },
    },
    unknown: {
      noTarget: (year, keys) => `No target is named for ${year}: ${keys.join(', ')}.`,
      targetYears: (years) =>
        `Targets are named for ${years.join(', ')} only; for other years they are not worked out.`,
      noData: (keys) => `Nobody gave the numbers of: ${keys.join(', ')}.`,
      incomplete: (keys) => `Not everybody has reported: ${keys.join(', ')}.`,
      unexpected: (number) =>
        `${number} ${pluralEnglish(number, 'report was', 'reports were')} sent by reporters that are not listed, and left out of the numbers.`,
    },
    how: {
      lines: [
        'A share is the sum of the numerators over the sum of the denominators of those who gave both. Percents are never averaged.',
        'Levels (schools, supplementary education, colleges) are not added up: one child may be in two.',
        '“No data” and “not applicable” are not zero; where not everybody has reported, attainment is not judged.',
        'Indicators named by their keys alone are spelt out in the part “Indicators and targets of the year”.',
        'Regional events and training count once, from the region’s own report.',
        'The receipts are listed on the sheet “Квитанции”.',
      ],
      documents: (titles) =>
        `${pluralEnglish(titles.length, 'Source document', 'Source documents')}: ${titles.join('; ')}`,
      settings: (parts) => `Settings of the region that no source gives: ${parts.join('; ')}.`,
    },
  },

  final: {
    name: 'ИтоговыйОтчёт',
    title: (reporter, year) => `Final report on the mentoring programmes: ${reporter}, ${year}`,
    schoolYear: (from, to) =>
      `The organisations’ reports are of the school year ${from}/${to}, all else is of ${to}.`,
    parts: {
      organisations: 'What the organisations reported',
      mentors: 'Registries of mentors',
      lists: 'Practices, events, publications, awards, documents',
      monitoring: 'Indicators of the municipality',
      roadmap: 'Execution of the roadmap',
      advice: 'What is left to do',
    },
    missing: (number) =>
      `without ${number} ${pluralEnglish(number, 'organisation', 'organisations')} that gave no data`,
    extra: {
      mentors: 'Mentors in the organisations’ reports',
      mentees: 'Mentees in the organisations’ reports',
    },
    mentors: {
      all: 'Mentors in all',
      teachers: 'Mentors who teach',
      pupils: 'Mentors who learn (pupils and students)',
    },
    records: (number) => `${count(number)} ${pluralEnglish(number, 'record', 'records')}`,
    lists: {
      practices: 'Practices in the bank',
      presented: 'Practices presented',
      events: 'Events and contests',
      participants: 'Participants of events',
      publications: 'Publications',
      awards: 'Awards',
      documents: 'Documents and acts in force',
      programmes: 'Mentoring programmes',
    },
    share: (key, title) => `${key}. ${title}`,
    target: (target) => (target === null ? 'no target' : `target ${target}`),
    item: (number, title) => `Item ${number}. ${title}`,
    itemState: {
      done: 'done',
      doneLate: 'done late',
      inWork: 'in work',
      notStarted: 'not begun',
      overdue: 'overdue',
      silent: 'due and not reported',
      notApplicable: 'not applicable',
      noData: 'no data',
    },
    due: (day) => `due on ${formatDate(day, 'en')}`,
    doneOn: (day) => `done on ${formatDate(day, 'en')}`,
    notSent: 'not sent',
    noNumber: 'no data',
    nothingLeft: 'Everything is sent and done.',
    how: [
      'Svod adds up the organisations’ numbers from their monitoring; an organisation without a number is not in the sum.',
      'A person with two records in a registry is one mentor and two records.',
      'Of the roadmap, the items that are due in the year are shown.',
    ],
    howTitle: 'How it was counted',
  },
};

function percent(value: number): string {
  return `${count(value)}%`;
}

function count(value: number): string {
  return formatNumber(value, 'en');
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
