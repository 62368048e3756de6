/** Abbreviations that end in a full stop, lower case, without that stop. */

/** A sentence never ends in these: a name, a number or an example follows. */
export const leading: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev hon gen col sgt capt cpt lt cmdr gov sen rep pres st ste mt ft messrs mme mlle
  e.g i.e eg ie cf viz vs ca approx resp esp incl excl w.r.t i.i.d aka
  fig figs eq eqs eqn eqns sec sect tab thm lem prop def alg algo
  z.b d.h u.a z.t s.o bzw vgl nr abb bspw ggf sog evtl inkl zzgl hr fr p.ex p.ej sra srta dott sig`.split(
    /\s+/,
  ),
)

/** A sentence may end in these, but not where a number (or a bracket) follows: No. 5, p. 12, Jan. 3. */
export const numbered: ReadonlySet<string> = new Set(
  `no nos n ch chap vol vols p pp pg par para art ref refs app appx ed eds ex exs ln col cols
  jan feb mar apr jun jul aug sep sept oct nov dec s bd kap`.split(/\s+/),
)

/** A sentence may end in these; then it goes on with a word that begins sentences. */
export const trailing: ReadonlySet<string> = new Set(
  `al etc v inc ltd co corp llc bros jr sr dept univ inst assoc natl intl govt est min max avg acc abs std var dist temp
  a.m p.m a.k.a u.s u.k u.n e.u u.s.a ph.d m.d b.sc m.sc b.a m.a b.c a.d d.c i.o no.s usw u.v.m conf proc
  spec op cit ibid trans repr ms mss ave blvd rd hwy mi lb lbs oz ft hr hrs sec secs
  mon tue tues wed thu thur thurs fri sat sun`.split(/\s+/),
)

/** Words, capitalized, that begin an English sentence far more often than a name. */
export const starters: ReadonlySet<string> = new Set(
  `The This That These Those There Then Thus Therefore They Their It Its In If Is Are On Our We While When Where
  What Which Who Why How However He His Her She Here Hence I As At An A And All Also Although After Another
  Because Before Both But By Can Does Do Each Even Every Finally First For From Further Furthermore Given
  Indeed Instead Let Many Meanwhile More Moreover Most Much My Next No Nor Not Nevertheless Now Of Once One Only
  Or Other Others Over Second Several Similarly Since So Some Still Such Third To Today Under Unlike Until
  Unfortunately With Without Yet You Your`.split(/\s+/),
)
