import { dueInstances } from '../../../shared/regions/dueInstances';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { seedDue } from './seedDue';
import { seedTable } from './seedTable';
import { plainWords, seedText } from './seedText';

const items = irkutsk.roadmap?.items ?? [];

describe('the roadmap against the text of S1', () => {
  const rows = seedTable('S1');

  it('has the 25 items of the text in its five sections', () => {
    expect(items.map(({ number }) => number)).toEqual(rows.map(({ number }) => number));
    expect(items.filter(({ isSection }) => isSection).map(({ number }) => number)).toEqual([
      ...['1', '2', '3', '4', '5'],
    ]);
    expect(items.filter(({ isSection }) => !isSection)).toHaveLength(25);
  });

  it.each(rows)('row $number says the same', ({ number, cells }) => {
    const [title, dueText = '', regional = '', organisations = '', result = ''] = cells;
    const item = items.find((each) => each.number === number);
    const { authority, operator, organisation } = item?.executorTexts ?? {};

    expect(item?.title).toBe(title);
    expect(item?.dueText ?? '').toBe(dueText);
    expect(dueInstances(item?.due ?? [])).toMatchObject(seedDue(dueText, irkutsk.period));
    expect([authority, operator].filter(Boolean).join(', ')).toBe(regional);
    expect(organisation ?? '').toBe(organisations);
    expect(item?.result ?? '').toBe(result);
  });

  it('is called as the heading calls it', () => {
    expect(plainWords(seedText('S1').replaceAll('*', ''))).toContain(irkutsk.roadmap?.title);
  });

  it('names the executors that the region has', () => {
    const [, first] = seedTable('S1');

    expect(first?.cells[2]?.toLowerCase()).toContain(irkutsk.authority.name.toLowerCase());
    expect(first?.cells[2]).toContain(`${irkutsk.operator?.name} (далее – ${irkutsk.operator?.shortName})`);
  });
});

describe('the ladders against the result column of S1', () => {
  const resultOf = (number: string) => items.find((item) => item.number === number)?.result ?? '';
  const numbersOf = (item: string) =>
    irkutsk.ladders.filter((each) => each.item === item).flatMap(({ targets }) => targets);

  it('are thirteen, numbered as they come', () => {
    expect(irkutsk.ladders.map(({ key }) => key)).toEqual(
      Array.from({ length: 13 }, (_, index) => `L${index + 1}`),
    );
  });

  it.each(['3.3', '3.6', '4.2', '4.3', '4.4'])('of item %s have the numbers of its years', (item) => {
    const stated = [...resultOf(item).matchAll(/(\d{4}) г\. [–-] (\d+)|(\d{4}) г\. – (\d+)/g)].map(
      ([, year, value]) => ({ year: Number(year), value: Number(value) }),
    );

    expect(numbersOf(item)).toEqual(stated);
  });

  it.each([
    ['2.3', /(\d+) чел/],
    ['3.1', /не менее (\d+) человек/],
    ['3.2', /не менее (\d+) человек/],
    ['3.5', /не менее (\d+) практик/],
    ['4.7', /Не менее (\d+) публикаций/],
  ])('of item %s have its number in every year in which it is due', (number, words) => {
    const value = Number(words.exec(resultOf(number))?.[1]);
    const due = items.find((item) => item.number === number)?.due ?? [];

    expect(numbersOf(number)).toEqual(dueInstances(due).map(({ year }) => ({ year, value })));
  });

  it('promise at least a number where the source says «не менее», and else the number', () => {
    const minimal = irkutsk.ladders.filter(({ kind }) => kind === 'min').map(({ item }) => item);

    expect([...new Set(minimal)]).toEqual(
      items.filter(({ result }) => /не менее/i.test(result ?? '')).map(({ number }) => number),
    );
  });

  it('leave open whether registries count a state or a year', () => {
    const open = irkutsk.ladders.filter(({ accumulation }) => accumulation === 'unstated');

    expect(open.map(({ item }) => item)).toEqual(['4.2', '4.3', '4.4']);
  });

  it("count regional events and trainings once, from the region's own submission", () => {
    const once = irkutsk.ladders.filter(({ counts }) => counts.from === 'region');

    expect(new Set(once.map(({ counts }) => counts.template))).toEqual(new Set(['training', 'events']));
    expect(once.filter(({ item, counts }) => counts.dimensions.item !== item)).toEqual([]);
  });
});

describe('what S1 does not give', () => {
  it('has no target for a share or a coverage', () => {
    expect([...irkutsk.indicators, ...irkutsk.coverages].flatMap(({ targets }) => targets)).toEqual([]);
  });

  it("borrows no words of another region's indicators", () => {
    const borrowed = new Set(khabarovsk.indicators.map(({ title }) => title));

    expect(irkutsk.indicators.filter(({ title }) => borrowed.has(title))).toEqual([]);
  });

  it('claims no source for any day', () => {
    expect(irkutsk.calendar.filter(({ source }) => source !== null)).toEqual([]);
  });
});
