import { Heading, VStack } from '@navikt/ds-react'
import { useId, type ReactNode } from 'react'

/** A part of the page on a paper of its own, with its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId()
  return (
    <section className="staff-paper staff-padded" aria-labelledby={heading}>
      <VStack gap="space-12">
        <Heading level="2" size="small" id={heading}>
          {title}
        </Heading>
        {children}
      </VStack>
    </section>
  )
}
