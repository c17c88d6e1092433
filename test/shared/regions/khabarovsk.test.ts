import { dueInstances } from '../../../shared/regions/dueInstances';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { seedForms, seedIndicators, seedParameter } from './seedParameters';
import { seedPeriod, seedRoadmap } from './seedRoadmap';
import { plainWords, seedText } from './seedText';

const shippedItems = khabarovsk.roadmap?.items ?? [];

describe('the roadmap against the text of S0', () => {
  const items = seedRoadmap();

  it('has the eleven items of the text', () => {
    expect(items.map(({ number }) => number)).toEqual(shippedItems.map(({ number }) => number));
    expect(items).toHaveLength(11);
  });

  it.each(items)(
    'item $number says the same, is due on the same days and has the same executors',
    ({ due, ...item }) => {
      const shipped = shippedItems.find(({ number }) => number === item.number);

      expect(shipped).toMatchObject({ ...item, isSection: false, result: null });
      expect(dueInstances(shipped?.due ?? [])).toMatchObject(due);
      expect(shipped?.source).toEqual({ document: 'S0', item: `пункт ${item.number}` });
    },
  );

  it('covers the years of the heading', () => {
    expect(khabarovsk.period).toEqual(seedPeriod());
    expect(khabarovsk.roadmap?.period).toEqual(seedPeriod());
  });

  it('is called as the heading calls it', () => {
    const heading = plainWords(seedText('S0')).replaceAll('"', '').toLowerCase();

    expect(heading).toContain(khabarovsk.roadmap?.title.replace(/[«»]/g, '').toLowerCase());
  });
});

describe('the calendar against the text of S0', () => {
  const entryOf = (template: string) => khabarovsk.calendar.find((entry) => entry.template === template);

  it('takes the monitoring by the day of item 9', () => {
    const item = seedRoadmap()[8];

    expect(item?.title).toContain('мониторинг');
    expect(item?.due.map(({ by }) => by)).toContain(`2024-${entryOf('monitoring')?.due}`);
    expect(entryOf('monitoring')?.source).toEqual({ document: 'S0', item: 'пункт 9' });
  });

  it.each(['mentors', 'mentees'])(
    'takes %s until the window of item 6 closes, from its first year',
    (key) => {
      const item = seedRoadmap()[5];

      expect(item?.title).toContain('реестр');
      expect(item?.due[0]?.by).toBe(`${entryOf(key)?.from}-${entryOf(key)?.due}`);
      expect(entryOf(key)?.source).toEqual({ document: 'S0', item: 'пункт 6' });
    },
  );

  it('claims no source for the day of the directory', () => {
    expect(entryOf('organisations')?.source).toBeNull();
  });
});

describe('the indicators against the text of S4', () => {
  const rows = seedIndicators();

  it('has the eleven rows of the table', () => {
    expect(rows).toHaveLength(11);
    expect(khabarovsk.indicators.map(({ key }) => key)).toEqual(rows.map((_, index) => `K${index + 1}`));
  });

  it.each(rows.map((row, index) => ({ ...row, index, key: `K${index + 1}` })))(
    '$key says the same',
    (row) => {
      const indicator = khabarovsk.indicators[row.index];
      const targets = ([2020, 2024] as const).flatMap((year) =>
        row[year] === '' ? [] : [{ year, value: Number(row[year]) }],
      );

      expect(indicator?.title).toBe(row.title.replace(', %', ''));
      expect(indicator?.unit).toBe(row.title.includes('%') ? '%' : 'flag');
      expect(indicator?.act).toBe(row.act === '' ? null : row.act);
      expect(indicator?.targets).toEqual(targets);
      expect(indicator?.source).toEqual({ document: 'S4', item: `показатель ${row.index + 1}` });
    },
  );

  it('has no target between 2020 and 2024', () => {
    const years = khabarovsk.indicators.flatMap(({ targets }) => targets.map(({ year }) => year));

    expect(new Set(years)).toEqual(new Set([2020, 2024]));
  });

  it('counts pupils of schools, of supplementary education and of colleges apart', () => {
    const levels = khabarovsk.indicators.map(({ key, numerator }) => [key, numerator.level]);

    expect(levels.filter(([, level]) => level !== null)).toEqual([
      ['K1', 'school'],
      ['K2', 'school'],
      ['K3', 'supplementary'],
      ['K4', 'supplementary'],
      ['K5', 'college'],
      ['K6', 'college'],
    ]);
  });
});

describe('the forms of mentoring against the text of S4', () => {
  it('has the eight forms of the list in its words and order', () => {
    const worded = khabarovsk.mentoringForms.map(({ title, titleInSource }) => titleInSource ?? title);

    expect(worded).toEqual(seedForms());
    expect(worded).toHaveLength(8);
  });

  it('shows the fifth with its quotation marks closed and keeps the wording of the source', () => {
    const [fifth, ...others] = khabarovsk.mentoringForms.filter(({ titleInSource }) => titleInSource);

    expect(others).toEqual([]);
    expect(fifth?.title.replace(/[«»„“]/g, '')).toBe(fifth?.titleInSource?.replace(/[«»]/g, ''));
    expect(fifth?.title).toBe('«Учитель – обучающийся „группы риска“»');
  });

  it('keeps exactly the forms that disclose health or social status away from persons', () => {
    const guarded = khabarovsk.mentoringForms.filter(({ title }) => /ОВЗ|группы риска/.test(title));

    expect(khabarovsk.mentoringForms.filter(({ countsOnly }) => countsOnly)).toEqual(guarded);
    expect(guarded.map(({ key }) => key)).toEqual(['T_PO', 'T_PR']);
  });
});

describe('authority and operator against the texts of S2 and S4', () => {
  const order = plainWords(seedText('S2')).replace(/"([^"]*)"/g, '«$1»');

  it('names the operator of item 2 of the order', () => {
    expect(order).toContain(`2. Определить ${khabarovsk.operator?.name} региональным оператором`);
  });

  it('names the ministry of item 3 of the order', () => {
    const dative = khabarovsk.authority.name.replace('министерство', 'министерству');

    expect(order).toContain(`подведомственных ${dative},`);
  });

  it("names the operator's centre with its short name as S4 does", () => {
    const { operator } = khabarovsk;

    expect(seedParameter('Оператор')).toBe(`${operator?.centre?.name} (${operator?.shortName})`);
  });

  it('says the same years as S4', () => {
    const { from, to } = khabarovsk.period;

    expect(seedParameter('Сроки реализации')).toBe(`${from}-${to} гг.`);
  });
});

describe('the notes', () => {
  it('quote words that stand in the source they name', () => {
    const texts = { S0: seedText('S0'), S2: seedText('S2'), S4: seedText('S4') };
    const quoted = [
      ['S0', 'УТВЕРЖДЕН'],
      ['S0', 'професси-ональная'],
      ['S2', 'Рекомендовать'],
      ['S4', 'Охват 100% муниципальных районов края'],
      ['S4', '«Учитель – обучающийся «группы риска»'],
    ] as const;

    for (const [document, words] of quoted) {
      expect(texts[document]).toContain(words);
      expect(
        khabarovsk.notes.some(({ text, source }) => source?.document === document && text.includes(words)),
      ).toBe(true);
    }
  });
});
