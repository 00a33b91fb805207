import { BodyShort, Button, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { Cite } from '../../ui/LineTree.tsx'
import { useKeptText } from '../../ui/saving/kept.ts'

const shortest = 20

interface Props {
  about: { caseId: string; month: string }
  /** Why it cannot be handed over yet. */
  reasons: readonly string[]
  isPending: boolean
  onSend: (why: string) => void
}

/** Where the board itself decides: handed to the member it has named, with why it cannot wait. */
export function UrgentAsk({ about, reasons, isPending, onSend }: Props) {
  const { t } = useTranslation('staff')
  const [why, setWhy] = useKeptText(`urgent.${about.caseId}.${about.month}`)
  const [open, setOpen] = useState(why !== '')
  if (!open)
    return (
      <div>
        <Button size="small" variant="tertiary" onClick={() => setOpen(true)}>
          {t('urgent.ask')}
        </Button>
      </div>
    )
  return (
    <VStack gap="space-8">
      <BodyShort size="small">
        {t('urgent.askHow')} <Cite source="KL 6:39" />
      </BodyShort>
      <Textarea
        size="small"
        label={t('urgent.askWhy')}
        minRows={2}
        maxRows={12}
        maxLength={2000}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
      />
      <Blocked
        size="small"
        variant="secondary"
        reasons={[...(why.trim().length < shortest ? [t('urgent.askFirst')] : []), ...reasons]}
        loading={isPending}
        onClick={() => onSend(why.trim())}
      >
        {t('urgent.send')}
      </Blocked>
    </VStack>
  )
}
