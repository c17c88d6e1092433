import { checkSheet, places } from '../sample';

describe('completedWithoutResult', () => {
  it.each([
    ['completed', null, ['0:result']],
    ['completed', 'notReached', []],
    ['stopped', null, []],
    ['running', null, []],
    [null, null, []],
  ])('with state %s and result %s', (state, result, found) => {
    const rows = [{ state, result, monthOut: '2024-05' }];

    expect(places(checkSheet({ template: 'mentees', rows }), 'completedWithoutResult')).toEqual(found);
  });
});
