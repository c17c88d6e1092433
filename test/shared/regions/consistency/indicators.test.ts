import { changed, faultsOf, type Step } from '../changedRegion';

describe('indicators that the monitoring cannot give', () => {
  it.each<{ what: string; path: Step[]; value: unknown; place: string; message: string }>([
    {
      what: 'a numerator that the monitoring does not ask for',
      path: ['indicators', 1, 'numerator', 'measure'],
      value: 'n_1019',
      place: 'indicators[1].numerator.measure',
      message: 'the monitoring template has no row n_1019',
    },
    {
      what: "another indicator's numerator",
      path: ['indicators', 1, 'numerator', 'measure'],
      value: 'n_doo',
      place: 'indicators[1].numerator.measure',
      message: 'row n_doo belongs to K4',
    },
    {
      what: 'a denominator that the monitoring does not ask for',
      path: ['indicators', 1, 'denominator', 'measure'],
      value: 'd_1019',
      place: 'indicators[1].denominator.measure',
      message: 'the monitoring template has no row d_1019',
    },
    {
      what: 'a denominator the numerator is no part of',
      path: ['indicators', 1, 'denominator', 'measure'],
      value: 'd_doo',
      place: 'indicators[1].denominator.measure',
      message: 'row n_oo is a part of d_oo',
    },
    {
      what: 'levels that differ',
      path: ['indicators', 1, 'denominator', 'level'],
      value: 'college',
      place: 'indicators[1].denominator.level',
      message: "the numerator's level is school",
    },
    {
      what: 'a share without a denominator',
      path: ['indicators', 1, 'denominator'],
      value: null,
      place: 'indicators[1].denominator',
      message: 'a share needs a denominator',
    },
    {
      what: 'a flag with a denominator',
      path: ['indicators', 0, 'denominator'],
      value: { measure: 'd_oo', level: 'school' },
      place: 'indicators[0].denominator',
      message: 'a flag has no denominator',
    },
    {
      what: 'a flag measured in percent',
      path: ['indicators', 0, 'unit'],
      value: '%',
      place: 'indicators[0].unit',
      message: '% does not fit row m_oo, which is flag',
    },
    {
      what: 'a target outside the period',
      path: ['indicators', 1, 'targets', 1, 'year'],
      value: 2025,
      place: 'indicators[1].targets[1].year',
      message: '2025 is outside 2020–2024',
    },
    {
      what: 'two targets for a year',
      path: ['indicators', 1, 'targets', 1, 'year'],
      value: 2020,
      place: 'indicators[1].targets[1].year',
      message: '2020 repeats indicators[1].targets[0].year',
    },
    {
      what: 'a target above 100 %',
      path: ['indicators', 1, 'targets', 1, 'value'],
      value: 100.1,
      place: 'indicators[1].targets[1].value',
      message: '100.1 is above 100',
    },
    {
      what: 'a flag target above 1',
      path: ['indicators', 0, 'targets', 0, 'value'],
      value: 2,
      place: 'indicators[0].targets[0].value',
      message: '2 is above 1',
    },
  ])('are faulty at the place of $what', ({ path, value, place, message }) => {
    expect(faultsOf(changed(path, value))).toContainEqual({ path: place, message });
  });
});
