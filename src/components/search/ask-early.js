// Asks for what every search needs as soon as the page's address asks something: each file would else
// wait for the one before. A search page that is opened without a query loads none of them. Where the
// search itself was quicker it has asked for them, and they would come twice.
if (location.search && !document.querySelector('script[src$="/search.js"]')) {
  for (const file of JSON.parse(document.currentScript.dataset.files)) {
    document.head.append(Object.assign(document.createElement('link'), file));
  }
}
