import {
  accessibilityStatements,
  answerAccessibility,
  eserviceSettings,
  saveEserviceSettings,
  tellAccessibility,
} from '../../api/eservice.ts'
import { bind } from '../platform/http/bind.ts'
import { answerReport, saveSettings, showSettings, showStatements, takeReport } from './act.ts'

export const eserviceRoutes = [
  bind(accessibilityStatements, showStatements),
  bind(tellAccessibility, takeReport),
  bind(eserviceSettings, showSettings),
  bind(saveEserviceSettings, saveSettings),
  bind(answerAccessibility, answerReport),
]
