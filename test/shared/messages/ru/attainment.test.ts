import * as english from '../../../../shared/messages/en/attainment';
import * as russian from '../../../../shared/messages/ru/attainment';

describe.each([
  ['Russian', russian],
  ['English', english],
])('%s texts of states', (_, texts) => {
  test('no two states of an indicator read the same', () => {
    const words = Object.values(texts.attainmentStates).map((text) => text(null));

    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain('');
  });

  test('no two states of a submission read the same', () => {
    const words = Object.values(texts.ledgerStates);

    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain('');
  });

  test('an earlier result names its year', () => {
    expect(texts.attainmentStates.attainedEarlier(2020)).toMatch(/ 2020$/);
  });
});
