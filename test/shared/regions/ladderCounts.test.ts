import type { Value } from '../../../shared/columns/columns';
import type { Ladder } from '../../../shared/regions/region';
import { regions } from '../../../shared/regions/regions';
import { templates } from '../../../shared/templates/templates';
import { tinyRegion } from '../../fixtures/tinyRegion';
import { columnsOf } from '../measures/columnsOf';
import { countAt } from '../measures/measureAt';

/** Two rows that count and one of another item and level, of whatever template. */
const rowOf = (item: string, level: string, number: number): Readonly<Record<string, Value>> => ({
  roadmapItem: item,
  level,
  participants: number,
  trained: number,
  presented: '2024-03-01',
});

const rowsFor = ({ item }: Ladder) =>
  columnsOf([rowOf(item, 'regional', 30), rowOf(item, 'regional', 40), rowOf('0.0', 'municipal', 500)]);

const ladders = [...regions, tinyRegion].flatMap((region) =>
  region.ladders.map((ladder) => ({ region, ladder, name: `${region.key} ${ladder.key}` })),
);

describe('what a ladder counts', () => {
  it.each(ladders)('is a measure of its template: $name', ({ region, ladder }) => {
    const { template, measure, dimensions } = ladder.counts;
    const measures = templates[template].measures(rowsFor(ladder), region);
    const count = countAt(measures, measure, dimensions);
    const isSum = ladder.unit === 'people';
    const isOfItem = 'item' in dimensions;

    expect(count).toBe(isOfItem ? (isSum ? 70 : 2) : 3);
  });
});
