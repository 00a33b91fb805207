import { BodyShort, Heading, Link } from '@navikt/ds-react'
import { lazy, Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../ui/language/LanguageSwitch.tsx'
import { Shell } from '../../ui/Page.tsx'
import { whenLeft } from '../../ui/alive.ts'
import { isTakenOver, leaveNothing } from '../../ui/saving/forget.ts'
import { paths } from '../paths.ts'
import { Go } from './Go.tsx'
import { QuickExit } from './QuickExit.tsx'
import { SignOut } from './SignOut.tsx'
import { useMunicipalities, useSession } from './session.ts'
import { Translated } from './Translated.tsx'

// Nobody who is not signed in meets its dialogs.
const SessionEnds = lazy(async () => ({ default: (await import('./SessionEnds.tsx')).SessionEnds }))

whenLeft(() => {
  leaveNothing()
  window.location.replace(paths.start)
})

/** Head, page and foot; the way out is always in reach. */
export function Frame({ children }: { children: ReactNode }) {
  const session = useSession()
  // Before any part of the page reads what is kept in this tab: it may be somebody else’s.
  if (session.data) isTakenOver(session.data.holder)
  return (
    <>
      <Shell header={<Head />} footer={<Foot />}>
        <div className="client-page">{children}</div>
      </Shell>
      {session.data && (
        <Suspense fallback={null}>
          <SessionEnds />
        </Suspense>
      )}
    </>
  )
}

function Head() {
  const { t } = useTranslation('client')
  const { t: shared } = useTranslation('ui')
  const session = useSession()
  const all = useMunicipalities().data?.municipalities ?? []
  const name = session.data?.municipality ?? (all.length === 1 ? all[0]?.name : undefined)
  return (
    <header className="client-head">
      <div className="client-head-in">
        <Go href={paths.start} className="client-name">
          {name ?? shared('name')}
          <span className="client-name-what">{t('title')}</span>
        </Go>
        <div className="client-head-tools ui-no-print">
          <LanguageSwitch />
          <QuickExit />
          {session.data && <SignOut />}
        </div>
      </div>
      <Translated />
    </header>
  )
}

function Foot() {
  const { t } = useTranslation('client')
  return (
    <footer className="client-foot ui-no-print">
      <div className="client-page">
        <Heading level="2" size="small" spacing>
          {t('emergency.title')}
        </Heading>
        <BodyShort spacing>{t('emergency.now')}</BodyShort>
        <BodyShort spacing>{t('emergency.evening')}</BodyShort>
        <BodyShort weight="semibold" spacing>
          {t('emergency.danger')}
        </BodyShort>
        <Link as={Go} href={paths.accessibility}>
          {t('accessibility.link')}
        </Link>
      </div>
    </footer>
  )
}
