import type { BenchCase, Bound } from '../benchCase';
import { resultsTable } from './resultsTable';
import { summary } from './summary';

function outcome(id: string, bound: Bound, ratio: number) {
  const benchCase: BenchCase = { id, aim: 2, bound, measure: () => Promise.reject(new Error('not run')) };

  return { benchCase, found: { ratio, what: `what ${id} is`, details: '4 ms against 2 ms' } };
}

const leftOut = { ...outcome('gone', 'atMost', 0), found: { leftOut: 'no pandas' } };

describe('summary', () => {
  it('counts an aim as met at the bound itself, whichever side is better', () => {
    const outcomes = [outcome('low', 'atMost', 2), outcome('high', 'atLeast', 2)];

    expect(summary(outcomes)).toBe('2 of 2 aims are met.');
  });

  it('names what is missed and what was not measured', () => {
    const outcomes = [outcome('slow', 'atMost', 2.01), outcome('few', 'atLeast', 1.99), leftOut];

    expect(summary(outcomes)).toBe('0 of 3 aims are met. Missed: slow, few. Left out: gone.');
  });
});

describe('resultsTable', () => {
  it('calls a miss a miss, and says why a case was left out', () => {
    const lines = resultsTable([outcome('slow', 'atMost', 12.34), leftOut]).split('\n');

    expect(lines[2]).toMatch(/^\| slow \| 12\.3\s+\| ≤ 2 \| \*\*missed\*\* \| what slow is \|/);
    expect(lines[3]).toMatch(/^\| gone \|.*\| left out\s+\| no pandas/);
  });
});
