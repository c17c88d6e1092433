import * as fc from 'fast-check';
import { attainment } from '../../../../shared/measures/attainment';
import type { RegionYear, SubmissionHead } from '../../../../shared/measures/attainmentResult';
import { expectedReporters } from '../../../../shared/measures/expectedReporters';
import { ledger } from '../../../../shared/measures/ledger';
import type { Measure } from '../../../../shared/measures/measure';
import { waitedForInYear } from '../../../../shared/measures/waitedForInYear';
import type { YearRecord } from '../../../../shared/measures/yearRecord';
import { dueDate } from '../../../../shared/regions/dueDate';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import { owedTemplates } from '../../../../shared/regions/usedTemplates';
import type { TemplateKey } from '../../../../shared/templates/template';
import { quantity } from '../arbitraries';
import { headOf } from '../headOf';

const YEAR = 2024;
const AS_OF = '2024-12-02T00:00:00.000Z';
const INNS = ['1111111111', '2222222222', '3333333333'];

const college: Reporter = { key: 'c0000000000c', kind: 'organisation', name: 'Колледж', level: 'college' };
const joined: Reporter = { key: 'd0000000000d', kind: 'organisation', name: 'Лицей', level: 'college' };

/** Random years of `region` with few reporters: numbers of every kind, repeated enterprises, exemptions, a list that somebody joined after. */
export function yearsOf(region: Region): fc.Arbitrary<RegionYear> {
  const all = expectedReporters(region, [college, joined]);
  const reporters = [...all.slice(0, 5), ...all.slice(-2)];
  const sent = fc.tuple(...reporters.map((reporter) => headsOf(region, reporter))).map((each) => each.flat());
  const exempt = fc.subarray(reporters.slice(1, 4));

  return fc
    .tuple(sent, exempt, fc.boolean())
    .map(([heads, free, isFrozen]) =>
      yearOf(region, reporters, heads, recordOf(region, reporters, free, isFrozen)),
    );
}

function headsOf(region: Region, { key, kind }: Reporter): fc.Arbitrary<readonly SubmissionHead[]> {
  const monitoring = fc.option(
    measuresOf(codesOf(region), quantity).map((each) => headOf(key, 'monitoring', each)),
  );
  const partners = fc.option(
    fc.subarray(INNS).map((inns) =>
      headOf(
        key,
        'partners',
        inns.map((inn) => ({
          key: 'partners.enterprise',
          dimensions: { inn },
          quantity: { kind: 'exact', value: 1 },
        })),
      ),
    ),
  );
  const counted = [...new Set(region.ladders.map(({ counts }) => counts.template))].filter(
    (template) => template !== 'monitoring' && template !== 'partners',
  );
  const others = counted.map((template) => fc.option(ladderHead(region, template, key)));

  return fc
    .tuple(monitoring, kind === 'region' ? fc.constant(null) : partners, ...others)
    .map((heads) =>
      heads.flatMap((head) => (head === null ? [] : [{ ...head, restated: head.rows % 2 === 0 }])),
    );
}

function codesOf({ indicators, coverages }: Region): readonly string[] {
  const codes = [
    ...indicators.flatMap(({ numerator, denominator }) => [
      numerator.measure,
      ...(denominator === null ? [`${numerator.measure}.approvedYear`] : [denominator.measure]),
    ]),
    ...coverages.flatMap((one) => (one.of === 'organisations' ? [one.measure, one.total] : [one.measure])),
  ];

  return [...new Set(codes)];
}

function measuresOf(
  codes: readonly string[],
  each: fc.Arbitrary<Measure['quantity']>,
): fc.Arbitrary<readonly Measure[]> {
  const small = fc.record({ kind: fc.constant('exact' as const), value: fc.integer({ min: 0, max: 4 }) });
  const year = fc.record({ kind: fc.constant('exact' as const), value: fc.constantFrom(2020, 2024, 2025) });
  const one = (code: string) => (code.endsWith('.approvedYear') ? year : fc.oneof(each, small));

  return fc
    .tuple(...codes.map((code) => fc.option(one(code), { freq: 3 })))
    .map((given) =>
      given.flatMap((value, index) =>
        value === null ? [] : [{ key: codes[index] ?? '', dimensions: {}, quantity: value }],
      ),
    );
}

function ladderHead(region: Region, template: TemplateKey, reporter: string): fc.Arbitrary<SubmissionHead> {
  const counts = region.ladders.flatMap((one) => (one.counts.template === template ? [one.counts] : []));

  return fc.tuple(...counts.map(() => fc.option(quantity))).map((given) =>
    headOf(
      reporter,
      template,
      given.flatMap((value, index) => {
        const place = counts[index];

        return value === null || place === undefined
          ? []
          : [{ key: place.measure, dimensions: place.dimensions, quantity: value }];
      }),
    ),
  );
}

function recordOf(
  region: Region,
  reporters: readonly Reporter[],
  exempt: readonly Reporter[],
  isFrozen: boolean,
): YearRecord {
  const listed = reporters.filter(({ key }) => key !== joined.key);

  return {
    frozen: isFrozen
      ? {
          frozenAt: '2024-02-01T00:00:00.000Z',
          due: {},
          reporters: listed.map((one) => ({ ...one, owes: owedTemplates(region, one, YEAR) })),
        }
      : null,
    events: exempt.map(({ key }, index) => ({
      kind: 'exemption',
      reporter: key,
      template: index % 2 === 0 ? null : 'monitoring',
      reason: 'нет школ',
      id: `event00000${index}0`,
      at: '2024-03-01T00:00:00.000Z',
      by: 'operator',
    })),
  };
}

function yearOf(
  region: Region,
  reporters: readonly Reporter[],
  heads: readonly SubmissionHead[],
  record: YearRecord,
): RegionYear {
  const common = { region, year: YEAR, asOf: AS_OF };

  return {
    ...common,
    today: '2024-12-02',
    reporters,
    heads,
    previous: [],
    attainment: attainment({
      ...common,
      ...waitedForInYear({ reporters, heads }, record, AS_OF),
      previous: { reporters, heads: [] },
    }),
    ledger: ledger({ ...common, today: '2024-12-02', reporters, heads, dueDate, record }),
  };
}
