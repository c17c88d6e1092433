import type { FindingCode } from '../../checking/findingCode';
import type { FindingText } from '../findingText';
import { pluralEnglish } from '../plural';

const EXPLAIN = 'if all is right, write an explanation';

const CONTACTS = new Map([
  ['phone', 'a telephone number'],
  ['email', 'a mail address'],
  ['snils', 'the number of a СНИЛС'],
  ['passport', 'the number of a passport'],
]);

/** What the rules of shared/checking/rules can find, in English. */
export const ruleFindings = {
  requiredBlank:
    'A required cell is blank. Type a value; where the hint of the column allows it, «нет данных» will do.',
  yearNotOpen: (fill) =>
    `The region collects no reports for ${fill.text('actual', (year) => year) || 'this year'}${fill.text('min', (min) => fill.text('max', (max) => `: a year from ${min} to ${max} is needed`))}. Get the template of the right year.`,
  rowCodeDuplicate: (fill) =>
    `The row code is not the row's own${fill.number('count', (text, count) => `: ${text} ${pluralEnglish(count, 'row has', 'rows have')} it`)}. That happens when a row is copied with its code. Delete the row if it is not needed; if the copy belongs in the registry, clear its code, and Svod will give it a new one.`,
  fixedRowUnexpected:
    'This row is for another reporter to send, and its number would count twice. Delete the row or get the template anew.',
  organisationNameTwice: (fill) =>
    `The short name is not unique${fill.number('count', (text, count) => `: ${text} ${pluralEnglish(count, 'organisation has', 'organisations have')} it`)}. The registries find an organisation by this name, so make the names different.`,
  organisationUnknown:
    'This organisation is not one of yours. Choose another; if it is not in the list, first add it to the sheet «Организации» and send that.',
  mentorUnknown:
    'This mentor is not in your registry. Choose another; if the mentor is not in the list, first add the row to the sheet «Наставники» and send that.',
  mentorInactive: (fill) =>
    `The mentor is not in the programme when the mentee begins${fill.date('start', (month) => `: the mentor joined only in ${month}`)}${fill.date('end', (month) => `: the mentor ended in ${month}`)}. Check the dates of both rows or choose another mentor.`,
  formAgainstRoles: (fill) =>
    `The form of mentoring${fill.text('form', (title) => ` ${title}`)} does not go with the category of the participant${fill.text('category', (label) => ` "${label}"`)}. Correct whichever is wrong.`,
  formCountsOnly:
    "Next to a person this form would disclose a child's health or situation, so it is not given in a registry. Choose «учитель – ученик» and count such pairs in the monitoring.",
  enterpriseInnMissing:
    'A mentor from an enterprise lacks its ИНН, by which the enterprises that gave mentors are counted. Type 10 digits, or 12 for a sole trader.',
  endBeforeStart: (fill) =>
    `The end${fill.date('end', (month) => ` (${month})`)} is before the beginning${fill.date('start', (month) => ` (${month})`)}. Check both dates.`,
  endBeforeStartInMonth:
    'The end is before the beginning: the month is the same, but the day is earlier. Check both dates.',
  completedWithoutEnd:
    'The participation is completed or stopped, but has no date of its end. Type the date, or correct the state and the completion mark.',
  completedWithoutResult:
    'The participation is completed, but has no result. Choose a result from the list or correct the state.',
  consentMissing:
    'There is no consent to processing, but a name or contact is recorded. Get the consent or clear these cells: the participation counts without a name too.',
  consentGivenByMinor:
    'By the year of birth the participant is under 18, and a legal representative gives the consent. Get it and choose «законный представитель», or correct the year of birth.',
  publishConsentMissing:
    'There is a link to a case, but no consent to distribution. Get the consent and mark it «есть», or take down the publication and the link.',
  textContact: (fill) =>
    `${fill.text('in', () => 'The explanation') || 'The text'} holds ${fill.text('kind', (kind) => CONTACTS.get(kind) ?? '') || 'a contact or the number of a document'}. Nothing of the kind belongs here: delete it.`,
  valueOutOfRange: (fill) =>
    `The value${fill.text('actual', (actual) => ` ${actual}`)} is not possible here${fill.text('min', (min) => fill.text('max', (max) => `: the scale is from ${min} to ${max}`))}${fill.text('allowed', (allowed) => `: allowed are ${allowed}`)}. Correct it or type «нет данных».`,
  countNotWhole: (fill) =>
    `A whole number is needed here${fill.text('actual', (actual) => `, but the cell says ${actual}`)}. If it was calculated, round it and mark it as an estimate in the column «Точность».`,
  partOverWhole: (fill) =>
    `A part is more than its whole${fill.text('actual', (actual) => `: ${actual} is given`)}${fill.text('max', (max) => `, and ${max} in all`)}${fill.text('caption', (caption) => ` in the row "${caption}"`)}. Check both numbers.`,
  startInFuture: (fill) =>
    `The date of joining${fill.date('start', (month) => ` (${month})`)} has not come yet. If the participation is only planned, set its state to «планируется»; if the date is wrong, correct it; ${EXPLAIN}.`,
  startBeforeModel: (fill) =>
    `The date of joining${fill.date('start', (month) => ` (${month})`)} is before December 2019, when the model was approved. Check the date; ${EXPLAIN}.`,
  mentorAge: `A pupil who is a mentor is usually 10 to 19 years old, and the year of birth says otherwise. Check the year of birth and the category; ${EXPLAIN}.`,
  menteeAge: (fill) =>
    `The age by the year of birth is unusual for the category${fill.text('category', (label) => ` "${label}"`) || ' of the participant'}. Check the year of birth and the category; ${EXPLAIN}.`,
  tooManyMentees: (fill) =>
    `This mentor has ${fill.number('count', (text, count) => `${text} ${pluralEnglish(count, 'mentee', 'mentees')}`) || 'many mentees'}${fill.text('max', (max) => `, and usually there are at most ${max}`)}. Check that the right mentor is chosen in these rows; ${EXPLAIN}.`,
  personTwice: (fill) =>
    `A person with the same name and year of birth is recorded more than once in this organisation${fill.number('count', (text, count) => `: in ${text} ${pluralEnglish(count, 'row', 'rows')}`)}. Delete the row if it is not needed; if these are different people or participations, write an explanation.`,
  registryOverMonitoring: (fill) =>
    `The registry lists more people or enterprises than the monitoring counts${fill.text('expected', (listed) => `: ${listed} in the registry`)}${fill.text('actual', (stated) => `, ${stated} in the monitoring`)}. Check both sheets; ${EXPLAIN}.`,
  formsBelowInvolved: (fill) =>
    `There are more people involved${fill.text('actual', (actual) => ` (${actual})`)} than participants in all forms of mentoring together${fill.text('expected', (sum) => ` (${sum})`)}. Check the numbers by form; ${EXPLAIN}.`,
  formAboveInvolved: (fill) =>
    `This form has more mentees${fill.text('actual', (actual) => ` (${actual})`)} than there are people involved at all levels together${fill.text('expected', (sum) => ` (${sum})`)}. Check both numbers; ${EXPLAIN}.`,
  yearOnYear: (fill) =>
    `The number moved more than usual within a year${fill.text('max', (percent) => `, by more than ${percent}%`)}${fill.text('expected', (before) => `: it was ${before}`)}${fill.text('actual', (now) => `, it is ${now}`)}. Check the number; ${EXPLAIN}.`,
  numeratorFell: (fill) =>
    `Fewer are involved than last year${fill.text('expected', (before) => `: it was ${before}`)}${fill.text('actual', (now) => `, it is ${now}`)}. Check the number; ${EXPLAIN}.`,
} as const satisfies Partial<Record<FindingCode, FindingText>>;
