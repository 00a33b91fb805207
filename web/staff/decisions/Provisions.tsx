import { Checkbox, CheckboxGroup, HStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { cite, sourceTitle } from '../../ui/language/cite.ts'
import type { Need } from '../endpoints.ts'

/** Sections a decision on economic assistance may rest on, beside the ones proposed. */
const usual: readonly string[] = ['SoL 12:1', 'SoL 12:2', 'SoL 12:5', 'SoL 12:7']
const usualBefore: readonly string[] = ['SoL 2001:453 4:1', 'SoL 2001:453 4:2', 'SoL 2001:453 4:3', 'SoL 2001:453 4:5']

interface Props {
  need: Need
  chosen: readonly string[]
  onChange: (provisions: string[]) => void
}

/** By which § a need is decided: the proposed ones are filled in. */
export function Provisions({ need, chosen, onChange }: Props) {
  const { t } = useTranslation('staff')
  const suggested = [...(need.proposed?.provisions ?? need.provisions), ...chosen]
  const old = suggested.some((key) => key.startsWith('SoL 2001'))
  const all = [...new Set([...suggested, ...(old ? usualBefore : usual)])].sort()
  return (
    <CheckboxGroup legend={t('needs.provisions')} size="small" value={[...chosen]} onChange={onChange}>
      <HStack gap="space-16">
        {all.map((key) => (
          <Checkbox key={key} value={key} title={sourceTitle(key)}>
            <span lang="sv">{cite(key)}</span>
          </Checkbox>
        ))}
      </HStack>
    </CheckboxGroup>
  )
}
