import type { Value } from '../../../shared/columns/columns';
import { organisationView } from '../../../shared/measures/organisationView';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Region } from '../../../shared/regions/region';
import { organisationsSheet } from '../../../shared/sheets/organisationsSheet';
import { sheetName } from '../../../shared/sheets/sheetName';
import { DIRECTORY, monitoringOf, SCHOOL } from '../measures/organisationRows';
import { bodyOf, cellAt, textsOf } from './helpers/regionValues';

type More = {
  readonly region?: Region;
  readonly reader?: 'owner' | 'others';
  readonly receipt?: string;
  readonly language?: 'ru' | 'en';
};

const INVOLVED = 'Обучающиеся вовлечены, %';
const sheetOf = (rows: readonly Readonly<Record<string, Value>>[], more: More = {}) => {
  const { region = khabarovsk, reader = 'owner', receipt = null, language = 'ru' } = more;
  const view = organisationView({
    region,
    year: 2024,
    reader,
    directory: DIRECTORY,
    monitoring: monitoringOf(...rows),
  });

  return organisationsSheet({ region, year: 2024, reporter: 'Тестовый район', view, receipt, language });
};

describe('a line of the organisations’ sheet', () => {
  it.each([
    ['a target that is reached', { involved: 350 }, { value: 70, style: 'good', format: '0.0#" ✓"' }],
    ['a target that is missed', { involved: 349 }, { value: 69.8, style: 'bad', format: '0.0#" ✗"' }],
    ['no data', { learners: 'noData', involved: 'noData' }, { value: 'нет данных', style: 'muted' }],
    ['one number', { learners: 'noData' }, { value: 'неполные данные', style: 'partial' }],
    ['nobody to count', { learners: 0, involved: 0 }, { value: 'не применимо', style: 'muted' }],
  ])('with %s says so', (_, row, cell) => {
    expect(cellAt(sheetOf([{ ...SCHOOL, ...row }]), 0, INVOLVED)).toEqual(cell);
  });

  it('has the numbers beside the share, and programme and curator in words', () => {
    const sheet = sheetOf([SCHOOL]);

    expect(cellAt(sheet, 0, 'Обучающиеся вовлечены: число').value).toBe('350 из 500');
    expect([cellAt(sheet, 0, 'Программа').value, cellAt(sheet, 0, 'Куратор').value]).toEqual(['да', 'нет']);
  });

  it('for others than the owner hides shares of few people', () => {
    const sheet = sheetOf([SCHOOL], { reader: 'others' });

    expect(cellAt(sheet, 0, 'Наставники довольны, %').value).toBe('скрыто');
    expect(cellAt(sheet, 0, 'Обучающиеся вовлечены: число').value).toBe('');
    expect(cellAt(sheet, 0, INVOLVED)).toMatchObject({ value: 70, format: '0" ✓"' });
  });
});

describe('organisationsSheet', () => {
  it('has the levels and all organisations under the lines', () => {
    const sheet = sheetOf([SCHOOL, { ...SCHOOL, organisation: 'cccccccccccc', level: 'supplementary' }]);

    expect(bodyOf(sheet).map(([name]) => name?.value)).toEqual([
      'СОШ № 10',
      'ЦДТ',
      'Школы: 1',
      'Доп. образование: 1',
      'Все организации: 2',
    ]);
    expect(cellAt(sheet, 4, INVOLVED).value).toBe('не складывается');
    expect(cellAt(sheet, 4, 'Программа').value).toBe('2 из 2');
  });

  it('says which item of the region’s roadmap asks for it, or that none does', () => {
    const line = (region: Region) => textsOf(sheetOf([SCHOOL], { region }))[1];

    expect(line(khabarovsk)).toContain('пункт 3 дорожной карты');
    expect(line(irkutsk)).toContain('такого пункта нет');
  });

  it.each([
    [{}, 'ещё не отправлен'],
    [
      { receipt: 'khabarovsk.2024.orgMonitoring.08000001.2' },
      'квитанция khabarovsk.2024.orgMonitoring.08000001.2',
    ],
  ])('with %j names its source', (more, text) => {
    expect(textsOf(sheetOf([SCHOOL], more)).join(' ')).toContain(text);
  });

  it('names organisations without a row and only the targets of levels that are there', () => {
    const texts = textsOf(sheetOf([SCHOOL]));

    expect(texts).toContain('СОШ № 5; ЦДТ');
    expect(texts.some((text) => text.startsWith('K2 —') && text.includes('цель 70 %'))).toBe(true);
    expect(texts.some((text) => text.startsWith('K6 —'))).toBe(false);
  });

  it('heads no two columns alike, which an Excel table does not take', () => {
    for (const language of ['ru', 'en'] as const) {
      const { rows, table } = sheetOf([SCHOOL], { language });
      const headings = rows[table?.range.top ?? 0]?.cells.map((cell) => cell?.value) ?? [];

      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  it('is to be printed on A4 across, with a line to sign, under a name that Excel takes', () => {
    const { name, print } = sheetOf([SCHOOL]);

    expect(print).toMatchObject({ landscape: true, signature: true });
    expect(sheetName(name)).toBe(name);
  });
});
