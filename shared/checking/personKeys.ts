import type { IdentityKeys } from './identities';

const NAMES = ['lastName', 'firstName', 'middleName'];

/** What is taken to be one person: the same name and year of birth. */
export const BY_NAME_AND_YEAR: IdentityKeys = {
  names: NAMES,
  others: ['birthYear'],
  needed: ['lastName', 'firstName', 'birthYear'],
};

/** Rows that personTwice compares. */
export const BY_NAME_AND_PLACE: IdentityKeys = {
  names: NAMES,
  others: ['birthYear', 'organisation', 'form'],
  needed: ['lastName', 'firstName'],
};

/** Whom a code stands for. The patronymic may be left out of one row. */
export const BY_NAME: IdentityKeys = {
  names: ['lastName', 'firstName'],
  others: [],
  needed: ['lastName', 'firstName'],
};

/** The person's code. */
export const BY_CODE: IdentityKeys = { names: [], others: ['personCode'], needed: ['personCode'] };
