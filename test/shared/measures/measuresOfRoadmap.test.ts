import { measuresOf } from '../../../shared/measures/measuresOf';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { templates } from '../../../shared/templates/templates';
import { columnsOf } from './columnsOf';

const KEYS = ['rowCode', 'state', 'doneOn', 'quantity', 'evidence'];
const measured = (...rows: Parameters<typeof columnsOf>[0]) =>
  measuresOf(templates.roadmap, columnsOf(rows, KEYS), khabarovsk).map(({ key, dimensions, quantity }) => [
    key,
    dimensions,
    'value' in quantity ? quantity.value : quantity.kind,
  ]);

describe('what a roadmap adds up to', () => {
  it('is one state for each task, with the day of what is done', () => {
    expect(
      measured(
        { rowCode: '6', state: 'done', doneOn: '2021-11-20' },
        { rowCode: '8', state: 'inWork' },
        { rowCode: '9', state: 'notApplicable' },
      ),
    ).toEqual([
      ['roadmap.state', { item: '6', state: 'done', doneOn: '2021-11-20' }, 1],
      ['roadmap.state', { item: '8', state: 'inWork' }, 1],
      ['roadmap.state', { item: '9', state: 'notApplicable' }, 1],
    ]);
  });

  it('is a quantity where there is one, and zero is one', () => {
    expect(
      measured(
        { rowCode: '5', state: 'inWork', quantity: 0 },
        { rowCode: '7', state: 'inWork', quantity: null },
      ),
    ).toContainEqual(['roadmap.quantity', { item: '5' }, 0]);
  });

  it.each([
    ['of what is not done', 'inWork', '2021-11-20'],
    ['that nobody knows', 'done', 'noData'],
    ['that is blank', 'done', null],
  ])('leaves out a day %s', (_, state, doneOn) => {
    expect(measured({ rowCode: '6', state, doneOn })).toEqual([['roadmap.state', { item: '6', state }, 1]]);
  });

  it('takes nothing from a blank line or from one that is not the region’s', () => {
    expect(
      measured({ rowCode: '6', state: null, quantity: null }, { rowCode: 'm.1', state: 'done', quantity: 5 }),
    ).toEqual([]);
  });
});
