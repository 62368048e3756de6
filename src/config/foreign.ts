/**
 * Front matter keys of Hugo, Jekyll, Hexo, Pandoc, Quarto and their like. An
 * article that other tools read too keeps them; Lectern lets them be.
 */
export const foreignKeys: ReadonlySet<string> = new Set(
  `abstract aliases appendix archives arxiv audio authors-note banner bibliography blog body-classes
  build cascade categories category citation citations class code-fold colorlinks comments confluence copyright
  cover created csl css custom date-format dates description disable disqus documentclass doi draft editor email
  engine enable excerpt excerpt_separator execute expirydate external fontfamily fontsize format from
  geometry header-includes headless hide hidden icon id image images include-in-header institute instance isbn
  jekyll jupyter katex keyword keywords lastmod layout license link link-citations links lot lof linktitle
  list listing markup math mathjax menu menus meta metadata modified nav nav_order next nocite nocomment number-sections
  numbersections order outputs output paginate pagetitle papersize parent params permalink photos pin pinned post
  prev private published publishdate publish published_at redirect_from redirect_to reference-section-title
  references resources robots runtime search section series share sidebar sitemap slug sort source status
  sticky standalone suppress-bibliography summary tag tags taxonomies template thanks thumbnail time timezone toc toc-depth toc-title
  toc_depth top topic topics translationkey type updated updated_at url user username uuid version video videos
  visible weight website zotero`.split(/\s+/),
)
