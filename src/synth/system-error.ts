/** An error of the operating system, as Node's file system functions throw it. */
export interface SystemError {
  /** `ENOENT`, `EACCES`, … */
  readonly code: string;
  readonly message: string;
}

/**
 * The error as one of the operating system; undefined for every other. Told by its shape, because Jest's modules do not share Node's own
 * `Error`.
 */
export function systemError(error: unknown): SystemError | undefined {
  if (typeof error !== 'object' || error === null || !('syscall' in error)) return undefined;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : undefined;
}
