import { checkRegion } from '../../../shared/regions/checkRegion';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { changed, faultsOf, type Step } from './changedRegion';

describe('checkRegion with sound data', () => {
  it('gives the region back', () => {
    expect(checkRegion(khabarovsk)).toEqual({ ok: true, region: khabarovsk });
  });

  it('accepts data that went through JSON', () => {
    expect(checkRegion(JSON.parse(JSON.stringify(khabarovsk)))).toEqual({ ok: true, region: khabarovsk });
  });

  it.each([['2020'], ['2020-08'], ['2020-08-31']])('accepts an item due once at %s', (at) => {
    expect(faultsOf(changed(['roadmap', 0, 'due'], { kind: 'once', at }))).toEqual([]);
  });

  it('accepts codes that are not known yet, and does not take them for the same', () => {
    const one = changed(['municipalities', 2, 'oktmo', 1, 'code'], null);
    const two = changed(['municipalities', 13, 'oktmo', 1, 'code'], null, one);

    expect(faultsOf(two)).toEqual([]);
  });
});

describe('checkRegion with a field that is not well formed', () => {
  it.each<{ path: Step[]; value: unknown; place: string }>([
    { path: ['name'], value: '', place: 'name' },
    { path: ['name'], value: undefined, place: 'name' },
    { path: ['oktmo'], value: '8000000', place: 'oktmo' },
    { path: ['timeZone'], value: 'Asia/Khabarovsk', place: 'timeZone' },
    { path: ['timeZone'], value: '', place: 'timeZone' },
    { path: ['period', 'from'], value: 1999, place: 'period.from' },
    { path: ['municipalities'], value: [], place: 'municipalities' },
    { path: ['municipalities', 3, 'key'], value: 8612000, place: 'municipalities[3].key' },
    { path: ['municipalities', 3, 'type'], value: 'район', place: 'municipalities[3].type' },
    {
      path: ['municipalities', 3, 'oktmo', 0, 'control'],
      value: 10,
      place: 'municipalities[3].oktmo[0].control',
    },
    { path: ['mentoringForms', 1, 'key'], value: 'PP', place: 'mentoringForms[1].key' },
    { path: ['indicators', 1, 'key'], value: 'К2', place: 'indicators[1].key' },
    { path: ['indicators', 1, 'targets', 0, 'value'], value: '10', place: 'indicators[1].targets[0].value' },
    { path: ['indicators', 1, 'source', 'document'], value: 'S5', place: 'indicators[1].source.document' },
    { path: ['roadmap', 0, 'due', 'at'], value: 'август 2020', place: 'roadmap[0].due.at' },
    { path: ['roadmap', 0, 'due', 'kind'], value: 'someday', place: 'roadmap[0].due.kind' },
    { path: ['roadmap', 0, 'executors', 1], value: 'ХКИРО', place: 'roadmap[0].executors[1]' },
    { path: ['calendar', 3, 'due'], value: '12-32', place: 'calendar[3].due' },
    { path: ['calendar', 3, 'due'], value: '02-29', place: 'calendar[3].due' },
    { path: ['calendar', 3, 'due'], value: '11-31', place: 'calendar[3].due' },
    { path: ['calendar', 3, 'template'], value: 'programmes', place: 'calendar[3].template' },
    { path: ['settings', 'satisfactionThreshold'], value: 11, place: 'settings.satisfactionThreshold' },
    { path: ['notes', 0, 'text'], value: '', place: 'notes[0].text' },
  ])('names $place for $value', ({ path, value, place }) => {
    expect(faultsOf(changed(path, value))).toEqual([{ path: place, message: expect.stringMatching(/\S/) }]);
  });

  it('refuses a key it does not know, with its place', () => {
    expect(faultsOf(changed(['municipalities', 3, 'oktmo', 0, 'until'], 2024))).toEqual([
      { path: 'municipalities[3].oktmo[0]', message: expect.stringContaining('until') },
    ]);
  });

  it.each([null, 'khabarovsk', [], {}, { key: 7 }])('refuses %j without a key', (data) => {
    expect(checkRegion(data)).toMatchObject({ ok: false, region: '?' });
  });
});

