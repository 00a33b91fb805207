import { Heading } from '@navikt/ds-react'
import { useEffect, useRef } from 'react'

/** The heading of a form that took the place of what was pressed: the focus comes here, so that it is heard. */
export function EditorTitle({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Heading ref={heading} level="2" size="medium" id="editor" tabIndex={-1} className="ui-heading">
      {children}
    </Heading>
  )
}
