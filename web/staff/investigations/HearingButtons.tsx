import { Button, HStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'

interface Props {
  submit: string
  missing: readonly string[]
  loading: boolean
  onSubmit: () => void
  onClose: () => void
}

/** Send it, or leave it. */
export function HearingButtons({ submit, missing, loading, onSubmit, onClose }: Props) {
  const { t } = useTranslation('ui')
  return (
    <HStack gap="space-8" align="start">
      <Blocked size="small" reasons={missing} loading={loading} onClick={onSubmit}>
        {submit}
      </Blocked>
      <Button size="small" variant="tertiary" onClick={onClose}>
        {t('cancel')}
      </Button>
    </HStack>
  )
}
