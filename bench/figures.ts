/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5)

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0))

/** One figure beside the one it is held against, as a ratio in the same run. */
export function tell(what: string, value: string, rival: { name: string; value: string; ratio: number }): void {
  console.log(`${what.padEnd(44)} ${value.padEnd(34)} ${rival.ratio.toFixed(2)} × ${rival.name} (${rival.value})`)
}

export const inMs = (samples: readonly number[]): string =>
  `p50 ${ms(median(samples))} ms, p95 ${ms(percentile(samples, 0.95))} ms`

export async function time(times: number, act: (at: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = []
  for (let at = 0; at < times; at++) {
    const from = performance.now()
    await act(at)
    samples.push(performance.now() - from)
  }
  return samples
}
