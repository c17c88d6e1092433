import { isReady, isWorkbookReady } from '../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import { FINDINGS_LISTED } from '../../../shared/checking/outcome';
import { regionSheets } from '../../../shared/messages/ru/regionSheets';
import { owedTemplates } from '../../../shared/regions/usedTemplates';
import { FINDINGS_COLUMN } from '../../../shared/sheets/findingsSheet';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { templates } from '../../../shared/templates/templates';
import { BOOK, type Change, changed, codesIn, gridsOf, OWNER, sheetIn, withCell } from './book';
import { explained, findingsGrid, typedBesideWarnings } from './explained';
import { manyMentees } from './manyMentees';

const OWED = owedTemplates(OWNER.region, OWNER.reporter, OWNER.year);

const clean = gridsOf();
const check = (grids: readonly Grid[]) => checkWorkbook(grids, OWNER);
/** Nine years are unusual, but can be right: a warning over shared columns. */
const TOO_YOUNG: Change = { template: 'mentees', column: 'birthYear', row: 4, cell: 2015 };
/** One person twice in one organisation: a warning over names, which stay in the workbook. */
const TWICE: readonly Change[] = (
  ['lastName', 'firstName', 'middleName', 'birthYear', 'organisation'] as const
).map((column) => ({ template: 'mentors', column, row: 1, cell: cellAt(column) }));

function cellAt(column: string): RawCell {
  const { reading } = sheetIn(check(clean), 'mentors');
  const grid = clean.find(({ name }) => name === reading.sheet);

  return grid?.cells[reading.rows[0] ?? 0]?.[reading.columnsAt.get(column) ?? 0] ?? null;
}

describe('a workbook without faults', () => {
  it('is ready, sheet by sheet in the order of filling', () => {
    const checked = check(clean.toReversed());

    expect(checked.sheets.map(({ reading }) => reading.template.key)).toEqual(OWED);
    expect(checked.sheets.flatMap(codesIn)).toEqual([]);
    expect(checked.refused).toEqual([]);
    expect(isWorkbookReady(checked)).toBe(true);
  });

  it('without its last sheet is still ready', () => {
    const checked = check(clean.filter(({ name }) => name !== templates.monitoring.name));

    expect(checked.sheets.map(({ reading }) => reading.template.key)).toEqual(OWED.slice(0, 3));
    expect(isWorkbookReady(checked)).toBe(true);
  });
});

describe('what sheets are compared with', () => {
  const few: Change = { template: 'monitoring', column: 'value', row: enterprisesRow(), cell: 0 };

  it('is the sheets before them', () => {
    expect(codesIn(sheetIn(check(changed(clean, few)), 'monitoring'))).toEqual([
      'registryOverMonitoring:warning',
    ]);
  });

  it('is nothing where those are not there', () => {
    const alone = changed(clean, few).filter(({ name }) => name !== templates.mentors.name);

    expect(codesIn(sheetIn(check(alone), 'monitoring'))).toEqual([]);
  });

  it('is the year before, where it is known', () => {
    const lastYear = {
      monitoring: [{ key: 'd_oo', dimensions: {}, quantity: { kind: 'exact', value: 1 } }],
    } as const;
    const { sheets } = checkWorkbook(clean, { ...OWNER, lastYear });

    expect(codesIn(sheetIn({ sheets }, 'monitoring'))).toEqual(['yearOnYear:warning']);
    expect(codesIn(sheetIn({ sheets }, 'mentees'))).toEqual([]);
  });

  it('is also what stays in the workbook: a mentee may be one of the mentors', () => {
    const persons = (['lastName', 'firstName', 'middleName', 'birthYear'] as const).map(
      (column): Change => ({ template: 'mentees', column, row: 0, cell: cellAt(column) }),
    );
    const sheet = sheetIn(check(changed(clean, ...persons)), 'mentees');

    expect(codesIn(sheet)).toContain('personCodesDiffer:warning');
    expect(sheet.outcomes.local.comparedWith).toEqual(['mentors.local']);
    expect(sheet.outcomes.common.comparedWith).not.toContain('mentors.local');
    expect(sheet.localChecks).toMatchObject({ personCodesDiffer: 1 });
    expect(sheet.toSend).toEqual([]);
  });

  function enterprisesRow(): number {
    const { reading } = sheetIn(check(clean), 'monitoring');

    return reading.columns.columns.rowCode?.dictionary.indexOf('n_ent') ?? -1;
  }
});

