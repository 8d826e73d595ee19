#!/usr/bin/env node
import process from 'node:process';
import { main } from '../dist/lotrinh.js';

const { stdout, stderr, env } = process;
// Whoever writes is told of errors; without a listener Node would end with a stack trace besides.
for (const stream of [stdout, stderr]) stream.on('error', () => {});
// Ctrl-C and its kin: 128 + the signal's number. `exit` listeners clean up what is open.
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
]) {
  process.once(signal, () => process.exit(128 + number));
}

const io = {
  // opening it costs time, and it would have to be closed again
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  env,
  cwd: () => process.cwd(),
  now: () => new Date(),
};
process.exitCode = await main(process.argv.slice(2), io);
