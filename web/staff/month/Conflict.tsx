import { Alert, BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { Assessment, SavedAssessment } from '../assessments/useAssessment.ts'
import { differences } from './differences.ts'
import type { Labels } from './labels.ts'

interface Props {
  assessment: Assessment
  /** The version on the server now. */
  saved: SavedAssessment
  labels: Labels
}

/** Two people worked at once: both versions side by side, and a choice. Nothing is lost before it is made. */
export function Conflict({ assessment, saved, labels }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const words = {
    t,
    kronor: format.kronor,
    labels,
  }
  const rows = differences(assessment.content, saved.content, words)
  const theirs = {
    version: saved.version,
    content: saved.content,
    savedAt: saved.savedAt === null ? null : new Date(saved.savedAt),
  }
  return (
    <Alert variant="warning" role="alert">
      <VStack gap="space-12">
        <Heading level="2" size="xsmall">
          {t('month.conflict.title')}
        </Heading>
        <BodyShort>{t('month.conflict.lead')}</BodyShort>
        {saved.savedBy !== null && saved.savedAt !== null && (
          <BodyShort>
            {t('month.conflict.theirsBy', { name: saved.savedBy, at: format.instant(saved.savedAt) })}
          </BodyShort>
        )}
        {rows.length === 0 ? (
          <BodyShort>{t('month.conflict.nothing')}</BodyShort>
        ) : (
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
        )}
        <HStack gap="space-8">
          <Button size="small" onClick={() => void assessment.keepMine(saved.version)}>
            {t('month.conflict.keepMine')}
          </Button>
          <Button size="small" variant="secondary" onClick={() => assessment.takeTheirs(theirs)}>
            {t('month.conflict.takeTheirs')}
          </Button>
        </HStack>
      </VStack>
    </Alert>
  )
}
