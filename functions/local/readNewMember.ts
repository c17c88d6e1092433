import { isCode } from '../../shared/columns/code';
import { ROLES } from '../../shared/contract/role';
import { memberLabels } from '../../shared/messages/ru/local';
import type { Region } from '../../shared/regions/region';
import type { NewMember } from '../src/storage/createMember';
import { LocalFault } from './localFault';
import { regionOption } from './regionOption';

/** What `npm run key` was told. */
export type KeyOptions = {
  readonly region: string;
  readonly role: string;
  readonly reporters: readonly string[];
  readonly label: string;
  readonly days: string;
};

/** Whom to admit. Throws `LocalFault` on a region, role, reporter or term that cannot be. */
export function readNewMember(options: KeyOptions): NewMember {
  const region = regionOption(options.region);
  const role = ROLES.find((known) => known === options.role);
  const days = Number(options.days);

  if (role === undefined) throw new LocalFault('roleUnknown', options.role);
  if (!/^\d{1,4}$/.test(options.days) || days < 1 || days > 3650) {
    throw new LocalFault('daysInvalid', options.days);
  }
  if (role === 'reporter' && options.reporters.length === 0) throw new LocalFault('reporterMissing', '');

  const stranger = options.reporters.find((key) => !canReport(region, key));

  if (stranger !== undefined) throw new LocalFault('reporterUnknown', stranger);

  return {
    label: options.label === '' ? memberLabels[role] : options.label,
    region: region.key,
    role,
    reporters: role === 'reporter' ? options.reporters : [],
    days,
  };
}

/** Organisations are in the region's own directory, which the store holds; of their codes only the form is known. */
function canReport({ municipalities }: Region, key: string): boolean {
  return key === 'region' || isCode(key) || municipalities.some((municipality) => municipality.key === key);
}
