import { readCell } from '../../../shared/cells/readCell';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { primorye } from '../../../shared/regions/primorye';
import type { Region } from '../../../shared/regions/region';
import { regions } from '../../../shared/regions/regions';
import { roadmapItems } from '../../../shared/templates/roadmapItems';
import { roadmapCodes } from '../../../shared/templates/roadmapRows';

const keysOf = (region: Region) => roadmapItems(region).map(({ key }) => key);
const read = (text: string | number, region: Region) =>
  readCell(
    text,
    { type: 'enumeration', enumeration: 'roadmapItem' },
    { region, date1904: false, resolve: () => ({ kind: 'none' }) },
  ).value;

/** Two municipalities of Primorye, the second with a roadmap of its own wording, in a region that has one too. */
function manyRoadmaps(): Region {
  const [own] = primorye.municipalRoadmaps;

  if (own === undefined) throw new Error('Primorye has a municipal roadmap');

  const items = own.items.map((item) => (item.number === '1.1' ? { ...item, title: 'Иначе' } : item));

  return {
    ...primorye,
    roadmap: irkutsk.roadmap,
    municipalRoadmaps: [own, { ...own, municipality: '05000000', items, duties: [] }],
  };
}

describe('the tasks a row may belong to', () => {
  it.each(regions)('have in $name the codes of the roadmap’s sheet', (region) => {
    expect(keysOf(region)).toEqual(roadmapCodes(region));
  });

  it('leave out headings that nobody carries out', () => {
    expect(keysOf(irkutsk)).toHaveLength(25);
    expect(keysOf(primorye)).not.toContain('m.3');
    expect(keysOf(primorye)).toContain('m.1');
    expect(keysOf(khabarovsk)).toHaveLength(11);
  });

  it('are cut at a word and keep the number in front', () => {
    const label = roadmapItems(irkutsk).find(({ key }) => key === '1.1')?.label;

    expect(label).toBe('1.1 Разработка целевой модели наставничества для ОО Иркутской области…');
    for (const item of regions.flatMap(roadmapItems)) expect(item.label.length).toBeLessThanOrEqual(85);
  });

  it.each<[string | number, Region, string | null]>([
    ['3.6', irkutsk, '3.6'],
    ['3,6', irkutsk, '3.6'],
    [3.6, irkutsk, '3.6'],
    ['п. 3.6', irkutsk, '3.6'],
    ['3.7', irkutsk, null],
    ['4.4', primorye, 'm.4.4'],
    ['приказ 2.3', primorye, 'd.2.3'],
    ['п. 2.3 приказа', primorye, 'd.2.3'],
    ['11', khabarovsk, '11'],
    ['1.1', khabarovsk, null],
  ])('%j is read by its number', (text, region, key) => {
    expect(read(text, region)).toBe(key);
  });
});

describe('a region with its own roadmap and those of two municipalities', () => {
  const region = manyRoadmaps();
  const labelOf = (key: string) => roadmapItems(region).find((item) => item.key === key)?.label;

  it('has every code once', () => {
    expect(new Set(keysOf(region)).size).toBe(keysOf(region).length);
    expect(keysOf(region)).toEqual(expect.arrayContaining(['2.1', 'm.2.1', 'd.2.1']));
  });

  it('tells the municipal task from the region’s, and names no title that only one municipality has', () => {
    expect(labelOf('m.4.2')).toBe('мун. 4.2 Формирование банка успешных практик (кейсов)');
    expect(labelOf('m.1.1')).toBe('мун. 1.1');
  });

  it('leaves a bare number that both have in doubt', () => {
    expect(read('2.1', region)).toBeNull();
    expect(read('мун. 2.1', region)).toBe('m.2.1');
  });
});
