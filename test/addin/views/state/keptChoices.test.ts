import type { Comparison, ShownCollision } from '../../../../addin/src/usecases/reconcile/reconciliation';
import { keptChoices } from '../../../../addin/src/views/state/keptChoices';

const asked = (id: string, mine: string): ShownCollision => ({
  id,
  kind: 'cell',
  row: 7,
  name: '',
  cells: [{ caption: 'Статус', before: null, mine, theirs: 'б' }],
});

const comparison = (collisions: readonly ShownCollision[], total = collisions.length): Comparison => ({
  kind: 'ready',
  template: 'mentees',
  sheet: 'Наставляемые',
  base: 1,
  revision: 2,
  sentAt: '2024-11-25T09:00:00Z',
  taken: { cells: 0, added: 0, removed: 0, explanations: 0 },
  kept: null,
  gone: [],
  elsewhere: { cells: 0, rows: 0 },
  collisions,
  total,
});

const before = comparison([asked('a', '1'), asked('b', '1'), asked('c', '1')]);
const now = comparison([asked('a', '1'), asked('b', '2'), asked('new', '1')]);

describe('answers, once the workbook has changed', () => {
  it('hold for questions that are the same, whichever way they were given', () => {
    expect(keptChoices({ each: new Map([['a', 'mine']]), rest: 'theirs' }, before, now)).toEqual({
      each: new Map([['a', 'mine']]),
      rest: null,
    });
    expect(keptChoices({ each: new Map(), rest: 'theirs' }, before, now)).toEqual({
      each: new Map([['a', 'theirs']]),
      rest: null,
    });
  });

  it('that nobody gave stay open', () => {
    expect(keptChoices({ each: new Map(), rest: null }, before, now).each.size).toBe(0);
  });

  it('hold for all the others as long as they cannot all be listed', () => {
    expect(keptChoices({ each: new Map(), rest: 'mine' }, before, comparison(now.collisions, 400)).rest).toBe(
      'mine',
    );
  });
});
