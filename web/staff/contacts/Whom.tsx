import { Select, TextField, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { otherParties, thirdPartyGrounds } from '../../../rules/contacts/contact.ts'
import type { CaseContacts } from '../endpoints.ts'
import type { ContactForm } from './contact-form.ts'

interface Props {
  form: ContactForm
  people: CaseContacts['people']
}

/** With whom. For another than the household: by which ground one may talk with them. */
export function Whom({ form: { chosen, choose }, people }: Props) {
  const { t } = useTranslation('staff')
  const pick = (value: string) => {
    const other = otherParties.find((one) => one === value) ?? null
    choose(other === null ? { whom: value, other } : { other, isInterpreted: false, promises: false })
  }
  return (
    <VStack gap="space-12">
      <Select
        size="small"
        label={t('contacts.with')}
        value={chosen.other ?? chosen.whom}
        onChange={({ target }) => pick(target.value)}
      >
        {people.map(({ personId, name }) => (
          <option key={personId} value={personId}>
            {name ?? t('contacts.unnamed')}
          </option>
        ))}
        {otherParties.map((one) => (
          <option key={one} value={one}>
            {t(`contacts.others.${one}`)}
          </option>
        ))}
      </Select>
      {chosen.other !== null && <Ground chosen={chosen} choose={choose} />}
    </VStack>
  )
}

function Ground({ chosen, choose }: Pick<ContactForm, 'chosen' | 'choose'>) {
  const { t } = useTranslation('staff')
  return (
    <>
      <Select
        size="small"
        label={t('contacts.ground')}
        description={t('contacts.groundHow')}
        value={chosen.ground}
        onChange={({ target }) =>
          choose({ ground: thirdPartyGrounds.find((one) => one === target.value) ?? 'consent' })
        }
      >
        {thirdPartyGrounds.map((one) => (
          <option key={one} value={one}>
            {t(`contacts.grounds.${one}`)}
          </option>
        ))}
      </Select>
      {chosen.ground !== 'they_contacted_us' && (
        <TextField
          size="small"
          label={t('contacts.groundNote')}
          maxLength={500}
          value={chosen.groundNote}
          onChange={({ target }) => choose({ groundNote: target.value })}
        />
      )}
    </>
  )
}
