import { BodyShort, Button, Fieldset, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { Part, type PartProps } from './Part.tsx'
import type { CapListKey } from './draft.ts'

const lists: readonly CapListKey[] = ['rentCap', 'electricityCap']
const single = ['homeInsuranceCap', 'internetCap'] as const

/** The highest costs that are accepted: by number of persons, and one for all. */
export function Limits({ draft, inForce, onChange, trying = true }: PartProps) {
  const { t } = useTranslation('staff')
  const changed = useChanged()
  const more = inForce.otherCaps
  return (
    <Part id="limits" title={t('simulations.limits')}>
      {trying && <BodyShort size="small">{t('simulations.limitsHow')}</BodyShort>}
      {lists.map((key) => (
        <CapList
          key={key}
          of={key}
          amounts={draft[key]}
          before={inForce[key]}
          onAmounts={(amounts) => onChange({ [key]: amounts })}
        />
      ))}
      <HStack gap="space-24" align="start">
        {single.map((key) => (
          <VStack key={key} gap="space-4">
            <AmountField
              size="small"
              label={t(`simulations.${key}`)}
              description={t('simulations.emptyIsNone')}
              value={draft[key]}
              onAmount={(amount) => onChange({ [key]: amount })}
            />
            {changed(draft[key], inForce[key])}
          </VStack>
        ))}
      </HStack>
      {more > 0 && <BodyShort size="small">{t('simulations.otherCaps', { count: more })}</BodyShort>}
    </Part>
  )
}

/** Says what an amount was, where it was changed. */
function useChanged() {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (now: number | null, was: number | null | undefined) =>
    now !== (was ?? null) && (
      <span className="ui-because">
        {t('simulations.changed', {
          was: was === null || was === undefined ? t('simulations.none').toLowerCase() : format.kronor(was),
        })}
      </span>
    )
}

interface CapListProps {
  of: CapListKey
  amounts: readonly (number | null)[]
  before: readonly number[]
  onAmounts: (amounts: readonly (number | null)[]) => void
}

/** One amount for each number of persons; the last stands for that many or more. */
function CapList({ of, amounts, before, onAmounts }: CapListProps) {
  const { t } = useTranslation('staff')
  const changed = useChanged()
  const label = (at: number) => {
    const persons = t('simulations.persons', { count: at + 1 })
    return at === amounts.length - 1 ? t('simulations.orMore', { persons }) : persons
  }
  return (
    <Fieldset size="small" legend={t(`simulations.${of}`)}>
      {amounts.length === 0 && <BodyShort size="small">{t('simulations.noLimit')}</BodyShort>}
      <div className="staff-caps">
        {amounts.map((amount, at) => (
          // A row is its place: the amount for so many persons.
          <VStack key={t('simulations.persons', { count: at + 1 })} gap="space-4">
            <AmountField
              size="small"
              label={label(at)}
              value={amount}
              onAmount={(next) => onAmounts(amounts.map((one, place) => (place === at ? next : one)))}
            />
            {changed(amount, before[at])}
          </VStack>
        ))}
      </div>
      <HStack gap="space-8">
        {amounts.length < 12 && (
          <Button
            size="small"
            variant="secondary"
            type="button"
            onClick={() => onAmounts([...amounts, amounts.at(-1) ?? null])}
          >
            {t('simulations.addRow')}
          </Button>
        )}
        {amounts.length > 0 && (
          <Button size="small" variant="tertiary" type="button" onClick={() => onAmounts(amounts.slice(0, -1))}>
            {t('simulations.removeRow')}
          </Button>
        )}
      </HStack>
    </Fieldset>
  )
}
