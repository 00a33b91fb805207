import { useMemo } from 'react'
import { paths } from '../../paths.ts'
import { sameSlug } from '../draft/pages.ts'
import type { Place } from '../place.ts'
import { SamePage, type Last } from './SamePage.tsx'

/** The form of somebody who has applied before begins with what they told then. */
export const useSamePlace = (place: Place, month: string, last: Last | null): Place =>
  useMemo(
    () =>
      last === null
        ? place
        : { ...place, same: { href: paths.applyPage(month, sameSlug), View: () => <SamePage last={last} /> } },
    // The application it begins from is another only when its month is.
    [place, month, last?.month],
  )
