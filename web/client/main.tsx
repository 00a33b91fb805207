import { start } from '../ui/start.tsx'
import { App } from './App.tsx'

await start('client', true, <App />)
