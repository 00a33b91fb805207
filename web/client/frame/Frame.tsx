import { BodyShort, Button, Heading } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetUnsaved } from '../../ui/saving/autosave-store.ts'
import { LanguageSwitch } from '../../ui/language/LanguageSwitch.tsx'
import { Shell } from '../../ui/Page.tsx'
import { SignInAgain } from '../../ui/SignInAgain.tsx'
import { paths } from '../paths.ts'
import { Go } from './Go.tsx'
import { useLoginPath, useMunicipalities, useSession } from './session.ts'

/** Head, page and foot; the way out is always in reach. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <Shell header={<Head />} footer={<Foot />}>
        <div className="client-page">{children}</div>
      </Shell>
      <SignInAgain loginPath={useLoginPath()} />
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
          {session.data && <Logout />}
        </div>
      </div>
    </header>
  )
}

/** A form, so that it works whatever the scripts do; nothing typed stays behind. */
function Logout() {
  const { t } = useTranslation('client')
  return (
    <form method="post" action={paths.logout} onSubmit={() => forgetUnsaved()}>
      <Button type="submit" size="small" variant="secondary" className="client-logout">
        {t('logout')}
      </Button>
    </form>
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
        <BodyShort weight="semibold">{t('emergency.danger')}</BodyShort>
      </div>
    </footer>
  )
}
