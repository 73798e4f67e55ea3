/** Whole on paper: what the filter of a long text leaves out is printed, and left out again after. */
export function printWhole(panel: HTMLElement): void {
  const fields = () => [
    ...panel.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-key]'),
  ];
  let set: string[] = [];
  const apply = (values: readonly string[]) => {
    fields().forEach((field, index) => (field.value = values[index] ?? ''));
    panel.dispatchEvent(new Event('apply'));
  };
  addEventListener('beforeprint', () => {
    set = fields().map(({ value }) => value);
    apply([]);
  });
  addEventListener('afterprint', () => {
    apply(set);
  });
}
