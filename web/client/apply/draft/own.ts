import { useEffect, useRef, useState } from 'react'
import { forgetUnsaved } from '../../../ui/saving/autosave-store.ts'
import { call } from '../../../ui/call.ts'
import { onSignal } from '../../../ui/signals.ts'
import { ask } from '../../endpoints.ts'
import { paths } from '../../paths.ts'
import type { Place } from './place.ts'
import { slugOf } from './pages.ts'

/**
 * A phone can be shared: after a lost session nothing of this draft goes out until the one who signed in is seen to be the one who
 * wrote it. Somebody else begins at the start, and what was typed here is forgotten.
 */
function useMakeSure({ month, draftId }: { month: string; draftId: string }): () => Promise<void> {
  const isUnsure = useRef(false)
  useEffect(
    () =>
      onSignal('signed-out', () => {
        isUnsure.current = true
      }),
    [],
  )
  return async () => {
    if (!isUnsure.current) return
    const now = await call(ask.openDraft, { params: { month } })
    if (now.draftId !== draftId) {
      forgetUnsaved()
      window.location.assign(paths.start)
      await new Promise(() => {})
    }
    isUnsure.current = false
  }
}

/** The form where the person fills it in themselves. */
export function useOwnPlace(draft: { month: string; draftId: string }): Place {
  const makeSure = useMakeSure(draft)
  const { month } = draft
  const [place] = useState((): Place => ({
    page: (name) => paths.applyPage(month, slugOf(name)),
    leave: paths.start,
    makeSure,
    save: async (saving, idempotencyKey) => {
      await makeSure()
      return call(ask.saveDraft, { params: { month }, body: saving, idempotencyKey })
    },
    views: {},
  }))
  return place
}
