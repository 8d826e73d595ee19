#!/usr/bin/env node
import process from 'node:process';
import { main } from '../dist/lotrinh.js';

// A reader that goes away (`| head -1`) is no error; without a listener Node would end with a stack trace.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
// Ctrl-C: 128 + SIGINT. `exit` listeners clean up what is open.
process.once('SIGINT', () => process.exit(130));

const { stdout, stderr, env } = process;
const io = { stdout, stderr, env, cwd: () => process.cwd(), now: () => new Date() };
process.exitCode = await main(process.argv.slice(2), io);
