/** Whether `name` is a time zone that this machine knows, such as `Asia/Vladivostok`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });

    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;

    throw error;
  }
}
