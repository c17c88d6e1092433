import type { Rule } from '../rule';
import { completedWithoutEnd } from './completedWithoutEnd';
import { completedWithoutResult } from './completedWithoutResult';
import { consentGivenByMinor } from './consentGivenByMinor';
import { consentMissing } from './consentMissing';
import { countNotWhole } from './countNotWhole';
import { dateInFuture } from './dateInFuture';
import { dateOutsideYear } from './dateOutsideYear';
import { documentUnproved } from './documentUnproved';
import { dueDayInvalid } from './dueDayInvalid';
import { endBeforeStart, endBeforeStartInMonth } from './endBeforeStart';
import { enterpriseInnMissing } from './enterpriseInnMissing';
import { eventNotRegional } from './eventNotRegional';
import { eventSumDiffers } from './eventSumDiffers';
import { exemptionDayInvalid } from './exemptionDayInvalid';
import { exemptionOfNobody } from './exemptionOfNobody';
import { fixedRowUnexpected } from './fixedRowUnexpected';
import { formAboveInvolved } from './formAboveInvolved';
import { formAgainstMentee, formAgainstMenteesMentor, formAgainstMentor } from './formAgainstRoles';
import { formCountsOnly } from './formCountsOnly';
import { formsBelowInvolved } from './formsBelowInvolved';
import { healthWords, healthWordsLocal } from './healthWords';
import { menteeAge } from './menteeAge';
import { mentorAge } from './mentorAge';
import { mentorEnterpriseUnlisted } from './mentorEnterpriseUnlisted';
import { mentorInactive } from './mentorInactive';
import { mentorUnknown } from './mentorUnknown';
import { minorWithoutPerson } from './minorWithoutPerson';
import { numberLikeDay } from './numberLikeDay';
import { numeratorFell } from './numeratorFell';
import { organisationLevelDiffers } from './organisationLevelDiffers';
import { organisationNameTwice } from './organisationNameTwice';
import { organisationsLacking } from './organisationsLacking';
import { organisationsSumDiffers } from './organisationsSumDiffers';
import { organisationsTotalDiffers } from './organisationsTotalDiffers';
import { organisationNotOwn, organisationUnknown } from './organisationUnknown';
import { parameterInvalid } from './parameterInvalid';
import { partOverWhole } from './partOverWhole';
import { partOverWholeInRow } from './partOverWholeInRow';
import { personCodeShared, personCodeSharedAcross } from './personCodeShared';
import { personCodesDiffer, personCodesDifferAcross } from './personCodesDiffer';
import { personTwice } from './personTwice';
import { publishConsentMissing, publishConsentMissingLocal } from './publishConsentMissing';
import { referenceUnknown } from './referenceUnknown';
import { regionalEventWithoutItem } from './regionalEventWithoutItem';
import { registryOverMonitoring } from './registryOverMonitoring';
import { registryShrank } from './registryShrank';
import { requiredBlank, requiredBlankLocal } from './requiredBlank';
import { roadmapDateBeforeWindow } from './roadmapDateBeforeWindow';
import { roadmapDateInFuture } from './roadmapDateInFuture';
import { roadmapDoneWithoutDate } from './roadmapDoneWithoutDate';
import { rowCodeDuplicate } from './rowCodeDuplicate';
import { rowTwice, rowTwiceLocal, rowTwicePossibly, rowTwicePossiblyLocal } from './rowTwice';
import { settingUnexplained } from './settingUnexplained';
import { startBeforeModel } from './startBeforeModel';
import { startInFuture } from './startInFuture';
import { targetOutOfRange } from './targetOutOfRange';
import { templateNotUsed } from './templateNotUsed';
import { textContact, textContactLocal } from './textContact';
import { textPersonName, textPersonNamePossibly } from './textPersonName';
import { tooManyMentees } from './tooManyMentees';
import { valueOutOfRange } from './valueOutOfRange';
import { yearNotOpen } from './yearNotOpen';
import { yearOnYear } from './yearOnYear';

/** Every rule, in the order in which findings of one row are listed: what is missing first, what is unlikely last. */
export const rules: readonly Rule[] = [
  yearNotOpen,
  templateNotUsed,
  rowCodeDuplicate,
  rowTwice,
  rowTwiceLocal,
  personCodeShared,
  personCodeSharedAcross,
  fixedRowUnexpected,
  requiredBlank,
  requiredBlankLocal,
  organisationNameTwice,
  organisationUnknown,
  organisationNotOwn,
  ...referenceUnknown,
  mentorUnknown,
  mentorInactive,
  formCountsOnly,
  formAgainstMentor,
  formAgainstMentee,
  formAgainstMenteesMentor,
  enterpriseInnMissing,
  endBeforeStart,
  endBeforeStartInMonth,
  roadmapDoneWithoutDate,
  roadmapDateInFuture,
  roadmapDateBeforeWindow,
  completedWithoutEnd,
  completedWithoutResult,
  documentUnproved,
  consentMissing,
  consentGivenByMinor,
  publishConsentMissing,
  publishConsentMissingLocal,
  minorWithoutPerson,
  textContact,
  textContactLocal,
  textPersonName,
  textPersonNamePossibly,
  healthWords,
  healthWordsLocal,
  valueOutOfRange,
  countNotWhole,
  partOverWhole,
  partOverWholeInRow,
  organisationsSumDiffers,
  numberLikeDay,
  startInFuture,
  startBeforeModel,
  dateOutsideYear,
  dateInFuture,
  mentorAge,
  menteeAge,
  tooManyMentees,
  personTwice,
  personCodesDiffer,
  personCodesDifferAcross,
  rowTwicePossibly,
  rowTwicePossiblyLocal,
  mentorEnterpriseUnlisted,
  regionalEventWithoutItem,
  eventNotRegional,
  eventSumDiffers,
  organisationLevelDiffers,
  organisationsLacking,
  ...registryOverMonitoring,
  organisationsTotalDiffers,
  formsBelowInvolved,
  formAboveInvolved,
  yearOnYear,
  numeratorFell,
  registryShrank,
  settingUnexplained,
  targetOutOfRange,
  dueDayInvalid,
  parameterInvalid,
  exemptionOfNobody,
  exemptionDayInvalid,
];