describe('checkRegion with fields that contradict each other', () => {
  it.each<{ what: string; path: Step[]; value: unknown; place: string; message: string }>([
    {
      what: 'a key used twice',
      path: ['municipalities', 1],
      value: { ...khabarovsk.municipalities[1], key: '08603000' },
      place: 'municipalities[1].key',
      message: '08603000 repeats municipalities[0].key',
    },
    {
      what: "a successor's code used twice",
      path: ['municipalities', 13, 'oktmo', 1, 'code'],
      value: '08509000',
      place: 'municipalities[13].oktmo[1].code',
      message: '08509000 repeats municipalities[2].oktmo[1].code',
    },
    {
      what: 'a name that means two municipalities',
      path: ['municipalities', 16, 'aliases', 0],
      value: 'ХАБАРОВСК',
      place: 'municipalities[17]',
      message: 'хабаровск repeats municipalities[16]',
    },
    {
      what: 'a key that is not the oldest code',
      path: ['municipalities', 0, 'key'],
      value: '08604000',
      place: 'municipalities[0].key',
      message: 'the key is not the code of the first record',
    },
    {
      what: "another region's code",
      path: ['municipalities', 2, 'oktmo', 1, 'code'],
      value: '05509000',
      place: 'municipalities[2].oktmo[1].code',
      message: '05509000 is not a code of region 08000000',
    },
    {
      what: 'a wrong control digit',
      path: ['municipalities', 0, 'oktmo', 0, 'control'],
      value: 6,
      place: 'municipalities[0].oktmo[0].control',
      message: '6 does not fit code 08603000',
    },
    {
      what: 'a successor older than its predecessor',
      path: ['municipalities', 2, 'oktmo', 1, 'since'],
      value: 2019,
      place: 'municipalities[2].oktmo[1].since',
      message: '2019 is not after 2019',
    },
    {
      what: 'a form listed twice',
      path: ['mentoringForms', 1],
      value: khabarovsk.mentoringForms[0],
      place: 'mentoringForms[1].key',
      message: 'T_T repeats mentoringForms[0].key',
    },
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
    {
      what: 'a roadmap number used twice',
      path: ['roadmap', 1, 'number'],
      value: '1',
      place: 'roadmap[1].number',
      message: '1 repeats roadmap[0].number',
    },
    {
      what: 'a single due month outside the period',
      path: ['roadmap', 0, 'due', 'at'],
      value: '2025-01',
      place: 'roadmap[0].due',
      message: '2025 is outside 2020–2024',
    },
    {
      what: 'a window that ends before it begins',
      path: ['roadmap', 1, 'due', 'from'],
      value: '2020-10',
      place: 'roadmap[1].due',
      message: '2020-10 is after 2020-09',
    },
    {
      what: 'a yearly window over New Year',
      path: ['roadmap', 5, 'due', 'to'],
      value: '01-31',
      place: 'roadmap[5].due',
      message: '09-01 is after 01-31',
    },
    {
      what: 'a period that ends outside',
      path: ['roadmap', 3, 'due', 'to'],
      value: 2025,
      place: 'roadmap[3].due',
      message: '2025 is outside 2020–2024',
    },
    {
      what: 'a yearly item with a year twice',
      path: ['roadmap', 8, 'due', 'years'],
      value: [2020, 2021, 2020],
      place: 'roadmap[8].due.years[2]',
      message: '2020 repeats roadmap[8].due.years[0]',
    },
  ])('names the place of $what', ({ path, value, place, message }) => {
    expect(faultsOf(changed(path, value))).toContainEqual({ path: place, message });
  });

  it('names a template the calendar forgets and one it repeats', () => {
    expect(faultsOf(changed(['calendar', 0, 'template'], 'mentors'))).toEqual([
      { path: 'calendar[1].template', message: 'mentors repeats calendar[0].template' },
      { path: 'calendar', message: 'no day for organisations' },
    ]);
  });

  it('names a period that ends before it begins', () => {
    expect(faultsOf(changed(['period'], { from: 2024, to: 2020 }))).toContainEqual({
      path: 'period',
      message: '2024 is after 2020',
    });
  });

  it('names every contradiction at once, under the key of the region', () => {
    const data = changed(['calendar'], khabarovsk.calendar.slice(1), changed(['roadmap', 1, 'number'], '1'));

    expect(checkRegion(data)).toMatchObject({
      ok: false,
      region: 'khabarovsk',
      faults: [{ path: 'roadmap[1].number' }, { path: 'calendar' }],
    });
  });
});
