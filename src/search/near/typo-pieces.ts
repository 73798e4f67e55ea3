/**
 * What to look for so that a text which has a word without its errors is among what is found. A short
 * word is cut at every place, and tried with each two neighbours changed. A long one is cut into one
 * piece more than errors, of which one has none, and into one more than twice as many: two neighbours
 * that changed places, or a word of two characters typed by its sound, can lie on both sides of a cut.
 */
export function typoPieces(code: string, errors: number): string[] {
  if (code.length > 6) {
    const equal = [...equalPieces(code, errors + 1), ...equalPieces(code, 2 * errors + 1)];
    return [...new Set(equal)];
  }
  const places = [...code].map((_, at) => at);
  const cuts = places
    .flatMap((at) => [code.slice(0, at), code.slice(at + 1)])
    .filter((piece) => piece.length >= Math.min(2, code.length - 2));
  const swaps = places
    .slice(1)
    .map(
      (at) => code.slice(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.slice(at + 1),
    );
  return [...new Set([...cuts, ...swaps])];
}

function equalPieces(code: string, count: number): string[] {
  const size = Math.floor(code.length / count);
  return Array.from({ length: count }, (_, at) =>
    code.slice(at * size, at === count - 1 ? undefined : (at + 1) * size),
  );
}
