import { HttpRequest } from '@azure/functions';
import fc from 'fast-check';
import { acceptsGzip } from '../../../functions/src/http/acceptsGzip';
import { clientAddress } from '../../../functions/src/http/clientAddress';
import { decodeUtf8 } from '../../../functions/src/http/decodeUtf8';
import { languageOf } from '../../../functions/src/http/languageOf';
import { safeName } from '../../../functions/src/http/safeName';

describe('whether gzip is taken', () => {
  test.each([
    [null, false],
    ['', false],
    ['gzip', true],
    ['GZIP', true],
    ['br, gzip;q=0.5', true],
    ['*', true],
    ['*;q=0', false],
    ['*, gzip;q=0', false],
    ['gzip;q=0', false],
    ['gzip; q=0.000', false],
    ['gzip;q=0.001', true],
    ['x-gzip', false],
    ['identity', false],
  ])('%j: %s', (accepted, expected) => {
    expect(acceptsGzip(accepted)).toBe(expected);
  });
});

describe('the language of a text', () => {
  test.each([
    [null, 'ru'],
    ['', 'ru'],
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['ru-RU, ru;q=0.9, en;q=0.8', 'ru'],
    ['en;q=0.3, ru;q=0.2', 'en'],
    ['ru, en', 'ru'],
    ['de', 'ru'],
    ['eng', 'ru'],
    ['en;q=0', 'ru'],
    ['en;q=x', 'ru'],
    ['en;q=-1', 'ru'],
  ])('%j: %s', (accepted, expected) => {
    expect(languageOf(accepted)).toBe(expected);
  });
});

describe('where a request comes from', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:4711', '203.0.113.7'],
    ['[2001:db8::7]:4711', '2001:db8::7'],
    ['2001:db8::7', '2001:db8::7'],
    ['claimed, 203.0.113.7', '203.0.113.7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['unknown', null],
    ['1'.repeat(60), null],
  ])('%j: %s', (forwarded, expected) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };

    const request = new HttpRequest({ method: 'GET', url: 'http://x/', headers });

    expect(clientAddress(request, () => false)).toBe(expected);
  });
});

describe('where a request comes from, behind front ends of our own', () => {
  test.each([
    ['203.0.113.7, 10.0.0.5', '203.0.113.7'],
    ['198.51.100.9, 203.0.113.7, 10.0.0.5, 10.0.0.6:4711', '203.0.113.7'],
    ['10.0.0.9, 203.0.113.7', '203.0.113.7'],
    ['203.0.113.7, unknown, 10.0.0.5', null],
    ['10.0.0.5', null],
    ['10.0.0.4, 10.0.0.5', null],
    ['203.0.113.7, 10.0.0.5, ', null],
  ])('%j: %s', (forwarded, expected) => {
    const request = new HttpRequest({
      method: 'GET',
      url: 'http://x/',
      headers: { 'x-forwarded-for': forwarded },
    });

    expect(clientAddress(request, (address) => address.startsWith('10.'))).toBe(expected);
  });
});

describe('UTF-8', () => {
  test('is decoded as the platform decodes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.from(text);

        return decodeUtf8(bytes) === bytes.toString('utf8');
      }),
    );
  });

  test('anything else is told', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = decodeUtf8(Buffer.from(bytes));

        return text === null
          ? Buffer.from(bytes).toString('utf8').includes('\uFFFD')
          : Buffer.from(text).equals(bytes);
      }),
    );
  });
});

describe('a name fit to be repeated', () => {
  test.each(['rowCode', 'if-match', 'a', '0', '9999'])('%s is', (name) => {
    expect(safeName(name)).toBe(name);
  });

  test.each([
    '',
    'Тестов',
    'Ivanov Ivan',
    '__proto__',
    '<b>',
    'x'.repeat(41),
    'a\nb',
    '1a',
    'svod_abcdefghijklmnopqrst',
  ])('%j is not', (name) => {
    expect(safeName(name)).toBe('?');
  });
});
