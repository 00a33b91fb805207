import type { ApplicationContent } from '../../api/applications.ts'
import type { CaseMember } from '../cases/queries.ts'

/** The one who applies, when nobody is registered with them. */
export const self = (personId: string) => ({
  key: personId,
  role: 'applicant' as const,
  givenName: null,
  familyName: null,
  personNumber: null,
  living: 'full' as const,
  days: 30,
  lunchAway: false,
  inSchool: false,
})

type Member = ApplicationContent['household']['members'][number]

/**
 * The one who applies is the applicant, whichever of the two adults it was last month. A day of birth is told only as it was told to us (`before`): whether
 * a number that was told is known here is nothing the one who told it may learn.
 */
export function told(member: CaseMember, applicantId: string, before: readonly Member[] = []): Member {
  const role = member.role === 'child' ? 'child' : member.personId === applicantId ? 'applicant' : 'co_applicant'
  return {
    key: member.personId,
    role,
    givenName: member.givenName,
    familyName: member.familyName,
    personNumber: null,
    born: before.find((one) => one.key === member.personId)?.born ?? null,
    living: member.living,
    days: member.days,
    lunchAway: member.lunchAway,
    inSchool: member.inSchool,
  }
}

/** Rows that can be told apart by their keys. */
export const isEachOnce = (of: readonly { key: string }[]): boolean =>
  new Set(of.map((one) => one.key)).size === of.length
