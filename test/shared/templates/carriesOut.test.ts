import type { ExecutorRole } from '../../../shared/regions/region';
import type { ReporterKind } from '../../../shared/regions/reporterKind';
import { carriesOut } from '../../../shared/templates/carriesOut';

const REGIONAL = null;

describe('who answers for a task', () => {
  it.each<[ExecutorRole[], ReporterKind[]]>([
    [['authority'], ['region']],
    [['operator'], ['region']],
    [['municipality'], ['municipality']],
    [['organisation'], ['municipality', 'organisation']],
    [
      ['operator', 'municipality'],
      ['region', 'municipality'],
    ],
    [
      ['authority', 'organisation'],
      ['region', 'municipality', 'organisation'],
    ],
    [[], ['region']],
  ])('of the region that %j carry out is %j', (executors, expected) => {
    const kinds: readonly ReporterKind[] = ['region', 'municipality', 'organisation'];
    const answering = kinds.filter((kind) => carriesOut({ owner: REGIONAL, executors }, { key: 'k', kind }));

    expect(answering).toEqual(expected);
  });

  it('of a municipality’s own roadmap is that municipality alone, whoever carries it out', () => {
    const task = { owner: '05648000', executors: ['organisation'] as const };

    expect(carriesOut(task, { key: '05648000', kind: 'municipality' })).toBe(true);
    expect(carriesOut(task, { key: '05701000', kind: 'municipality' })).toBe(false);
    expect(carriesOut(task, { key: 'c', kind: 'organisation' })).toBe(false);
    expect(carriesOut(task, { key: 'region', kind: 'region' })).toBe(false);
  });
});
