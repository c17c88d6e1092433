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
  templateNotUsed: (fill) =>
    `You do not send this sheet${fill.text('actual', (year) => ` for ${year}`)}: the region's calendar does not name it, or names it for others. Delete the sheet from the workbook; if it has to be sent, turn to the region's operator.`,
  rowCodeDuplicate: (fill) =>
    `The row code is not the row's own${fill.number('count', (text, count) => `: ${text} ${pluralEnglish(count, 'row has', 'rows have')} it`)}. That happens when a row is copied with its code. Delete the row if it is not needed; if the copy belongs in the registry, clear its code, and Svod will give it a new one.`,
  rowTwice: (fill) =>
    `This row repeats another${fill.text('captions', (captions) => `: the same in ${captions}`)}${fill.number('count', (text, count) => `, ${text} ${pluralEnglish(count, 'row', 'rows')} in all`)}. Such a combination stands in one row only: keep one, correct or delete the rest.`,
  rowTwicePossibly: (fill) =>
    `This row looks like another${fill.text('captions', (captions) => `: the same in ${captions}`)}${fill.number('count', (text, count) => `, ${text} ${pluralEnglish(count, 'row', 'rows')} in all`)}. Delete the row if it is not needed; ${EXPLAIN}.`,
  personCodeShared: (fill) =>
    `People with different names have this person code${fill.text('sheet', (sheet) => `: the other one is on the sheet «${sheet}»`)}. That happens when a row is copied with its code. If these are different people, clear the code in the new row, and Svod will give it one of its own; if it is one person, write the name alike.`,
  fixedRowUnexpected:
    'This row is for another reporter to send, and its number would count twice. Delete the row or get the template anew.',
  organisationNameTwice: (fill) =>
    `The short name is not unique${fill.number('count', (text, count) => `: ${text} ${pluralEnglish(count, 'organisation has', 'organisations have')} it`)}. The registries find an organisation by this name, so make the names different.`,
  organisationUnknown:
    'This organisation is not one of yours. Choose another; if it is not in the list, first add it to the sheet «Организации» and send that.',
  referenceUnknown: (fill) =>
    `The row that is chosen here is not${fill.text('sheet', (sheet) => ` on the sheet «${sheet}»`) || ' on the other sheet'}. Choose another; if it is not in the list, first add it to that sheet and send that.`,
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
  roadmapDoneWithoutDate:
    'The item is marked as done, but there is no day of completion, so nobody can tell whether it was in time. Enter the day on which it was done, or correct the state.',
  roadmapDateInFuture: (fill) =>
    `The day of completion${fill.date('date', (day) => ` (${day})`)} has not come yet. Enter the day on which the item was really done; if it is not done, clear the date and choose «в работе».`,
  roadmapDateBeforeWindow: (fill) =>
    `The day of completion${fill.date('date', (day) => ` (${day})`)} lies before the time that the roadmap gives the item${fill.date('from', (day) => ` (from ${day})`)}. Check the date; ${EXPLAIN}.`,
  completedWithoutEnd:
    'The participation is completed or stopped, but has no date of its end. Type the date, or correct the state and the completion mark.',
  completedWithoutResult:
    'The participation is completed, but has no result. Choose a result from the list or correct the state.',
  documentUnproved:
    'The document is marked as ready, but has neither number nor link. Type the number or the address of the page; if there is no document yet, choose «нет».',
  consentMissing:
    'There is no consent to processing, but a name or contact is recorded. Get the consent or clear these cells: the participation counts without a name too.',
  consentGivenByMinor:
    'By the year of birth the participant is under 18, and a legal representative gives the consent. Get it and choose «законный представитель», or correct the year of birth.',
  publishConsentMissing:
    'There is a link to a case, but no consent to distribution. Get the consent and mark it «есть», or take down the publication and the link.',
  minorWithoutPerson:
    'The publication is said to show children, and to show no people. Correct one of the marks; if the children can be recognised or are named, the consent to distribution is needed.',
  textContact: (fill) =>
    `${fill.text('in', () => 'The explanation') || 'The text'} holds ${fill.text('kind', (kind) => CONTACTS.get(kind) ?? '') || 'a contact or the number of a document'}. Nothing of the kind belongs here: delete it.`,
  textPersonName: (fill) =>
    `${fill.text('in', () => 'The explanation') || 'The text'} names a person: a surname with initials, or a first name and patronymic. This text is sent, names stay in the workbook. Take the name out: write “the teacher of mathematics” instead of it; a writer or hero the text is about is named without initials.`,
  textPersonNamePossibly: (fill) =>
    `${fill.text('in', () => 'The explanation') || 'The text'} seems to hold a first name and a surname. It is sent, and nobody who teaches or learns may be named in it. Take the name out; if it is the hero of a book, a writer or a title, ${fill.text('in', () => 'leave it as it is') || 'explain that'}.`,
  healthWords: (fill) =>
    fill.text(
      'in',
      () =>
        "The explanation has a word about health, and it is sent beside a person's row. Write it without such information.",
    ) ||
    'The text has a word about health, and such information about a person is not recorded here. Remove it if the text is about a certain person; if nobody can be recognised by it, write an explanation that does not repeat it.',
  valueOutOfRange: (fill) =>
    `The value${fill.text('actual', (actual) => ` ${actual}`)} is not possible here${fill.text('min', (min) => fill.text('max', (max) => `: the scale is from ${min} to ${max}`))}${fill.text('allowed', (allowed) => `: allowed are ${allowed}`)}. Correct it or type «нет данных».`,
  countNotWhole: (fill) =>
    `A whole number is needed here${fill.text('actual', (actual) => `, but the cell says ${actual}`)}. If it was calculated, round it and mark it as an estimate in the column «Точность».`,
  partOverWhole: (fill) =>
    `A part is more than its whole${fill.text('actual', (actual) => `: ${actual} is given`)}${fill.text('max', (max) => `, and ${max} in all`)}${fill.text('caption', (caption) => ` in the row "${caption}"`)}. Check both numbers.`,
  partOverWholeInRow: (fill) =>
    `Within the row a part is more than its whole${fill.text('actual', (actual) => `: ${actual} here`)}${fill.text('max', (max) => `, and ${max} in all`)}${fill.text('caption', (caption) => ` in the column "${caption}"`)}. Check both numbers.`,
  organisationsSumDiffers: (fill) =>
    `The number does not agree with the monitoring by organisation${fill.text('expected', (sum) => `: the organisations add up to ${sum}`)}${fill.text('actual', (stated) => `, this says ${stated}`)}. Find the difference and correct one of the numbers; send the corrected sheet «МониторингОрганизаций» first.`,
  numberLikeDay: (fill) =>
    `The number${fill.text('actual', (actual) => ` ${actual}`)} looks like the day${fill.date('day', (day) => ` ${day}`)} that Excel makes of an entry such as "5/6" or "1-2". If something else was meant, type the number itself; ${EXPLAIN}.`,
  startInFuture: (fill) =>
    `The beginning${fill.date('start', (month) => ` (${month})`)} has not come yet. If the participation or programme is only planned, set its state to «планируется»; if the date is wrong, correct it; ${EXPLAIN}.`,
  startBeforeModel: (fill) =>
    `The beginning${fill.date('start', (month) => ` (${month})`)} is before December 2019, when the model was approved. Check the date; ${EXPLAIN}.`,
  dateOutsideYear: (fill) =>
    `The date${fill.date('date', (date) => ` (${date})`)} is not in the reporting year${fill.date('from', (from) => fill.date('to', (to) => `: that is from ${from} to ${to}`))}. Check the date; if it happened in another year, move the row to the report of that year; ${EXPLAIN}.`,
  dateInFuture: (fill) =>
    `The date${fill.date('date', (date) => ` (${date})`)} has not come yet, and this sheet is for what has taken place. Correct the date or enter the row when it has happened; ${EXPLAIN}.`,
  mentorAge: `A pupil who is a mentor is usually 10 to 19 years old, and the year of birth says otherwise. Check the year of birth and the category; ${EXPLAIN}.`,
  menteeAge: (fill) =>
    `The age by the year of birth is unusual for the category${fill.text('category', (label) => ` "${label}"`) || ' of the participant'}. Check the year of birth and the category; ${EXPLAIN}.`,
  tooManyMentees: (fill) =>
    `This mentor has ${fill.number('count', (text, count) => `${text} ${pluralEnglish(count, 'mentee', 'mentees')}`) || 'many mentees'}${fill.text('max', (max) => `, and usually there are at most ${max}`)}. Check that the right mentor is chosen in these rows; ${EXPLAIN}.`,
  personTwice: (fill) =>
    `A person with the same name and year of birth is recorded more than once in this organisation${fill.number('count', (text, count) => `: in ${text} ${pluralEnglish(count, 'row', 'rows')}`)}. Delete the row if it is not needed; if these are different people or participations, write an explanation.`,
  personCodesDiffer: (fill) =>
    `This may be one person with different person codes: name and year of birth are the same as${fill.text('sheet', (sheet) => ` in a row of the sheet «${sheet}»`) || ' in another row'}. If it is one person, copy the code of that row to this one, or the person counts twice; if these are different people, write an explanation.`,
  mentorEnterpriseUnlisted: (fill) =>
    `The registry of mentors has ${fill.number('count', (text, count) => `${text} ${pluralEnglish(count, 'enterprise that is', 'enterprises that are')}`) || 'enterprises that are'} not among the partners${fill.text('names', (inns) => `: ИНН ${inns}`)}. Add the rows or correct the ИНН in one of the sheets; ${EXPLAIN}.`,
  regionalEventWithoutItem:
    'A regional event names no item of the roadmap, and without one it does not count towards a goal. Choose the item; if the event belongs to none, write an explanation.',
  eventNotRegional: `Participants are broken down by municipality for regional events, and this one has another level. Check that the right event is chosen, and its level on the sheet «Мероприятия»; ${EXPLAIN}.`,
  eventSumDiffers: (fill) =>
    `The participants by municipality do not add up to those of the event${fill.text('actual', (sum) => `: ${sum} here in all`)}${fill.text('expected', (total) => `, ${total} on the sheet «Мероприятия»`)}. Check both sheets; ${EXPLAIN}.`,
  organisationLevelDiffers: (fill) =>
    `The level of the organisation is not that of the directory${fill.text('category', (label) => `: there it is "${label}"`)}, and numbers are added up by level. Correct it here or on the sheet «Организации»; ${EXPLAIN}.`,
  organisationsLacking: (fill) =>
    `There are no rows of ${fill.number('count', (text, count) => `${text} ${pluralEnglish(count, 'open organisation', 'open organisations')}`) || 'some organisations'}${fill.text('names', (names) => `: ${names}`)}. Add them; give a closed organisation its closing date on the sheet «Организации»; ${EXPLAIN}.`,
  registryOverMonitoring: (fill) =>
    `The registry lists more than the monitoring counts${fill.text('expected', (listed) => `: ${listed} in the registry`)}${fill.text('actual', (stated) => `, ${stated} in the monitoring`)}. Check both sheets; ${EXPLAIN}.`,
  organisationsTotalDiffers: (fill) =>
    `The number of organisations is not that of the open ones in the directory${fill.text('expected', (listed) => `: ${listed} in the directory`)}${fill.text('actual', (stated) => `, ${stated} here`)}. Check both sheets; ${EXPLAIN}.`,
  formsBelowInvolved: (fill) =>
    `There are more people involved${fill.text('actual', (actual) => ` (${actual})`)} than participants in all forms of mentoring together${fill.text('expected', (sum) => ` (${sum})`)}. Check the numbers by form; ${EXPLAIN}.`,
  formAboveInvolved: (fill) =>
    `This form has more mentees${fill.text('actual', (actual) => ` (${actual})`)} than there are people involved at all levels together${fill.text('expected', (sum) => ` (${sum})`)}. Check both numbers; ${EXPLAIN}.`,
  yearOnYear: (fill) =>
    `The number moved more than usual within a year${fill.text('max', (percent) => `, by more than ${percent}%`)}${fill.text('expected', (before) => `: it was ${before}`)}${fill.text('actual', (now) => `, it is ${now}`)}. Check the number; ${EXPLAIN}.`,
  numeratorFell: (fill) =>
    `Fewer are involved than last year${fill.text('expected', (before) => `: it was ${before}`)}${fill.text('actual', (now) => `, it is ${now}`)}. Check the number; ${EXPLAIN}.`,
  registryShrank: (fill) =>
    `The registry has fewer rows than last year${fill.text('expected', (before) => `: it had ${before}`)}${fill.text('actual', (now) => `, it has ${now}`)}, and it counts everything so far. Check that all rows of last year were carried over; ${EXPLAIN}.`,
  settingUnexplained:
    'The value is not the one Svod is shipped with, and there is no basis for it. Write the document or the reason: it is printed beside the numbers.',
  targetOutOfRange: (fill) =>
    `There can be no such target${fill.text('actual', (actual) => `: ${actual}`)}${fill.text('max', (max) => `, the highest is ${max}`)}. A share is between 0 and 100, people and events are whole, "approved" is 1. Correct the number.`,
  dueDayInvalid: (fill) =>
    `The last day${fill.date('date', (day) => ` (${day})`)} has to be in the reporting year${fill.text('actual', (year) => ` (${year})`)} and one that every year has: 29 February will not do. Correct the date.`,
  parameterInvalid: (fill) =>
    `This parameter has another kind of value${fill.text('min', (min) => fill.text('max', (max) => `: a number from ${min} to ${max} in the column «Число»`))}${fill.text('allowed', (allowed) => `: one of ${allowed} in the column «Выбор»`)}. Leave the other of the two columns blank.`,
  exemptionOfNobody:
    'It is not clear whom the row concerns. Choose either a municipality that reports or an organisation that reports itself, not both.',
  exemptionDayInvalid: (fill) =>
    `This day cannot be given${fill.date('from', (from) => fill.date('to', (to) => `: it has to be after ${from} and not after ${to}`))}. A day is given for one report; clear it if nobody is to wait at all.`,
} as const satisfies Partial<Record<FindingCode, FindingText>>;
