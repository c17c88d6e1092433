import { formatNumber } from '../formatNumber';
import { pluralEnglish } from '../plural';
import type { DeskPracticesTexts } from '../ru/deskPractices';

const number = (count: number) => formatNumber(count, 'en');

/** Texts of the region's desk: the bank of practices: what is chosen and published. */
export const practices: DeskPracticesTexts = {
  title: 'Bank of practices',
  notAllowed: 'Practices are chosen by the regional operator. Sign in with the operator’s key.',
  reading: 'Reading the practices…',
  hint: 'The practices of the newest submissions. Choose the best for the region’s bank and decide which to publish. Every decision is kept with its date.',
  none: 'No municipality or organisation has sent a practice yet.',
  notKept:
    'There are no practices here: only their totals are sent, the descriptions stay in the workbooks of municipalities and organisations. The public page is empty, too, and says so.',
  noneHere: 'There are no practices of this kind.',
  filter: 'Which to show',
  filters: {
    all: (count) => `All (${number(count)})`,
    waiting: (count) => `Waiting for a decision (${number(count)})`,
    regional: (count) => `In the region’s bank (${number(count)})`,
    published: (count) => `Published (${number(count)})`,
    withheld: (count) => `Withheld (${number(count)})`,
    declined: (count) => `Declined (${number(count)})`,
  },
  count: (count) => `${number(count)} ${pluralEnglish(count, 'practice', 'practices')}`,
  more: (count) => `Show ${number(count)} more`,
  again: 'Read again',
  states: {
    waiting: 'waiting for a decision',
    regional: 'in the region’s bank',
    published: 'published',
    withheld: 'withheld',
    declined: 'declined',
  },
  place: (organisation, municipality) =>
    [organisation ?? 'no organisation given', municipality].filter((part) => part !== null).join(', '),
  kind: (form, level) => `${form}; ${level}`,
  own: (selection, score) =>
    `Chosen there: ${OWN.get(selection) ?? selection}${score === null ? '' : `, experts’ score ${number(score)}`}`,
  blocks: {
    noConsent:
      'Cannot be published: the submission has no consent of the authors («есть» under «Согласие на распространение»). Ask them to enter it and send the sheet again.',
    personName:
      'Cannot be published: the title, the description or the organisation’s name seems to name a person. Ask them to take it out and send the sheet again.',
    changed:
      'The text was changed after the decision, so the practice is not published. Read it and decide again.',
  },
  last: (when, score) =>
    score === null ? `Decision of ${when}` : `Decision of ${when}, score ${number(score)}`,
  earlier: (count) => `${number(count)} earlier ${pluralEnglish(count, 'decision', 'decisions')}`,
  decide: 'Decide',
  decideLabel: (title) => `Decide: ${title}`,
  score: 'The region’s score, 0 to 100',
  scoreFault: 'Enter a number from 0 to 100, or leave the field blank.',
  note: 'Note',
  noteHint: 'Short, without names and contacts. Only operators see it.',
  publish: 'Publish on the public page',
  choose: 'Into the region’s bank',
  decline: 'Decline',
  postpone: 'Put off',
  close: 'Close',
  decided: (title, state) => `Written down: “${title}”, ${state}.`,
  publicTitle: 'What everybody sees',
  page: 'Page of practices',
  feed: 'RSS feed',
  publicHint: 'Opens in the browser. The links may be passed on: they need no key.',
};

/** What the reporter itself has chosen. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['submitted', 'submitted'],
  ['municipal', 'in the municipal bank'],
  ['regional', 'proposed for the region’s bank'],
  ['declined', 'declined'],
]);
