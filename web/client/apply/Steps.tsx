import { useRouter } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { HouseholdStep } from './1-household/HouseholdStep.tsx'
import { HomeStep } from './2-home/HomeStep.tsx'
import { IncomesStep } from './3-incomes/IncomesStep.tsx'
import { CostsStep } from './4-costs/CostsStep.tsx'
import { AccountPage } from './5-attachments/AccountPage.tsx'
import { AttachmentsStep } from './5-attachments/AttachmentsStep.tsx'
import { ReviewStep } from './6-review/ReviewStep.tsx'
import { Bar } from './Bar.tsx'
import { DraftContext, useKeptDraft, type Draft } from './draft/draft.ts'
import { pageBySlug, pageByStep, pages, sameSlug, type PageName } from './draft/pages.ts'
import type { Place } from './draft/place.ts'
import { SaveNotice } from './SaveNotice.tsx'

const views: Record<PageName, () => ReactNode> = {
  household: HouseholdStep,
  home: HomeStep,
  incomes: IncomesStep,
  costs: CostsStep,
  attachments: AttachmentsStep,
  account: AccountPage,
  review: ReviewStep,
}

/** The steps around one draft. It lives here, so that going between the steps never loses anything. */
export function Steps({ draft, page, place }: { draft: Draft; page: string | null; place: Place }) {
  const kept = useKeptDraft(draft, place)
  const { history } = useRouter()
  const here = page === null ? undefined : pageBySlug(page)
  const same = page === sameSlug || (page === null && draft.content.step === 'household') ? place.same : undefined
  const reached = pageByStep(kept.content.step) ?? pages[0]
  useEffect(() => {
    if (same && page === null) history.replace(same.href)
    else if (!here && !same && reached) history.replace(place.page(reached.name))
  }, [here, same, page, reached, history, place])
  if (same && page !== null) {
    return (
      <DraftContext value={kept}>
        <Bar name={null} />
        <SaveNotice />
        <same.View />
      </DraftContext>
    )
  }
  if (!here) return null
  const View = place.views[here.name] ?? views[here.name]
  return (
    <DraftContext value={kept}>
      <Bar name={here.name} />
      <SaveNotice />
      <View key={here.name} />
    </DraftContext>
  )
}
