import type { ApplicationContent } from '../../api/applications.ts'

type Member = ApplicationContent['household']['members'][number]

const isNew = (key: string): boolean => key.startsWith('new-')

/** What of an application or a draft is one adult's own once two have parted: their household, and what its members live on. */
export function narrow(
  content: ApplicationContent,
  { personId, members }: { personId: string; members: ReadonlyMap<string, Pick<Member, 'living' | 'days'>> },
): ApplicationContent {
  const kept = content.household.members.flatMap((member): Member[] => {
    if (member.key === personId) return [{ ...member, role: 'applicant' }]
    if (member.role !== 'child') return []
    if (isNew(member.key)) return [member]
    const lives = members.get(member.key)
    return lives ? [{ ...member, living: lives.living, days: lives.days }] : []
  })
  const keys = new Set(kept.map((member) => member.key))
  return {
    ...content,
    household: { ...content.household, members: kept },
    incomes: content.incomes.filter((income) => keys.has(income.member)),
  }
}

/** What the one who did not write it keeps of it: nothing the other wrote in words of their own, and not where their money goes. */
export const without = (content: ApplicationContent): ApplicationContent => ({
  ...content,
  message: null,
  account: null,
  assets: null,
  costs: content.costs.map((cost) => ({ ...cost, note: null })),
})
