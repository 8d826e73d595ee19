import { createRequire } from 'node:module';

/** Gives the version of this package, which knows itself by its name wherever its code was bundled to. */
export function toolVersion(): string {
  const { version } = createRequire(import.meta.url)('lotrinh/package.json') as { version: string };
  return version;
}
