import * as fc from 'fast-check';
import { BODY_LIMITS } from '../../../../functions/src/http/limits';
import type { Explanation } from '../../../../shared/checking/finding';
import { fromWireFacts } from '../../../../shared/facts/wireFacts';
import { familyKey } from '../../../../shared/release/family';
import type { Release } from '../../../../shared/release/released';
import type { TemplateKey } from '../../../../shared/templates/template';
import { type Reporting, reporting } from '../../../functions/usecases/reporting';
import { type Body, bodyOf, code, monitoringBody, type Row } from '../../../functions/usecases/sheets';
import { appOver, type TestApp } from '../../../functions/usecases/testApp';
import { KEYS, type Sheet, type Standing } from '../../../shared/release/storyOf';
import { memoryStore } from '../../memoryStore';

/** A region as it was sent, and released after each time. */
export type SmallRegion = {
  readonly app: TestApp;
  readonly releases: readonly string[];
  /** What an analyst reads after each of them. */
  readonly seen: readonly Release[];
};

/** A day between two releases, in ms. */
const DAY = 86_400_000;
const BEGIN = Date.parse('2024-11-20T03:00:00.000Z');
/** The reporter that reads along; what it sent itself is no secret. */
export const READER = KEYS[5] ?? '';

const small = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 30 }) },
);

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    rest: fc.integer({ min: 0, max: 40 }),
    part: small,
    isAbsent: fc.integer({ min: 0, max: 9 }),
    rows: fc.record({ schoolPupil: small, student: small, youngTeacher: fc.constant(0) }),
  })
  .map(({ rest, part, rows, isAbsent }) =>
    isAbsent === 0 ? null : { whole: rest + part, part, rows, repeats: 0 },
  );

const OWN: Sheet = {
  whole: 90,
  part: 40,
  rows: { schoolPupil: 12, student: 8, youngTeacher: 0 },
  repeats: 0,
};

/** What four reporters send at one or two times, and always the same of the reader. */
export const smallStory: fc.Arbitrary<readonly Standing[]> = fc
  .tuple(
    fc.array(sheet, { minLength: 4, maxLength: 4 }),
    fc.option(fc.array(fc.option(sheet, { freq: 1 }), { minLength: 4, maxLength: 4 })),
  )
  .map(([first, second]) => {
    const told = [first, ...(second === null ? [] : [first.map((one, at) => second[at] ?? one)])];

    return told.map((standing) => [...standing, null, OWN]);
  });

/** Sends a story through the real routes, and releases after each time. */
export async function sentRegion(told: readonly Standing[]): Promise<SmallRegion> {
  const app = appOver(memoryStore(), BODY_LIMITS, '', async () => undefined);
  const { push } = reporting(app);
  const bases = new Map<string, number>();
  const releases: string[] = [];
  const seen: Release[] = [];

  for (const [at, standing] of told.entries()) {
    app.clock.now = new Date(BEGIN + at * DAY);

    for (const [index, one] of standing.entries()) {
      if (one === null || one === told[at - 1]?.[index]) continue;

      const reporter = KEYS[index] ?? '';
      const base = bases.get(reporter) ?? 0;

      await pushExplained(push, { template: 'monitoring', reporter }, base, monitoringOf(one));
      await pushExplained(push, { template: 'mentees', reporter }, base, menteesOf(one));
      bases.set(reporter, base + 1);
    }

    const release = code(at + 1, 'r');
    const key = await app.keyOf('operator');

    app.clock.now = new Date(BEGIN + at * DAY + DAY / 2);
    const made = await app.call('putRelease', {
      key,
      params: { region: 'khabarovsk', year: '2024', release },
    });

    if (made.status !== 201) throw new Error(`the release was refused: ${made.bytes}`);
    releases.push(release);
    seen.push(await seenBy(app, release));
  }

  app.clock.now = new Date(BEGIN + told.length * DAY);

  return { app, releases, seen };
}

/** The newest release as the routes give it to an analyst. */
async function seenBy(app: TestApp, release: string): Promise<Release> {
  const key = await app.keyOf('analyst');
  const params = { region: 'khabarovsk', year: '2024', release };
  const [facts, attainment, head] = await Promise.all([
    app.call('readFacts', { key, params }),
    app.call('readAttainment', { key, params }),
    app.call('readRelease', { key, params }),
  ]);
  const { keptNumbers, withheldNumbers } = head.json;
  const familyOf = ({ template, indicator, cut }: NumberOf) => familyKey(template, indicator, cut);

  return {
    asOf: head.json.at,
    facts: fromWireFacts(facts.json),
    kept: keptNumbers.map((one: NumberOf & { asOf: string }) => ({ family: familyOf(one), asOf: one.asOf })),
    withheld: withheldNumbers.map(familyOf),
    // Safe: of the year the attacker looks at nothing else.
    year: { attainment: attainment.json } as Release['year'],
    partitions: {},
  };
}

type NumberOf = { readonly template: TemplateKey; readonly indicator: string; readonly cut: string };

type Where = { readonly template: TemplateKey; readonly reporter: string };

/** Sends, and once more with an explanation of every warning. */
async function pushExplained(push: Reporting['push'], where: Where, base: number, body: Body): Promise<void> {
  const first = await push(body, where, { base });
  if (first.status < 300) return;

  const explanations = (first.json.params?.findings ?? []).map(
    ({ code: rule, row, column, fingerprint }: Explanation) => ({
      code: rule,
      row,
      column,
      fingerprint,
      text: 'Проверено',
    }),
  );
  const again = await push({ ...body, explanations }, where, { base });

  if (again.status >= 300) throw new Error(`${where.template} was refused: ${again.bytes}`);
}

function monitoringOf({ whole, part }: NonNullable<Sheet>): Body {
  return monitoringBody('municipality', { d_oo: whole ?? 'noData', n_oo: part ?? 'noData' });
}

const KINDS: Readonly<Record<'schoolPupil' | 'student' | 'youngTeacher', Row>> = {
  schoolPupil: {},
  student: { category: 'student', ageBand: '15-17' },
  youngTeacher: { category: 'youngTeacher', ageBand: 'from20', form: 'T_T' },
};

function menteesOf({ rows }: NonNullable<Sheet>): Body {
  const all = (['schoolPupil', 'student', 'youngTeacher'] as const).flatMap((kind) =>
    Array.from({ length: rows[kind] }, () => KINDS[kind]),
  );

  return bodyOf(
    'mentees',
    all.map((row, index) => ({ personCode: code(index, 'p'), ...row })),
  );
}
