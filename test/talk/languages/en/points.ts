/** All sentences whose points are known. */
import { argued } from './argued.ts'
import type { Example } from './example.ts'
import { explained } from './explained.ts'
import { heard } from './heard.ts'
import { joined } from './joined.ts'
import { limited } from './limited.ts'
import { led } from './led.ts'
import { told } from './told.ts'

export const examples: readonly Example[] = [
  ...told,
  ...explained,
  ...limited,
  ...argued,
  ...joined,
  ...heard,
  ...led,
]
