import type { LadderAttainment } from '../../../shared/measures/attainmentResult';
import { irkutsk as region } from '../../../shared/regions/irkutsk';
import { laddersSheet } from '../../../shared/sheets/laddersSheet';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { attainmentOf, bodyOf, cellAt, ladderOf, textsOf } from './helpers/regionValues';

const sheetOf = (...ladders: readonly LadderAttainment[]): SheetSpec =>
  laddersSheet(region, { ...attainmentOf(), ladders });
const coverage = { expected: 43, received: 40, notApplicable: 1, noData: 2 };
const mentees = ladderOf('L11', {
  target: 10_000,
  counted: 'stock',
  value: 9200,
  gap: -800,
  needed: 800,
  state: 'incomplete',
  weakest: 'exact',
  coverage,
  previous: 8000,
});
const forum = ladderOf('L5', {
  target: 200,
  value: 230,
  gap: 30,
  needed: 0,
  state: 'attained',
  municipal: 90,
});

describe('the line of a ladder', () => {
  it('has what is promised, how it is counted, target, fact, need, coverage and the year before', () => {
    const sheet = sheetOf(mentees);
    const line = bodyOf(sheet)[0]
      ?.slice(0, 18)
      .map((cell) => cell?.value);

    expect(line).toEqual([
      'L11',
      '4.3',
      'Записей в реестре наставляемых',
      'записей',
      'число',
      'на дату (по настройке)',
      'Наставляемые: все, кто ведёт',
      10_000,
      9200,
      92,
      800,
      'неполные данные',
      '40 из 42',
      2,
      8000,
      1200,
      null,
      'точно',
    ]);
    expect(cellAt(sheet, 0, '% от цели').formula).toMatch(/^I\d+\/H\d+\*100$/);
    expect(cellAt(sheet, 0, 'Изменение').formula).toMatch(/^I\d+-O\d+$/);
  });

  it('of the region’s own events says so, with what municipalities say beside it', () => {
    const sheet = sheetOf(forum);

    expect(cellAt(sheet, 0, 'Вид цели').value).toBe('не менее');
    expect(cellAt(sheet, 0, 'Как считается').value).toBe('за год');
    expect(cellAt(sheet, 0, 'Чьи данные').value).toBe('Мероприятия: только регион');
    expect(cellAt(sheet, 0, 'У муниципалитетов (сверка)').value).toBe(90);
    expect(cellAt(sheet, 0, 'Состояние')).toEqual({ value: 'достигнут', style: 'good' });
  });

  it.each([
    ['attained', 'достигнут', 'good'],
    ['notAttained', 'не достигнут', 'bad'],
    ['incomplete', 'неполные данные', 'partial'],
    ['noTarget', 'нет цели', 'muted'],
    ['noData', 'нет данных', 'muted'],
    ['notApplicable', 'не применимо', 'muted'],
  ] as const)('that is %s says so in words and in colour', (state, value, style) => {
    expect(cellAt(sheetOf(ladderOf('L5', { state })), 0, 'Состояние')).toEqual({ value, style });
  });

  it('without numbers is blank, never zero', () => {
    const sheet = sheetOf(ladderOf('L5'));
    const blank = ['Факт', '% от цели', 'Ещё нужно', 'Год назад', 'Изменение', 'У муниципалитетов (сверка)'];

    expect(blank.map((heading) => cellAt(sheet, 0, heading).value)).toEqual(blank.map(() => null));
    expect(cellAt(sheet, 0, 'Цель').value).toBe('не задана');
    expect(bodyOf(sheet)[0]?.some((cell) => cell?.formula !== undefined)).toBe(false);
  });

  it('of a ladder that the region no longer has is left out', () => {
    expect(bodyOf(sheetOf(ladderOf('L99'), forum))).toHaveLength(1);
  });
});

describe('the chart of ladders', () => {
  it('shows facts in percent of targets, of the lines that have one, which come first', () => {
    const sheet = sheetOf(ladderOf('L1', { value: 3 }), forum, ladderOf('L2'), mentees);
    const [chart] = sheet.charts;
    const top = (sheet.table?.range.top ?? 0) + 1;

    expect(bodyOf(sheet).map(([key]) => key?.value)).toEqual(['L5', 'L11', 'L1', 'L2']);
    expect(chart?.categories).toEqual({ top, bottom: top + 1, left: 2, right: 2 });
    expect(chart?.series[0]?.values).toEqual({ top, bottom: top + 1, left: 9, right: 9 });
    expect(chart?.position.top).toBeGreaterThanOrEqual(sheet.rows.length);
  });

  it('is not drawn in a year without targets, nor before anybody has reported', () => {
    expect(sheetOf(ladderOf('L1', { value: 3 })).charts).toEqual([]);
    expect(sheetOf(ladderOf('L1', { target: 100 })).charts).toEqual([]);
  });
});

describe('around the ladders', () => {
  it('stand the moment, how many are attained, and how they were counted', () => {
    const texts = textsOf(sheetOf(mentees, forum, ladderOf('L1')));

    expect(texts.slice(0, 3)).toEqual([
      'Количественные результаты дорожной карты: Иркутская область, 2024 год',
      'По данным, принятым на 25.11.2024 07:30.',
      'Целей на этот год: 2, из них достигнуто 1.',
    ]);
    expect(texts.some((text) => text.startsWith('неполные данные: До цели пока не хватает'))).toBe(true);
    expect(texts.some((text) => text.startsWith('Региональное мероприятие и обучение'))).toBe(true);
    expect(texts.at(-1)).toBe(
      'Источник не говорит, на дату или за год считать записи реестров. По настройке региона учитываются все строки, действующие на дату отчёта.',
    );
  });

  it('say nothing of regional events and settings where none depends on them', () => {
    const texts = textsOf(sheetOf(ladderOf('L13', { target: 50 })));

    expect(texts.some((text) => text.startsWith('Региональное мероприятие'))).toBe(false);
    expect(texts.some((text) => text.startsWith('Источник не говорит'))).toBe(false);
  });

  it('say that a year promises nothing', () => {
    expect(textsOf(sheetOf(ladderOf('L5')))).toContain('На этот год дорожная карта количеств не называет.');
  });
});
