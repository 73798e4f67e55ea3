/**
 * The folder that the pages are made from, relative to the project: `content/`, or what `npm run dev`
 * names in its place.
 */
export const contentRoot = process.env.CONTENT_ROOT ?? 'content';
