import type { Schema } from 'hast-util-sanitize'

const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']
const texts = ['text', 'tspan', 'textPath', 'title', 'desc']
const structure = ['svg', 'g', 'defs', 'symbol', 'use', 'image', 'switch']
const paints = ['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'marker', 'filter']
const filters = [
  'feBlend', 'feColorMatrix', 'feComposite', 'feFlood', 'feGaussianBlur', 'feMerge', 'feMergeNode', 'feOffset', 'feDropShadow',
] // prettier-ignore

/** Elements that draw and can neither run nor load anything. */
export const allowedElements: ReadonlySet<string> = new Set([
  ...shapes,
  ...texts,
  ...structure,
  ...paints,
  ...filters,
])

/** Attributes of those, by their names in hast. */
export const allowedAttributes: ReadonlySet<string> = new Set(
  `id className style transform
  viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points pathLength
  fill fillOpacity fillRule stroke strokeWidth strokeOpacity strokeLineCap strokeLineJoin strokeDashArray strokeDashOffset
  strokeMiterLimit opacity color display visibility overflow paintOrder vectorEffect shapeRendering clipPath clipRule mask
  markerStart markerMid markerEnd markerWidth markerHeight markerUnits orient refX refY
  offset stopColor stopOpacity gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits href xLinkHref
  fontFamily fontSize fontWeight fontStyle fontVariant fontStretch textAnchor textDecoration textLength lengthAdjust textRendering
  dominantBaseline alignmentBaseline baselineShift letterSpacing wordSpacing writingMode direction unicodeBidi startOffset dx dy rotate
  filter filterUnits primitiveUnits in in2 result stdDeviation mode operator k1 k2 k3 k4 type values floodColor floodOpacity
  lang xmlLang role ariaLabel ariaHidden`.split(/\s+/),
)

/** For hast-util-sanitize: only what is named above, its ids as they are (they are prefixed later). */
export const svgSchema: Schema = {
  tagNames: [...allowedElements],
  attributes: { '*': [...allowedAttributes] },
  clobber: [],
  strip: ['script', 'style', 'foreignObject'],
  allowComments: false,
  allowDoctypes: false,
}
