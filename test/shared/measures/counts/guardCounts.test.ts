import { guardCounts } from '../../../../shared/measures/counts/guardCounts';
import { counted, type Measure } from '../../../../shared/measures/measure';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { TemplateKey } from '../../../../shared/templates/template';

const INNS = ['7707083893', '5003052454'];
const awards = (rows: number, badges: number) => [
  counted('awards.rows', rows),
  counted('awards.rows', badges, { kind: 'badge' }),
];
const partners = (named: readonly (readonly [inn: string, count: number])[]) => [
  counted('partners.rows', 2),
  counted('partners.enterprises', 2),
  ...named.map(([inn, count]) => counted('partners.enterprise', count, { inn })),
];
const guard = (template: TemplateKey, rows: number, measures: readonly unknown[]) =>
  guardCounts(template, measures, rows, khabarovsk);

describe('guardCounts', () => {
  it('lets numbers through that agree with each other, sorted, and makes them anew', () => {
    const given = awards(3, 2);
    const guarded = guard('awards', 3, given);

    expect(guarded).toEqual({ ok: true, measures: given.toReversed() });
    expect(guarded.ok && guarded.measures.some((measure) => given.includes(measure))).toBe(false);
  });

  it('takes a negative zero for no other number than zero', () => {
    const guarded = guard('awards', 0, [counted('awards.rows', -0)]);
    const [only] = guarded.ok ? guarded.measures : [];

    expect(only && 'value' in only.quantity && Object.is(only.quantity.value, 0)).toBe(true);
  });

  it.each<[string, TemplateKey, number, readonly Measure[], string]>([
    ['fewer than there are rows', 'awards', 3, awards(2, 2), 'part'],
    ['more than there are rows', 'awards', 3, awards(4, 2), 'quantity'],
    ['no whole', 'awards', 3, awards(3, 2).slice(1), 'missing'],
    ['an enterprise counted twice', 'partners', 2, partners([['7707083893', 2]]), 'part'],
    [
      'an enterprise counted as none',
      'partners',
      2,
      partners([
        ['7707083893', 0],
        ['5003052454', 1],
      ]),
      'part',
    ],
    ['an enterprise too few', 'partners', 2, partners([['7707083893', 1]]), 'part'],
    [
      'a person’s ИНН',
      'partners',
      2,
      partners([
        ['7707083893', 1],
        ['272100111244', 1],
      ]),
      'dimension',
    ],
  ])('refuses %s', (_, template, rows, measures, reason) => {
    expect(guard(template, rows, measures)).toMatchObject({ ok: false, fault: { reason } });
  });

  it('takes each enterprise that is named once', () => {
    expect(guard('partners', 2, partners(INNS.map((inn) => [inn, 1]))).ok).toBe(true);
  });

  it('throws for a template whose rows are sent everywhere', () => {
    expect(() => guard('monitoring', 0, [])).toThrow('no counts are taken of monitoring');
  });
});
