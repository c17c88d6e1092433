import { generateKeyPairSync } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import { privateJwkSchema, type SigningKey, signingKey } from '../../../functions/src/receipts/signingKey';
import { reporting } from '../../functions/usecases/reporting';
import { settingBody } from '../../functions/usecases/settings/settingBody';
import { bodyOf, code, monitoringBody } from '../../functions/usecases/sheets';
import { startTestApp, type TestApp } from '../../functions/usecases/testApp';

/** The city of Khabarovsk and two districts. */
export const CITY = '08701000';
export const AMUR = '08709000';
const NANAI = '08612000';

/** A region that has sent, corrected, settled and reviewed, and the keys that its receipts and backups are verified with. */
export type SentRegion = {
  readonly app: TestApp;
  /** Signs backups. */
  readonly key: SigningKey;
  readonly keys: JSONWebKeySet;
};

/** A key of its own. */
export function newKey(): SigningKey {
  return signingKey(
    privateJwkSchema.parse(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
  );
}

/** Starts the functions and sends what a region has after some months: two years, corrections, settings, a review. */
export async function sentRegion(): Promise<SentRegion> {
  const app = await startTestApp();
  const { push } = reporting(app);
  const school = (name: string, letter: string) =>
    bodyOf('organisations', [{ rowCode: code(1, letter), shortName: name, level: 'school' }]);
  const answers = [
    await push(settingBody('targets', { K2: { value: 60, basis: 'Приказ № 1' } }), {
      template: 'targets',
      reporter: 'region',
    }),
    await push(school('Гимназия № 3', 'c')),
    await push(bodyOf('mentors', [{ rowCode: code(1, 'b') }]), { template: 'mentors' }),
    await push(bodyOf('mentees', [{ rowCode: code(1), mentor: code(1, 'b'), organisation: code(1, 'c') }]), {
      template: 'mentees',
    }),
    await push(school('Гимназия № 3, новая', 'c'), {}, { base: 1 }),
    await push(monitoringBody('municipality', { n_oo: 150 }), { template: 'monitoring', reporter: NANAI }),
    await push(monitoringBody('municipality'), { template: 'monitoring', reporter: AMUR }),
    await push(monitoringBody('municipality'), { template: 'monitoring', reporter: AMUR, year: 2023 }),
  ];
  const unsound = answers.filter(({ status }) => status !== 201).map(({ json }) => JSON.stringify(json));

  if (unsound.length > 0) throw new Error(unsound.join('\n'));

  const key = newKey();
  const published = await app.call('readKeys');

  return { app, key, keys: { keys: [...published.json.keys, key.publicJwk] } };
}
