import type { WorkbookFaultReason } from '../../addin/src/ports/workbookFault';
import { problems as en } from '../../shared/messages/en/problems';
import { problems as ru } from '../../shared/messages/ru/problems';
import { sampled } from '../helpers/sampled';
import { IS_FULL, keepFigure } from '../trust/figures';
import { ACTS_STEP, ALL_ACTS, CONTENT_ACTS, LAYOUT_ACTS } from './acts/allActs';
import { ALL_FILES } from './files/allFiles';
import { HOSTILE_TEXTS } from './formulaInjection/hostileTexts';
import { TEXT_COLUMNS } from './formulaInjection/textColumns';
import { hasLibreOffice } from './otherPrograms/libreOffice';
import { ALL_WAYS } from './otherPrograms/wayCases';
import { ALL_TYPED, NAMED_TYPED } from './typed/allTyped';
import { nameOf } from './typed/typedCase';

const NAMES = [
  ...ALL_ACTS.map(({ name }) => `act: ${name}`),
  ...ALL_FILES.map(({ name }) => `file: ${name}`),
  ...NAMED_TYPED.map((one) => `cell: ${nameOf(one)}`),
  ...ALL_WAYS.map(({ name }) => `saved ${name}`),
];
/** The least that was promised. */
const LEAST = 200;

describe('the corpus of abuse', () => {
  it('has more than two hundred cases that somebody has named, no two alike', () => {
    expect(NAMES.filter((name, at) => NAMES.indexOf(name) !== at)).toEqual([]);
    expect(new Set(NAMES).size).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(ALL_TYPED.map(nameOf)).size).toBe(ALL_TYPED.length);
  });

  it('has a text for every reason of a refusal, in both languages, that says what to do', () => {
    const reasons = new Set<WorkbookFaultReason>(ALL_FILES.flatMap(({ refused }) => refused ?? []));

    for (const reason of reasons) {
      expect(ru.workbook[reason]('')).toMatch(/\. .*(?:выберите|повторите)/s);
      expect(en.workbook[reason]('').split('. ').length).toBeGreaterThan(1);
    }
  });

  it('keeps its figures', () => {
    const generated = ALL_TYPED.length - NAMED_TYPED.length;
    const acts = IS_FULL
      ? ALL_ACTS
      : [...sampled(LAYOUT_ACTS, ACTS_STEP), ...sampled(CONTENT_ACTS, ACTS_STEP)];
    const refused = ALL_FILES.filter((one) => one.refused !== undefined).length;

    keepFigure({
      area: 'abuse',
      what:
        `${NAMES.length} named cases of ordinary abuse and hostile files: ${acts.length} of ` +
        `${ALL_ACTS.length} acts in simulated Excel judged by both roads, ${ALL_FILES.length} files, ` +
        `${NAMED_TYPED.length} cells in a file and in simulated Excel` +
        (hasLibreOffice() ? `, ${ALL_WAYS.length} ways through LibreOffice` : '; LibreOffice was not there'),
      figure:
        `every one read as it says, found at its cell or, ${refused} files, refused by name; ` +
        'none read otherwise without a word, none took longer than 15 s',
      doesNotProve:
        'what a real Excel, МойОфис or Р7 writes or does: Excel is simulated, LibreOffice is the only other program, ' +
        'and hostile files are of kinds we could think of. The expectations were written by the same hands as the code.',
    });
    keepFigure({
      area: 'abuse',
      what:
        `${Object.keys(HOSTILE_TEXTS).length} texts a spreadsheet would run × ${TEXT_COLUMNS.length} text columns of all ` +
        `templates, drawn into a new file, written into an old one and in simulated Excel, and as CSV; ` +
        `${generated} cells with error values`,
      figure: 'no formula in any cell, every text read back as it was or found at its cell',
      doesNotProve: 'how other programs than those that follow OWASP’s list of characters start a formula.',
    });
  });
});
