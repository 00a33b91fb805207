import {
  cancelSimulation,
  simulation,
  simulationProgress,
  simulations,
  startSimulation,
} from '../../api/simulations.ts'
import { bind } from '../platform/http/bind.ts'
import { cancel, listSimulations, showProgress, showSimulation, start } from './start.ts'

export const simulationRoutes = [
  bind(simulations, listSimulations),
  bind(startSimulation, start),
  bind(simulation, showSimulation),
  bind(simulationProgress, showProgress),
  bind(cancelSimulation, cancel),
]
