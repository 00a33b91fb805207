/** A decision, how many children it concerns, and of how many of them somebody has written what it means or why that child will not notice it. */
export interface WithChildren {
  children: { count: number; seen: number }
}

/** How many decisions concern a child, and in how many each such child is seen (SoL 3:1). No law asks it of a grant in full: it tells how it is done, not whether it is right. */
export function childrenSeen(decisions: readonly WithChildren[]): { decisions: number; seen: number } {
  const concerned = decisions.filter(({ children }) => children.count > 0)
  return {
    decisions: concerned.length,
    seen: concerned.filter(({ children }) => children.seen >= children.count).length,
  }
}
