import * as z from 'zod';
import { TEMPLATE_KEYS } from '../templates/templates';

/** A region's key in a path. */
export const regionParam = z.string().regex(/^[a-z]{2,40}$/);

/** A year in a path, a number once read. */
export const yearParam = z
  .string()
  .regex(/^20\d\d$/)
  .transform(Number);

/** A template's key in a path. */
export const templateParam = z.enum(TEMPLATE_KEYS);

/** A reporter's key: 8 digits, a row code, or `region`. */
export const reporterParam = z.string().regex(/^(\d{8}|[0-9a-hjkmnp-tv-z]{12}|region)$/);

/** Values of a path that names a region. */
export const regionParams = z.strictObject({ region: regionParam });

/** Values of a path that names a region and a year. */
export const yearParams = z.strictObject({ region: regionParam, year: yearParam });

/** Values of a path that names a submission. */
export const submissionParams = z.strictObject({
  region: regionParam,
  year: yearParam,
  template: templateParam,
  reporter: reporterParam,
});

/** Path of a submission. */
export const SUBMISSION_PATH = 'regions/{region}/years/{year}/templates/{template}/reporters/{reporter}';
