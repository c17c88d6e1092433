import type { Rule } from '../rule';
import { completedWithoutEnd } from './completedWithoutEnd';
import { completedWithoutResult } from './completedWithoutResult';
import { consentGivenByMinor } from './consentGivenByMinor';
import { consentMissing } from './consentMissing';
import { countNotWhole } from './countNotWhole';
import { endBeforeStart } from './endBeforeStart';
import { endBeforeStartInMonth } from './endBeforeStartInMonth';
import { enterpriseInnMissing } from './enterpriseInnMissing';
import { fixedRowUnexpected } from './fixedRowUnexpected';
import { formAboveInvolved } from './formAboveInvolved';
import { formAgainstMentee, formAgainstMenteesMentor, formAgainstMentor } from './formAgainstRoles';
import { formCountsOnly } from './formCountsOnly';
import { formsBelowInvolved } from './formsBelowInvolved';
import { menteeAge } from './menteeAge';
import { mentorAge } from './mentorAge';
import { mentorInactive } from './mentorInactive';
import { mentorUnknown } from './mentorUnknown';
import { numeratorFell } from './numeratorFell';
import { organisationNameTwice } from './organisationNameTwice';
import { organisationNotOwn, organisationUnknown } from './organisationUnknown';
import { partOverWhole } from './partOverWhole';
import { personTwice } from './personTwice';
import { publishConsentMissing } from './publishConsentMissing';
import { menteesOverMonitoring, mentorsOverMonitoring } from './registryOverMonitoring';
import { requiredBlank, requiredBlankLocal } from './requiredBlank';
import { rowCodeDuplicate } from './rowCodeDuplicate';
import { startBeforeModel } from './startBeforeModel';
import { startInFuture } from './startInFuture';
import { textContact, textContactLocal } from './textContact';
import { tooManyMentees } from './tooManyMentees';
import { valueOutOfRange } from './valueOutOfRange';
import { yearNotOpen } from './yearNotOpen';
import { yearOnYear } from './yearOnYear';

/** Every rule, in the order in which findings of one row are listed: what is missing first, what is unlikely last. */
export const rules: readonly Rule[] = [
  yearNotOpen,
  rowCodeDuplicate,
  fixedRowUnexpected,
  requiredBlank,
  requiredBlankLocal,
  organisationNameTwice,
  organisationUnknown,
  organisationNotOwn,
  mentorUnknown,
  mentorInactive,
  formCountsOnly,
  formAgainstMentor,
  formAgainstMentee,
  formAgainstMenteesMentor,
  enterpriseInnMissing,
  endBeforeStart,
  endBeforeStartInMonth,
  completedWithoutEnd,
  completedWithoutResult,
  consentMissing,
  consentGivenByMinor,
  publishConsentMissing,
  textContact,
  textContactLocal,
  valueOutOfRange,
  countNotWhole,
  partOverWhole,
  startInFuture,
  startBeforeModel,
  mentorAge,
  menteeAge,
  tooManyMentees,
  personTwice,
  menteesOverMonitoring,
  mentorsOverMonitoring,
  formsBelowInvolved,
  formAboveInvolved,
  yearOnYear,
  numeratorFell,
];
