import fc from 'fast-check';
import { checkRegion } from '../../../../shared/regions/checkRegion';
import { irkutsk } from '../../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { Region } from '../../../../shared/regions/region';
import { readDays, readParameters, readTargets } from '../../../../shared/regions/settlement/readSettlement';
import { settledRegion } from '../../../../shared/regions/settlement/settledRegion';
import {
  NOTHING_SETTLED,
  type Settlement,
  settlementSchema,
} from '../../../../shared/regions/settlement/settlement';
import { settlementOf } from '../../../../shared/regions/settlement/settlementOf';
import { targeted } from '../../../../shared/regions/settlement/targeted';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import { arbitraryColumns } from '../../columns/arbitraryColumns';
import { columnsOf } from '../../columns/columnsOf';
import { fixedRowsOf } from './fixedRowsOf';

const YEARS = [2019, 2020, 2022, 2023, 2024, 2025];
const basis = fc.option(fc.constantFrom('Приказ № 1', 'Решение комиссии'));

function settlements(region: Region): fc.Arbitrary<Settlement> {
  const keys = [...targeted(region, null).map(({ key }) => key), 'K99', '__proto__'];

  return fc.record({
    targets: fc.array(
      fc.record({
        key: fc.constantFrom(...keys),
        year: fc.constantFrom(...YEARS),
        value: fc.option(fc.oneof(fc.constantFrom(0, 1, 70, 100, 100.01, 5000), fc.nat(20_000))),
        basis,
      }),
      { maxLength: 40 },
    ),
    days: fc.array(
      fc.record({
        template: fc.constantFrom(...TEMPLATE_KEYS),
        due: fc.constantFrom('01-01', '06-30', '12-31'),
        obligation: fc.constantFrom('owed' as const, 'optional' as const),
        basis,
      }),
      { maxLength: 18 },
    ),
    settings: fc.record(
      {
        satisfactionThreshold: fc.integer({ min: 1, max: 10 }),
        involvedRole: fc.constantFrom('mentee' as const, 'any' as const),
        registryCount: fc.constantFrom('stock' as const, 'flow' as const),
        menteesPerMentor: fc.integer({ min: 1, max: 100 }),
        yearOnYearTolerance: fc.double({ min: 0.01, max: 100, noNaN: true }),
      },
      { requiredKeys: [] },
    ),
  });
}

/** What settling can never change. */
function rest({ indicators, ladders, coverages, calendar, settings: _, ...others }: Region) {
  return {
    ...others,
    indicators: indicators.map(({ targets: _targets, ...one }) => one),
    ladders: ladders.map(({ targets: _targets, ...one }) => one),
    coverages: coverages.map(({ targets: _targets, ...one }) => one),
    calendar: calendar.map(({ due: _due, obligation: _owed, source: _source, basis: _basis, ...one }) => one),
  };
}

describe.each([khabarovsk, irkutsk])('what is settled over $name', (region) => {
  it('is nothing where nothing is', () => {
    expect(settledRegion(region, NOTHING_SETTLED)).toBe(region);
    expect(settlementOf(region, region)).toEqual(NOTHING_SETTLED);
  });

  it('leaves a well-formed region, in which only targets, days, obligations and thresholds differ', () => {
    fc.assert(
      fc.property(settlements(region), (settlement) => {
        const settled = settledRegion(region, settlement);

        expect(checkRegion(settled)).toMatchObject({ ok: true });
        expect(rest(settled)).toEqual(rest(region));
      }),
      { numRuns: 40 },
    );
  });

  it('is found again in what came out, and settled once more changes nothing', () => {
    fc.assert(
      fc.property(settlements(region), (settlement) => {
        const settled = settledRegion(region, settlement);
        const found = settlementOf(region, settled);

        expect(settlementSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
        expect(settledRegion(region, found)).toEqual(settled);
        expect(settledRegion(settled, settlement)).toEqual(settled);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['targets', 'deadlines', 'parameters'] as const)('is nothing new by a fresh sheet of %s', (key) => {
    const rows = fixedRowsOf(key, region, 2024);
    const names = [...new Set(rows.flatMap(({ starts = {} }) => Object.keys(starts)))];
    const columns = columnsOf({
      rowCode: rows.map(({ code }) => code),
      ...Object.fromEntries(names.map((name) => [name, rows.map(({ starts = {} }) => starts[name] ?? null)])),
    });
    const settlement = {
      targets: key === 'targets' ? readTargets(columns, 2024) : [],
      days: key === 'deadlines' ? readDays(columns, region, 2024) : [],
      settings: key === 'parameters' ? readParameters(columns) : {},
    };

    expect(settledRegion(region, settlement)).toEqual(region);
  });
});

describe('attack: whatever a sheet of settings holds', () => {
  it('the region that comes of it is well formed', () => {
    const sheets = fc.tuple(
      arbitraryColumns(templates.targets),
      arbitraryColumns(templates.deadlines),
      arbitraryColumns(templates.parameters),
    );

    fc.assert(
      fc.property(sheets, fc.constantFrom(...YEARS), ([targets, days, parameters], year) => {
        const settlement = {
          targets: readTargets(targets, year),
          days: readDays(days, irkutsk, year),
          settings: readParameters(parameters),
        };

        expect(checkRegion(settledRegion(irkutsk, settlement))).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
  });
});
