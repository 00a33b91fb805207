import { Button } from '@navikt/ds-react'
import { LeaveIcon } from '@navikt/aksel-icons'
import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { leaveNothing } from '../../ui/saving/forget.ts'
import { LanguageSwitch } from '../../ui/language/LanguageSwitch.tsx'
import { Shell } from '../../ui/Page.tsx'
import { useShortcutList, useShortcuts } from '../../ui/keys/shortcuts.tsx'
import { Kept } from '../../ui/start.tsx'
import { Loading } from '../../ui/states.tsx'
import { Alarm } from '../emergencies/Alarm.tsx'
import { Brand } from './Brand.tsx'
import { Menu } from './Menu.tsx'
import { pagesFor } from './pages.ts'
import { useSession } from './session.ts'
import { useGo } from './To.tsx'

/** What stands around every page: the menu of what one's roles can use, who one is, and the way out. */
export function Frame() {
  const { roles } = useSession()
  const { t } = useTranslation('staff')
  const go = useGo()
  useShortcuts(
    pagesFor(roles).map(({ key, name, path }) => ({ keys: `g ${key}`, label: t(`nav.${name}`), run: () => go(path) })),
  )
  return (
    <Shell header={<Bar />}>
      {pagesFor(roles).some(({ name }) => name === 'duty') && <Alarm />}
      <Kept>
        <Suspense fallback={<Loading rows={6} />}>
          <Outlet />
        </Suspense>
      </Kept>
    </Shell>
  )
}

function Bar() {
  const { t } = useTranslation(['staff', 'ui'])
  const openKeys = useShortcutList()
  return (
    <header className="staff-bar ui-no-print">
      <Brand />
      <Menu />
      <span className="staff-bar-space" />
      <Who />
      <Button
        size="small"
        variant="tertiary-neutral"
        className="staff-on-bar staff-keys"
        aria-label={t('ui:shortcuts.open')}
        onClick={openKeys}
      >
        ?
      </Button>
      <LanguageSwitch />
      <form method="post" action="/auth/logout" onSubmit={leaveNothing}>
        <Button size="small" variant="tertiary-neutral" className="staff-on-bar" icon={<LeaveIcon aria-hidden />}>
          {t('signedIn.out')}
        </Button>
      </form>
    </header>
  )
}

function Who() {
  const { t } = useTranslation('staff')
  const { name, municipality, roles } = useSession()
  const titles: Readonly<Record<string, string>> = t('roles', { returnObjects: true })
  return (
    <span className="staff-who">
      <span>{name}</span>
      <span className="staff-who-role">{[...roles.map((role) => titles[role] ?? role), municipality].join(' · ')}</span>
    </span>
  )
}
