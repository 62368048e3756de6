/** What `build()` and the stages need from outside, on Node. */
export { nodeOutside, type NodeOutside } from './commands/outside/index.ts'
