import { UserError } from '../../lib/command/user-error.ts';

/**
 * The sizes that a bench is asked for, in records, each once and in the order given.
 *
 * @param args as typed behind the command
 * @param usual what is measured when none is asked for
 * @throws {UserError} when one is no whole number
 */
export function readSizes(args: readonly string[], usual: readonly number[]): number[] {
  const wrong = args.find((arg) => !/^\d+$/.test(arg));
  if (wrong !== undefined)
    throw new UserError(`条数应是整数，现在是“${wrong}”。例如：1000 10000 。`);
  return [...new Set(args.length > 0 ? args.map(Number) : usual)];
}
