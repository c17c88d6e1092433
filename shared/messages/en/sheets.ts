import type { SheetWording } from '../sheetWording';

/** Wording of the fill-in workbook, in English. Captions and list values of its templates stay Russian. */
export const sheets: SheetWording = {
  language: 'en',
  stampLine: ({ region, reporter, year, version, revision }) =>
    `${region} · ${reporter} · ${year} · template version ${version} · ${
      revision === 0 ? 'not sent yet' : `continues revision ${revision}`
    }`,
  columnsHelp:
    'Columns marked with * are required. Columns may be moved and your own added: Svod finds its own by their headings. Paste from other files as values only.',
  settings: (parts) => `Settings of the region (no source gives them): ${parts.join('; ')}.`,
  registryCount: {
    stock: 'all rows active on the reporting date count',
    flow: 'rows begun in the reporting year count',
  },
  involvedRole: {
    mentee: '«involved» means as a mentee',
    any: '«involved» means in any role',
  },
  satisfaction: (threshold) => `«satisfied» means a score from ${threshold} of 10`,
  menteesPerMentor: (most) => `more than ${most} mentees of one mentor want an explanation`,
  yearOnYearTolerance: (most) => `a change of more than ${most} % against last year wants an explanation`,
  toTarget: { reached: 'target reached', below: 'below target' },
  validation: {
    list: 'Pick a value from the list.',
    reference: 'The list has no such name. Enter the row on its own sheet first.',
    several: 'Several values of the list may be given, separated by semicolons.',
    number: (min, max) => `A number from ${min} to ${max} is expected.`,
    missing: (words) => `Where there is no number, write ${words}.`,
    date: 'A date is expected, e.g. 15.09.2024.',
    text: (max) => `At most ${max} characters.`,
    locked: 'Filled by Svod.',
  },
  lists: { name: 'Справочники' },
  start: {
    name: 'Начало',
    title: 'Mentoring report workbook',
    reporter: ({ region, reporter, year }) => `${region} · ${reporter} · ${year}`,
    whatTitle: 'What to fill in',
    headings: { number: 'No.', sheet: 'Sheet', purpose: 'What to enter', due: 'Send by' },
    howTitle: 'How to fill it in',
    how: [
      'Fill the sheets in order: later ones take their lists from earlier ones.',
      'Dark brown headings with an asterisk (*) are required, blue ones are filled where possible.',
      'Grey cells and the code columns are filled by Svod. Rows may be sorted and filtered, codes move along.',
      'Do not merge cells and do not add a totals row: Svod adds up itself.',
    ],
    staysTitle: 'What stays in this workbook',
    stays: [
      'Names, birth years, contacts, classes and consents are not sent.',
      'The server gets codes, age bands, months, organisations, forms of mentoring and numbers.',
      'It also gets the texts the region needs: titles and descriptions of programmes, practices and events, numbers and links of documents.',
      'Names are nowhere but in this workbook. Keep a copy: the server cannot give them back.',
    ],
    nextTitle: 'What comes next',
    next: [
      'Check the workbook in Svod: cells at fault are coloured, and the last column of the table and the sheet «Замечания» say what is wrong.',
      'Mend errors, mend or explain warnings, then send the sheets.',
      'A signed receipt comes back. What was sent can be corrected: send the workbook again.',
    ],
  },
  page: 'Page &P of &N',
  signature: 'Head ______________ / ______________ /',
};
