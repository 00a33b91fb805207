import { readCalculationFile, type CalculationFile } from '../../api/calculation.ts'
import type { previewCalculation } from '../../api/calculations.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import { changesBetween } from '../../rules/calculation/changes.ts'
import { answersTo } from '../../rules/questions/answers.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'

const reckoned = (file: CalculationFile) => calculate(readCalculationFile(file))

/** The calculation of what was sent; the record is not touched. */
export async function preview({
  input: { earlier, ...file },
}: Call<typeof previewCalculation>): Promise<ReplyOf<typeof previewCalculation>> {
  const { needs, remarks, ...calculation } = reckoned(file)
  return {
    ...calculation,
    byNeed: [...needs],
    remarks: [...remarks],
    answers: answersTo(readCalculationFile(file), file.ask?.wages ?? []),
    changes: earlier ? changesBetween(reckoned(earlier), { ...calculation, needs, remarks }) : null,
  }
}
