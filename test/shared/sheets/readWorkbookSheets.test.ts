import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Grid } from '../../../shared/sheets/grid';
import { readWorkbookSheets } from '../../../shared/sheets/readWorkbookSheets';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { columnsOf, type Row, rowsOf } from './helpers/columnsOf';
import { COLLEGE, filledGrids, REPORTER, ROWS } from './helpers/filled';
import { gridOf, withRow } from './helpers/gridOf';

const grids = filledGrids();
const all = Object.values(grids);
const expected = { region: khabarovsk, reporter: REPORTER, year: 2024 };
const read = (some: readonly Grid[]) => readWorkbookSheets(some, expected);
const sheetOf = (some: readonly Grid[], key: string) =>
  read(some).sheets.find(({ template }) => template.key === key);

describe('the sheets of a workbook', () => {
  it('are found by their stamps whatever they are called, in the order of filling', () => {
    const renamed = all.map((grid, index) => ({ ...grid, name: `Лист${index}` })).toReversed();

    expect(read(renamed).sheets.map(({ sheet }) => sheet)).toEqual(['Лист0', 'Лист1', 'Лист2', 'Лист3']);
    expect(read(renamed).refused).toEqual([]);
  });

  it('that are not Svod’s are passed over', () => {
    const own = { ...grids.mentors, name: 'Мой лист', stamp: null };

    expect(read([own, ...all]).sheets).toHaveLength(4);
    expect(read([own, ...all]).refused).toEqual([]);
  });

  it('take reporter and year from the first stamp when they are not told', () => {
    const reading = readWorkbookSheets(all, { region: khabarovsk });

    expect(reading.sheets).toHaveLength(4);
    expect(reading.sheets[0]?.stamp).toMatchObject({ reporter: REPORTER.key, year: 2024 });
  });

  it('copied inside the workbook are an error, and the one that kept its name is read', () => {
    const copy = withRow({ ...grids.mentors, name: 'Наставники (2)' }, 6, (cells) => [
      'Другой',
      ...cells.slice(1),
    ]);
    const sheet = sheetOf([copy, ...all], 'mentors');

    expect(sheet?.findings).toMatchObject([
      { code: 'sheetCopied', severity: 'error', params: { sheet: 'Наставники (2)' } },
    ]);
    expect(rowsOf(sheet?.columns ?? columnsOf('mentors', []))[0]?.lastName).toBe('Тестов');
  });
});

describe('a sheet with another stamp', () => {
  const stamp = grids.mentors.stamp ?? '';

  it.each([
    ['of another region', stamp.replace('khabarovsk', 'irkutsk'), 'sheetOtherRegion'],
    ['of another year', stamp.replace('2024', '2023'), 'sheetOtherYear'],
    ['of another reporter', stamp.replace(REPORTER.key, '08999999'), 'sheetOtherReporter'],
    ['of a newer version', stamp.replace('|mentors|1|', '|mentors|99|'), 'sheetVersionNew'],
    ['that is damaged', `${stamp}x`, 'sheetStampInvalid'],
    ['that is empty', '', 'sheetStampInvalid'],
  ])('%s is refused and named', (_which, other, code) => {
    const reading = read([grids.organisations, { ...grids.mentors, stamp: other }]);

    expect(reading.sheets.map(({ template }) => template.key)).toEqual(['organisations']);
    expect(reading.refused).toMatchObject([{ sheet: 'Наставники', finding: { code, severity: 'error' } }]);
  });

  it('says whose it is by name', () => {
    const other = khabarovsk.municipalities.find(({ key }) => key !== REPORTER.key);
    const reading = read([{ ...grids.mentors, stamp: stamp.replace(REPORTER.key, other?.key ?? '') }]);

    expect(reading.refused[0]?.finding.params).toEqual({ actual: other?.name, expected: REPORTER.name });
  });

  it('that was lost is named by the sheet’s name', () => {
    const reading = read([grids.organisations, { ...grids.mentors, stamp: null }]);

    expect(reading.refused).toMatchObject([
      { sheet: 'Наставники', template: { key: 'mentors' }, finding: { code: 'sheetStampInvalid' } },
    ]);
  });
});

