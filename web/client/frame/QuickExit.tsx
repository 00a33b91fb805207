import { Button } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { leaveNow } from '../../ui/saving/forget.ts'
import { useMunicipalities, useSession } from './session.ts'

/** Out of the page in one press, when somebody comes who must not see it. */
export function QuickExit() {
  const { t } = useTranslation('client')
  const all = useMunicipalities().data?.municipalities ?? []
  const name = useSession().data?.municipality
  const to = (all.find((one) => one.name === name) ?? all[0])?.quickExit
  if (to === undefined) return null
  return (
    <Button
      size="small"
      variant="secondary"
      className="client-logout"
      title={t('safety.exitWhere')}
      onClick={() => leaveNow(to)}
    >
      {t('safety.exit')}
    </Button>
  )
}
