import { createHandler } from '../../serve/create-handler.ts';
import { listen, type Listening } from '../../serve/listen.ts';

/** Which of two builds answers a request for a path. */
export type Choice = (path: string) => 'first' | 'second';

/** A site that is changed under its readers: two builds at one address. */
export interface SwitchedSite {
  url: string;
  /** From now on requests are answered so. */
  choose: (choice: Choice) => void;
  close: () => Promise<void>;
}

/** Serves two built folders at one address; the first until another is chosen. */
export async function serveSwitched(first: string, second: string): Promise<SwitchedSite> {
  const builds = { first: createHandler(first), second: createHandler(second) };
  let choice: Choice = () => 'first';
  const { port, close }: Listening = await listen((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    builds[choice(path)](request, response);
  }, 0);
  return {
    url: `http://localhost:${port}/`,
    choose: (next) => {
      choice = next;
    },
    close,
  };
}
