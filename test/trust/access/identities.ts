import { revokeMember } from '../../../functions/src/storage/revokeMember';
import type { RefusalCode } from '../../../shared/contract/refusals';
import type { Role } from '../../../shared/contract/role';
import type { Access, Route } from '../../../shared/contract/route';
import type { TestApp } from '../../functions/usecases/testApp';

/** The reporter whose key asks, and another of the same region. */
export const OWN = '08701000';
export const OTHER = '08709000';

/** Who asks: the header that is sent and, for whoever is somebody, what the contract is asked about. */
export type Identity = {
  readonly name: string;
  readonly authorization: string | null;
  /** What such a header is answered with on every route that wants a key; `null`: it opens. */
  readonly refused: RefusalCode | null;
  readonly member: {
    readonly role: Role;
    readonly region: string;
    readonly reporters: readonly string[];
  } | null;
  /** Opens the feed only, which takes HTTP Basic. */
  readonly dialect?: Route['dialect'];
};

/** Everybody who may come, good and bad. */
export async function identitiesOf(app: TestApp): Promise<readonly Identity[]> {
  const keyOf = async (role: Role, region: string, reporters: readonly string[], days: number | null = 30) =>
    app.admit({ role, region, reporters, days });
  const admitted = async (name: string, role: Role, region: string, reporters: readonly string[] = []) => ({
    name,
    authorization: `Bearer ${(await keyOf(role, region, reporters)).accessKey}`,
    refused: null,
    member: { role, region, reporters },
  });
  const expired = await keyOf('operator', 'khabarovsk', [], 0);
  const revoked = await keyOf('operator', 'khabarovsk', []);
  const inBasic = await keyOf('operator', 'khabarovsk', []);
  await revokeMember(app.store, revoked.member.id, app.clock.now);

  return [
    await admitted('the reporter', 'reporter', 'khabarovsk', [OWN]),
    await admitted('another reporter', 'reporter', 'khabarovsk', [OTHER]),
    await admitted('a reporter of two', 'reporter', 'khabarovsk', [OWN, OTHER]),
    await admitted('the operator', 'operator', 'khabarovsk'),
    await admitted('an analyst', 'analyst', 'khabarovsk'),
    await admitted('a reporter elsewhere', 'reporter', 'irkutsk', [OWN]),
    await admitted('an operator elsewhere', 'operator', 'irkutsk'),
    await admitted('an analyst elsewhere', 'analyst', 'irkutsk'),
    nobody('nobody', null, 'keyMissing'),
    nobody('an empty header', '', 'keyUnknown'),
    nobody('a malformed key', 'Bearer svod_short', 'keyUnknown'),
    nobody('an unknown key', `Bearer svod_${'x'.repeat(43)}`, 'keyUnknown'),
    nobody('a right key in another scheme', `Token ${revoked.accessKey}`, 'keyUnknown'),
    nobody('two right keys', `Bearer ${inBasic.accessKey}, Bearer ${inBasic.accessKey}`, 'keyUnknown'),
    nobody('an expired key', `Bearer ${expired.accessKey}`, 'keyExpired'),
    nobody('a revoked key', `Bearer ${revoked.accessKey}`, 'keyRevoked'),
    {
      name: 'the operator, in HTTP Basic',
      authorization: `Basic ${Buffer.from(`excel:${inBasic.accessKey}`).toString('base64')}`,
      refused: 'keyUnknown',
      member: { role: 'operator', region: 'khabarovsk', reporters: [] },
      dialect: 'odata',
    },
  ];
}

function nobody(name: string, authorization: string | null, refused: RefusalCode): Identity {
  return { name, authorization, refused, member: null };
}

/** What a path names, as far as access asks. */
export type Asked = { readonly region: string | null; readonly reporter: string | null };

/** The refusal that a route's declared access makes due, `null` where it lets through. */
export function dueOf(
  { access, dialect }: Pick<Route, 'access' | 'dialect'>,
  who: Identity,
  { region, reporter }: Asked,
): RefusalCode | null {
  if (access.kind === 'public') return null;

  const { member, refused } = who;
  if (refused !== null && (who.dialect === undefined || who.dialect !== dialect)) return refused;
  if (member === null) return refused;
  if (region !== null && region !== member.region) return 'regionUnknown';
  if (!access.roles.includes(member.role)) return 'roleNotAllowed';

  return mayName(access, member, reporter) ? null : 'otherReporter';
}

function mayName(
  { scope }: Extract<Access, { kind: 'member' }>,
  { role, reporters }: NonNullable<Identity['member']>,
  reporter: string | null,
): boolean {
  if (scope === 'own' || scope === 'region' || reporter === null) return true;
  if (role === 'reporter') return reporters.includes(reporter);

  return scope === 'reporter' || reporter === 'region';
}
