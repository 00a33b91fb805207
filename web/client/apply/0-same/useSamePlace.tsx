import { useMemo } from 'react'
import type { Lasting } from '../../../ui/saving/lasting.ts'
import { paths } from '../../paths.ts'
import { sameSlug } from '../draft/pages.ts'
import type { Place } from '../draft/place.ts'
import { SamePage, type Last } from './SamePage.tsx'

interface Known {
  month: string
  last: Last | null
  lasting: Lasting | null
}

/** The form of somebody who has applied before begins with what they told then; what is typed outlives the tab. */
export const useSamePlace = (place: Place, { month, last, lasting }: Known): Place =>
  useMemo(
    () => ({
      ...place,
      lasting,
      ...(last && { same: { href: paths.applyPage(month, sameSlug), View: () => <SamePage last={last} /> } }),
    }),
    [place, month, last, lasting],
  )
