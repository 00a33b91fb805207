import { useTranslation } from 'react-i18next'
import { useStayNames, type Stay } from './names.ts'

/** Each stay with its days and its source; on a phone a row stands on end. */
export function Stays({ stays }: { stays: readonly Stay[] }) {
  const { t } = useTranslation('staff')
  const name = useStayNames(stays)
  const heads = ['lives', 'from', 'to', 'source'] as const
  const lives = ({ living, days }: Stay): string => {
    const word = t(`life.household.livings.${living}`)
    return living === 'full' ? word : t('life.household.partly', { living: word, days })
  }
  const source = (one: Stay): string => {
    const word = t(`life.household.sources.${one.source}`)
    return one.notedBy === null ? word : t('life.household.notedBy', { source: word, by: one.notedBy })
  }
  return (
    <table className="ui-table ui-stack">
      <caption className="ui-hidden">{t('life.household.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('life.household.person')}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`life.household.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stays.map((one) => (
          <tr key={`${one.personId} ${one.from}`}>
            <th scope="row">{name(one.personId)}</th>
            <td data-label={t('life.household.lives')}>{lives(one)}</td>
            <td data-label={t('life.household.from')}>{one.from}</td>
            <td data-label={t('life.household.to')}>{one.to ?? t('life.household.still')}</td>
            <td data-label={t('life.household.source')}>{source(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
