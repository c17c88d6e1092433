import type { Explanation, Finding } from '../../../shared/checking/finding';
import { isExplained, unexplainedWarnings } from '../../../shared/checking/isExplained';
import { checkSheet } from './sample';

const warning: Finding = {
  code: 'menteeAge',
  severity: 'warning',
  row: 'a00000000001',
  column: 'birthYear',
  params: {},
  fingerprint: '["schoolPupil","under10"]',
};
const explanation: Explanation = {
  code: 'menteeAge',
  row: 'a00000000001',
  column: 'birthYear',
  fingerprint: '["schoolPupil","under10"]',
  text: 'Программа для младших',
};

describe('isExplained', () => {
  it.each([
    ['it is about the finding as it is', {}, true],
    ['it is about another rule', { code: 'mentorAge' }, false],
    ['it is about another row', { row: 'a00000000002' }, false],
    ['it is about another column', { column: 'category' }, false],
    ['it was given for other values', { fingerprint: '["schoolPupil","from20"]' }, false],
    ['it is about the whole sheet', { row: null, column: null }, false],
  ] as const)('when %s', (_, change, expected) => {
    const given: Explanation = { ...explanation, ...change };

    expect(isExplained(warning, [given])).toBe(expected);
    expect(unexplainedWarnings([warning], [given])).toEqual(expected ? [] : [warning]);
  });

  it('finds the explanation among others', () => {
    expect(isExplained(warning, [{ ...explanation, row: null }, explanation])).toBe(true);
    expect(isExplained(warning, [])).toBe(false);
  });

  it('lets nothing explain an error', () => {
    expect(isExplained({ ...warning, severity: 'error' }, [explanation])).toBe(false);
  });
});

describe('unexplainedWarnings', () => {
  it('leaves errors and notices out and keeps the order', () => {
    const second: Finding = { ...warning, row: 'a00000000002' };
    const findings: Finding[] = [
      { ...warning, severity: 'error' },
      second,
      { ...warning, severity: 'notice' },
      warning,
    ];

    expect(unexplainedWarnings(findings, [])).toEqual([second, warning]);
    expect(unexplainedWarnings(findings, [explanation])).toEqual([second]);
  });

  it('asks again once a value has changed', () => {
    const [before] = checkSheet({ template: 'mentees', rows: [{ ageBand: 'under10' }] }).findings;
    const { findings: after } = checkSheet({ template: 'mentees', rows: [{ ageBand: 'from20' }] });
    const given = before === undefined ? [] : [{ ...before, text: 'Так и есть' }];

    expect(unexplainedWarnings(before === undefined ? [] : [before], given)).toEqual([]);
    expect(unexplainedWarnings(after, given)).toEqual(after);
    expect(after).toHaveLength(1);
  });
});
