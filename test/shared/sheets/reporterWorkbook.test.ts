import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';
import { listFormula } from '../../../shared/sheets/listFormula';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { sheetName } from '../../../shared/sheets/sheetName';
import type { CellSpec, SheetSpec, ValidationSpec } from '../../../shared/sheets/sheetSpec';
import { monitoringRows } from '../../../shared/templates/monitoringRows';
import { templates } from '../../../shared/templates/templates';
import { columnsOf } from './helpers/columnsOf';
import { COLLEGE, COLUMNS, REPORTER, ROWS } from './helpers/filled';

const REGION: Reporter = { key: 'region', kind: 'region', name: 'ХКИРО' };
const blank = reporterWorkbook({ region: khabarovsk, reporter: REPORTER, year: 2024 });
const filled = reporterWorkbook({ region: khabarovsk, reporter: REPORTER, year: 2024, columns: COLUMNS });

describe('the workbook of a reporter', () => {
  it.each([
    [
      'municipality',
      REPORTER,
      ['Начало', 'Организации', 'Наставники', 'Наставляемые', 'Мониторинг', 'Справочники'],
    ],
    ['college', COLLEGE, ['Начало', 'Наставники', 'Наставляемые', 'Мониторинг', 'Справочники']],
    ['region', REGION, ['Начало', 'Организации', 'Мониторинг', 'Справочники']],
  ])(
    'of a %s has the sheets it owes, in the order of filling, and hidden lists',
    (_kind, reporter, names) => {
      const specs = reporterWorkbook({ region: khabarovsk, reporter, year: 2024 });

      expect(specs.map(({ name }) => name)).toEqual(names);
      expect(specs.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['Справочники']);
    },
  );

  it('has names of sheets and tables that formulas can use unquoted and Excel takes only once', () => {
    const tables = blank.flatMap(({ table }) => table?.name ?? []);

    for (const { name } of blank) expect(sheetName(name)).toBe(name);
    expect(new Set(tables).size).toBe(tables.length);
    for (const name of tables) expect(name).toMatch(/^[A-Za-z_]+$/);
  });

  it('stamps each template sheet with the revision it continues', () => {
    const specs = reporterWorkbook({
      region: khabarovsk,
      reporter: REPORTER,
      year: 2024,
      baseRevisions: { mentees: 3 },
    });

    expect(sheet(specs, 'Наставляемые').stamp).toEqual({
      region: 'khabarovsk',
      template: 'mentees',
      version: templates.mentees.version,
      year: 2024,
      reporter: REPORTER.key,
      baseRevision: 3,
    });
    expect(sheet(specs, 'Наставники').stamp?.baseRevision).toBe(0);
    expect(textOf(sheet(specs, 'Наставляемые'), 1)).toContain('продолжает сданную версию 3');
  });

  it('says whose sheet it is and which settings the numbers depend on', () => {
    expect(textOf(sheet(blank, 'Мониторинг'), 1)).toContain(
      `${khabarovsk.name} · ${REPORTER.name} · 2024 год`,
    );
    expect(textOf(sheet(blank, 'Мониторинг'), 4)).toContain('оценка от 7 из 10');
    expect(textOf(sheet(blank, 'Наставляемые'), 4)).toContain('действующие на дату отчёта');
  });

  it('names on the first sheet every sheet to fill with its last day', () => {
    const start = blank[0];
    const days = start?.rows.flatMap(({ cells }) => (cells.length === 4 ? [cells[3]?.value] : []));

    expect(days).toEqual(['Сдать не позднее', 45565, 45626, 45626, 45627]);
  });

  it('is worded in English on demand, with captions that are still found when read', () => {
    const specs = reporterWorkbook({ region: khabarovsk, reporter: REPORTER, year: 2024, language: 'en' });

    expect(textOf(sheet(specs, 'Мониторинг'), 1)).toContain('template version');
    expect(headings(sheet(specs, 'Мониторинг'))).toEqual(headings(sheet(blank, 'Мониторинг')));
  });
});

