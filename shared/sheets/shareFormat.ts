/** Number format of a share in percent. With one decimal 69.98 would stand as 70.0 beside a target of 70 that is missed. */
export const SHARE_FORMAT = '0.0#';
