import { bookName } from '../../../addin/src/usecases/bookName';
import { ownerOf } from '../../../addin/src/usecases/ownerOf';
import type { Reporter } from '../../../shared/regions/reporter';
import { gridsOf, OWNER } from './book';

const college: Reporter = { key: 'dem0c0ege001', kind: 'organisation', name: 'Проба', level: 'college' };
const stampsOf = (key: string) => gridsOf().map(({ stamp }) => stamp?.replace('08612000', key) ?? null);

/** What a key of Khabarovsk says of itself. */
function owning(reporter: Reporter) {
  return { region: 'khabarovsk', reporters: [reporter] };
}

describe('ownerOf', () => {
  it('knows a municipality and the region by the stamp alone', () => {
    const { region, reporter, year } = OWNER;

    expect(ownerOf(stampsOf('08612000'), null)).toEqual({ ok: true, value: { region, reporter, year } });
    expect(ownerOf(stampsOf('region'), null)).toMatchObject({ value: { reporter: { kind: 'region' } } });
  });

  it('knows an organisation by what the service says of its key', () => {
    expect(ownerOf(stampsOf(college.key), owning(college))).toMatchObject({ value: { reporter: college } });
  });

  it.each([
    ['without a key', null, 'ownerUnknown'],
    ['with the key of another', owning(OWNER.reporter), 'ownerOther'],
  ] as const)('does not guess an organisation %s', (_, own, kind) => {
    expect(ownerOf(stampsOf(college.key), own)).toEqual({ ok: false, problem: { kind } });
  });

  it.each([
    ['no sheets of Svod', [null, null]],
    ['a broken stamp', ['svod1|khabarovsk|mentees']],
  ])('says of a workbook with %s that it is not Svod’s', (_, stamps) => {
    expect(ownerOf(stamps, null)).toEqual({ ok: false, problem: { kind: 'notSvod' } });
  });

  it.each(['mars', 'irkutsk'])('says of a workbook of region %s that it is another’s', (region) => {
    const stamps = stampsOf('08612000').map((stamp) => stamp?.replace('khabarovsk', region) ?? null);

    expect(ownerOf(stamps, owning(OWNER.reporter))).toEqual({ ok: false, problem: { kind: 'ownerOther' } });
  });
});

describe('bookName', () => {
  it.each([
    ['город Хабаровск', 'город Хабаровск 2024.xlsx'],
    ['«Колледж № 5»', '«Колледж № 5» 2024.xlsx'],
    ['Колледж / филиал', 'Колледж _ филиал 2024.xlsx'],
    ['../../etc/passwd', '.._.._etc_passwd 2024.xlsx'],
    ['C:\\"?*<>|', 'C_ 2024.xlsx'],
    ['а\nб\u0000', 'а_б_ 2024.xlsx'],
  ])('of %j is %s', (name, file) => {
    expect(bookName({ ...college, name }, 2024)).toBe(file);
  });
});
