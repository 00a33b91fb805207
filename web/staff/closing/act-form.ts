import type { CaseLife } from '../endpoints.ts'

/** What each form of the case's life is given. */
export interface ActProps {
  caseId: string
  life: CaseLife
  onClose: () => void
}

/** What is not empty. */
export const said = (reasons: readonly (string | false)[]): string[] => reasons.filter((one) => one !== false)

export const isTooShort = (text: string): boolean => [...text.trim()].length < 10
