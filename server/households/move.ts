import { addArrival } from '../investigations/queries.ts'
import { endNeeds, findApplied } from '../closing/queries.ts'
import { householdTexts } from '../../texts/sv/journal/case.ts'
import { fill } from '../../texts/fill.ts'
import { narrow, without } from './narrow.ts'
import { continueApplication, continueRequest, copyAttachments, findOpen, getApplication } from './queries.ts'
import type { Half, Splitting } from './half.ts'

/** Each open application to the one it was said to go to, as it arrived; its open needs end here, and wait there. */
export async function moveApplications(
  { tx, who, ids, input, now, today }: Splitting,
  halves: readonly Half[],
  open: Awaited<ReturnType<typeof findOpen>>,
): Promise<void> {
  const applied = await findApplied(tx, ids.caseId)
  for (const { applicationId, goesTo } of input.applications) {
    const half = halves.find((one) => one.personId === goesTo)
    const needs = applied.find((one) => one.applicationId === applicationId)?.needs ?? []
    if (!half) continue
    const { content, applicantId } = await getApplication(tx, applicationId)
    const own = narrow(content, half)
    const continuesAs = await continueApplication(tx, {
      applicationId,
      caseId: half.caseId,
      personId: half.personId,
      content: applicantId === half.personId ? own : without(own),
    })
    const keys = needs.filter((need) => need.state === 'open').map((need) => need.key)
    await endNeeds(tx, { applicationId, keys, cause: 'continues', continuesAs, on: today, by: who.id, now })
    await copyAttachments(tx, { applicationId, continuesAs, caseId: half.caseId, personId: half.personId })
    const asked = open.find((one) => one.applicationId === applicationId)?.requests ?? []
    for (const { completionRequestId: requestId } of asked)
      if (input.requests.includes(requestId))
        await continueRequest(tx, { requestId, applicationId: continuesAs, caseId: half.caseId })
    await addArrival(tx, continuesAs, fill(householdTexts.goesOn, { day: today }))
  }
}
