import { HStack, Radio, RadioGroup, Select } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { channels, purposes, resultsOf } from '../../../rules/contacts/contact.ts'
import type { ContactForm } from './contact-form.ts'

const directions = ['out', 'in'] as const

/** Who took contact, how, about what, and what came of it. */
export function How({ form: { chosen, choose } }: { form: ContactForm }) {
  const { t } = useTranslation('staff')
  const found = resultsOf(chosen.channel)
  return (
    <>
      <RadioGroup
        size="small"
        legend={t('contacts.direction')}
        value={chosen.direction}
        onChange={(direction: 'in' | 'out') => choose({ direction })}
      >
        <HStack gap="space-16">
          {directions.map((one) => (
            <Radio key={one} value={one}>
              {t(`contacts.directions.${one}`)}
            </Radio>
          ))}
        </HStack>
      </RadioGroup>
      <HStack gap="space-16" align="start">
        <Select
          size="small"
          label={t('contacts.channel')}
          value={chosen.channel}
          onChange={({ target }) => choose({ channel: channels.find((one) => one === target.value) ?? 'call' })}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {t(`contacts.channels.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('contacts.result')}
          value={chosen.result}
          onChange={({ target }) => choose({ result: found.find((one) => one === target.value) ?? chosen.result })}
        >
          {found.map((one) => (
            <option key={one} value={one}>
              {t(`contacts.results.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('contacts.purpose')}
          value={chosen.purpose}
          onChange={({ target }) => choose({ purpose: purposes.find((one) => one === target.value) ?? 'other' })}
        >
          {purposes.map((one) => (
            <option key={one} value={one}>
              {t(`contacts.purposes.${one}`)}
            </option>
          ))}
        </Select>
      </HStack>
    </>
  )
}
