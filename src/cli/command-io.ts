/** What the process ends with: 0 nothing at or above the threshold, 1 findings, 2 unusable arguments or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

/** A stream that a command writes text to. `process.stdout` and `process.stderr` are such. */
export interface TextSink {
  write(text: string): unknown;
  /** True on a terminal. Undefined, as Node leaves it, elsewhere. */
  readonly isTTY?: boolean;
  /** The width of the terminal in columns; undefined where there is none. */
  readonly columns?: number;
}

/** Everything a command may touch of the process it runs in, so that it runs in a test without one. */
export interface CommandIO {
  /** Where results go. */
  readonly stdout: TextSink;
  /** Where everything else goes. */
  readonly stderr: TextSink;
  /** The bytes of standard input. `process.stdin` is such. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly env: { readonly [name: string]: string | undefined };
  /** The absolute path of the folder that relative paths start from. */
  readonly cwd: string;
}

/** What a module of a command exports as `run`. It writes to `io` and never throws on what a user can do wrong. */
export type RunCommand = (args: readonly string[], io: CommandIO) => Promise<ExitStatus>;

/** The process itself. */
export function processIO(): CommandIO {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    env: process.env,
    cwd: process.cwd(),
  };
}
