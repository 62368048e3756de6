import { readToUnicode } from './cmap.ts'
import type { PdfFile } from './file.ts'
import type { PdfDict } from './syntax.ts'

/** A font as far as text is read with it. */
export interface PdfFont {
  name: string
  /** Whether the file holds its outlines. */
  embedded: boolean
  /** Bytes per code. */
  width: 1 | 2
  toUnicode: ReadonlyMap<number, string>
}

/** Read a font of a page's resources. */
export function readFont(file: PdfFile, font: PdfDict): PdfFont {
  const kind = file.text(font.get('Subtype'))
  const carrier = kind === 'Type0' ? file.dict(file.array(font.get('DescendantFonts'))[0]) : font
  const descriptor = file.dict(carrier.get('FontDescriptor'))
  const outlines = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => file.stream(descriptor.get(key)))
  const map = file.stream(font.get('ToUnicode'))
  return {
    name: file.text(font.get('BaseFont')) ?? file.text(descriptor.get('FontName')) ?? 'without a name',
    // The glyphs of a Type 3 font are drawings in the file.
    embedded: outlines || kind === 'Type3',
    width: kind === 'Type0' ? 2 : 1,
    toUnicode: map ? readToUnicode(map.content()) : new Map(),
  }
}
