import * as z from 'zod';
import { asOfQuery } from './asOf';

/** Years as a list, `2023,2024`; absent: all years of the region. */
const years = z
  .string()
  .regex(/^20\d\d(,20\d\d){0,30}$/)
  .transform((list) => list.split(',').map(Number));

/** Which facts are asked for. */
export const factsQuery = { years: years.optional(), ...asOfQuery.shape };
