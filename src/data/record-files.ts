import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { contentRoot } from './content-root.ts';

/**
 * One MDX file a record; the entry's id is the record's id, never a slug of the file name. Astro
 * would make every file a module and bundle them all: at 10,000 records that alone took longer than
 * the whole build now does. A record's body is plain enough for `parseBody`, so the entries only
 * keep it.
 */
export function recordFiles(folder: string): Loader {
  const files = glob({
    base: `./${contentRoot}/${folder}`,
    pattern: '*/*.mdx',
    generateId: ({ data }) => String(data.id),
  });
  return {
    ...files,
    load: (context) => files.load({ ...context, store: withoutModules(context.store) }),
  };
}

/** A store that forgets that an entry could be rendered as a module. */
function withoutModules(store: LoaderContext['store']): LoaderContext['store'] {
  return {
    ...store,
    set: (entry) => store.set({ ...entry, deferredRender: false }),
    addModuleImport: () => undefined,
  };
}
