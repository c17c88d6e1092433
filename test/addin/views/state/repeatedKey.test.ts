import { repeatedKey } from '../../../../addin/src/views/state/repeatedKey';

const heading = (place: number, key: string | null) => ({
  heading: '',
  place,
  key,
  confidence: 'none' as const,
});

describe('a column that two headings are taken for', () => {
  it('is found', () => {
    expect(repeatedKey([heading(0, 'birthYear'), heading(1, 'mentor'), heading(2, 'birthYear')])).toBe(
      'birthYear',
    );
  });

  it('is not a column that nothing is taken for', () => {
    expect(repeatedKey([heading(0, null), heading(1, null), heading(2, 'mentor')])).toBeNull();
  });
});