describe('what is listed and counted', () => {
  it('a cell that cannot be read is not reported as blank, too', () => {
    const unread = { template: 'mentees', column: 'birthYear', row: 0, cell: '15' } as const;

    expect(codesIn(sheetIn(check(changed(clean, unread)), 'mentees'))).toEqual(['readYear:error']);
  });

  it('errors come first', () => {
    const grids = changed(clean, TOO_YOUNG, {
      template: 'mentees',
      column: 'requestType',
      row: 9,
      cell: null,
    });

    expect(codesIn(sheetIn(check(grids), 'mentees'))).toEqual(['requiredBlank:error', 'menteeAge:warning']);
  });

  it('beyond what can be listed everything is counted', () => {
    const sheet = sheetIn(
      check(gridsOf(manyMentees(1200, { birthYear: 2010, requestType: null, consent: null }))),
      'mentees',
    );

    expect(sheet.findings).toHaveLength(FINDINGS_LISTED);
    expect(sheet).toMatchObject({ total: 2401, errors: 2400, unexplained: 1 });
    expect(isReady(sheet)).toBe(false);
  });

  it('a warning beyond the listed ones counts as unexplained, whatever is explained', () => {
    const grids = gridsOf(manyMentees(1100, { birthYear: 2015 }));
    const sheet = sheetIn(check(explained(grids, 'Так и есть.')), 'mentees');

    expect(sheet.toSend).toHaveLength(FINDINGS_LISTED);
    expect(sheet).toMatchObject({ total: 1101, errors: 0, unexplained: 101 });
  });

  it('rules over local columns are counted by code for the receipt', () => {
    expect(sheetIn(check(changed(clean, ...TWICE)), 'mentors').localChecks).toEqual({ personTwice: 2 });
  });
});

describe('explanations', () => {
  const odd = changed(clean, TOO_YOUNG);

  it('of what is sent go along, and the sheet is ready', () => {
    const sheet = sheetIn(check(explained(odd, ' Возраст верен. ')), 'mentees');

    expect(sheet.toSend).toMatchObject([{ code: 'menteeAge', column: 'birthYear', text: 'Возраст верен.' }]);
    expect(isReady(sheet)).toBe(true);
  });

  it('of what stays in the workbook stay there, too', () => {
    const sheet = sheetIn(check(explained(changed(clean, ...TWICE), 'Однофамильцы.')), 'mentors');

    expect(sheet.toSend).toEqual([]);
    expect(isReady(sheet)).toBe(true);
  });

  it('hold no longer when the value changes, and again when it is back', () => {
    const grids = explained(odd, 'Возраст верен.');
    const to = (year: number) => sheetIn(check(changed(grids, { ...TOO_YOUNG, cell: year })), 'mentees');

    // The rule reads the age band, which nine and eight years share.
    expect(to(2016)).toMatchObject({ unexplained: 0, toSend: [{ text: 'Возраст верен.' }] });
    expect(to(1990)).toMatchObject({ unexplained: 1, toSend: [] });
    expect(to(2015)).toMatchObject({ unexplained: 0, toSend: [{ text: 'Возраст верен.' }] });
  });

  it('hold when sheets are renamed', () => {
    const grids = explained(odd, 'Возраст верен.').map((grid) => ({
      ...grid,
      name: `${grid.name} (старый)`,
    }));

    expect(isWorkbookReady(check(grids))).toBe(true);
  });

  it('given as a number or by a formula count by what they show', () => {
    for (const cell of [9, { formula: 'A1', value: 'девять' }] as const)
      expect(isWorkbookReady(check(explained(odd, cell)))).toBe(true);
  });

  it.each([
    ['blank', null],
    ['of spaces', ' \u00a0\n\u200b'],
    ['an error', { error: '#ИМЯ?' }],
    ['a formula without a value', { formula: 'A1', value: undefined }],
  ])('that are %s explain nothing', (_, cell) => {
    expect(sheetIn(check(explained(odd, cell)), 'mentees')).toMatchObject({ unexplained: 1, toSend: [] });
  });

  it('with a telephone number are an error that leaves the warning and its text where they are', () => {
    const grids = explained(odd, 'Звоните: 8 900 000-00-00');
    const sheet = sheetIn(check(grids), 'mentees');

    expect(codesIn(sheet)).toEqual(['textContact:error', 'menteeAge:warning']);
    expect(findingsGrid(explained(grids, 'x')).cells.flat()).not.toContain('Звоните: 8 900 000-00-00');
    expect(textsIn(grids)).toEqual(['Звоните: 8 900 000-00-00']);
  });

  it('at the limit are taken, and over it are an error in words', () => {
    const atLimit = sheetIn(check(explained(odd, 'я'.repeat(2000))), 'mentees');
    const over = sheetIn(check(explained(odd, 'я'.repeat(2001))), 'mentees');

    expect(isReady(atLimit)).toBe(true);
    expect(codesIn(over)).toEqual(['readTextTooLong:error', 'menteeAge:warning']);
    expect(over.findings[0]).toMatchObject({ column: 'birthYear', params: { max: 2000, in: 'explanation' } });
  });

  it('of any length are taken where they stay in the workbook', () => {
    const grids = explained(changed(clean, ...TWICE), 'я'.repeat(30_000));

    expect(isReady(sheetIn(check(grids), 'mentors'))).toBe(true);
  });

  function textsIn(grids: readonly Grid[]): readonly string[] {
    return check(grids).explanations.map(({ explanation }) => explanation.text);
  }
});

