import { UserError } from './user-error.ts';

/**
 * Refuses arguments where a command takes none: left unread, they would seem to hold.
 *
 * @param args as typed behind the command
 * @param remedy what to write instead, in Chinese
 * @throws {UserError} when there are any
 */
export function noArguments(args: readonly string[], remedy: string): void {
  if (args.length > 0) throw new UserError(`这个命令不带参数，多出了 ${args.join(' ')}。${remedy}`);
}
