/** A reason in a few words; the deciding circumstances have their own, longer measure. */
export const shortestNote = 10
export const isShort = (note: string) => note.trim().length < shortestNote

export const isFull = ({ needs }: { needs: readonly { outcome: string }[] }) =>
  needs.every((need) => need.outcome === 'granted')
