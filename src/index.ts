export { hasErrors, report, rules } from './config/diagnostics.ts'
