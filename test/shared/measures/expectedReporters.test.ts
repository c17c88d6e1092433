import { expectedReporters } from '../../../shared/measures/expectedReporters';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';

describe('expectedReporters', () => {
  const college: Reporter = { key: 'c0000000000c', kind: 'organisation', name: 'Колледж', level: 'college' };

  test('the region comes first, then all its municipalities, then the direct organisations', () => {
    const reporters = expectedReporters(khabarovsk, [college]);

    expect(reporters[0]).toEqual({ key: 'region', kind: 'region', name: 'ХКИРО' });
    expect(reporters.slice(1, -1).map(({ key }) => key)).toEqual(
      khabarovsk.municipalities.map(({ key }) => key),
    );
    expect(reporters.at(-1)).toBe(college);
  });

  test('no two reporters share a key', () => {
    const keys = expectedReporters(khabarovsk, [college]).map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
  });
});
