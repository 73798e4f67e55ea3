/** The oldest browsers that the site promises to serve, as esbuild and Vite name their targets. */
export const oldestBrowsers = ['chrome92', 'firefox115', 'safari15'];
