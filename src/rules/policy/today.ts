/**
 * The day it is, `YYYY-MM-DD` by UTC, so that an exception ends at the same moment on every machine. `SOURCE_DATE_EPOCH` (seconds since 1970, as
 * reproducible-builds.org defines it) stands for the clock where it is set.
 */
export function today(env: { readonly [name: string]: string | undefined }): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  const now = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}
