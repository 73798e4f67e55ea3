import { UserError } from '../command/user-error.ts';

/**
 * The port that `PORT` names; 4321 when it is empty.
 *
 * @throws {UserError} when it is no port
 */
export function portOf({ PORT = '' }: Record<string, string | undefined>): number {
  if (PORT === '') return 4321;
  const port = Number(PORT);
  if (/^\d+$/.test(PORT) && port > 0 && port < 65_536) return port;
  throw new UserError(`PORT 应是 1 至 65535 的整数，现在是“${PORT}”。`);
}
