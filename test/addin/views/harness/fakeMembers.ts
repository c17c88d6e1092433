import type { Member, MembersActions } from '../../../../addin/src/usecases/members/membersActions';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import type { Done } from './fakeRegionDesk';
import type { HarnessOptions } from './options';

const MEMBER: Member = {
  id: 'm1',
  label: 'ХКИРО',
  role: 'operator',
  reporters: [],
  createdAt: '2024-01-15T02:00:00.000Z',
  expires: null,
  revokedAt: null,
  revision: 1,
  lastUse: '2024-11-25',
};

const REPORTER: Member = {
  ...MEMBER,
  id: 'm2',
  label: 'Управление образования администрации города Комсомольска-на-Амуре',
  role: 'reporter',
  reporters: ['08709000', '08603000'],
  expires: '2099-06-30T00:00:00.000Z',
  lastUse: null,
};

const REVOKED: Member = {
  ...REPORTER,
  id: 'm3',
  label: 'Старый ключ',
  revokedAt: '2024-10-01T00:00:00.000Z',
};

/** The page has one region, whose desk is made anew for every call. */
let members: readonly Member[] = [MEMBER, REPORTER, REVOKED];

/** Members with canned outcomes. */
export function fakeMembers(_options: HarnessOptions, done: Done): MembersActions {
  return {
    read: (control) =>
      done(
        'members.read',
        [],
        () => ({
          members: [...members],
          reporters: municipalityReporters(khabarovsk).map(({ key, kind, name }) => ({ key, kind, name })),
        }),
        control,
      ),
    newKey: () =>
      done('members.newKey', [], () => ({
        id: 'a00000000001',
        accessKey: `svod_${'Kx7'.repeat(14)}Q`,
        keyHash: 'a'.repeat(64),
      })),
    issue: (key, decision, control) =>
      done(
        'members.issue',
        [key.id, decision],
        () => ({ ...MEMBER, ...decision, reporters: decision.reporters, id: key.id }),
        control,
      ),
    change: (member, decision, control) =>
      done(
        'members.change',
        [member.id, decision],
        () => {
          members = members.map((one) =>
            one.id === member.id
              ? {
                  ...one,
                  label: decision.label,
                  revokedAt: decision.revoked ? '2024-11-25T00:00:00.000Z' : null,
                }
              : one,
          );

          return { ...REPORTER, label: decision.label };
        },
        control,
      ),
  };
}
