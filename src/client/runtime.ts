/** Starts the talk in the browser, and says when everything has settled. */
import { start } from './start.ts'

void start()
