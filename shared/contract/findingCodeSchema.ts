import * as z from 'zod';
import { FINDING_CODES } from '../checking/findingCode';

/** The code of a finding on the wire. */
export const findingCodeSchema = z.enum(FINDING_CODES);
