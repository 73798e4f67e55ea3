import type { Bidi } from './bidi.ts';

/** A tab with what its console said. */
export interface Tab {
  open: (url: string) => Promise<void>;
  /** Runs an expression in the page; what it gives, or resolves to, must be a text. */
  evaluate: (expression: string) => Promise<string>;
  /** Errors of the console and of scripts since the last call. */
  takeErrors: () => string[];
}

/** The first tab of a browser. */
export async function firstTab(bidi: Bidi): Promise<Tab> {
  const { contexts } = (await bidi.send('browsingContext.getTree', {})) as {
    contexts: { context: string }[];
  };
  const context = contexts[0]?.context ?? '';
  let errors: string[] = [];
  bidi.on('log.entryAdded', ({ level, text }) => {
    if (level === 'error') errors.push(String(text));
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return {
    open: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const answer = (await bidi.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      })) as { result?: { value?: string }; exceptionDetails?: { text?: string } };
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text ?? expression);
      return answer.result?.value ?? '';
    },
    takeErrors: () => {
      const taken = errors;
      errors = [];
      return taken;
    },
  };
}
