import { generateKeyPairSync } from 'node:crypto';
import { readConfig } from '../../functions/src/config';

const KEY = JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
const SOUND = { SVOD_STORAGE: 'UseDevelopmentStorage=true', SVOD_SIGNING_KEY: KEY };

function faultOf(env: Record<string, string | undefined>): string {
  try {
    readConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }

  return 'none';
}

describe('the configuration', () => {
  test('takes rows or counts of registries about persons and nothing else', () => {
    expect(readConfig({ ...SOUND, SVOD_REGISTRIES: 'counts' }).SVOD_REGISTRIES).toBe('counts');
    expect(faultOf({ ...SOUND, SVOD_REGISTRIES: 'Counts' })).toContain('SVOD_REGISTRIES');
  });

  test('needs a store and a key and has defaults for the rest', () => {
    const config = readConfig(SOUND);

    expect(config.SVOD_ORIGIN).toEqual([]);
    expect(config.SVOD_CLOCK).toBeUndefined();
    expect(config.SVOD_REGISTRIES).toBe('rows');
    expect([config.SVOD_BODY_BYTES, config.SVOD_INFLATED_BYTES]).toEqual([8_388_608, 16_777_216]);
  });

  test('reads what is set', () => {
    const config = readConfig({
      ...SOUND,
      SVOD_ORIGIN: 'https://a.example, http://localhost:3000',
      SVOD_CLOCK: '2024-11-25T10:00:00+10:00',
      SVOD_BODY_BYTES: '1000',
    });

    expect(config.SVOD_ORIGIN).toEqual(['https://a.example', 'http://localhost:3000']);
    expect(config.SVOD_CLOCK?.toISOString()).toBe('2024-11-25T00:00:00.000Z');
    expect(config.SVOD_BODY_BYTES).toBe(1000);
  });

  test('lists everything that is missing or wrong at once', () => {
    const fault = faultOf({ SVOD_ORIGIN: 'everywhere', SVOD_CLOCK: 'soon', SVOD_BODY_BYTES: 'many' });

    for (const name of ['SVOD_STORAGE', 'SVOD_SIGNING_KEY', 'SVOD_ORIGIN', 'SVOD_CLOCK', 'SVOD_BODY_BYTES']) {
      expect(fault).toContain(`  ${name}: `);
    }
    expect(fault.split('\n')).toHaveLength(6);
  });

  test.each([
    ['nothing', ''],
    ['some text', 'secret-text'],
    ['a string without an end point', 'AccountName=tests;AccountKey=c2VjcmV0LXRleHQ='],
  ])('a connection string that is %s is listed, without its value', (_what, text) => {
    const fault = faultOf({ ...SOUND, SVOD_STORAGE: text });

    expect(fault).toContain('SVOD_STORAGE: not a connection string');
    expect(fault).not.toMatch(/secret-text|c2VjcmV0/);
  });

  test.each([
    ['a path', 'https://a.example/pane'],
    ['a slash', 'https://a.example/'],
    ['a wildcard', '*'],
    ['no scheme', 'a.example'],
  ])('an origin with %s is none', (_what, origin) => {
    expect(faultOf({ ...SOUND, SVOD_ORIGIN: origin })).toContain('SVOD_ORIGIN');
  });

  test('front ends are believed only where they are named', () => {
    expect(readConfig(SOUND).SVOD_TRUSTED_PROXIES('10.0.0.5')).toBe(false);

    const { SVOD_TRUSTED_PROXIES: isProxy } = readConfig({
      ...SOUND,
      SVOD_TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::/32,192.0.2.1',
    });

    expect(['10.0.0.5', '::ffff:10.0.0.5', '2001:db8::1', '192.0.2.1'].every(isProxy)).toBe(true);
    expect(['11.0.0.5', '2001:db9::1', '192.0.2.2', 'proxy', ''].some(isProxy)).toBe(false);
  });

  test.each([
    'everybody',
    '10.0.0.0/33',
    '10.0.0/8',
    '2001:db8::/129',
    '*',
    '10.0.0.1;10.0.0.2',
    '10.0.0.1/',
  ])('a front end %s is none', (text) => {
    expect(faultOf({ ...SOUND, SVOD_TRUSTED_PROXIES: text })).toContain('SVOD_TRUSTED_PROXIES');
  });

  test.each([
    ['no JSON', 'secret-text'],
    ['a public key', JSON.stringify({ ...JSON.parse(KEY), d: undefined })],
    ['another curve', JSON.stringify({ ...JSON.parse(KEY), crv: 'X25519' })],
    ['a damaged key', JSON.stringify({ ...JSON.parse(KEY), d: 'secret-text' })],
  ])('a signing key that is %s is refused without being repeated', (_what, key) => {
    const fault = faultOf({ ...SOUND, SVOD_SIGNING_KEY: key });

    expect(fault).toContain('SVOD_SIGNING_KEY');
    expect(fault).not.toContain('secret-text');
    expect(fault).not.toContain(JSON.parse(KEY).x);
  });
});
