import { Heading, VStack } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import type { Guideline } from '../endpoints.ts'
import type { Draft } from './draft.ts'

export interface PartProps {
  draft: Draft
  inForce: Guideline
  onChange: (change: Partial<Draft>) => void
  /** False: it is written to count, not to be tried. */
  trying?: boolean
}

/** A part of the form under its own heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <VStack gap="space-12" as="section" aria-labelledby={id}>
      <Heading level="3" size="small" id={id}>
        {title}
      </Heading>
      {children}
    </VStack>
  )
}
