// Loaded into a measured process before its program (`node --require`): when it ends, it writes what it used to a file.
// CommonJS, because that adds a millisecond at most to the start.
const { writeFileSync } = require('node:fs');

process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
});
