import type { XmlElement } from 'libxml2-wasm'
import type { RegisterHolder } from '../../../law/completion.ts'
import { everybody, notFetched, type HolderAnswers, type RegisterAnswer } from '../../../rules/registers/answer.ts'
import { agencyOf } from './agencies.ts'
import { readInsurance } from './insurance.ts'
import { readEmployment, readFunds, readStudies, readTax } from './others.ts'
import { childOf, first, readXml, textOf } from './xml.ts'

/** Each holder's answer by itself: one that fails takes no other with it. Parsed leniently; what cannot be read is said, never left out. */
export function readAnswer(text: string): HolderAnswers {
  const read = readXml(text, (root) => {
    const data = first(root, 'svarsdata')
    return data ? ofData(data) : everybody(notFetched(first(root, 'Fault') ? 'holder_failed' : 'unreadable'))
  })
  return read ?? everybody(notFetched('unreadable'))
}

function ofData(data: XmlElement): HolderAnswers {
  const part = (holder: RegisterHolder, readPart: (of: XmlElement) => RegisterAnswer): RegisterAnswer => {
    const block = childOf(data, agencyOf[holder])
    if (!block) return notFetched('left_out')
    const found = childOf(block, 'data')
    // `SSBT`: the composite did not reach the agency in time; `BT`: the agency itself failed.
    if (!found) return notFetched(textOf(block, 'error/kalla') === 'SSBT' ? 'down' : 'holder_failed')
    return attempt(() => readPart(found))
  }
  return {
    social_insurance_agency: part('social_insurance_agency', (of) => insured(of).social_insurance_agency),
    pensions_agency: part('pensions_agency', (of) => insured(of).pensions_agency),
    student_aid_board: part('student_aid_board', (of) => readStudies(textOf(of, 'svar'))),
    unemployment_fund: part('unemployment_fund', readFunds),
    employment_service: part('employment_service', readEmployment),
    tax_agency: part('tax_agency', (of) => readTax(textOf(of, 'svar'))),
  }
}

const insured = (of: XmlElement) => readInsurance(textOf(of, 'lefiJsonSvar'))

/** A part of a shape nobody has foreseen is unreadable, and the others are still read. */
function attempt(read: () => RegisterAnswer): RegisterAnswer {
  try {
    return read()
  } catch {
    return notFetched('unreadable')
  }
}
