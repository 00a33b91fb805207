import { BodyShort, Button, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReasonsProps } from './props.ts'

/** What only one adult is told (JO 4907-2012); opened when it is wanted, and open where something is written. */
export function OwnWords({ data, content, edit, need, labels }: ReasonsProps) {
  const { t } = useTranslation('staff')
  const written = content.ownReasons?.[need.key] ?? {}
  const [isOpen, setOpen] = useState(Object.values(written).some((text) => text !== ''))
  const adults = data.people.filter(({ role }) => role !== 'child')
  if (adults.length < 2) return null
  const write = (personId: string, text: string) => {
    const next = Object.fromEntries(Object.entries({ ...written, [personId]: text }).filter(([, one]) => one !== ''))
    edit({ ownReasons: { ...content.ownReasons, [need.key]: next } })
  }
  if (!isOpen)
    return (
      <div>
        <Button size="small" variant="tertiary" onClick={() => setOpen(true)}>
          {t('reasons.openOwn')}
        </Button>
      </div>
    )
  return (
    <VStack gap="space-8">
      <BodyShort size="small">{t('reasons.ownLead')}</BodyShort>
      {adults.map((adult) => (
        <Textarea
          key={adult.personId}
          size="small"
          label={t('reasons.own', { name: labels.person(adult) })}
          minRows={2}
          maxRows={12}
          maxLength={5000}
          value={written[adult.personId] ?? ''}
          onChange={({ target }) => write(adult.personId, target.value)}
        />
      ))}
    </VStack>
  )
}
