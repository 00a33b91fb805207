import { Heading } from '@navikt/ds-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface ShellProps {
  header: ReactNode
  footer?: ReactNode
  children: ReactNode
}

/** The frame of every page: skip link, header, the one main part, footer. */
export function Shell({ header, footer, children }: ShellProps) {
  const { t } = useTranslation('ui')
  return (
    <>
      <a className="ui-skip" href="#main">
        {t('skip')}
      </a>
      {header}
      <main id="main" tabIndex={-1} className="ui-heading">
        {children}
      </main>
      {footer}
    </>
  )
}

/** The title of the tab: what the page is for. Never a name, a number or an amount. */
export function useTitle(title: string): void {
  const { t } = useTranslation('ui')
  const name = t('name')
  useEffect(() => {
    document.title = `${title} – ${name}`
  }, [title, name])
}

let shownBefore = false

interface TitleProps {
  /** What the tab says; left out: the heading. */
  title: string
  children?: ReactNode
  size?: 'medium' | 'large' | 'xlarge'
  /** The page puts the focus somewhere better itself. */
  leaveFocus?: boolean
}

/** The one heading of a page. A page that is come to by a link inside the app puts the focus here, so that it is heard. */
export function PageTitle({ title, children, size = 'large', leaveFocus = false }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(title)
  useEffect(() => {
    if (shownBefore && !leaveFocus) heading.current?.focus()
    shownBefore = true
  }, [leaveFocus])
  return (
    <Heading ref={heading} level="1" size={size} tabIndex={-1} className="ui-heading">
      {children ?? title}
    </Heading>
  )
}