describe('references', () => {
  const MENTEE = 6;
  const organisationAt = (grids.mentees.cells[5] ?? []).indexOf('Организация *');
  const mentorAt = (grids.mentees.cells[5] ?? []).indexOf('Наставник *');
  const readWith = (column: number, text: string, mentors: readonly Row[] = ROWS.mentors) => {
    const workbook = filledGrids({ ...ROWS, mentors });
    const mentees = withRow(workbook.mentees, MENTEE, (cells) =>
      cells.map((cell, place) => (place === column ? text : cell)),
    );
    const sheet = sheetOf([workbook.organisations, workbook.mentors, mentees], 'mentees');

    return { row: rowsOf(sheet?.columns ?? columnsOf('mentees', []))[0], findings: sheet?.findings };
  };

  it.each([
    ['its short name', 'сош №5', 'aaaaaaaaaaaa'],
    ['its full name', '  ТЕСТОВАЯ школа № 5', 'aaaaaaaaaaaa'],
    ['its row code', 'bbbbbbbbbbbb', 'bbbbbbbbbbbb'],
  ])('to an organisation are resolved by %s', (_how, text, code) => {
    expect(readWith(organisationAt, text)).toMatchObject({ row: { organisation: code }, findings: [] });
  });

  it.each([
    ['the full name', 'тестов тест  тестович', 'mmmmmmmmmmmm'],
    ['the name without a patronymic, if there is none', 'Пробова Тест', 'nnnnnnnnnnnn'],
    ['the row code', 'NNNNNNNNNNNN', 'nnnnnnnnnnnn'],
  ])('to a mentor are resolved by %s', (_how, text, code) => {
    expect(readWith(mentorAt, text)).toMatchObject({ row: { mentor: code }, findings: [] });
  });

  it('to nobody are an error that repeats no name', () => {
    expect(readWith(mentorAt, 'Неизвестный Никто').findings).toEqual([
      expect.objectContaining({
        code: 'readReferenceUnknown',
        row: 'eeeeeeeeeeee',
        column: 'mentor',
        params: {},
      }),
    ]);
  });

  it('to one of two with the same name are an error, unless the row code is given', () => {
    const twins = ROWS.mentors.map((row) => ({ ...row, lastName: 'Тестов', middleName: null }));

    expect(readWith(mentorAt, 'Тестов Тест', twins).findings).toMatchObject([
      { code: 'readReferenceAmbiguous' },
    ]);
    expect(readWith(mentorAt, 'mmmmmmmmmmmm', twins)).toMatchObject({
      row: { mentor: 'mmmmmmmmmmmm' },
      findings: [],
    });
  });

  it('of a college lead to itself by the name it has in the directory', () => {
    const mentors = ROWS.mentors.map((row) => ({ ...row, organisation: COLLEGE.key }));
    const specs = reporterWorkbook({
      region: khabarovsk,
      reporter: COLLEGE,
      year: 2024,
      columns: { mentors: columnsOf('mentors', mentors) },
    });
    const reading = readWorkbookSheets(specs.map(gridOf), {
      region: khabarovsk,
      reporter: COLLEGE,
      year: 2024,
    });
    const sheet = reading.sheets.find(({ template }) => template.key === 'mentors');

    expect(specs.find(({ name }) => name === 'Наставники')?.rows[6]?.cells[5]?.value).toBe(COLLEGE.name);
    expect(rowsOf(sheet?.columns ?? columnsOf('mentors', []))).toEqual(mentors);
    expect(sheet?.findings).toEqual([]);
  });
});

describe('hostile grids', () => {
  it.each([
    ['no cells', []],
    [
      'nothing but captions',
      [
        ['Краткое название', 'Уровень', 'Код строки'],
        ['Краткое название', 'Уровень'],
      ],
    ],
    [
      'rows of errors',
      [
        ['Краткое название', 'Уровень'],
        [{ error: '#REF!' }, { error: '#N/A' }],
      ],
    ],
    [
      'names of what every object has',
      [
        ['constructor', '__proto__', 'Краткое название', 'Уровень'],
        ['a', 'b', 'toString', 'valueOf'],
      ],
    ],
  ])('with %s are read without an exception', (_what, cells) => {
    expect(() => read([{ ...grids.organisations, cells }])).not.toThrow();
  });
});
