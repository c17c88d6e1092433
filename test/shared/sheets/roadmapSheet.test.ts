import type { RegionYear, SubmissionHead } from '../../../shared/measures/attainmentResult';
import { executeRoadmap } from '../../../shared/measures/executeRoadmap';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Region } from '../../../shared/regions/region';
import { roadmapSheet } from '../../../shared/sheets/roadmapSheet';
import { roadmapHead } from '../measures/roadmapHeads';
import { attainmentOf, bodyOf, cellAt, ledgerOf, textsOf } from './helpers/regionValues';

const CITY = '08701000';
/** Where the sheet is waited for, so that silence past the day is overdue. */
const krai: Region = {
  ...khabarovsk,
  calendar: khabarovsk.calendar.map((entry) =>
    entry.template === 'roadmap' ? { ...entry, obligation: 'owed' } : entry,
  ),
};

function yearOf(region: Region, today: string, ...heads: readonly SubmissionHead[]): RegionYear {
  return {
    region,
    year: Number(today.slice(0, 4)),
    asOf: `${today}T00:30:00.000Z`,
    today,
    reporters: expectedReporters(region, []),
    heads,
    previous: [],
    attainment: attainmentOf(),
    ledger: ledgerOf(),
  };
}

function sheetOf(of: RegionYear) {
  const [execution] = executeRoadmap(of);

  if (!execution) throw new Error('there is no roadmap');

  return roadmapSheet(of, execution);
}

const lineOf = (sheet: ReturnType<typeof sheetOf>, name: string) =>
  bodyOf(sheet).findIndex(([first]) => first?.value === name);
const cellOf = (of: RegionYear, name: string, heading: string) => {
  const sheet = sheetOf(of);

  return cellAt(sheet, lineOf(sheet, name), heading);
};
const city = krai.municipalities.find(({ key }) => key === CITY)?.name ?? '';
const head = roadmapHead(krai, CITY, {
  '5': { state: 'inWork' },
  '6': { state: 'done', doneOn: '2021-12-02' },
  '7': { state: 'notStarted' },
  '8': { state: 'notApplicable' },
  '9': { state: 'inWork' },
  '11': { state: 'done', doneOn: '2021-10-01' },
});

describe('the heat map of a roadmap', () => {
  it.each([
    ['5', '▶', 'text'],
    ['6', '✓ поздно', 'partial'],
    ['7', '○', 'text'],
    ['8', 'н/п', 'muted'],
    ['9', '!', 'bad'],
    ['11', '✓', 'good'],
    ['10', '—', 'muted'],
  ])('marks item %s of a municipality %s, and the colour says the same', (number, value, style) => {
    expect(cellOf(yearOf(krai, '2021-12-05', head), city, number)).toEqual({ value, style });
  });

  it('marks what nobody has sent as unknown until the local day has passed, then as overdue', () => {
    const at = (today: string) => cellOf(yearOf(krai, today), city, '6').value;

    expect(at('2021-11-30')).toBe('?');
    expect(at('2021-12-01')).toBe('!');
  });

  it('has a line for everybody who carries something out, under the days of the items', () => {
    const sheet = sheetOf(yearOf(krai, '2021-12-05', head));

    expect(bodyOf(sheet)).toHaveLength(1 + 1 + krai.municipalities.length + 1);
    expect(cellAt(sheet, 0, '9')).toEqual({ value: 44531, format: 'dd.mm', style: 'total' });
    expect(lineOf(sheet, 'План на год')).toBe(-1);
  });

  it('counts what is done without what is not applicable', () => {
    const sheet = sheetOf(yearOf(krai, '2021-12-05', head));

    expect(cellAt(sheet, lineOf(sheet, city), 'Выполнено').value).toBe('2 из 5');
    expect(cellAt(sheet, bodyOf(sheet).length - 1, '8').value).toBe('0 из 19');
    expect(textsOf(sheet)).toContain(
      'Выполнено 2 из 121 поручения, просрочено 39. Поручение — один пункт у одного исполнителя.',
    );
  });

  it('sets what is promised beside what was reported and what was counted', () => {
    const operator = roadmapHead(irkutsk, 'region', { '3.1': { state: 'done', quantity: 238 } });
    const of = yearOf(irkutsk, '2022-12-20', operator);
    const ladder = irkutsk.ladders.find(({ item }) => item === '3.1')?.key ?? '';
    const counted = { ...attainmentOf(), ladders: [{ ...promised(ladder), value: 231 }] };
    const sheet = sheetOf({ ...of, attainment: counted });
    const numbers = ['План на год', 'Факт по отметкам', 'Факт по реестрам'].map(
      (name) => cellAt(sheet, lineOf(sheet, name), '3.1').value,
    );

    expect(numbers).toEqual([200, 238, 231]);
    expect(cellAt(sheet, lineOf(sheet, 'План на год'), '3.4').value).toBeNull();
  });

  it('says under the table what its signs and columns mean, what is planned, and what is unclear in the source', () => {
    const texts = textsOf(sheetOf(yearOf(irkutsk, '2022-12-20')));

    expect(texts).toContain('○  не начато. Отмечено «не начато», срок ещё не прошёл.');
    expect(texts).toContain(
      '3.1 — Организация и проведение регионального форума «Наставник38». План: участников форума «Наставник38» — не менее 200.',
    );
    expect(texts.some((text) => text.startsWith('пункт 2.2: В пункте 2.2 напечатано'))).toBe(true);
  });

  it('fits a page across and repeats its headings on every page', () => {
    const sheet = sheetOf(yearOf(irkutsk, '2022-12-20'));
    const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);

    expect(width).toBeLessThan(275);
    expect(sheet.print).toMatchObject({ landscape: true, signature: true });
    expect(sheet.print.titleRows).toEqual([sheet.table?.range.top, sheet.table?.range.top]);
  });

  it('says so where nothing is due in the year', () => {
    expect(textsOf(sheetOf(yearOf(krai, '2025-06-01')))).toContain(
      'На этот год в дорожной карте нет ни одного пункта.',
    );
  });
});

function promised(ladder: string): RegionYear['attainment']['ladders'][number] {
  return {
    ladder,
    target: 200,
    counted: 'flow',
    value: null,
    gap: null,
    needed: null,
    state: 'attained',
    weakest: null,
    coverage: { expected: 1, received: 1, notApplicable: 0, noData: 0 },
    previous: null,
    municipal: null,
    receipts: [],
    reporters: [],
  };
}
