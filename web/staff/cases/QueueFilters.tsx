import { Button, HStack, Select } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { QueueFilter } from '../../../api/queueFilter.ts'
import { filterTimers } from '../../../rules/work/queueFilter.ts'
import { useRead } from '../../ui/query.ts'
import { endpoints, type QueueChoices } from '../endpoints.ts'
import { firstFilter, isSame } from './queueFilter.ts'
import { SavedFilters } from './SavedFilters.tsx'

interface Props {
  filter: QueueFilter
  onChoose: (filter: QueueFilter) => void
}

/** The four lawful keys: whose, which unit, which day to watch; the status stands beside the list. */
export function QueueFilters({ filter, onChoose }: Props) {
  const { t } = useTranslation('staff')
  const { data: choices } = useRead(endpoints.queueChoices, {})
  return (
    <section aria-label={t('queue.filter.title')} className="staff-filters">
      <HStack gap="space-12" align="end">
        {choices?.leads === true && <Assigned filter={filter} onChoose={onChoose} choices={choices} />}
        {choices && choices.units.length > 1 && (
          <Select
            size="small"
            label={t('queue.filter.unit')}
            value={filter.unit ?? ''}
            onChange={({ target }) => onChoose({ ...filter, unit: target.value || null })}
          >
            <option value="">{t('queue.filter.anyUnit')}</option>
            {choices.units.map(({ unitId, name }) => (
              <option key={unitId} value={unitId}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <Select
          size="small"
          label={t('queue.filter.timer')}
          value={filter.timer ?? ''}
          onChange={({ target }) =>
            onChoose({ ...filter, timer: filterTimers.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{t('queue.filter.anyTimer')}</option>
          {filterTimers.map((one) => (
            <option key={one} value={one}>
              {t(`queue.filter.timers.${one}`)}
            </option>
          ))}
        </Select>
        {!isSame(filter, firstFilter) && (
          <Button size="small" variant="tertiary" onClick={() => onChoose(firstFilter)}>
            {t('queue.filter.clear')}
          </Button>
        )}
        <SavedFilters filter={filter} onChoose={onChoose} saved={choices?.saved ?? []} />
      </HStack>
    </section>
  )
}

function Assigned({ filter, onChoose, choices }: Props & { choices: QueueChoices }) {
  const { t } = useTranslation('staff')
  return (
    <Select
      size="small"
      label={t('queue.filter.assigned')}
      value={filter.assigned}
      onChange={({ target }) => onChoose({ ...filter, assigned: target.value })}
    >
      {(['me', 'anyone', 'nobody'] as const).map((one) => (
        <option key={one} value={one}>
          {t(`queue.filter.assignments.${one}`)}
        </option>
      ))}
      {choices.keepers.map(({ staffId, name }) => (
        <option key={staffId} value={staffId}>
          {name}
        </option>
      ))}
    </Select>
  )
}
