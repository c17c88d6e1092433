import type { DeskReportsTexts } from '../ru/deskReports';

const sheets = (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`);

/** Texts of the region's desk: the sheets of the region and of one reporter, and where their numbers come from. */
export const reports: DeskReportsTexts = {
  title: "The region's sheets",
  hint: 'A refresh keeps what you wrote in the columns «Комментарий», «Решение», «Ответственный», «Срок исполнения» and built beside them.',
  instant: { label: 'Data', now: 'As of now', past: 'As of a day and time (snapshot)' },
  instantField: "Day and time, in the region's own time",
  instantHint: 'For one and the same moment the numbers are always the same, whatever was sent later.',
  instantFault: 'Give the whole day and time, not later than this minute.',
  which: 'What to draw',
  kinds: {
    attainment: 'Attainment of indicators',
    ladders: 'Promised quantities',
    coverage: 'Coverage',
    map: 'Map: who has attained what',
    trend: 'Trend by year',
    ledger: 'Who has sent',
    calendar: 'Calendar',
    roadmap: 'Roadmap execution',
    recommendations: 'Recommendations',
    analytic: 'Analytic report',
    receipts: 'Receipts',
  },
  all: 'Tick all',
  none: 'Untick all',
  submit: 'Draw or refresh',
  submitSome: (count) => `Draw only ${count === 1 ? 'this kind' : `these ${count} kinds`} of sheets`,
  nothing: 'Tick at least one kind of sheets.',
  working: "Drawing the region's sheets",
  done: (instant, count) => `Ready: ${sheets(count)}. Data as of ${instant}.`,
  empty: "There are no such sheets for this year: the region's profile sets no such targets.",
  notAllowed: "The region's sheets are for the operator and the analyst.",

  whence: {
    title: 'Where does this number come from?',
    hint: 'Select a cell with a number on the sheet «Достижение», «Количественные», «Охват» or «Карта». A sheet opens with the receipts it was added up from.',
    submit: 'Where does this number come from?',
    working: 'Collecting what was added up',
    chooseTitle: 'Choose a number from a list',
    load: 'Reading the list of numbers',
    number: 'Number',
    part: 'Which part',
    parts: { numerator: 'numerator', denominator: 'denominator', value: 'fact' },
    reporter: 'Whose',
    whole: 'Of the whole region',
    submitChosen: 'Show what was added up',
    done: (key, part, whose, total) =>
      `${key}, ${part}, ${whose}: ${total}. What was added up is on the sheet «Откуда_число».`,
    ofRegion: 'region',
    noTotal: 'nobody gave a number',
    differs:
      "The cell shows another number now: it was changed, or not all sheets were redrawn. Refresh the region's sheets.",
    notAsked: 'There is no such number: the chosen municipality is not asked for it.',
    refusals: {
      selectOne: 'Select one cell with a number and press again.',
      otherSheet:
        "This is not one of the region's sheets. Select a cell on «Достижение», «Количественные», «Охват» or «Карта».",
      unknownInstant:
        "Nobody knows as of which moment this sheet was drawn. Refresh the region's sheets and try again.",
      noNumber:
        'Nothing was added up for this cell: it is a heading, a target or a text, or two who send have one name. Select a fact, numerator or denominator, on the map a cell of a municipality.',
    },
  },

  report: {
    title: "One municipality's report",
    ownTitle: 'My report',
    hint: 'Final report, roadmap execution, recommendations, own numbers by year, and the indicators of organisations.',
    reporter: 'Whose report',
    submit: 'Draw the report',
    working: 'Drawing the report',
    edited: 'Changes in the text of the report are not lost: a refresh keeps them under it as a list.',
    notAllowed:
      "A report is drawn with the key of whoever reports. The operator finds it among the region's sheets.",
  },
};
