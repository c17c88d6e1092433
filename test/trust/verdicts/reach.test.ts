import type { FindingCode } from '../../../shared/checking/findingCode';
import { rules } from '../../../shared/checking/rules/rules';
import { regions } from '../../../shared/regions/regions';
import { usedTemplates } from '../../../shared/regions/usedTemplates';
import { SEED, timeFor, times } from '../figures';
import { makeBases } from './filling/bases';
import { checkAlone } from './filling/checkAlone';
import { makeFilling } from './filling/makeFilling';
import { specsOf } from './filling/specsOf';

const WORKBOOKS = times(520, 20_000);

/** Findings that no workbook can have in a shared rule, and why: reading tells of them first, and leaves the cell blank. */
const UNREACHED: Readonly<Partial<Record<FindingCode, string>>> = {
  organisationUnknown: 'a name that the directory does not have is readReferenceUnknown, and no code is sent',
  mentorUnknown: 'a name that the registry of mentors does not have is readReferenceUnknown',
  referenceUnknown: 'the same for every other sheet that is referred to',
  fixedRowUnexpected: 'a line that is not the reporter’s is sheetRowUnknown, and is not read',
};

describe('the generated fillings', () => {
  const bases = makeBases();
  const reached = new Set<FindingCode>();
  const places = new Set<string>();
  let [sheets, sound] = [0, 0];

  beforeAll(() => {
    for (let index = 0; index < WORKBOOKS; index += 1) {
      const filling = makeFilling(bases, SEED, index);
      const checked = checkAlone(filling, specsOf(filling));

      for (const { reading, outcomes, errors } of checked.sheets) {
        sheets += 1;
        if (errors === 0) sound += 1;
        for (const { code } of outcomes.common.findings) reached.add(code);
        places.add(`${filling.region.key} ${filling.reporter.kind} ${reading.template.key}`);
      }
    }
  }, timeFor(120_000));

  test('make every shared rule speak that a workbook can break', () => {
    const shared = new Set(rules.filter(({ reads }) => reads === 'shared').map(({ code }) => code));
    const expected = [...shared].filter((code) => UNREACHED[code] === undefined);

    expect(expected.filter((code) => !reached.has(code))).toEqual([]);
    expect(Object.keys(UNREACHED).filter((code) => reached.has(code as FindingCode))).toEqual([]);
  });

  test('are of every template that anybody may send in any region', () => {
    const there = bases.map(({ region, reporter }) => `${region.key} ${reporter.kind}`);
    const used = bases.flatMap(({ region, reporter }) =>
      usedTemplates(region, reporter, region.period.to).map(
        (template) => `${region.key} ${reporter.kind} ${template}`,
      ),
    );

    expect(used.filter((place) => !places.has(place))).toEqual([]);
    expect(regions.map(({ key }) => `${key} region`).filter((place) => !there.includes(place))).toEqual([]);
    expect(regions.map(({ key }) => `${key} municipality`).filter((place) => !there.includes(place))).toEqual(
      [],
    );
    expect(there.filter((place) => place.endsWith('organisation'))).toHaveLength(2);
  });

  test('are sound in good part', () => {
    expect(sound / sheets).toBeGreaterThan(0.4);
    expect(sound / sheets).toBeLessThan(0.9);
  });
});