describe('a registry sheet', () => {
  const mentees = sheet(filled, 'Наставляемые');

  it('marks required columns with a star and its own look, and leaves the codes and the findings to Svod', () => {
    const row = mentees.rows[5]?.cells ?? [];

    expect(row[0]).toMatchObject({ value: 'Фамилия *', style: 'headerRequired' });
    expect(row[2]).toMatchObject({ value: 'Отчество', style: 'header' });
    expect(headings(mentees).slice(-3)).toEqual(['Код строки', 'Код участника', 'Замечания']);
  });

  it('holds the filled rows and a hundred blank ones in its table', () => {
    expect(mentees.table?.range).toMatchObject({ top: 5, left: 0, bottom: 107 });
    expect(mentees.rows).toHaveLength(108);
    expect(mentees.rows[8]?.cells.every((cell) => cell?.value === null)).toBe(true);
  });

  it('shows names for references and labels for keys', () => {
    const shown = values(mentees, 6);

    expect(shown['Организация *']).toBe('СОШ № 5');
    expect(shown['Наставник *']).toBe('Тестов Тест Тестович');
    expect(shown['Категория наставляемого *']).toBe('обучающийся школы');
    expect(shown['Дата вхождения в программу *']).toBe(45550);
  });

  it('shows the code of a mentor whose name another one has too', () => {
    const rows = ROWS.mentors.map((row) => ({ ...row, lastName: 'Тестов', middleName: null }));
    const specs = reporterWorkbook({
      region: khabarovsk,
      reporter: REPORTER,
      year: 2024,
      columns: { ...COLUMNS, mentors: columnsOf('mentors', rows) },
    });

    expect(values(sheet(specs, 'Наставляемые'), 6)['Наставник *']).toBe('mmmmmmmmmmmm');
  });

  it('keeps heading and names in view and repeats the heading in print', () => {
    expect(mentees.freeze).toEqual({ rows: 6, columns: 2 });
    expect(mentees.print).toEqual({ landscape: true, titleRows: [5, 5], signature: false });
  });
});

describe('lists', () => {
  const lists = sheet(blank, 'Справочники');
  const rule = (name: string, heading: string): string => {
    const found = validation(sheet(blank, name), heading).rule;

    return found.kind === 'list' ? listFormula(found) : found.kind;
  };

  it('of organisations grow with their own sheet', () => {
    expect(rule('Наставники', 'Организация *')).toBe(
      'OFFSET(Организации!$A$7,0,0,MAX(1,COUNTIF(Организации!$A$7:$A$2006,"?*")),1)',
    );
  });

  it('of mentors show the full names that formulas join, up to the last row one may fill', () => {
    const column = headings(lists, 0).indexOf('Наставник');
    const cell = sheet(filled, 'Справочники').rows[1]?.cells[column];

    expect(cell).toMatchObject({ value: 'Тестов Тест Тестович' });
    expect(cell?.formula).toBe(
      'TRIM(INDEX(Наставники!$A:$A,7)&" "&INDEX(Наставники!$B:$B,7)&" "&INDEX(Наставники!$C:$C,7))',
    );
    expect(rule('Наставляемые', 'Наставник *')).toMatch(/^OFFSET\(Справочники!/);
    expect(lists.rows).toHaveLength(2001);
  });

  it('of a college hold its own name', () => {
    const specs = reporterWorkbook({ region: khabarovsk, reporter: COLLEGE, year: 2024 });
    const found = validation(sheet(specs, 'Наставники'), 'Организация *').rule;
    const cell = found.kind === 'list' ? sheet(specs, found.sheet).rows[1]?.cells[found.source.left] : null;

    expect(cell?.value).toBe(COLLEGE.name);
  });

  it('offer no row the forms that may only be counted', () => {
    const countsOnly = khabarovsk.mentoringForms.filter((form) => form.countsOnly).map(({ title }) => title);
    const offered = lists.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));

    expect(countsOnly).toHaveLength(2);
    for (const title of countsOnly) expect(offered).not.toContain(title);
  });
});

