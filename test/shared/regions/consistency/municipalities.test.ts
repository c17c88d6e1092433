import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { primorye } from '../../../../shared/regions/primorye';
import { changed, faultsOf, type Step } from '../changedRegion';

describe('municipalities that contradict each other', () => {
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
  ])('are faulty at the place of $what', ({ path, value, place, message }) => {
    expect(faultsOf(changed(path, value))).toContainEqual({ path: place, message });
  });

  it('are sound where two became one okrug, with one code and one name', () => {
    const [spassk, city] = ['05637000', '05720000'].map((key) =>
      primorye.municipalities.find((each) => each.key === key),
    );

    expect(spassk?.oktmo[1]).toEqual(city?.oktmo[1]);
    expect(faultsOf(primorye)).toEqual([]);
  });

  it('are faulty where two okrugs have one code and two names', () => {
    const at = primorye.municipalities.findIndex(({ key }) => key === '05720000');

    expect(
      faultsOf(changed(['municipalities', at, 'oktmo', 1, 'name'], 'город Спасск', primorye)),
    ).toContainEqual({
      path: `municipalities[${at}].oktmo[1].code`,
      message: expect.stringMatching(/^05537000 repeats municipalities\[\d+\]\.oktmo\[1\]\.code$/),
    });
  });

  it('are sound where the law called two okrugs alike', () => {
    const alike = primorye.municipalities.filter(({ oktmo }) =>
      oktmo.some(({ name }) => name === 'Партизанский муниципальный округ'),
    );

    expect(alike.map(({ oktmo }) => oktmo[1]?.code)).toEqual(['05530000', '05529000']);
  });

  it('are faulty where a successor is called as another municipality is', () => {
    const at = primorye.municipalities.findIndex(({ key }) => key === '05648000');

    expect(
      faultsOf(
        changed(['municipalities', at, 'oktmo', 1, 'name'], 'Лазовский муниципальный округ', primorye),
      ),
    ).toContainEqual({
      path: `municipalities[${at}]`,
      message: expect.stringMatching(/^Лазовский муниципальный округ repeats municipalities\[\d+\]$/),
    });
  });
});
