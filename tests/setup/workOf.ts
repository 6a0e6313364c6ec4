import { cpuUsage } from 'node:process';

/** How many milliseconds of work something is, which take longer on a busy machine but do not become more. */
export function workOf(something: () => void): number {
  const before = cpuUsage();
  something();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1_000;
}
