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
    expect(faultsOf(changed(['roadmap', 'items', 0, 'due'], [{ kind: 'once', at }]))).toEqual([]);
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
    {
      path: ['indicators', 1, 'source', 'document'],
      value: 'приказ',
      place: 'indicators[1].source.document',
    },
    { path: ['indicators', 1, 'source'], value: undefined, place: 'indicators[1].source' },
    { path: ['reportingMunicipalities'], value: [], place: 'reportingMunicipalities' },
    { path: ['coverages', 0, 'of'], value: 'schools', place: 'coverages[0].of' },
    { path: ['coverages', 0, 'total'], value: 'orgs_total', place: 'coverages[0]' },
    {
      path: ['roadmap', 'items', 0, 'due', 0, 'at'],
      value: 'август 2020',
      place: 'roadmap.items[0].due[0].at',
    },
    {
      path: ['roadmap', 'items', 0, 'due', 0, 'kind'],
      value: 'someday',
      place: 'roadmap.items[0].due[0].kind',
    },
    {
      path: ['roadmap', 'items', 0, 'due'],
      value: { kind: 'once', at: '2020-08' },
      place: 'roadmap.items[0].due',
    },
    { path: ['roadmap', 'items', 0, 'executors', 1], value: 'ХКИРО', place: 'roadmap.items[0].executors[1]' },
    { path: ['roadmap', 'items', 0, 'dueText'], value: '', place: 'roadmap.items[0].dueText' },
    { path: ['roadmap', 'items'], value: [], place: 'roadmap.items' },
    { path: ['calendar', 3, 'due'], value: '12-32', place: 'calendar[3].due' },
    { path: ['calendar', 3, 'due'], value: '02-29', place: 'calendar[3].due' },
    { path: ['calendar', 3, 'due'], value: '11-31', place: 'calendar[3].due' },
    { path: ['calendar', 3, 'template'], value: 'grades', place: 'calendar[3].template' },
    { path: ['calendar', 3, 'reportedBy'], value: [], place: 'calendar[3].reportedBy' },
    { path: ['calendar', 3, 'period'], value: 'month', place: 'calendar[3].period' },
    { path: ['calendar', 3, 'obligation'], value: 'asked', place: 'calendar[3].obligation' },
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
  it('names a period that ends before it begins', () => {
    expect(faultsOf(changed(['period'], { from: 2024, to: 2020 }))).toContainEqual({
      path: 'period',
      message: '2024 is after 2020',
    });
  });

  it('names a form listed twice', () => {
    expect(faultsOf(changed(['mentoringForms', 1], khabarovsk.mentoringForms[0]))).toContainEqual({
      path: 'mentoringForms[1].key',
      message: 'T_T repeats mentoringForms[0].key',
    });
  });

  it('names every contradiction at once, under the key of the region', () => {
    const data = changed(['coverages', 1, 'key'], 'C1', changed(['roadmap', 'items', 1, 'number'], '1'));

    expect(checkRegion(data)).toMatchObject({
      ok: false,
      region: 'khabarovsk',
      faults: [{ path: 'coverages[1].key' }, { path: 'roadmap.items[1].number' }],
    });
  });
});
