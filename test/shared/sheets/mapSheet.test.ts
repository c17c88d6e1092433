import type { ReporterAttainment } from '../../../shared/measures/attainmentResult';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';
import { mapSheet } from '../../../shared/sheets/mapSheet';
import { attainmentOf, bodyOf, cellAt, cellOf, indicatorOf, ladderOf, textsOf } from './helpers/regionValues';

const REPORTERS: readonly Reporter[] = [
  { key: '08000001', kind: 'municipality', name: 'Первый тестовый район' },
  { key: '08000002', kind: 'municipality', name: 'Второй тестовый район' },
];
const sheetOf = (key: string, cells: readonly ReporterAttainment[], target: number | null = 70) =>
  mapSheet({
    region,
    reporters: REPORTERS,
    attainment: attainmentOf(indicatorOf(key, { target, reporters: cells })),
  });
const cell = (key: string, known: Partial<ReporterAttainment>) =>
  cellAt(sheetOf(key, [cellOf('08000001', known)]), 1, key);

describe('a cell of the map', () => {
  it.each([
    ['attained', 71.2, { value: 71.2, format: '0.0#" ✓"', style: 'good' }],
    ['notAttained', 50, { value: 50, format: '0.0#" ✗"', style: 'bad' }],
    ['noTarget', 50, { value: 50, format: '0.0#', style: 'muted' }],
    ['noData', null, { value: 'нет данных', style: 'muted' }],
    ['incomplete', null, { value: 'неполные данные', style: 'partial' }],
    ['notApplicable', null, { value: 'не применимо', style: 'muted' }],
  ] as const)('that is %s says so by sign, words and colour', (state, value, expected) => {
    expect(cell('K2', { state, value })).toEqual(expected);
  });

  it('of a methodology is a whole number', () => {
    expect(cell('K1', { state: 'attainedEarlier', value: 1 })).toEqual({
      value: 1,
      format: '0" ✓"',
      style: 'good',
    });
  });

  it('of zero is zero, not missing', () => {
    expect(cell('K2', { state: 'notAttained', value: 0 }).value).toBe(0);
  });

  it('of somebody who has sent nothing says so, whatever the state', () => {
    expect(cell('K2', { receipt: null })).toEqual({ value: 'не сдано', style: 'partial' });
  });

  it('of somebody who does not owe the indicator is a dash', () => {
    const sheet = sheetOf('K2', [cellOf('08000001')]);

    expect(cellAt(sheet, 2, 'K2')).toEqual({ value: '—', style: 'muted' });
  });
});

describe('mapSheet', () => {
  it('has the targets in its first line and a line for each reporter in the given order', () => {
    const sheet = sheetOf('K2', []);

    expect(bodyOf(sheet).map(([name]) => name?.value)).toEqual([
      'Цель',
      ...REPORTERS.map(({ name }) => name),
    ]);
    expect(cellAt(sheet, 0, 'K2')).toMatchObject({ value: 70, format: 'General' });
    expect(cellAt(sheetOf('K2', [], null), 0, 'K2').value).toBeNull();
  });

  it('says what its columns are and of which moment it is', () => {
    const texts = textsOf(sheetOf('K2', []));

    expect(texts).toContain('По данным, принятым на 25.11.2024 09:30.');
    expect(texts.at(-1)).toBe(`K2 — ${region.indicators.find(({ key }) => key === 'K2')?.title}`);
  });
});

describe('quantities on the map', () => {
  const cells = [
    { reporter: '08000001', receipt: 'r', value: 1240 },
    { reporter: '08000002', receipt: 'r', value: null },
    { reporter: '08000003', receipt: null, value: null },
  ];
  const third: Reporter = { key: '08000003', kind: 'municipality', name: 'Третий тестовый район' };
  const ladders = [ladderOf('L5', { reporters: cells }), ladderOf('L11', { reporters: cells })];
  const sheet = mapSheet({
    region: irkutsk,
    reporters: [...REPORTERS, third],
    attainment: { ...attainmentOf(), ladders },
  });

  it('are those that everybody adds to, with what each has given', () => {
    expect(bodyOf(sheet).map((line) => line.map((one) => one?.value))).toEqual([
      ['Цель', '—'],
      ['Первый тестовый район', 1240],
      ['Второй тестовый район', 'нет данных'],
      ['Третий тестовый район', 'не сдано'],
    ]);
  });

  it('are explained, and not where there are none', () => {
    const explains = (text: string) => text.startsWith('В столбцах L');

    expect(textsOf(sheet).some(explains)).toBe(true);
    expect(textsOf(sheetOf('K2', [])).some(explains)).toBe(false);
  });
});
