import { Alert, BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { isSame, merge, type Preferred } from '../../ui/saving/merge.ts'
import type { Assessment, SavedAssessment } from '../assessments/useAssessment.ts'
import { differences } from './differences.ts'
import type { Labels } from './labels.ts'

interface Props {
  assessment: Assessment
  /** The version on the server now. */
  saved: SavedAssessment
  labels: Labels
}

/** Two people worked at once: what only one of them wrote stays either way, and where they wrote the same thing they stand side by side. */
export function Conflict({ assessment, saved, labels }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const words = {
    t,
    kronor: format.kronor,
    labels,
  }
  const base = assessment.base()
  const put = (preferred: Preferred) =>
    base === null
      ? { mine: assessment.content, theirs: saved.content }[preferred]
      : merge(base, assessment.content, saved.content, preferred)
  const [mine, theirs] = [put('mine'), put('theirs')]
  const rows = differences(mine, theirs, words)
  const isOne = isSame(mine, theirs)
  const keep = (content: typeof mine) => void assessment.keepMine(saved.version, content)
  return (
    <Alert variant="warning" role="alert">
      <VStack gap="space-12">
        <Heading level="2" size="xsmall">
          {t('month.conflict.title')}
        </Heading>
        <BodyShort>{t(isOne ? 'month.conflict.leadOne' : 'month.conflict.lead')}</BodyShort>
        {!isOne && base !== null && <BodyShort>{t('month.conflict.restStays')}</BodyShort>}
        {saved.savedBy !== null && saved.savedAt !== null && (
          <BodyShort>
            {t('month.conflict.theirsBy', { name: saved.savedBy, at: format.instant(saved.savedAt) })}
          </BodyShort>
        )}
        {rows.length > 0 && <Rows rows={rows} />}
        <HStack gap="space-8">
          {isOne ? (
            <Button size="small" onClick={() => keep(mine)}>
              {t('month.conflict.together')}
            </Button>
          ) : (
            <>
              <Button size="small" onClick={() => keep(mine)}>
                {t('month.conflict.keepMine')}
              </Button>
              <Button size="small" variant="secondary" onClick={() => keep(theirs)}>
                {t('month.conflict.takeTheirs')}
              </Button>
            </>
          )}
        </HStack>
      </VStack>
    </Alert>
  )
}

function Rows({ rows }: { rows: ReturnType<typeof differences> }) {
  const { t } = useTranslation('staff')
  return (
    <table className="ui-table staff-conflict">
      <thead>
        <tr>
          <th scope="col">{t('month.conflict.what')}</th>
          <th scope="col">{t('month.conflict.mine')}</th>
          <th scope="col">{t('month.conflict.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.what}>
            <th scope="row">{row.what}</th>
            <td>{row.mine}</td>
            <td>{row.theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
