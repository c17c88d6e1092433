import { changed, faultsOf, type Step } from '../changedRegion';

describe('coverages that the monitoring cannot give', () => {
  it.each<{ what: string; path: Step[]; value: unknown; place: string; message: string }>([
    {
      what: 'a key used twice',
      path: ['coverages', 1, 'key'],
      value: 'C1',
      place: 'coverages[1].key',
      message: 'C1 repeats coverages[0].key',
    },
    {
      what: 'a measure that the monitoring does not ask for',
      path: ['coverages', 0, 'measure'],
      value: 'orgs',
      place: 'coverages[0].measure',
      message: 'the monitoring template has no row orgs',
    },
    {
      what: 'a total that the monitoring does not ask for',
      path: ['coverages', 1, 'total'],
      value: 'orgs',
      place: 'coverages[1].total',
      message: 'the monitoring template has no row orgs',
    },
    {
      what: 'a target above 100 %',
      path: ['coverages', 0, 'targets', 4, 'value'],
      value: 101,
      place: 'coverages[0].targets[4].value',
      message: '101 is above 100',
    },
    {
      what: 'a target outside the period',
      path: ['coverages', 0, 'targets', 4, 'year'],
      value: 2025,
      place: 'coverages[0].targets[4].year',
      message: '2025 is outside 2020–2024',
    },
  ])('are faulty at the place of $what', ({ path, value, place, message }) => {
    expect(faultsOf(changed(path, value))).toContainEqual({ path: place, message });
  });
});
