import { FINDING_CODES } from '../../../../shared/checking/findingCode';
import { rules } from '../../../../shared/checking/rules/rules';

/** Rules whose findings may be explained; all others refuse the sheet (the table of cross-checks, column «Sev»). */
const WARNINGS = [
  'dateInFuture',
  'dateOutsideYear',
  'eventNotRegional',
  'eventSumDiffers',
  'formAboveInvolved',
  'formsBelowInvolved',
  'healthWords',
  'menteeAge',
  'mentorAge',
  'mentorEnterpriseUnlisted',
  'numberLikeDay',
  'numeratorFell',
  'organisationLevelDiffers',
  'organisationsLacking',
  'organisationsTotalDiffers',
  'personCodesDiffer',
  'personTwice',
  'regionalEventWithoutItem',
  'registryOverMonitoring',
  'registryShrank',
  'roadmapDateBeforeWindow',
  'rowTwicePossibly',
  'startBeforeModel',
  'startInFuture',
  'textPersonNamePossibly',
  'tooManyMentees',
  'yearOnYear',
];

/** Rules that need days, names, texts or consents, and so run only in the workbook. */
const LOCAL = [
  'consentGivenByMinor',
  'consentMissing',
  'endBeforeStartInMonth',
  'healthWords',
  'personCodeShared',
  'personCodesDiffer',
  'personTwice',
  'publishConsentMissing',
  'requiredBlank',
  'rowTwice',
  'rowTwicePossibly',
  'textContact',
];

function codes(which: readonly (typeof rules)[number][]): string[] {
  return [...new Set(which.map(({ code }) => code))].sort();
}

describe('the rules', () => {
  it('give every finding that does not come from reading a cell or a sheet', () => {
    const ruled = FINDING_CODES.filter((code) => !/^(?:read|sheet)[A-Z]|^innCheckDigit$/.test(code));

    expect(codes(rules)).toEqual([...ruled].sort());
  });

  it('refuse what cannot be right and ask about what is unlikely', () => {
    expect(codes(rules.filter(({ severity }) => severity === 'warning'))).toEqual(WARNINGS);
    expect(codes(rules.filter(({ severity }) => severity === 'error'))).toEqual(
      codes(rules).filter((code) => !WARNINGS.includes(code)),
    );
  });

  it('read local columns only where the shared ones do not tell', () => {
    expect(codes(rules.filter(({ reads }) => reads === 'local'))).toEqual(LOCAL);
  });
});
