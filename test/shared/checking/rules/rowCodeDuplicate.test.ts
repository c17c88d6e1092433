import { checkSheet, code, paramsOf, places } from '../sample';

describe('rowCodeDuplicate', () => {
  it('says once a code how many rows have it', () => {
    const rows = [7, 1, 7, 2, 7, 2].map((number) => ({ rowCode: code(number) }));
    const outcome = checkSheet({ template: 'mentees', rows });

    expect(places(outcome, 'rowCodeDuplicate')).toEqual(['7:rowCode', '2:rowCode']);
    expect(paramsOf(outcome, 'rowCodeDuplicate')).toEqual([{ count: 3 }, { count: 2 }]);
  });

  it('lets codes of their own pass', () => {
    expect(places(checkSheet({ template: 'mentors', rows: [{}, {}] }), 'rowCodeDuplicate')).toEqual([]);
  });

  it('leaves rows without a code to requiredBlank', () => {
    const rows = [{ rowCode: null }, { rowCode: null }];
    const outcome = checkSheet({ template: 'mentors', rows });

    expect(places(outcome, 'rowCodeDuplicate')).toEqual([]);
    expect(places(outcome, 'requiredBlank')).toEqual(['*:rowCode', '*:rowCode']);
  });
});
