import { Button } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { tellLeft } from '../../ui/alive.ts'
import { leaveNothing } from '../../ui/saving/forget.ts'
import { paths } from '../paths.ts'

const forget = (): void => {
  leaveNothing()
  tellLeft()
}

/** A form, so that it works whatever the scripts do; nothing of the person stays behind, in this tab or another. */
export function SignOut() {
  const { t } = useTranslation('client')
  return (
    <form method="post" action={paths.logout} onSubmit={forget}>
      <Button type="submit" size="small" variant="secondary" className="client-logout">
        {t('logout')}
      </Button>
    </form>
  )
}
