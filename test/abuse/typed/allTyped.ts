import { codes } from './cases/codes';
import { days } from './cases/days';
import { errors } from './cases/errors';
import { numbers } from './cases/numbers';
import { shapes } from './cases/shapes';
import { texts } from './cases/texts';
import type { TypedCase } from './typedCase';

/** Every cell of the corpus that somebody has named. */
export const NAMED_TYPED: readonly TypedCase[] = [...numbers, ...shapes, ...days, ...texts, ...codes];

/** Every cell of the corpus. */
export const ALL_TYPED: readonly TypedCase[] = [...NAMED_TYPED, ...errors];
