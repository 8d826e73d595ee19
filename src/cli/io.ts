import type { Readable } from 'node:stream';

/** What a command may know of the process: streams, environment, folder and clock; tests pass their own. */
export interface Io {
  /** Looked at only by who reads it. */
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: () => string;
  readonly now: () => Date;
}

/** A stream that can be read, and says whether a person types into it. */
export type InputStream = Readable & { readonly isTTY?: boolean };

/** A stream that can be written to, and says whether a person is looking at it. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(piece: string | Uint8Array, done?: (error?: Error | null) => void): boolean;
}
