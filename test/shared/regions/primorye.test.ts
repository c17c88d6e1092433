import { itemInstances } from '../../../shared/regions/itemInstances';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import { primorye } from '../../../shared/regions/primorye';
import { seedDue } from './seedDue';
import { seedTable } from './seedTable';
import { plainWords, seedText } from './seedText';

const [khasansky] = primorye.municipalRoadmaps;
const items = khasansky?.items ?? [];

describe("Khasansky's roadmap against the text of S3", () => {
  const rows = seedTable('S3');

  it('has the twenty rows of the text, five of them sections', () => {
    expect(items.map(({ number }) => number)).toEqual(rows.map(({ number }) => number));
    expect(items).toHaveLength(20);
    expect(items.filter(({ isSection }) => isSection)).toHaveLength(5);
  });

  it.each(rows)('row $number says the same', ({ number, cells }) => {
    const [title, dueText = '', municipal = '', organisations = ''] = cells;
    const item = items.find((each) => each.number === number);
    const { municipality, organisation } = item?.executorTexts ?? {};

    expect(item?.title).toBe(title);
    expect(item?.dueText ?? '').toBe(dueText);
    expect([municipality ?? '', organisation ?? '']).toEqual([municipal, organisations]);
    expect(item?.result).toBeNull();
  });

  it.each(rows.filter(({ number }) => number !== '2.1'))(
    'row $number is due on the days of its text',
    ({ number, cells }) => {
      const item = items.find((each) => each.number === number);
      const days = seedDue(cells[1] ?? '', { from: 2022, to: 2024 });

      expect(item && itemInstances(items, item)).toMatchObject(days);
    },
  );

  it('gives row 2.1, whose time is empty, the time of its section', () => {
    const item = items.find(({ number }) => number === '2.1');

    expect(item?.due).toEqual([]);
    expect(item && itemInstances(items, item)).toMatchObject(seedDue('2022-2023', primorye.period));
  });

  it('is called and belongs to the act as the text says', () => {
    const text = plainWords(seedText('S3').replaceAll('*', ''));

    expect(text).toContain(khasansky?.title);
    expect(text).toMatch(/П Р И К А З 09\.11\.2021 г\. № 134 О внедрении целевой модели наставничества/);
    expect(khasansky?.act).toContain('от 09.11.2021 № 134 «О внедрении целевой модели наставничества»');
  });
});

describe("the order's duties against the text of S3", () => {
  const text = plainWords(seedText('S3'));

  it.each(khasansky?.duties ?? [])('clause $clause has the words of the order', ({ clause, text: words }) => {
    expect(text).toContain(`${clause}. ${words}`);
  });

  it('has the days that the clauses set, and none where the text is cut or says none', () => {
    const days = (khasansky?.duties ?? []).map(({ clause, text: words, by }) => {
      const [, day, month, year] = /в срок до (\d\d)\.(\d\d)\.(\d{4})/.exec(words) ?? [];

      expect(by).toBe(day === undefined ? null : `${year}-${month}-${day}`);

      return [clause, by];
    });

    expect(days).toEqual([
      ['1', null],
      ['2.1', '2022-01-25'],
      ['2.2', '2022-01-25'],
      ['2.3', '2021-12-20'],
      ['2.4', null],
    ]);
  });

  it('binds the heads of organisations, as the order does', () => {
    expect(text).toContain('Руководителям образовательных организаций Хасанского муниципального района');
    expect(new Set(khasansky?.duties.map(({ addressees }) => addressees))).toEqual(new Set(['organisation']));
  });
});

describe('what Primorye reports', () => {
  it('comes from one district of 34', () => {
    expect(municipalityReporters(primorye)).toEqual([
      { key: '05648000', kind: 'municipality', name: 'Хасанский муниципальный район' },
    ]);
    expect(primorye.municipalities).toHaveLength(34);
  });

  it('leaves out what no document of the district names', () => {
    const named = primorye.calendar.map(({ template }) => template);

    expect(
      ['mentees', 'programmes', 'training', 'partners'].filter((key) => named.some((each) => each === key)),
    ).toEqual([]);
  });

  it("takes the organisations' reports in May, for the school year that ends then", () => {
    const entry = primorye.calendar.find(({ template }) => template === 'orgMonitoring');

    expect(entry).toMatchObject({ due: '05-31', period: 'schoolYear', from: 2022, obligation: 'owed' });
    expect(seedTable('S3').find(({ number }) => number === '5.2')?.cells[1]).toBe('Май, ежегодно');
  });

  it("takes the mentors' registry until the window of items 3.1 and 3.2 closes", () => {
    const entry = primorye.calendar.find(({ template }) => template === 'mentors');
    const item = items.find(({ number }) => number === '3.1');
    const [first] = item ? itemInstances(items, item) : [];

    expect(`${entry?.from}-${entry?.due}`).toBe(first?.by);
  });
});

describe('what S3 does not give', () => {
  it('has no operator, no roadmap of the krai, no ladders and no targets', () => {
    expect(primorye).toMatchObject({ operator: null, roadmap: null, ladders: [] });
    expect([...primorye.indicators, ...primorye.coverages].flatMap(({ targets }) => targets)).toEqual([]);
  });

  it("borrows no words of another region's indicators", () => {
    const borrowed = new Set(khabarovsk.indicators.map(({ title }) => title));

    expect(primorye.indicators.filter(({ title }) => borrowed.has(title))).toEqual([]);
  });
});