describe('validations', () => {
  const all = [...blank, ...filled].flatMap(({ validations }) => validations);

  it('stay within what Excel takes', () => {
    for (const { prompt, error } of all) {
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.text.length).toBeLessThanOrEqual(255);
      expect(error.length).toBeLessThanOrEqual(225);
    }
  });

  it('reach row 2006 of a registry, far below the prepared rows', () => {
    expect(validation(sheet(blank, 'Наставники'), 'Статус *').range).toMatchObject({ top: 6, bottom: 2005 });
  });

  it('are strict only where nothing but the list can be right', () => {
    expect(validation(sheet(blank, 'Наставники'), 'Статус *').strict).toBe(true);
    expect(validation(sheet(blank, 'Наставники'), 'Формы наставничества *').strict).toBe(false);
    expect(validation(sheet(blank, 'Мониторинг'), 'Значение').strict).toBe(false);
  });

  it('say in a number column which words may stand for a missing number', () => {
    expect(validation(sheet(blank, 'Мониторинг'), 'Значение').error).toBe(
      'Ожидается число от 0 до 10000000. Если числа нет, напишите «нет данных», «не применимо».',
    );
  });
});

describe('the monitoring sheet', () => {
  const monitoring = sheet(filled, 'Мониторинг');
  const line = (code: string): Readonly<Record<string, CellSpec | null>> => {
    const row = monitoring.rows.find(({ cells }) => cells.at(-2)?.value === code);

    return Object.fromEntries(
      headings(monitoring).map((heading, place) => [heading, row?.cells[place] ?? null]),
    );
  };

  it('has a line for each given row, with its section, unit and code', () => {
    const rows = monitoringRows(khabarovsk, { kind: 'municipality' });

    expect(monitoring.rows).toHaveLength(6 + rows.length);
    expect(line('n_oo')).toMatchObject({
      Раздел: { value: 'Вовлечённость обучающихся и педагогов' },
      Единица: { value: 'чел.' },
    });
  });

  it('shows the share with the target beside it and says in words how they stand', () => {
    expect(line('n_oo')).toMatchObject({
      'Доля, %': { value: 71.2 },
      'Цель, %': { value: 70 },
      'К цели': { value: 'цель достигнута' },
    });
  });

  it('finds the whole by its code, so that sorting breaks no share', () => {
    expect(line('n_oo')['Доля, %']?.formula).toContain('MATCH("d_oo",$K$7:$K$53,0)');
  });

  it('leaves the share empty where a number is missing, and names no target that no source names', () => {
    const specs = reporterWorkbook({ region: khabarovsk, reporter: REPORTER, year: 2022, columns: COLUMNS });
    const targets = sheet(specs, 'Мониторинг')
      .rows.slice(6)
      .map(({ cells }) => cells[8]?.value);

    expect(line('n_spo')).toMatchObject({ 'Доля, %': { value: null }, 'К цели': { value: null } });
    expect(targets.every((target) => target === null)).toBe(true);
  });

  it('colours the words, never instead of them', () => {
    const targets = monitoring.conditionals.filter(({ range }) => range.left === 9);

    expect(targets.map(({ style }) => style)).toEqual(['good', 'bad']);
  });
});

function sheet(specs: readonly SheetSpec[], name: string): SheetSpec {
  const found = specs.find((spec) => spec.name === name);

  if (!found) throw new Error(`no sheet ${name}`);

  return found;
}

function headings(spec: SheetSpec, row = 5): readonly string[] {
  return (spec.rows[row]?.cells ?? []).map((cell) => String(cell?.value ?? ''));
}

function values(spec: SheetSpec, row: number): Readonly<Record<string, CellSpec['value']>> {
  return Object.fromEntries(
    headings(spec).map((heading, place) => [heading, spec.rows[row]?.cells[place]?.value ?? null]),
  );
}

function textOf(spec: SheetSpec, row: number): string {
  return String(spec.rows[row]?.cells[0]?.value ?? '');
}

function validation(spec: SheetSpec, heading: string): ValidationSpec {
  const place = headings(spec).indexOf(heading);
  const found = spec.validations.find(({ range }) => range.left === place);

  if (!found) throw new Error(`no validation under ${heading}`);

  return found;
}
