import { newCode } from '../../../shared/columns/code';
import { freshKey } from '../../functions/http/routeRequest';
import { bodyOf, code } from '../../functions/usecases/sheets';
import type { TestApp } from '../../functions/usecases/testApp';
import { OTHER, OWN } from './identities';

/** Words that stand in one place only, so that whoever sees them has seen it. */
export const PLANTED = {
  ownName: 'Школа КАНАРЕЙКАСВОЯ',
  ownReason: 'Проверьте КАНАРЕЙКАСВОЯПРИЧИНА',
  otherName: 'Школа КАНАРЕЙКАДРУГОГО',
  otherReason: 'Проверьте КАНАРЕЙКАДРУГОГОПРИЧИНА',
  elsewhereName: 'Школа КАНАРЕЙКАИРКУТСКА',
  elsewhereReason: 'Проверьте КАНАРЕЙКАИРКУТСКАПРИЧИНА',
  elsewhereExemption: 'Причина КАНАРЕЙКАИРКУТСКАОСВОБОЖДЕНИЕ',
  elsewhereLabel: 'Отдел КАНАРЕЙКАИРКУТСКАКЛЮЧ',
} as const;

/** Where something was planted, for whoever names it in a request. */
export type Planted = {
  readonly ownEvent: string;
  readonly otherEvent: string;
  readonly otherIdempotencyKey: string;
  readonly elsewhere: {
    readonly operator: string;
    readonly member: string;
    readonly event: string;
    readonly release: string;
    readonly exemption: string;
  };
};

const AT = { year: '2024', template: 'organisations' } as const;
/** Irkutsk city. */
export const ELSEWHERE = '25701000';

/** Sends, returns, releases and exempts in two regions, with a word of its own each. */
export async function plant(app: TestApp): Promise<Planted> {
  const operator = await app.keyOf('operator');
  const elsewhere = await app.admit({ region: 'irkutsk', label: PLANTED.elsewhereLabel });
  const elsewhereSender = await app.admit({ region: 'irkutsk', role: 'reporter', reporters: [ELSEWHERE] });
  const other = { region: 'khabarovsk', reporter: OTHER };
  const own = { region: 'khabarovsk', reporter: OWN };
  const irkutsk = { region: 'irkutsk', reporter: ELSEWHERE };
  const otherIdempotencyKey = freshKey();

  await push(app, await app.keyOf('reporter', [OWN]), own, PLANTED.ownName);
  await push(app, await app.keyOf('reporter', [OTHER]), other, PLANTED.otherName, otherIdempotencyKey);
  await push(app, elsewhereSender.accessKey, irkutsk, PLANTED.elsewhereName);

  const release = newCode();
  const exemption = newCode();
  const inIrkutsk = { region: 'irkutsk', year: AT.year };
  const planted = {
    ownEvent: await question(app, operator, own, PLANTED.ownReason),
    otherEvent: await question(app, operator, other, PLANTED.otherReason),
    otherIdempotencyKey,
    elsewhere: {
      operator: elsewhere.accessKey,
      member: elsewhere.member.id,
      event: await question(app, elsewhere.accessKey, irkutsk, PLANTED.elsewhereReason),
      release,
      exemption,
    },
  };

  await done(
    app.call('putYearEvent', {
      key: elsewhere.accessKey,
      params: { ...inIrkutsk, event: exemption },
      body: {
        kind: 'exemption',
        reporter: ELSEWHERE,
        template: null,
        reason: PLANTED.elsewhereExemption,
      },
    }),
  );
  await done(app.call('putRelease', { key: elsewhere.accessKey, params: { ...inIrkutsk, release } }));
  await done(
    app.call('putRelease', {
      key: operator,
      params: { region: 'khabarovsk', year: AT.year, release: newCode() },
    }),
  );

  return planted;
}

async function push(
  app: TestApp,
  key: string,
  where: object,
  shortName: string,
  idempotencyKey = freshKey(),
): Promise<void> {
  await done(
    app.call('pushSubmission', {
      key,
      params: { ...AT, ...where },
      headers: { 'if-none-match': '*', 'idempotency-key': idempotencyKey },
      body: bodyOf('organisations', [{ rowCode: code(1, 'c'), shortName }]),
    }),
  );
}

/** Gives the id of the move that asks. */
async function question(app: TestApp, key: string, where: object, reason: string): Promise<string> {
  const event = newCode();
  const cells = [{ row: code(1, 'c'), column: 'shortName', reason }];

  await done(
    app.call('putReviewMove', {
      key,
      params: { ...AT, ...where, event },
      body: { kind: 'return', revision: 1, cells },
    }),
  );

  return event;
}

/** What is planted has to be there, or nothing is proven by its not being seen. */
async function done(answer: ReturnType<TestApp['call']>): Promise<void> {
  const { status, json } = await answer;

  if (status >= 300) throw new Error(`${status} ${JSON.stringify(json)}`);
}
