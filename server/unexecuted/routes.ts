import {
  reportUnexecuted,
  registerUnexecutedReason,
  unexecuted,
  unexecutedReportFile,
  unexecutedReports,
} from '../../api/unexecuted.ts'
import { bind } from '../platform/http/bind.ts'
import { fetchReport, readReports, readUnexecuted, report, say } from './report.ts'

export const unexecutedRoutes = [
  bind(unexecuted, readUnexecuted),
  bind(registerUnexecutedReason, say),
  bind(unexecutedReports, readReports),
  bind(reportUnexecuted, report),
  bind(unexecutedReportFile, fetchReport),
]
