import { readFileSync } from 'node:fs'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'

const main = 'se/forsakringskassan/schema/integration/ssbt/_10/sammansatt_bastjanst_v10.xsd'
const traffic = 'se/transportstyrelsen/schema/ssbtek'
const imported = [
  'se/rsv/zg/bs/service/ws/beskattningws/ZgBsBeskattningWSService_schema.xsd',
  'se/arbetsformedlingen/api/arbetssokande/ersattningsstod/v2/ers_stod.xsd',
  'schemas/ubpservice/int014/UnemploymentBenefitPaymentService.xsd',
  `${traffic}/hamtauppgifterresponder/_1/HamtaUppgifterResponder_1.0.xsd`,
  `${traffic}/fordon/_1/fordon_1.0.xsd`,
  `${traffic}/person/_1/person_1.0.xsd`,
  'se/migrationsverket/schema/ssbtek/_1/SSBTEKWebService_schema1.xsd',
]

let validator: XsdValidator | null = null

/** What is wrong with a message by the schema of SSBTEK version 10: names of elements, never what stands in them; null: nothing. */
export function wrongBySchema(body: XmlDocument): string | null {
  validator ??= loadValidator()
  try {
    validator.validate(body)
    return null
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    return [...new Set([...said.matchAll(/Element '([^']*)'/g)].map((found) => found[1]))].join(', ') || 'schema'
  }
}

const bytes = (path: string) => readFileSync(new URL(`./schema/${path}`, import.meta.url))

/** The files name each other by their places: they are given from memory, so that no message can make anything be read. */
function loadValidator(): XsdValidator {
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(imported.map((path) => [path, bytes(path)]))))
  const schema = XmlDocument.fromBuffer(bytes(main), { url: main })
  try {
    return XsdValidator.fromDoc(schema)
  } finally {
    schema.dispose()
  }
}
