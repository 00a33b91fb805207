import { Tag } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { isDefault, parameterNames, type ParameterName, type Value } from './guideline.ts'
import { useParameterWords } from './parameterWords.ts'

interface Props {
  value: Value
  /** The one it would follow: what differs is shown. */
  before: Value | undefined
  name: string
}

/** Everything a guideline sets, and for what it leaves open why it is as it is. */
export function GuidelineTable({ value, before, name }: Props) {
  const { t } = useTranslation('staff')
  return (
    <div className="staff-paper">
      <div className="ui-scroll" role="region" aria-label={name} tabIndex={0}>
        <table className="ui-table ui-stack">
          <thead>
            <tr>
              <th scope="col">{t('administration.guidelines.parameter')}</th>
              <th scope="col">{t('administration.guidelines.value')}</th>
              <th scope="col">{t('administration.guidelines.why')}</th>
            </tr>
          </thead>
          <tbody>
            {parameterNames.map((one) => (
              <Row key={one} name={one} value={value} before={before} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** The lines that are not as they were; all of them where none goes away but some come. */
function onlyIn(before: readonly string[], now: readonly string[]): readonly string[] {
  if (before.join() === now.join()) return []
  const gone = before.filter((line) => !now.includes(line))
  return gone.length > 0 ? gone : before
}

function Row({ name, value, before }: { name: ParameterName; value: Value; before: Value | undefined }) {
  const { t } = useTranslation('staff')
  const say = useParameterWords()
  const now = say(name, value)
  const was = before && onlyIn(say(name, before), now)
  return (
    <tr>
      <th scope="row">{t(`administration.guidelines.names.${name}`)}</th>
      <td data-label={t('administration.guidelines.value')}>
        <div className="staff-lines">
          {now.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
        {isDefault(value, name) && (
          <Tag size="xsmall" variant="moderate" data-color="neutral">
            {t('administration.guidelines.isDefault')}
          </Tag>
        )}
        {was && was.length > 0 && (
          <span className="ui-because">{t('simulations.changed', { was: was.join(', ') })}</span>
        )}
      </td>
      <td data-label={t('administration.guidelines.why')}>
        <span className="ui-because">{t(`administration.guidelines.reasons.${name}`)}</span>
      </td>
    </tr>
  )
}
