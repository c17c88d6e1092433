import { valueAt } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { primorye } from '../../../../shared/regions/primorye';
import { requireRegion } from '../../../../shared/regions/requireRegion';
import { captionKey } from '../../../../shared/sheets/captionKey';
import { fixedRowTexts } from '../../../../shared/sheets/consolidated/fixedRowTexts';
import {
  askedColumns,
  offeredColumns,
  registryColumns,
} from '../../../../shared/sheets/consolidated/registryColumns';
import { registryName, registryOf } from '../../../../shared/sheets/consolidated/registryName';
import { registryPart, type SentPart } from '../../../../shared/sheets/consolidated/registryPart';
import { registrySheet } from '../../../../shared/sheets/consolidated/registrySheet';
import { sharedColumns } from '../../../../shared/templates/sharedColumns';
import type { Template } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';

const region = requireRegion(khabarovsk);
const all = TEMPLATE_KEYS.map((key): Template => templates[key]);
const YEAR = 2024;

function partOf(
  template: Template,
  chosen: readonly string[],
  rows: Readonly<Record<string, readonly (string | number | null)[]>>,
) {
  const count = rows.rowCode?.length ?? 0;
  const sent: SentPart = {
    reporter: '08701000',
    name: 'Город',
    revision: 3,
    late: false,
    restated: true,
    rowsRemoved: false,
    review: { state: 'returned', open: 2 },
    columns: {
      rows: count,
      columns: Object.fromEntries(Object.entries(rows).map(([key, values]) => [key, encodeColumn(values)])),
    },
  };
  const names = { organisations: new Map([['08701000', new Map([['c1', 'СОШ № 1']])]]) };
  const part = registryPart(sent, {
    region,
    template,
    chosen,
    where: null,
    names,
    lines: fixedRowTexts(template, region, YEAR),
    date1904: false,
  });
  const keys = registryColumns(template, chosen).map(({ key }) => key);

  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(keys.map((key) => [key, valueAt(part, key, row)])),
  );
}

describe.each(all.map((template) => ({ key: template.key, template })))(
  'a registry of $key',
  ({ template }) => {
    const keys = offeredColumns(template).map(({ key }) => key);
    const columns = registryColumns(template, keys);

    it('has no two headings alike, so that each column is found again', () => {
      const headings = columns.map(({ heading }) => captionKey(heading));

      expect(new Set(headings).size).toBe(headings.length);
    });

    it('shows no column that stays in the workbooks, and asks for none', () => {
      const shared = new Set(sharedColumns(template).map(({ key }) => key));

      expect(
        askedColumns(
          template,
          template.columns.map(({ key }) => key),
        ).every((key) => shared.has(key)),
      ).toBe(true);
      expect(columns.filter(({ key }) => !key.startsWith('#')).every(({ key }) => shared.has(key))).toBe(
        true,
      );
    });

    it('has a sheet whose mark tells what it is, also when it is drawn again beside', () => {
      const registry = { template: template.key, view: null, year: YEAR };
      const name = registryName(registry, []);
      const again = registryName(registry, [], [name]);

      expect(registryOf(name, [])).toEqual(registry);
      expect(registryOf(again, [])).toEqual(registry);
      expect(again).not.toBe(name);
    });

    it('begins with one blank row under its headings, in the formats of what comes', () => {
      const { table, rows } = registrySheet('Свод', 'Реестр', { region, year: YEAR }, columns);

      expect(table?.range.bottom).toBe((table?.range.top ?? 0) + 1);
      expect(rows[table?.range.top ?? 0]?.cells.map((cell) => cell?.value)).toEqual(
        columns.map(({ heading }) => heading),
      );
      expect(rows[table?.range.bottom ?? 0]?.cells.every((cell) => cell?.value === null)).toBe(true);
    });
  },
);

describe('a reporter’s part', () => {
  it('has words for keys, names for codes, months as months and ages as they are said', () => {
    const [row] = partOf(templates.mentees, ['ageBand', 'form', 'monthIn', 'mentor', 'state'], {
      rowCode: ['r1'],
      organisation: ['c1'],
      ageBand: ['10-14'],
      form: ['T_P'],
      monthIn: ['2024-09'],
      mentor: ['b1'],
      state: ['running'],
    });

    expect(row).toEqual({
      '#rowCode': 'r1',
      '#reporterKey': '08701000',
      '#reporter': 'Город',
      '#organisation': 'СОШ № 1',
      ageBand: '10–14 лет',
      form: '«Учитель - ученик»',
      monthIn: 45_536,
      mentor: 'b1',
      state: 'идёт',
      '#revision': 3,
      '#state': 'возвращено; исправлено после закрытия года',
    });
    expect(registryColumns(templates.mentees, ['monthIn']).find(({ key }) => key === 'monthIn')?.format).toBe(
      '[$-419]mmmm yyyy',
    );
  });

  it('says of given rows what they are about, and has words for missing numbers', () => {
    const rows = partOf(templates.monitoring, ['value', 'asOf'], {
      rowCode: ['d_oo', 'n_oo'],
      value: [200, 'noData'],
      asOf: ['2024-10-01', null],
    });

    expect(rows.map((row) => row['#line'])).toEqual([
      'Вовлечённость обучающихся и педагогов: Обучающихся школ, всего',
      'Вовлечённость обучающихся и педагогов: из них вовлечены в наставничество',
    ]);
    expect(rows.map(({ value, asOf }) => [value, asOf])).toEqual([
      [200, 45_566],
      ['нет данных', null],
    ]);
  });

  it('shows as it is what an older version of the template had and the present one has not', () => {
    const [row] = partOf(templates.mentees, ['form', 'monthIn', 'category'], {
      rowCode: ['r1'],
      form: ['X_X'],
      monthIn: ['никогда'],
    });

    expect(row).toMatchObject({ form: 'X_X', monthIn: 'никогда', category: null, '#organisation': null });
  });
});

describe('the district’s two registries', () => {
  const views = primorye.registryViews;

  it.each(views.map((view) => ({ key: view.key, view })))('$key has a sheet of its own', ({ view }) => {
    const registry = { template: view.template, view: view.key, year: YEAR };

    expect(registryOf(registryName(registry, views), views)).toEqual(registry);
  });

  it('divide the mentors by category', () => {
    expect(views.map(({ template, where }) => [template, where.holds])).toEqual([
      ['mentors', ['teacher']],
      ['mentors', ['pupil']],
    ]);
  });
});

it.each(['Замечания', 'Свод_24_Наставники', 'Свод_2024_Нечто', 'Свод_2024_', ''])(
  'the mark «%s» is no registry’s',
  (mark) => {
    expect(registryOf(mark, [])).toBeNull();
  },
);
