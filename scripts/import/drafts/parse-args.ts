import { parseArgs as parse, type ParseArgsOptionsConfig } from 'node:util';

/** A command line that was understood, or in Chinese what is wrong with it. */
export type Understood<T> = { options: T; problem: null } | { options: null; problem: string };

/** The strings and switches of a command line. */
export interface Arguments {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: readonly string[];
}

/**
 * Understands the arguments behind a command.
 *
 * @param names what each argument without a name is, in Chinese; all are needed
 * @param usage an example of the whole command, for the message
 */
export function understand(
  args: readonly string[],
  config: ParseArgsOptionsConfig,
  names: readonly string[],
  usage: string,
): Understood<Arguments> {
  const wrong = (message: string) => ({ options: null, problem: `${message}。用法：${usage}` });
  let read;
  try {
    read = parse({ args: [...args], options: config, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const option = /'(-[^' ]*)/.exec(said)?.[1] ?? '';
    return wrong(`不认识或没写全的选项 ${option}`);
  }
  const { values, positionals } = read;
  const missing = names[positionals.length];
  if (missing !== undefined) return wrong(`没有写${missing}`);
  if (positionals.length > names.length)
    return wrong(`多出了 ${positionals.slice(names.length).join(' ')}`);
  return { options: { values: values as Arguments['values'], positionals }, problem: null };
}

/** A value as a string; null where it was not given. */
export function textOption({ values }: Arguments, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}
