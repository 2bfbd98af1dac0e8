/** One line of the bench's output. */
export type Figure = {
  name: string;
  value: number;
  unit: "comments/s" | "MB" | "ms";
  /** Comments, or for times the measured calls. */
  n: number;
  scenario?: string;
  /** What DESIGN asks for: at least, or for times and memory at most. */
  budget?: number;
};

export function print({ name, scenario, value, unit, n, budget }: Figure): void {
  const rounded = Math.round(value * 100) / 100;
  process.stdout.write(`${JSON.stringify({ name, scenario, value: rounded, unit, n, budget })}\n`);
}

/** The value below which a share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