describe('hostile «Замечания»', () => {
  const odd = changed(clean, TOO_YOUNG);
  const good = explained(odd, 'Возраст верен.');
  const sheet = findingsGrid(good);
  const heading = sheet.cells.findIndex((row) => row.includes(regionSheets.findings.headings.explanation));
  const withSheet = (cells: Grid['cells']) => check([...odd, { ...sheet, cells }]);
  const edited = (column: number, cell: RawCell) =>
    withSheet(withCell(sheet, heading + 1, column, cell).cells);

  it('with columns moved, added and the visible ones deleted still explains', () => {
    const hiddenOnly = sheet.cells.map((row) => row.slice(FINDINGS_COLUMN.explanation).toReversed());
    const more = sheet.cells.map((row) => ['моё', null, ...row]);

    expect(isWorkbookReady(withSheet(hiddenOnly))).toBe(true);
    expect(isWorkbookReady(withSheet(more))).toBe(true);
  });

  it('sorted the other way round still explains', () => {
    const two = changed(clean, TOO_YOUNG, { ...TOO_YOUNG, row: 5 });
    const grids = explained(two, 'Возраст верен.');
    const own = findingsGrid(grids);
    const cells = [...own.cells.slice(0, heading + 1), ...own.cells.slice(heading + 1).toReversed()];

    expect(isWorkbookReady(check([...two, { ...own, cells }]))).toBe(true);
  });

  it('with its title rows deleted still explains', () => {
    expect(isWorkbookReady(withSheet(sheet.cells.slice(heading)))).toBe(true);
  });

  it('without its headings or hidden columns explains nothing', () => {
    expect(withSheet(sheet.cells.slice(heading + 1)).explanations).toEqual([]);
    expect(withSheet(sheet.cells.map((row) => row.slice(0, FINDINGS_COLUMN.template))).explanations).toEqual(
      [],
    );
  });

  it.each([
    ['another rule', 7, 'yearOnYear'],
    ['a rule that is none', 7, 'constructor'],
    ['another row', 8, 'zzzzzzzzzzzz'],
    ['another column', 9, 'dateIn'],
    ['another template', 6, 'mentors'],
    ['a template that is none', 6, '__proto__'],
    ['another fingerprint', 10, '[]'],
    ['a fingerprint as long as a cell', 10, 'я'.repeat(32_767)],
    ['a number', 10, 5],
    ['an error', 8, { error: '#REF!' }],
  ])('with %s in its hidden cells explains nothing and sends nothing', (_, column, cell) => {
    const { toSend, unexplained } = sheetIn(edited(column, cell), 'mentees');

    expect({ toSend, unexplained }).toEqual({ toSend: [], unexplained: 1 });
  });

  it('with a line copied sends one explanation, the upper one', () => {
    const line = sheet.cells[heading + 1] ?? [];
    const cells = [...sheet.cells, line.with(FINDINGS_COLUMN.explanation, 'Другое.')];

    expect(sheetIn(withSheet(cells), 'mentees').toSend).toMatchObject([{ text: 'Возраст верен.' }]);
  });

  it('twice in the workbook counts by the one that kept its name', () => {
    const copy = { ...typedBesideWarnings(sheet, 'Старое.'), name: 'Замечания (2)' };
    const { toSend } = sheetIn(check([copy, ...odd, sheet]), 'mentees');

    expect(toSend).toMatchObject([{ text: 'Возраст верен.' }]);
  });

  it('explaining an error or a notice sends nothing', () => {
    const grids = changed(clean, { template: 'mentees', column: 'requestType', row: 0, cell: null });
    const own = findingsGrid(explained(grids, 'x'));
    const cells = own.cells.map((row, at) =>
      at > heading ? row.with(FINDINGS_COLUMN.explanation, 'Потом.') : row,
    );

    expect(sheetIn(check([...grids, { ...own, cells }]), 'mentees').toSend).toEqual([]);
  });
});

test('the book has every sheet that is owed', () => {
  expect(Object.keys(BOOK.columns)).toEqual(OWED);
});
