import { regionSheets } from '../../../shared/messages/ru/regionSheets';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { readExplanations } from '../../../shared/sheets/readExplanations';

const { headings, name } = regionSheets.findings;
const HEADINGS = [
  headings.explanation,
  headings.template,
  headings.code,
  headings.rowCode,
  headings.columnKey,
  headings.fingerprint,
];
const LINE: readonly RawCell[] = ['Верно.', 'mentees', 'menteeAge', 'aaaaaaaaaaaa', 'birthYear', '["a  b"]'];

const gridOf = (cells: Grid['cells'], more: Partial<Grid> = {}): Grid => ({
  name,
  hidden: false,
  stamp: null,
  cells,
  merges: [],
  hiddenRows: new Set(),
  date1904: false,
  ...more,
});

describe('readExplanations', () => {
  it('reads a line by its headings, the fingerprint letter for letter', () => {
    expect(readExplanations([gridOf([HEADINGS, LINE])])).toEqual([
      {
        template: 'mentees',
        explanation: {
          code: 'menteeAge',
          row: 'aaaaaaaaaaaa',
          column: 'birthYear',
          fingerprint: '["a  b"]',
          text: 'Верно.',
        },
      },
    ]);
  });

  it('reads blanks as the whole sheet and the whole row', () => {
    const [read] = readExplanations([gridOf([HEADINGS, LINE.with(3, null).with(4, '')])]);

    expect(read?.explanation).toMatchObject({ row: null, column: null });
  });

  it('finds headings in other case, with line breaks, and further down', () => {
    const changed = HEADINGS.map((heading) => heading.toUpperCase().replace(' ', '\n'));

    expect(readExplanations([gridOf([[], ['Мои пометки'], changed, LINE])])).toHaveLength(1);
  });

  it('gives none without «Замечания», and none from a sheet to be filled in', () => {
    expect(readExplanations([])).toEqual([]);
    expect(readExplanations([gridOf([HEADINGS, LINE], { stamp: 'svod1|…' })])).toEqual([]);
  });

  it('does not look for headings all the way down', () => {
    const rows: Grid['cells'] = Array.from({ length: 30 }, () => ['моё']);

    expect(readExplanations([gridOf([...rows, HEADINGS, LINE])])).toEqual([]);
  });
});
