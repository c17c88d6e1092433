import { newCode } from '../../../../shared/columns/code';
import { bodyOf } from '../../../functions/usecases/sheets';
import { BIRTH_YEARS, LATIN_STEM, PHONE, STEM } from './marks';

/** A request that brings a canary along where none belongs, and what it is refused with. */
export type Hostile = {
  readonly what: string;
  readonly by: 'operator' | 'reporter';
  readonly path: string;
  readonly method: 'GET' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly code: string;
};

const NAME = `Спросите ${STEM}ина И. И.`;
const LABEL = {
  role: 'analyst',
  reporters: [],
  expires: null,
  revoked: false,
  keyHash: 'a'.repeat(64),
  label: NAME,
};
const ASKED = { kind: 'return', revision: 1, cells: [{ row: null, column: null, reason: NAME }] };
const EXPLAINED = { code: 'menteeAge', row: null, column: null, fingerprint: '', text: NAME } as const;

/** Free texts with a canary at every door of the service, columns that it does not know, and bodies that are none. */
export function hostileRequests(year: string, district: string): readonly Hostile[] {
  const base = '/api/regions/khabarovsk';
  const sheet = `${base}/years/${year}/templates/mentees/reporters/${district}`;
  const operator = (what: string, path: string, body: object, code = 'reasonHasContact'): Hostile => {
    return { what, by: 'operator', method: 'PUT', path, headers: FRESH, body: JSON.stringify(body), code };
  };
  const pushed = (what: string, body: string, code: string): Hostile => {
    const headers = { ...FRESH, 'idempotency-key': newCode() };

    return { what, by: 'reporter', method: 'PUT', path: `${sheet}?dryRun=true`, headers, body, code };
  };
  const push = (what: string, more: Parameters<typeof bodyOf>[2], code: string) =>
    pushed(what, JSON.stringify(bodyOf('mentees', [], more)), code);
  const asked = (what: string, path: string, code: string): Hostile => {
    return { what, by: 'operator', method: 'GET', path, headers: {}, code };
  };
  const closing = (reason: string) => ({ kind: 'closing', reason });
  const event = `${base}/years/${year}/ledger/events/${newCode()}`;
  const move = `${sheet}/review/${newCode()}`;
  const mail = `${LATIN_STEM}@${LATIN_STEM}.example`;
  const column = (value: string | number) => ({ dictionary: [value], codes: '' });
  const stem = encodeURIComponent(STEM);

  return [
    operator('a name in the reason of a year event', event, closing(NAME)),
    operator('a telephone there', event, closing(`Звоните ${PHONE}`)),
    operator('a mail address there', event, closing(mail)),
    operator('a name in a question', move, ASKED),
    operator('a name in a reopening', move, { kind: 'reopen', reason: NAME }),
    operator('a name in a label', `${base}/members/${newCode()}`, LABEL, 'labelHasContact'),
    {
      ...operator('a name in an answer', move, { kind: 'answer', thread: 'x.0', text: NAME }),
      by: 'reporter',
    },
    push('a name in the reason of a push', { reason: NAME }, 'reasonHasContact'),
    push('a name in an explanation', { explanations: [EXPLAINED] }, 'findings'),
    push('a local column', { columns: { lastName: column(STEM) } }, 'columnsInvalid'),
    push('a birth year', { columns: { birthYear: column(BIRTH_YEARS.child) } }, 'columnsInvalid'),
    pushed('an unknown field', JSON.stringify({ [STEM]: STEM }), 'requestInvalid'),
    pushed('JSON that is none', `{"${STEM}`, 'bodyNotJson'),
    pushed('a body that is too large', `{"${STEM}":"${STEM.repeat(1_500_000)}"}`, 'bodyTooLarge'),
    asked('a path', `${base}/years/${year}/${stem}`, ''),
    asked('a reporter', `${base}/years/${year}/templates/mentees/reporters/${stem}`, 'reporterUnknown'),
    asked('a query', `${base}/facts?years=${stem}`, 'requestInvalid'),
    asked('a filter of the feed', `${base}/odata/Facts?$filter=${stem}`, 'odataQueryInvalid'),
  ];
}

const FRESH = { 'if-none-match': '*' };
