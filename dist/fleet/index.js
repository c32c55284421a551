import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
/******/ var __webpack_modules__ = ({

/***/ 379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(356)
const { safeRe: re, t } = __nccwpck_require__(471)
const cmp = __nccwpck_require__(646)
const debug = __nccwpck_require__(159)
const SemVer = __nccwpck_require__(163)
const Range = __nccwpck_require__(782)


/***/ }),

/***/ 782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(356)
const Comparator = __nccwpck_require__(379)
const debug = __nccwpck_require__(159)
const SemVer = __nccwpck_require__(163)
const trimComparatorWhitespace = __nccwpck_require__(737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(101)
const { safeRe: re, t } = __nccwpck_require__(471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(82)
const neq = __nccwpck_require__(974)
const gt = __nccwpck_require__(599)
const gte = __nccwpck_require__(236)
const lt = __nccwpck_require__(872)
const lte = __nccwpck_require__(717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 82:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 11:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(101)
const debug = __nccwpck_require__(159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 118:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 555:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _flows_fleet_publish_fleet_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(251);
/* harmony import */ var _load_fleet_page_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(179);
/* harmony import */ var _platform_action_job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(880);
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(602);
/* harmony import */ var _platform_end_process_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(207);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(166);
/* harmony import */ var _platform_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(542);







const machine = (0,_platform_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .readMachine */ .U)();
const job = (0,_platform_action_job_js__WEBPACK_IMPORTED_MODULE_1__/* .actionJob */ .C)(machine);
try {
    await (0,_flows_fleet_publish_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .publishFleet */ .Y)({ machine, job, files: _platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k, clock: _platform_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m }, _load_fleet_page_js__WEBPACK_IMPORTED_MODULE_5__/* .loadFleetPage */ .I);
}
catch (error) {
    job.fail(error instanceof Error ? error.message : String(error));
}
await (0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_6__/* .endProcess */ .JZ)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ publishFleet)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __nccwpck_require__(697);
;// CONCATENATED MODULE: ./build/telling/choose-language.js
/**
 * The language to speak. What was asked for wins: a tag or a locale's name (zh, zh-CN, zh_CN.UTF-8). With anything else,
 * `auto` above all, the locale that messages have decides (POSIX, 8.2: an empty variable counts as unset).
 */
function chooseLanguage(asked, env) {
    return languageOf(asked) ?? languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ?? "en";
}
/** What a tag or a locale's name stands for; null for a language that is not spoken here, and for none: auto, C, POSIX. */
function languageOf(name) {
    const [, tag] = /^\s*(en|zh)(?![a-z])/i.exec(name) ?? [];
    return tag === undefined ? null : tag.toLowerCase();
}

// EXTERNAL MODULE: ./build/telling/telling.js + 61 modules
var telling_telling = __nccwpck_require__(149);
;// CONCATENATED MODULE: ./build/flows/fleet/file-error.js
/**
 * A file that was named can't be used, and was left as it is. `no-history`: not one of its lines is a point;
 * `no-file`: something else than a regular file has the name of one to be written.
 */
class FileError extends Error {
    code;
    path;
    constructor(code, path) {
        super(`${code}: ${path}`);
        this.code = code;
        this.path = path;
    }
}

;// CONCATENATED MODULE: ./build/decode.js
/** What a JSON text holds; null where it is no JSON, or holds what the decoder does not take. */
function decodeJson(json, decoder) {
    try {
        return decoder(JSON.parse(json));
    }
    catch {
        return null;
    }
}
/** What a decoder does with anything else. */
function malformed() {
    throw new TypeError("malformed");
}
const decode_text = (value) => (typeof value === "string" ? value : malformed());
const flag = (value) => (typeof value === "boolean" ? value : malformed());
/** JSON can write numbers that none is: 1e999 is read as Infinity. */
const count = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : malformed();
function literal(expected) {
    return (value) => (value === expected ? expected : malformed());
}
function oneOf(...values) {
    return (value) => values.find((one) => one === value) ?? malformed();
}
function nullable(decoder) {
    return (value) => (value === null ? null : decoder(value));
}
function list(decoder) {
    return (value) => (Array.isArray(value) ? value.map((one) => decoder(one)) : malformed());
}
/** Names and values, whatever the names are. */
function dictionary(decoder) {
    return (value) => Object.fromEntries(Object.entries(object(value)).map(([name, one]) => [name, decoder(one)]));
}
/** An object with these fields; a field that is absent comes to its decoder as undefined, and others are left out. */
function fields(decoders) {
    const entries = Object.entries(decoders);
    return (value) => {
        const given = object(value);
        return Object.fromEntries(entries.map(([name, decoder]) => [name, decoder(given[name])]));
    };
}
function object(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : malformed();
}

// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __nccwpck_require__(968);
;// CONCATENATED MODULE: ./build/detail.js
/**
 * What a failure is about, beyond its own code: a code again, with the names and numbers that belong to it, made where
 * the failure is noticed. Every language has its own words for each (english-details.ts, chinese-details.ts in telling).
 */

const TRANSPORT = [
    // Names and connections.
    "no-such-host",
    "no-address",
    "name-server-silent",
    "name-server-failed",
    "connection-refused",
    "no-route-to-host",
    "host-down",
    "network-unreachable",
    "network-down",
    "no-local-address",
    "not-permitted",
    "process-file-limit",
    "machine-file-limit",
    "connection-reset",
    "connection-closed",
    "body-cut-short",
    // What was waited for in vain, or no longer.
    "connecting",
    "first-byte",
    "no-progress",
    "ended-by-caller",
    "not-read-to-end",
    // TLS.
    "self-signed",
    "self-signed-in-chain",
    "unknown-authority",
    "certificate-expired",
    "certificate-not-yet-valid",
    "certificate-of-other-host",
    "no-tls",
    // HTTP.
    "too-many-headers",
    "not-http",
    "bytes-after-response",
    "https-to-http",
    "redirect-to-no-url",
    "no-http-url",
    "credentials-over-http",
    "unknown-error",
];
/** What is wrong with an answer. */
const ANSWER = [
    "no-right-answer",
    "larger-than-go-allows",
    "other-info",
    "other-range",
    "range-ignored",
    "less-than-announced",
    "zip-changed",
];
/** Why a zip is refused. Those that begin with `unusual-` may be read in two ways, and are not read at all. */
const ZIP = [
    "not-a-zip",
    "zip-too-large",
    "name-not-utf8",
    "name-without-prefix",
    "name-too-long",
    "name-not-allowed",
    "name-twice",
    "name-twice-but-for-case",
    "go-mod-elsewhere",
    "wrong-size",
    "wrong-crc",
    "damaged-content",
    "unusual-gap",
    "unusual-bytes-before-directory",
    "unusual-bytes-around-directory",
    "unusual-bytes-behind-content",
    "unusual-local-header",
    "unusual-headers-disagree",
    "unusual-data-descriptor",
    "unusual-cut-off",
    "unusual-end",
    "unusual-entry-count",
    "unusual-comment",
    "unusual-entry-comment",
    "unusual-disks",
    "unusual-zip64",
    "unusual-zip64-extra",
    "unusual-extra",
    "unusual-directory",
    "unusual-flags",
    "unusual-method",
];
/** What is wrong with what a checksum database said. */
const DATABASE = [
    "no-tree-head",
    "no-record",
    "number-beyond-tree",
    "two-trees-of-one-size",
    "wrong-tile-hashes",
    "wrong-tile-size",
    "tile-missing",
];
/** What is wrong with what should be Go. */
const GO = ["no-version-list", "no-go-inside"];
/** All that are said without a name or number: by it a code that is read from a file is known. */
const PLAIN_DETAILS = [
    ...TRANSPORT,
    ...ANSWER,
    ...ZIP,
    ...signed_note/* NOTE_PROBLEMS */.oy,
    ...DATABASE,
    ...GO,
];

// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __nccwpck_require__(937);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __nccwpck_require__(942);
;// CONCATENATED MODULE: ./build/mirrors/measurement.js
/** Why a mirror is out. One code per cause that a user would act on differently. */
const MIRROR_FAILURES = [
    "wrong-hash",
    "login-page",
    "malformed",
    "client-error",
    "rate-limited",
    "upstream-failure",
    "server-error",
    "truncated",
    "time-out",
    "dns",
    "refused",
    "unreachable",
    "reset",
    "tls",
    "redirect-loop",
    "redirect-to-http",
    "protocol",
    /** Not its fault: this machine may not open any more connections. */
    "too-many-files",
    /** It works, but lacks something that the job needs and another mirror has. */
    "stale",
];
const NO_SPEED = {
    dnsMs: null,
    tcpMs: null,
    tlsMs: null,
    firstByteMs: null,
    bulkFirstByteMs: null,
    bytesPerSecond: null,
    rateIsFloor: false,
    viaProxy: false,
};
/** Whether some mirror is out for a reason of this machine's alone: what it is like is not known. */
function isOurFault(outcomes) {
    return outcomes.some(({ kind, ...o }) => kind === "failed" && "reason" in o && o.reason.code === "too-many-files");
}

;// CONCATENATED MODULE: ./build/mirrors/estimate.js
/** How many requests the job still has to make. */
function requestsOf({ smallRequests, serialRequests, bulkRequests }) {
    return smallRequests + serialRequests + bulkRequests;
}
/** Without a measured rate the line is taken to be this fast, for every mirror alike. */
const ASSUMED_BYTES_PER_SECOND = 4_000_000;
/**
 * How far the expected time is on the way from what no limit gives to what the floor gives. A line that is still in slow
 * start carries more in a round trip than the body had so far: what limits it then is seldom near.
 */
const FLOOR_PART = 0.25;
/** No line that a job waits for is faster or slower than this. */
const MAX_BYTES_PER_SECOND = 1_000_000_000;
const MIN_BYTES_PER_SECOND = 50_000;
/**
 * Predicted milliseconds to download `work` from a mirror of that speed: by which mirrors are compared. A rate that still
 * rose may be anything from there on, and by itself would make far mirrors look worse than they are. Infinity when not
 * even a first byte was measured.
 */
function predictMs(speed, work, downloader) {
    const rate = speed.bytesPerSecond ?? ASSUMED_BYTES_PER_SECOND;
    const ms = timeMs(speed, rate, work, downloader);
    if (!speed.rateIsFloor)
        return ms;
    const leastMs = timeMs(speed, MAX_BYTES_PER_SECOND, work, downloader);
    return leastMs + FLOOR_PART * (ms - leastMs);
}
/** The time at a given rate of one connection. */
function timeMs(speed, bytesPerSecond, work, downloader) {
    if (speed.firstByteMs === null)
        return Number.POSITIVE_INFINITY;
    const { firstByteMs, bulkFirstByteMs } = speed;
    const { requestsAtOnce, serialAtOnce, connections, overheadMs = 0 } = downloader;
    const setUpMs = (speed.dnsMs ?? 0) + (speed.tcpMs ?? 0) + (speed.tlsMs ?? 0);
    const line = { roundTripMs: firstByteMs, bytesPerSecond: bytesPerSecond * connections };
    const { smallRequests, serialRequests, bulkRequests, bytes } = work;
    const bulk = { requests: bulkRequests, waitMs: bulkFirstByteMs ?? firstByteMs, bytes };
    const small = (requests) => ({ requests, waitMs: firstByteMs, bytes: 0 });
    // With nothing missing the prediction is the wait for one answer: the job may still ask for something.
    const phases = requestsOf(work) === 0
        ? [{ ...small(1), atOnce: 1 }]
        : serialAtOnce === undefined
            ? [{ ...together([small(smallRequests + serialRequests), bulk]), atOnce: requestsAtOnce }]
            : [
                { ...small(smallRequests), atOnce: requestsAtOnce },
                { ...small(serialRequests), atOnce: serialAtOnce },
                { ...bulk, atOnce: requestsAtOnce },
            ];
    const handledBytesPerMs = (downloader.handledBytesPerSecond ?? Number.POSITIVE_INFINITY) / 1000;
    return phases.reduce((ms, phase) => ms + phaseMs(phase, line, handledBytesPerMs), overheadMs + setUpMs);
}
function together(parts) {
    const requests = parts.reduce((sum, part) => sum + part.requests, 0);
    const waitedMs = parts.reduce((sum, part) => sum + part.requests * part.waitMs, 0);
    return { requests, waitMs: waitedMs / requests, bytes: parts.reduce((sum, part) => sum + part.bytes, 0) };
}
/**
 * Whoever asks waits for a first byte, gets a body over the line, which all who are receiving share, handles it and asks
 * again: a closed queueing network with one shared server. Mean value analysis (Reiser and Lavenberg, 1980) gives its
 * throughput from that of the same network with one asker less: a body takes as much longer as others are on the line
 * then. One asker: the waits and the transfers one after the other; very many: whichever of both takes longer.
 */
function phaseMs({ requests, waitMs, bytes, atOnce }, line, handledBytesPerMs) {
    if (requests === 0)
        return 0;
    const askers = Math.max(1, Math.min(atOnce, requests));
    const bytesPerMs = line.bytesPerSecond / 1000;
    const transferMs = bytes / requests / bytesPerMs;
    const elsewhereMs = waitMs + bytes / requests / handledBytesPerMs;
    let onLine = 0;
    let eachMs = 0;
    for (let asker = 1; asker <= askers; asker++) {
        const bodyMs = transferMs * (1 + onLine);
        eachMs = (elsewhereMs + bodyMs) / asker;
        onLine = eachMs === 0 ? 0 : bodyMs / eachMs;
    }
    return requests * eachMs + slowStartMs(bytes / askers, bytesPerMs, line.roundTripMs);
}
/** Ten segments of 1,460 bytes (RFC 6928). */
const INITIAL_WINDOW_BYTES = 14_600;
/**
 * How much longer so many bytes take on a new connection than at the line's rate: its window begins small, and doubles
 * each round trip until it holds what the line carries in one (RFC 5681).
 */
function slowStartMs(bytes, bytesPerMs, roundTripMs) {
    let leftBytes = bytes;
    let ms = 0;
    for (let windowBytes = INITIAL_WINDOW_BYTES; windowBytes < bytesPerMs * roundTripMs && leftBytes > 0; windowBytes *= 2) {
        const sentBytes = Math.min(windowBytes, leftBytes);
        ms += (sentBytes / windowBytes) * roundTripMs - sentBytes / bytesPerMs;
        leftBytes -= sentBytes;
    }
    return ms;
}
/** A measured rate is a sample of a second or so. */
const RATE_OFF = 0.1;
/** The prediction with what it may be off by: the sizes where not all were asked for, the rate where it was not read to its end. */
function predict(speed, work, downloader) {
    const { bytesPerSecond: rate, rateIsFloor } = speed;
    const at = (bytesPerSecond, bytesOff) => timeMs(speed, bytesPerSecond, { ...work, bytes: Math.max(0, work.bytes + bytesOff) }, downloader);
    const fastest = rate === null || rateIsFloor ? MAX_BYTES_PER_SECOND : rate * (1 + RATE_OFF);
    const slowest = rate === null ? MIN_BYTES_PER_SECOND : rate * (1 - RATE_OFF);
    return {
        ms: predictMs(speed, work, downloader),
        leastMs: at(Math.max(fastest, rate ?? 0), -work.bytesOff),
        mostMs: at(slowest, work.bytesOff),
    };
}
/** A prediction that may be off by more than this, up or down, is not shown: with what the model leaves out it would be a third. */
const MAX_OFF = 0.2;
/** The time to show for a prediction: none where it may be off by too much, so that it is only good enough to rank. */
function shownMs({ ms, leastMs, mostMs }) {
    const isNarrow = leastMs >= (1 - MAX_OFF) * ms && mostMs <= (1 + MAX_OFF) * ms;
    return Number.isFinite(ms) && isNarrow ? ms : null;
}
const MIN_BYTES = 32_000;
const MIN_WINDOW_MS = 100;
/** What comes in less has waited in this machine for a process that was busy: it says little of the line. */
const MIN_SPAN_MS = 25;
/**
 * Bytes per second of one connection once it is under way: the best rate over a window of two round trips or more,
 * since a body that ends within slow start would say too little. Null when the body was too short to tell.
 * @param progress one entry per received piece, ascending
 * @param roundTripMs the wait for the first byte, which stands for the round trip
 */
function throughput(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last || last.bytes < MIN_BYTES)
        return null;
    const totalMs = last.atMs - first.atMs;
    // A pause of this process makes what was waiting arrive all at once, which a short window would take for a rate.
    const windowMs = Math.min(Math.max(2 * roundTripMs, MIN_WINDOW_MS, totalMs / 4), totalMs);
    if (windowMs < MIN_SPAN_MS)
        return (last.bytes * 1000) / MIN_SPAN_MS;
    let best = 0;
    let from = 0;
    for (const to of progress) {
        // The widest start that keeps the window at least windowMs long.
        while (from + 1 < progress.length && to.atMs - progress[from + 1].atMs >= windowMs)
            from++;
        const start = progress[from];
        const lengthMs = to.atMs - start.atMs;
        if (lengthMs >= windowMs)
            best = Math.max(best, ((to.bytes - start.bytes) / lengthMs) * 1000);
    }
    return best > 0 ? best : null;
}
/** When enough of a large body was seen to know its rate. */
const BULK_LIMITS = { bytes: 4_000_000, ms: 1_500 };
/** Whether reading on would teach nothing more: the limit is reached, or slow start is over. */
function isRateSettled(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last)
        return false;
    if (last.bytes >= BULK_LIMITS.bytes || last.atMs - first.atMs >= BULK_LIMITS.ms)
        return true;
    return hasLevelled(progress, roundTripMs);
}
/** Whether slow start is over: the rate of the last round trips is no better than that of the ones before. */
function hasLevelled(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last)
        return false;
    const elapsedMs = last.atMs - first.atMs;
    const windowMs = Math.max(2 * roundTripMs, 60);
    if (elapsedMs < 2 * windowMs || last.bytes < MIN_BYTES)
        return false;
    const recent = bytesBetween(progress, last.atMs - windowMs, last.atMs);
    const before = bytesBetween(progress, last.atMs - 2 * windowMs, last.atMs - windowMs);
    return recent <= before * 1.25;
}
function bytesBetween(progress, fromMs, toMs) {
    return bytesAt(progress, toMs) - bytesAt(progress, fromMs);
}
function bytesAt(progress, atMs) {
    let bytes = 0;
    for (const p of progress) {
        if (p.atMs > atMs)
            break;
        bytes = p.bytes;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/fleet/reference.js

/**
 * 100 modules with 50 MB of zips, each with its .info and .mod, as cmd/go on four cores asks for them over one HTTP/2
 * connection: the same for every region and day, so that the figures can be compared.
 */
const REFERENCE_JOB = {
    smallRequests: 100,
    serialRequests: 100,
    bulkRequests: 100,
    bytes: 50_000_000,
    bytesOff: 0,
    sizedBulk: 100,
};
const FOUR_CORES = {
    requestsAtOnce: 4,
    serialAtOnce: 1,
    connections: 1,
    handledBytesPerSecond: 25_000_000,
    overheadMs: 100,
};
const MAX_MS = 86_400_000;
/**
 * Whole milliseconds that the reference job would take from a mirror of that speed. Null where its rate was not
 * measured, or not to its end (and counts), or is such that it would take more than a day.
 */
function referenceMsOf(speed) {
    if (speed.bytesPerSecond === null)
        return null;
    const ms = shownMs(predict(speed, REFERENCE_JOB, FOUR_CORES));
    return ms !== null && ms <= MAX_MS ? Math.round(ms) : null;
}

;// CONCATENATED MODULE: ./build/fleet/decode-report.js






/** More of them no machine has; and sums of them stay numbers. */
const MAX_AMOUNT = 1e15;
const MAX_LABEL = 200;
const MAX_TEXT = 2_000;
const MAX_MIRRORS = 50;
/** Clocks differ; more than this is no clock. */
const MAX_AHEAD_MS = 24 * 3_600_000;
/** What this tool reads. */
const VERSIONS = [1, 2];
/**
 * What a fleet takes of the text of a report's file, which may be anybody's: every part that is looked at has the form
 * that docs/report.schema.json gives it, and a size that a report can have.
 * @param nowMs wall-clock time
 */
function decode_report_decodeReport(json, nowMs) {
    const value = parse(json);
    if (value === undefined)
        return { refusal: { code: "not-json" } };
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return noReport("");
    const given = value;
    const { version } = given;
    if (typeof version !== "number")
        return noReport("version");
    if (!VERSIONS.includes(version))
        return { refusal: { code: "unknown-version", version } };
    const parts = {};
    for (const [part, decoder] of Object.entries(version === 1 ? PARTS : { ...PARTS, ...PARTS_OF_VERSION_2 })) {
        try {
            parts[part] = decoder(given[part]);
        }
        catch {
            return noReport(part);
        }
    }
    const report = regionReport(parts);
    if (report.startedAtMs > nowMs + MAX_AHEAD_MS)
        return { refusal: { code: "in-the-future" } };
    return { report };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function noReport(part) {
    return { refusal: { code: "no-report", part } };
}
const amount = (value) => atMost(count(value), MAX_AMOUNT);
const shortText = (value) => {
    const given = decode_text(value);
    atMost(given.length, MAX_TEXT);
    return given;
};
function atMost(value, most) {
    return value > most ? malformed() : value;
}
const label = (value) => {
    const given = decode_text(value).trim();
    if (given === "")
        return malformed();
    atMost(given.length, MAX_LABEL);
    return given;
};
/** A moment as `Date.prototype.toISOString` writes it, in milliseconds since the epoch. */
const moment = (value) => {
    const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(decode_text(value))
        ? Date.parse(decode_text(value))
        : Number.NaN;
    return Number.isNaN(ms) ? malformed() : ms;
};
/** A mirror's base: http(s), with nothing in it that would mean something else in a GOPROXY list; redacted. */
const mirrorUrl = (value) => {
    const url = shortText(value);
    if (!/^https?:\/\/[^,|\s]+$/i.test(url) || !URL.canParse(url))
        return malformed();
    return (0,go_proxy_list/* redactGoProxy */.KZ)(url);
};
const transportDetail = (value) => {
    const decoded = detail(value);
    const isOther = ["said", "status", "retry-after", "other-hash", "in-the-way"].includes(decoded.code);
    return isOther ? malformed() : decoded;
};
const DETAILS = {
    said: fields({ code: literal("said"), text: shortText }),
    status: fields({ code: literal("status"), status: amount }),
    "retry-after": fields({ code: literal("retry-after"), value: shortText }),
    "other-hash": fields({ code: literal("other-hash"), actual: shortText, expected: shortText }),
    "in-the-way": fields({ code: literal("in-the-way"), path: shortText }),
    "error-code": fields({ code: literal("error-code"), name: shortText }),
    "too-many-redirects": fields({ code: literal("too-many-redirects"), redirects: amount }),
    "unsupported-proxy": fields({ code: literal("unsupported-proxy"), scheme: shortText }),
    answered: fields({ code: literal("answered"), status: amount }),
    "http-proxy": fields({ code: literal("http-proxy"), detail: transportDetail }),
};
const plainDetail = fields({ code: oneOf(...PLAIN_DETAILS) });
const code = fields({ code: decode_text });
function detail(value) {
    const name = code(value).code;
    const decoder = Object.hasOwn(DETAILS, name) ? DETAILS[name] : undefined;
    return (decoder ?? plainDetail)(value);
}
/** What kind of file was asked for: a page for all to see need not tell which modules a project has. */
const kindOfFile = (value) => /\.(?:zip|mod|info)$/.exec(shortText(value))?.[0] ?? "";
const reason = fields({
    code: oneOf(...MIRROR_FAILURES),
    status: nullable(amount),
    asked: nullable(kindOfFile),
    detail: nullable(detail),
});
const outcome = (value) => {
    const { kind } = fields({ kind: oneOf("proven", "failed", "not-waited-for", "not-measured") })(value);
    return kind === "failed" ? { kind, reason: fields({ reason })(value).reason } : { kind };
};
const speed = fields({
    dnsMs: nullable(amount),
    tcpMs: nullable(amount),
    tlsMs: nullable(amount),
    firstByteMs: nullable(amount),
    zipFirstByteMs: nullable(amount),
    bytesPerSecond: nullable(amount),
    // Reports of earlier versions do not say it.
    rateIsFloor: (value) => (value === undefined ? false : flag(value)),
    viaProxy: flag,
});
const mirror = fields({ name: decode_text, url: mirrorUrl, inRoute: flag, outcome, speed });
const mirrorList = list(mirror);
/** Any order, no others looked at: by the names of a report. */
const PARTS = {
    startedAt: moment,
    elapsedMs: amount,
    region: fields({ label, inChina: flag }),
    probe: fields({ kind: oneOf("measured", "remembered", "never", "policy"), elapsedMs: amount }),
    mirrors: (value) => {
        if (Array.isArray(value))
            atMost(value.length, MAX_MIRRORS);
        return mirrorList(value);
    },
    choice: fields({ mirror: nullable(decode_text) }),
    sumdb: (value) => {
        const { kind } = fields({ kind: oneOf("works", "rerouted", "unreachable", "off", "not-checked") })(value);
        const isThere = kind === "works" || kind === "rerouted";
        return { kind, via: isThere ? (0,go_proxy_list/* redactGoProxy */.KZ)(fields({ via: shortText })(value).via) : null };
    },
    cache: fields({ kind: decode_text, zips: amount, zipBytes: amount }),
    fetch: fields({ zips: amount, zipBytes: amount, receivedBytes: amount }),
    relay: fields({
        use: nullable(fields({ requests: fields({ served: amount, failed: amount }) })),
    }),
};
const PARTS_OF_VERSION_2 = {
    run: fields({
        id: nullable(shortText),
        attempt: nullable(amount),
        job: nullable(shortText),
        repository: nullable(fields({ name: shortText })),
    }),
    tool: fields({ version: shortText }),
    machine: fields({ os: shortText, arch: shortText }),
};
function regionReport(parts) {
    const { run, tool, machine } = parts;
    return {
        startedAtMs: parts.startedAt,
        run: run?.id === undefined || run.id === null ? null : { id: run.id, attempt: run.attempt ?? 1 },
        job: run?.job ?? null,
        repository: run?.repository?.name ?? null,
        region: parts.region,
        machine: tool && machine ? { ...machine, toolVersion: tool.version } : null,
        probe: parts.probe,
        mirrors: parts.mirrors.map((one) => reportedMirror(one, parts.choice.mirror)),
        sumdb: parts.sumdb,
        jobs: jobsOf(parts),
    };
}
/** A name is what the URL makes of it: a report can't call its server by the name of one that people know. */
function reportedMirror({ name, url, inRoute, outcome, speed }, chosen) {
    const { name: trueName, url: base } = (0,catalogue/* mirrorFromUrl */.rU)(url);
    const { zipFirstByteMs, ...rest } = speed;
    const measured = { ...rest, bulkFirstByteMs: zipFirstByteMs };
    return {
        name: trueName,
        url: base,
        outcome,
        chosen: name === chosen,
        inRoute,
        referenceMs: outcome.kind === "proven" ? referenceMsOf(measured) : null,
        firstByteMs: speed.firstByteMs,
        bytesPerSecond: speed.bytesPerSecond,
    };
}
function jobsOf({ elapsedMs, cache, fetch, relay }) {
    const isRestored = cache.kind === "restored";
    return {
        count: 1,
        fetchedZips: fetch.zips,
        fetchedBytes: fetch.zipBytes,
        receivedBytes: fetch.receivedBytes,
        cachedZips: isRestored ? cache.zips : 0,
        cachedBytes: isRestored ? cache.zipBytes : 0,
        elapsedMs,
        relayServed: relay.use?.requests.served ?? 0,
        relayFailed: relay.use?.requests.failed ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/fleet/history.js


const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** For so long a region has a point an hour, before that one a day. */
const RECENT_MS = 90 * DAY_MS;
const MAX_AGE_MS = 730 * DAY_MS;
const MAX_NAME = 300;
const history_MAX_MS = DAY_MS;
const state = (value) => {
    if (value === "proven" || value === "failed")
        return value;
    if (typeof value === "number" && value >= 0 && value <= history_MAX_MS)
        return value;
    return malformed();
};
const history_name = (value) => {
    const given = decode_text(value);
    return given === "" || given.length > MAX_NAME ? malformed() : given;
};
const states = (value) => new Map(Object.entries(dictionary(state)(value)).map(([mirror, one]) => [history_name(mirror), one]));
const line = fields({
    v: literal(1),
    at: moment,
    region: history_name,
    chosen: nullable(history_name),
    mirrors: states,
});
/** The lines of a history's file (JSON Lines), empty ones left out. */
function parseHistory(file) {
    return file.split("\n").flatMap((one) => (one.trim() === "" ? [] : { text: one, point: parseLine(one) }));
}
function parseLine(json) {
    const decoded = decodeJson(json, line);
    if (decoded === null)
        return null;
    const { at, region, chosen, mirrors } = decoded;
    return { atMs: at, region, chosen, mirrors };
}
function formatPoint({ atMs, region, chosen, mirrors }) {
    const at = new Date(atMs).toISOString();
    return JSON.stringify({ v: 1, at, region, chosen, mirrors: Object.fromEntries(mirrors) });
}
/** What a report adds to the history; null where it measured nothing itself. */
function pointOf({ startedAtMs, region, probe, mirrors }) {
    if (probe.kind !== "measured")
        return null;
    const states = new Map();
    for (const { name: mirror, outcome, referenceMs } of mirrors) {
        if (outcome.kind === "failed")
            states.set(mirror, "failed");
        if (outcome.kind === "proven")
            states.set(mirror, referenceMs ?? "proven");
    }
    const chosen = mirrors.find((mirror) => mirror.chosen)?.name ?? null;
    return { atMs: startedAtMs, region: region.label, chosen, mirrors: states };
}
/** Points of a history and of new reports together, each once, the oldest first. */
function joinPoints(stored, added) {
    const once = new Map([...stored, ...added].map((point) => [keyOf(point), point]));
    return [...once.values()].sort((a, b) => a.atMs - b.atMs);
}
function keyOf({ region, atMs }) {
    return `${atMs} ${region}`;
}
/**
 * The file with new points at its end. Bounded: of each region one point an hour for 90 days (the first one), one a day
 * before that, none after two years. Lines that are no points stay where they are, and so does every line until it is
 * 90 days old.
 */
function nextHistory(stored, added, nowMs) {
    const taken = new Set();
    const isKept = (point) => {
        const ageMs = nowMs - point.atMs;
        if (ageMs > MAX_AGE_MS)
            return false;
        const slot = ageMs > RECENT_MS ? `day ${dayOf(point.atMs)}` : `hour ${Math.floor(point.atMs / HOUR_MS)}`;
        const key = `${slot} ${point.region}`;
        if (taken.has(key))
            return false;
        taken.add(key);
        return true;
    };
    const kept = stored.filter(({ point }) => point === null || isKept(point)).map((one) => one.text);
    const ascending = [...added].sort((a, b) => a.atMs - b.atMs);
    return [...kept, ...ascending.filter(isKept).map(formatPoint)].map((one) => `${one}\n`).join("");
}
function dayOf(atMs) {
    return Math.floor(atMs / DAY_MS);
}

;// CONCATENATED MODULE: ./build/fleet/group-by.js
/** The items of each key, in their order. Map.groupBy is newer than the oldest Node that is served. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/fleet/alerts.js


/**
 * One alert for each cause, the widest first: the regions where no mirror is proven, and of every other region its
 * failures by mirror and code. What is this machine's own fault is nobody's.
 * @param newest of each region the newest report that has something to say of mirrors
 */
function alertsOf(newest) {
    const measured = newest.filter((one) => one.mirrors.some(isMeasured));
    const cutOff = measured.filter((one) => !one.mirrors.some(({ outcome }) => outcome.kind === "proven") && hasFailed(one));
    const others = measured.filter((one) => !cutOff.includes(one));
    return [...cutOffAlerts(cutOff), ...mirrorAlerts(others.flatMap(failuresOf), measuredIn(others))].sort((a, b) => b.regions.length - a.regions.length);
}
function isMeasured({ outcome: { kind } }) {
    return kind === "proven" || kind === "failed";
}
function hasFailed(report) {
    return failuresOf(report).length > 0;
}
function failuresOf({ region, mirrors }) {
    return mirrors.flatMap(({ name, outcome }) => outcome.kind === "failed" && !isOurFault([outcome])
        ? { region: region.label, mirror: name, reason: outcome.reason }
        : []);
}
function measuredIn(reports) {
    const counts = new Map();
    for (const { name } of reports.flatMap(({ mirrors }) => mirrors.filter(isMeasured))) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}
/** Regions that are cut off for the same reason are one cause. */
function cutOffAlerts(reports) {
    const failures = reports.map((one) => ({ region: one.region.label, reason: common(failuresOf(one)) }));
    return [...groupBy(failures, ({ reason }) => reason?.code ?? "").values()].map((same) => {
        const reasons = same.flatMap(({ reason }) => reason ?? []);
        const reason = common(reasons.map((one) => ({ reason: one })));
        return { kind: "no-mirror", regions: same.map(({ region }) => region), reason };
    });
}
function mirrorAlerts(failures, measured) {
    return [...groupBy(failures, ({ mirror, reason }) => `${reason.code} ${mirror}`).values()].flatMap((same) => {
        const reason = common(same);
        const [first] = same;
        if (first === undefined || reason === null)
            return [];
        const regions = same.map(({ region }) => region);
        return {
            kind: "mirror",
            mirror: first.mirror,
            reason,
            regions,
            measuredIn: measured.get(first.mirror) ?? 0,
        };
    });
}
/** What all of them have in common; null where not even the code is the same, and for none. */
function common(failures) {
    const [first, ...others] = failures.map(({ reason }) => reason);
    if (first === undefined || others.some(({ code }) => code !== first.code))
        return null;
    const isSame = (part) => others.every((one) => JSON.stringify(one[part]) === JSON.stringify(first[part]));
    return {
        code: first.code,
        status: isSame("status") ? first.status : null,
        asked: isSame("asked") ? first.asked : null,
        detail: isSame("detail") ? first.detail : null,
    };
}

;// CONCATENATED MODULE: ./build/fleet/limits.js
/** What a page can show, and what no hostile report can go beyond. */
const MAX_REGIONS = 200;
const limits_MAX_MIRRORS = 100;
/** Of reports and points, in their order, those that do not make the fleet larger than it may be; the others are refused. */
function withinLimits(reports, history) {
    const regions = new Set();
    const mirrors = new Set();
    const refused = [];
    const fits = (file, region, names) => {
        const moreMirrors = new Set([...names].filter((name) => !mirrors.has(name)));
        const refuse = (what, most) => {
            refused.push({ file, why: { code: "too-many", what, most } });
            return false;
        };
        if (!regions.has(region) && regions.size >= MAX_REGIONS)
            return refuse("regions", MAX_REGIONS);
        if (mirrors.size + moreMirrors.size > limits_MAX_MIRRORS)
            return refuse("mirrors", limits_MAX_MIRRORS);
        regions.add(region);
        for (const name of moreMirrors)
            mirrors.add(name);
        return true;
    };
    const fitting = reports.filter(({ file, report }) => fits(file, report.region.label, report.mirrors.map(({ name }) => name)));
    const points = history.flatMap(({ file, line: { point } }) => {
        if (point === null) {
            refused.push({ file, why: { code: "no-point" } });
            return [];
        }
        return fits(file, point.region, point.mirrors.keys()) ? [point] : [];
    });
    return { reports: fitting.map(({ report }) => report), points, refused };
}

;// CONCATENATED MODULE: ./build/fleet/newest.js
/**
 * The newest report of each region, run and job, the oldest first: a later attempt before an earlier one, then the later
 * start. A report of no run (version 1, the command line) is one of its own.
 */
function newestReports(reports) {
    const newest = new Map();
    for (const report of reports) {
        const key = newest_keyOf(report);
        const other = newest.get(key);
        if (other === undefined || isNewer(report, other))
            newest.set(key, report);
    }
    return [...newest.values()].sort((a, b) => a.startedAtMs - b.startedAtMs);
}
function newest_keyOf({ region, run, job, repository, startedAtMs }) {
    return JSON.stringify([region.label, ...(run === null ? [startedAtMs] : [repository, run.id, job])]);
}
function isNewer(a, b) {
    const attempts = (a.run?.attempt ?? 0) - (b.run?.attempt ?? 0);
    return attempts === 0 ? a.startedAtMs > b.startedAtMs : attempts > 0;
}
/** Of each job in a region the newest report, whatever its run. */
function newestOfJobs(reports) {
    const ascending = [...reports].sort((a, b) => a.startedAtMs - b.startedAtMs);
    return [...new Map(ascending.map((one) => [JSON.stringify([one.repository, one.job]), one])).values()];
}

;// CONCATENATED MODULE: ./build/fleet/over.js

/** How a mirror did over the last 90 days. Percentiles by nearest rank: each is a time that was measured. */
function overOf(points, mirror, nowMs) {
    const states = points.flatMap(({ atMs, mirrors }) => {
        const state = nowMs - atMs > RECENT_MS ? undefined : mirrors.get(mirror);
        return state === undefined ? [] : [state];
    });
    const times = states.filter((state) => typeof state === "number").sort((a, b) => a - b);
    const failed = states.filter((state) => state === "failed").length;
    return {
        points: states.length,
        availability: states.length === 0 ? null : 1 - failed / states.length,
        p50Ms: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
    };
}
/** @param ascending may be empty: null */
function percentile(ascending, share) {
    return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? null;
}

;// CONCATENATED MODULE: ./build/fleet/pin.js

/** Go's default GOPROXY begins with it. */
const GO_DEFAULT = (0,catalogue/* findInCatalogue */.cy)("official")?.name ?? "";
/** A mirror that fails more often is pinned only where no other one is proven. */
const MIN_AVAILABILITY = 0.9;
/** What to pin in a region: see FleetPin. @param cells one for each of `mirrors` */
function pinOf(mirrors, cells) {
    const all = mirrors.flatMap((mirror, at) => {
        const cell = cells[at];
        return cell === undefined ? [] : [{ mirror, cell }];
    });
    const [best, second] = all.filter(({ cell }) => cell.state.kind === "proven").sort(compare);
    if (best === undefined)
        return null;
    const standard = all.find(({ mirror }) => mirror.name === GO_DEFAULT)?.cell;
    return {
        mirror: best.mirror.name,
        goproxy: [best, ...(second ? [second] : [])]
            .map(({ mirror }) => mirror.url)
            .concat("direct")
            .join("|"),
        referenceMs: best.cell.over.p50Ms ?? best.cell.referenceMs,
        defaultMs: standard?.over.p50Ms ?? standard?.referenceMs ?? null,
        defaultFailed: standard?.state.kind === "failed",
    };
}
function compare(a, b) {
    const isSteady = ({ cell }) => (cell.over.availability ?? 1) >= MIN_AVAILABILITY;
    const time = ({ cell }) => cell.over.p50Ms ?? cell.referenceMs ?? Number.MAX_VALUE;
    return (Number(isSteady(b)) - Number(isSteady(a)) ||
        time(a) - time(b) ||
        Number(b.cell.chosen) - Number(a.cell.chosen));
}

;// CONCATENATED MODULE: ./build/fleet/make-fleet.js








/** The fleet, and the points that its reports add to the history. */
function make_fleet_makeFleet({ reports, history, refused, nowMs }) {
    const within = withinLimits(reports, history);
    const kept = newestReports(within.reports);
    const added = kept.flatMap((one) => pointOf(one) ?? []);
    const byRegion = groupByRegion(kept, joinPoints(within.points, added), nowMs);
    const mirrors = mirrorsOf(kept, byRegion);
    const regions = byRegion.map((one) => fleetRegion(one, mirrors, nowMs));
    const fleet = {
        madeAt: new Date(nowMs).toISOString(),
        reports: { read: within.reports.length, superseded: within.reports.length - kept.length },
        mirrors,
        regions,
        alerts: alertsOf(byRegion.flatMap(({ telling }) => telling ?? [])),
        refused: [...refused, ...within.refused],
    };
    return { fleet, added };
}
/** By label. A region that is in the history alone is there while its last point is recent. */
function groupByRegion(reports, points, nowMs) {
    const reportsOf = groupBy(reports, ({ region }) => region.label);
    const pointsOf = groupBy(points, ({ region }) => region);
    const recent = [...pointsOf.keys()].filter((label) => {
        const last = pointsOf.get(label)?.at(-1);
        return last !== undefined && nowMs - last.atMs <= RECENT_MS;
    });
    const labels = new Set([...reportsOf.keys(), ...recent]);
    return [...labels].sort(compareTexts).map((label) => {
        const own = reportsOf.get(label) ?? [];
        const says = own.filter(({ probe }) => probe.kind === "measured" || probe.kind === "remembered");
        return {
            label,
            reports: own,
            points: pointsOf.get(label) ?? [],
            telling: says.at(-1) ?? own.at(-1) ?? null,
        };
    });
}
/** The same on every machine, whatever its locale. */
function compareTexts(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The catalogue's in its order, then the others by name. */
function mirrorsOf(reports, regions) {
    const known = new Map(catalogue/* CATALOGUE */.yh.map(({ name, url }) => [name, url]));
    const urls = new Map(reports.flatMap((one) => one.mirrors.map(({ name, url }) => [name, url])));
    for (const { reports: own, points } of regions) {
        // A region without a report: what its last point measured.
        if (own.length > 0)
            continue;
        for (const name of points.at(-1)?.mirrors.keys() ?? []) {
            if (!urls.has(name))
                urls.set(name, known.get(name) ?? "");
        }
    }
    const place = (name) => {
        const at = catalogue/* CATALOGUE */.yh.findIndex((entry) => entry.name === name);
        return at < 0 ? catalogue/* CATALOGUE */.yh.length : at;
    };
    return [...urls]
        .map(([name, url]) => ({ name, url }))
        .sort((a, b) => place(a.name) - place(b.name) || compareTexts(a.name, b.name));
}
function fleetRegion(region, mirrors, nowMs) {
    const { label, reports, points, telling } = region;
    const cells = mirrors.map(({ name }) => cellOf(region, name, nowMs));
    const newest = reports.at(-1);
    return {
        label,
        inChina: newest?.region.inChina ?? (0,catalogue/* isRegionInChina */.B6)(label),
        reported: newest !== undefined,
        measuredAt: new Date(telling?.startedAtMs ?? points.at(-1)?.atMs ?? 0).toISOString(),
        probeMs: telling?.probe.elapsedMs ?? 0,
        machine: newest?.machine ?? null,
        cells,
        pin: pinOf(mirrors, cells),
        sumdb: telling?.sumdb ?? { kind: "not-checked", via: null },
        jobs: make_fleet_jobsOf(newestOfJobs(reports)),
        history: points.map((point) => placed(point, mirrors)),
    };
}
/** A point with the mirrors in the fleet's order. */
function placed({ atMs, chosen, mirrors: states }, mirrors) {
    return {
        at: new Date(atMs).toISOString(),
        chosen,
        mirrors: mirrors.map(({ name }) => states.get(name) ?? null),
    };
}
function cellOf({ telling, points }, mirror, nowMs) {
    const over = overOf(points, mirror, nowMs);
    const reported = telling?.mirrors.find(({ name }) => name === mirror);
    if (reported === undefined) {
        const isKnown = telling === null && points.at(-1)?.mirrors.has(mirror) === true;
        return {
            state: { kind: isKnown ? "not-measured" : "absent" },
            chosen: false,
            inRoute: false,
            referenceMs: null,
            firstByteMs: null,
            bytesPerSecond: null,
            over,
        };
    }
    const { outcome, chosen, inRoute, referenceMs, firstByteMs, bytesPerSecond } = reported;
    return { state: outcome, chosen, inRoute, referenceMs, firstByteMs, bytesPerSecond, over };
}
function make_fleet_jobsOf(reports) {
    return reports.reduce((sum, { jobs }) => addJobs(sum, jobs), NO_JOBS);
}
const NO_JOBS = {
    count: 0,
    fetchedZips: 0,
    fetchedBytes: 0,
    receivedBytes: 0,
    cachedZips: 0,
    cachedBytes: 0,
    elapsedMs: 0,
    relayServed: 0,
    relayFailed: 0,
};
function addJobs(a, b) {
    const names = Object.keys(NO_JOBS);
    return Object.fromEntries(names.map((name) => [name, a[name] + b[name]]));
}

;// CONCATENATED MODULE: ./build/flows/fleet/find-files.js

/** A fleet has no more reports than these, and a folder no more levels. */
const MAX_FILES = 20_000;
const MAX_DEPTH = 12;
/**
 * The files that are meant: a file, every `.json` file in a folder, or all that match a pattern as a workflow writes it.
 * A link is followed where it is named itself, and refused where it was found.
 * @param given paths, relative ones below `root`
 * @param patterns whether they may be patterns too: a shell has filled them in already
 */
async function findFiles(files, given, root, patterns) {
    const found = new Set();
    const refusedAt = new Map();
    /** Looks at a path; what can't be looked at is refused, and the rest goes on. */
    const trying = async (path, look) => {
        const error = await look().then(() => null, (thrown) => thrown);
        if (error !== null)
            refusedAt.set(path, { code: "unreadable", error: error.code ?? "unknown" });
    };
    const add = async (path) => {
        const kind = (await files.lstat(path))?.kind;
        if (kind === "file")
            found.add(path);
        // What is no file is refused where it is read, but for a link: that would be followed.
        else if (kind !== undefined && kind !== "directory")
            refusedAt.set(path, await whatItIs(files, path));
    };
    const addFolder = async (folder, depth) => {
        for (const name of [...(await files.list(folder))].sort()) {
            if (found.size > MAX_FILES)
                return;
            const path = external_node_path_.join(folder, name);
            await trying(path, async () => {
                const isFolder = (await files.lstat(path))?.kind === "directory";
                if (isFolder && depth < MAX_DEPTH)
                    await addFolder(path, depth + 1);
                else if (name.endsWith(".json"))
                    await add(path);
            });
        }
    };
    const addGiven = async (path, pattern) => {
        const kind = (await files.stat(path))?.kind;
        if (kind === "directory")
            return addFolder(path, 0);
        if (kind !== undefined)
            return void found.add(path);
        const matching = isPattern(pattern) ? await files.glob([pattern, ...exceptions], root, MAX_FILES) : [];
        for (const match of matching)
            await add(match);
        if (matching.length === 0)
            refusedAt.set(path, { code: "not-there" });
    };
    const isPattern = (text) => patterns && /[*?[]/.test(text);
    const isException = (text) => patterns && text.startsWith("!");
    const exceptions = given.filter(isException);
    for (const one of given) {
        const path = external_node_path_.resolve(root, one);
        if (!isException(one))
            await trying(path, () => addGiven(path, one));
    }
    const all = [...found];
    const tooMany = all.length > MAX_FILES ? all[MAX_FILES] : undefined;
    if (tooMany !== undefined) {
        refusedAt.set(tooMany, { code: "too-many", what: "files", most: MAX_FILES });
    }
    const refused = [...refusedAt].map(([file, why]) => ({ file, why }));
    return { files: all.slice(0, MAX_FILES), refused };
}
/** Links and devices look the same without following them. */
async function whatItIs(files, path) {
    const followed = await files.stat(path).catch(() => null);
    return { code: followed === null || followed.kind !== "other" ? "link" : "not-regular" };
}

;// CONCATENATED MODULE: ./build/flows/fleet/read-reports.js




/** Of a fetch from many servers a report has some 30 kB. */
const MAX_REPORT_BYTES = 2 << 20;
/** 200 regions with 60 mirrors for two years. */
const MAX_HISTORY_BYTES = 256 << 20;
/** Every report that is meant, one after the other, so that only what a fleet takes of each is kept. */
async function readReports({ files, clock }, given, root, patterns) {
    const found = await findFiles(files, given, root, patterns);
    const nowMs = clock.nowMs();
    const reports = [];
    const refused = [...found.refused];
    for (const file of found.files) {
        const read = await readReport(files, file, nowMs);
        if ("report" in read)
            reports.push({ file, report: read.report });
        else
            refused.push({ file, why: read.refusal });
    }
    return { reports, refused };
}
async function readReport(files, file, nowMs) {
    try {
        const json = await files.readText(file, MAX_REPORT_BYTES);
        return json === null ? { refusal: { code: "not-there" } } : decode_report_decodeReport(json, nowMs);
    }
    catch (error) {
        return { refusal: refusalOf(error) };
    }
}
function refusalOf({ code = "unknown" }) {
    if (code === "EFBIG")
        return { code: "too-large", maxBytes: MAX_REPORT_BYTES };
    return isNotRegular(code) ? { code: "not-regular" } : { code: "unreadable", error: code };
}
/** ENXIO: what opening a socket says. */
function isNotRegular(code = "") {
    return ["EFTYPE", "EISDIR", "ENXIO"].includes(code);
}
/** The lines of the history's file, none where there is no such file. Throws where it can't be read, or is none at all. */
async function readHistory(files, file) {
    const text = await files.readText(file, MAX_HISTORY_BYTES).catch((error) => {
        throw isNotRegular(error.code) ? new FileError("no-file", file) : error;
    });
    const lines = parseHistory(text ?? "");
    if (lines.length > 0 && lines.every(({ point }) => point === null))
        throw new FileError("no-history", file);
    return lines.map((line, at) => ({ file: `${file}:${at + 1}`, line }));
}

;// CONCATENATED MODULE: ./build/fleet/metrics.js

const PREFIX = "setup_go_mirror_";
const LAST_SUCCESS = `${PREFIX}probe_last_success_timestamp_seconds`;
/**
 * A fleet as OpenMetrics text, for node_exporter's textfile collector: no time stamps, since the collector takes none,
 * and the same series each time, whatever the run.
 * @param previous the file as it was written the last time, or "": it knows when a mirror that fails now last worked
 */
function formatMetrics(fleet, previous) {
    const families = [...mirrorFamilies(fleet, previous), ...regionFamilies(fleet)];
    return `${families
        .filter(({ series }) => series.length > 0)
        .map(formatFamily)
        .join("")}# EOF\n`;
}
function mirrorFamilies(fleet, previous) {
    const cells = fleet.regions.flatMap((region) => region.cells.flatMap((cell, at) => {
        const mirror = fleet.mirrors[at];
        if (mirror === undefined || cell.state.kind === "absent" || !region.reported)
            return [];
        return [{ labels: { mirror: mirror.name, region: region.label }, cell, region, at }];
    }));
    const gauge = (name, help, measure) => ({
        name: PREFIX + name,
        help,
        series: cells.flatMap((one) => {
            const value = measure(one);
            return value === null ? [] : [[one.labels, value]];
        }),
    });
    const before = lastSuccesses(previous);
    return [
        {
            name: `${PREFIX}probe_outcome`,
            help: "1 for what the newest measurement of the mirror gave: proven, or the reason why not.",
            series: cells.map(({ labels, cell }) => [{ ...labels, outcome: outcomeOf(cell) }, 1]),
        },
        gauge("probe_first_byte_seconds", "Wait for the first byte of a small answer.", ({ cell }) => cell.firstByteMs === null ? null : seconds(cell.firstByteMs)),
        gauge("probe_bytes_per_second", "Throughput of one connection.", ({ cell }) => cell.bytesPerSecond === null ? null : Math.round(cell.bytesPerSecond)),
        gauge("reference_job_seconds", "What 100 modules with 50 MB would take through the mirror.", ({ cell }) => (cell.referenceMs === null ? null : seconds(cell.referenceMs))),
        gauge("chosen", "1 for the mirror that the newest report has chosen.", ({ cell }) => Number(cell.chosen)),
        gauge("probe_last_success_timestamp_seconds", "When the mirror last delivered the right bytes.", (one) => lastSuccess(one) ?? before.get(formatLabels(one.labels)) ?? null),
    ];
}
function regionFamilies({ regions }) {
    const reported = regions.filter((region) => region.reported);
    const gauge = (name, help, measure) => ({
        name: PREFIX + name,
        help,
        series: reported.flatMap((region) => {
            const value = measure(region);
            return value === null ? [] : [[{ region: region.label }, value]];
        }),
    });
    return [
        gauge("report_timestamp_seconds", "When the newest report of the region was made.", ({ measuredAt }) => secondsOf(measuredAt)),
        gauge("probe_duration_seconds", "What the measurement of that report took.", ({ probeMs }) => seconds(probeMs)),
        gauge("mirrors_proven", "How many mirrors delivered the right bytes, where any was measured.", ({ cells }) => {
            const kinds = cells.map(({ state }) => state.kind);
            const isMeasured = kinds.includes("proven") || kinds.includes("failed");
            return isMeasured ? kinds.filter((kind) => kind === "proven").length : null;
        }),
    ];
}
function outcomeOf({ state }) {
    return state.kind === "failed" ? state.reason.code : state.kind;
}
/** By the newest report, or else by the history. */
function lastSuccess({ cell, region, at }) {
    if (cell.state.kind === "proven")
        return secondsOf(region.measuredAt);
    const point = region.history.findLast(({ mirrors }) => {
        const state = mirrors[at];
        return state === "proven" || typeof state === "number";
    });
    return point === undefined ? null : secondsOf(point.at);
}
/** To the microsecond: more digits say nothing. */
function seconds(ms) {
    return Math.round(ms * 1000) / 1e6;
}
function secondsOf(moment) {
    return Date.parse(moment) / 1000;
}
/** What the last file says, by its labels. */
function lastSuccesses(previous) {
    const lines = previous.split("\n").filter((line) => line.startsWith(`${LAST_SUCCESS}{`));
    return new Map(lines.flatMap((line) => {
        const [, labels, value] = /^\w+(\{.*\}) (\d{1,12}(?:\.\d{1,3})?)$/.exec(line) ?? [];
        return labels === undefined ? [] : [[labels, Number(value)]];
    }));
}
function formatFamily({ name, help, series }) {
    // Of two foreign names that read the same one stays: a series that comes twice spoils the whole file.
    const once = new Map(series.map(([labels, value]) => [formatLabels(labels), value]));
    const lines = [...once].map(([labels, value]) => `${name}${labels} ${value}\n`);
    return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join("")}`;
}
/** Backslash, quote and newline have escapes (OpenMetrics, "Escaping"); of the last none is left. */
function formatLabels(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${(0,neutralise/* neutralise */.$0)(value).replace(/[\\"]/g, "\\$&")}"`);
    return `{${pairs.join(",")}}`;
}

;// CONCATENATED MODULE: ./build/flows/fleet/write-files.js




const MAX_METRICS_BYTES = 16 << 20;
/** Replaces a file in one rename. Throws where something else than a file has its name: a rename would put it away. */
async function writeWhole(files, path, text) {
    const there = await files.lstat(path);
    if (there !== null && there.kind !== "file")
        throw new FileError("no-file", path);
    await files.replace(path, text, 0o644);
}
/** Writes a fleet's metrics for node_exporter's textfile collector, which reads whole files only: hence the rename. */
async function writeMetrics(files, path, fleet) {
    const previous = await files.readText(path, MAX_METRICS_BYTES).catch(() => null);
    await writeWhole(files, path, formatMetrics(fleet, previous ?? ""));
}
/** The same of one report, as of a fleet of one. */
async function writeReportMetrics(files, path, report, nowMs) {
    const read = decodeReport(JSON.stringify(report), nowMs);
    if ("refusal" in read)
        throw new Error(`metrics: ${JSON.stringify(read.refusal)}`);
    const reports = [{ file: "", report: read.report }];
    await writeMetrics(files, path, makeFleet({ reports, history: [], refused: [], nowMs }).fleet);
}

;// CONCATENATED MODULE: ./build/flows/fleet/gather-fleet.js





/**
 * Reads the reports and the history, and writes what was asked for, each file in one rename. Throws where one of them
 * can't be written, or the history is none.
 */
async function gatherFleet(ports, request, makePage) {
    const { files, clock } = ports;
    const at = (path) => (path === null ? null : external_node_path_.resolve(request.root, path));
    const [history, page, metrics] = [at(request.history), at(request.page), at(request.metrics)];
    const json = page === null ? at(request.json) : besidePage(page);
    const { reports, refused } = await readReports(ports, request.reports, request.root, request.patterns);
    const nowMs = clock.nowMs();
    const stored = history === null ? [] : await readHistory(files, history);
    const { fleet, added } = make_fleet_makeFleet({ reports, history: stored, refused, nowMs });
    if (history !== null) {
        const lines = stored.map(({ line }) => line);
        await writeWhole(files, history, nextHistory(lines, added, nowMs));
    }
    if (json !== null)
        await writeWhole(files, json, `${JSON.stringify(fleet)}\n`);
    if (page !== null)
        await writeWhole(files, page, makePage(fleet, external_node_path_.basename(json ?? "")));
    if (metrics !== null)
        await writeMetrics(files, metrics, fleet);
    return { fleet, page, json };
}
function besidePage(page) {
    const { dir, name, ext } = external_node_path_.parse(page);
    // The page itself may be called that.
    return external_node_path_.join(dir, `${ext === ".json" ? `${name}${ext}` : name}.json`);
}

;// CONCATENATED MODULE: ./build/flows/fleet/publish-fleet.js






/** A job's page shows a few annotations; the summary has all. */
const MAX_ANNOTATIONS = 10;
const MAX_SENTENCE = 1_000;
/**
 * The sub-action's step: puts the reports of a matrix together, and tells of them in log, summary and outputs. A mirror
 * that fails does not fail it, nor does a file that is no report.
 * @param loadPage called only where a page is asked for
 */
async function publishFleet(ports, loadPage) {
    const { job, machine } = ports;
    const tag = chooseLanguage(job.input("language"), machine.env);
    const telling = (0,telling_telling/* tellingIn */.b)(tag);
    const given = (name) => job.input(name) || null;
    const reports = job
        .input("reports")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    if (reports.length === 0) {
        job.fail(telling.language.fleet.noReportsInput);
        return;
    }
    const request = {
        reports,
        patterns: true,
        root: machine.env.GITHUB_WORKSPACE || machine.cwd,
        history: given("history"),
        page: given("page"),
        metrics: given("metrics"),
        json: external_node_path_.join(machine.tempDir, "setup-go-mirror-fleet.json"),
    };
    try {
        const makePage = request.page === null ? () => "" : await loadPage(tag);
        await tell(ports, telling, await gatherFleet(ports, request, makePage));
    }
    catch (error) {
        const { message } = error;
        const text = error instanceof FileError ? telling.language.fleet.file[error.code](error.path) : message;
        job.fail((0,neutralise/* neutralise */.$0)(text, MAX_SENTENCE));
    }
}
async function tell({ job }, telling, { fleet, page, json }) {
    const alerts = fleet.alerts.map(telling.fleetAlert);
    job.setOutput("page", page ?? "");
    job.setOutput("json", json ?? "");
    job.setOutput("worst", alerts[0] ?? "");
    for (const line of telling.fleetLines(fleet))
        job.info(line);
    annotate(alerts, job.warning, job.info);
    annotate(fleet.refused.map(telling.refused), job.warning, job.info);
    if (isEmpty(fleet))
        job.warning(telling.language.fleet.noReport);
    const problem = telling.summaryProblem(await job.writeSummary(telling.fleetSummary(fleet)));
    if (problem !== null)
        job.info(problem);
}
function annotate(lines, annotation, log) {
    for (const [at, line] of lines.entries())
        (at < MAX_ANNOTATIONS ? annotation : log)(line);
}
function isEmpty({ reports }) {
    return reports.read === 0;
}


/***/ }),

/***/ 937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ redactGoProxy),
/* harmony export */   eL: () => (/* binding */ parseGoProxy)
/* harmony export */ });
/* unused harmony exports formatGoProxy, redactUrl, urlPasswords */
/** What Go's URL.Redacted puts in place of a password. */
const REDACTED = "xxxxx";
/**
 * Reads a GOPROXY value as cmd/go does (modfetch/proxy.go, proxyList): items are trimmed, empty ones skipped,
 * a bare host gets `https://`, and nothing counts after `direct` or `off`. Nothing is said about whether a URL
 * is usable.
 */
function parseGoProxy(text) {
    const entries = [];
    for (const [, item = "", separator = ""] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const url = completeUrl(item.trim());
        if (url === "")
            continue;
        entries.push({ url, separator: separator });
        if (url === "direct" || url === "off")
            break;
    }
    const last = entries.pop();
    return last === undefined ? [] : [...entries, { url: last.url, separator: "" }];
}
/** The GOPROXY value that stands for `entries`. */
function formatGoProxy(entries) {
    return entries.map(({ url, separator }) => url + separator).join("");
}
/** Words stay (they are reserved), absolute file names and URLs too; anything else is a host. */
function completeUrl(item) {
    const isAbsoluteFile = item.startsWith("/") || /^[A-Za-z]:\\/.test(item);
    return /[.:/]/.test(item) && !item.includes(":/") && !isAbsoluteFile ? `https://${item}` : item;
}
/** Scheme, user info with its `@`, and the rest of a URL that has an authority. */
function splitUserInfo(url) {
    const match = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)(.*)$/s.exec(url);
    if (match === null)
        return null;
    const [, scheme = "", authority = "", path = ""] = match;
    const at = authority.lastIndexOf("@") + 1;
    return { scheme, userInfo: authority.slice(0, at), rest: authority.slice(at) + path };
}
/** What stands beside a token that is the user name, in place of a password (GitHub's documentation of git over https). */
const NO_PASSWORD = /^(?:x|x-oauth-basic)?$/i;
/** How tokens of GitHub and GitLab begin. */
const TOKEN = /^(?:gh[a-z]_|github_pat_|gl[a-z]{2,7}-)/i;
/** Words with a few digits at their end, as in svc-ci01, x-access-token or jane.doe@corp.example: tokens are no words. */
const PLAIN_NAME = /^(?=.{1,40}$)[a-z]{1,16}\d{0,3}(?:[._+@-][a-z]{1,16}\d{0,3})*$/i;
/** The parts of user info, as written; a user name that may be a token is one. */
function readUserInfo(userInfo) {
    const [user = ""] = userInfo.split(":", 1);
    const password = userInfo.slice(user.length + 1);
    const name = decodePercent(user);
    const isPlain = PLAIN_NAME.test(name) && !TOKEN.test(name) && !NO_PASSWORD.test(password);
    return { user, password, userIsSecret: user !== "" && !isPlain };
}
/**
 * `url` without its secrets: a password reads `xxxxx`, and so does a user name unless it is plainly none: a word or two
 * beside a password. Tokens are put in either place. Of text that is no URL nothing before an `@` is left. Never throws.
 */
function redactUrl(url) {
    const completed = completeUrl(url);
    const parts = splitUserInfo(completed);
    if (parts === null || !URL.canParse(completed)) {
        const at = url.lastIndexOf("@");
        if (at >= 0)
            return url.slice(at + 1);
        // Half of a password may stand where a port belongs: a list was cut at a comma inside of it.
        return parts === null ? url : parts.scheme + REDACTED;
    }
    const { scheme, userInfo, rest } = parts;
    if (userInfo === "")
        return url;
    const { user, userIsSecret } = readUserInfo(userInfo.slice(0, -1));
    const shown = userIsSecret ? REDACTED : user;
    return `${scheme}${shown}${userInfo.includes(":") ? `:${REDACTED}` : ""}@${rest}`;
}
/** A GOPROXY value with every URL in it redacted; separators and spaces stay. Never throws. */
function redactGoProxy(text) {
    return text.replace(/[^,|\s]+/g, redactUrl);
}
/**
 * Every secret in a GOPROXY value: passwords, and user names that are not plainly none; each as written, decoded,
 * percent-encoded and in base64, alone and as it goes over the wire (RFC 7617), since any of these may turn up in a
 * message. No empty text, nothing twice.
 */
function urlPasswords(text) {
    const secrets = new Set();
    for (const { url } of parseGoProxy(text)) {
        const userInfo = splitUserInfo(url)?.userInfo.slice(0, -1) ?? url.slice(0, Math.max(0, url.lastIndexOf("@")));
        const { user, password, userIsSecret } = readUserInfo(userInfo);
        const raw = [...(userIsSecret ? [user] : []), ...(NO_PASSWORD.test(password) ? [] : [password])];
        for (const secret of raw)
            addForms(secrets, secret);
        if (raw.length > 0)
            addBase64(secrets, `${decodePercent(user)}:${decodePercent(password)}`);
    }
    return [...secrets];
}
function addForms(secrets, raw) {
    const decoded = decodePercent(raw);
    for (const form of [raw, decoded, encodeURIComponent(decoded)])
        secrets.add(form);
    addBase64(secrets, decoded);
}
/** In both alphabets, without the padding, which may be there or not. */
function addBase64(secrets, text) {
    secrets.add(Buffer.from(text).toString("base64").replace(/=+$/, ""));
    secrets.add(Buffer.from(text).toString("base64url"));
}
/** Percent-decoded, or as it was where that is impossible; lone surrogates can't be encoded again, so none stay. */
function decodePercent(text) {
    const wellFormed = text.replace(/\p{Surrogate}/gu, "\ufffd");
    try {
        return decodeURIComponent(wellFormed);
    }
    catch {
        return wellFormed;
    }
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nI: () => (/* binding */ parseGoSumDb),
/* harmony export */   oy: () => (/* binding */ NOTE_PROBLEMS)
/* harmony export */ });
/* unused harmony exports SUM_GOLANG_ORG_KEY, isBuiltInKey, parseVerifierKey, openNote, parseTreeHead */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);

class BadKey extends Error {
    problem;
    constructor(problem) {
        super(problem);
        this.problem = problem;
    }
}
const NOTE_PROBLEMS = ["malformed-note", "invalid-signature", "no-signature"];
/** The key that cmd/go has built in (cmd/go/internal/modfetch/key.go). */
const SUM_GOLANG_ORG_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
/** Whether it is that one, whatever text or address it came with. */
function isBuiltInKey({ name, publicKey }) {
    const builtIn = parseVerifierKey(SUM_GOLANG_ORG_KEY);
    return name === builtIn.name && Buffer.compare(publicKey, builtIn.publicKey) === 0;
}
const ED25519_ALGORITHM = 1;
const KEY_HASH_BYTES = 4;
/** More than this many signatures are refused by x/mod sumdb/note too. */
const MAX_SIGNATURES = 100;
const MAX_TREE_HEAD_LENGTH = 1_000_000;
/** Reads `name+hash+key`. Throws BadKey (note.NewVerifier). */
function parseVerifierKey(text) {
    // The key is base64, where "+" is a letter: only the first two are separators.
    const match = /^([^+\s]+)\+([0-9a-fA-F]{8})\+(.+)$/s.exec(text);
    const [, name = "", hashText = "", encodedKey = ""] = match ?? [];
    const key = decodeBase64(encodedKey);
    if (match === null || key === null || key.length === 0)
        throw new BadKey("malformed-key");
    const hash = Number.parseInt(hashText, 16);
    const computed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${name}\n`).update(key).digest().readUInt32BE(0);
    if (hash !== computed)
        throw new BadKey("key-not-its-hash");
    if (key[0] !== ED25519_ALGORITHM)
        throw new BadKey("unknown-key-algorithm");
    if (key.length !== 33)
        throw new BadKey("malformed-key");
    return { name, hash, publicKey: key.subarray(1) };
}
/**
 * Checks that `note` is a signed note with a valid signature by `key`, and gives the text that was signed.
 * Signatures by other keys are passed over (note.Open).
 */
function openNote(note, key) {
    const malformed = { ok: false, problem: "malformed-note" };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids exactly these
    if (/[\0-\x09\x0b-\x1f]/.test(note))
        return malformed;
    const split = note.lastIndexOf("\n\n");
    if (split < 0 || !note.endsWith("\n") || split + 2 === note.length)
        return malformed;
    const text = note.slice(0, split + 1);
    const lines = note.slice(split + 2, -1).split("\n");
    if (lines.length > MAX_SIGNATURES)
        return malformed;
    let verified = false;
    for (const line of lines) {
        const [, name, encoded = ""] = /^— ([^+\s]+) (\S+)$/.exec(line) ?? [];
        const bytes = decodeBase64(encoded);
        if (name === undefined || bytes === null || bytes.length <= KEY_HASH_BYTES)
            return malformed;
        if (name !== key.name || bytes.readUInt32BE(0) !== key.hash)
            continue;
        if (!verifyEd25519(text, bytes.subarray(KEY_HASH_BYTES), key.publicKey)) {
            return { ok: false, problem: "invalid-signature" };
        }
        verified = true;
    }
    return verified ? { ok: true, text } : { ok: false, problem: "no-signature" };
}
/** The tree head in a note's text, or null when it is none (x/mod sumdb/tlog ParseTree). */
function parseTreeHead(text) {
    const [title, size = "", rootHash = "", ...rest] = text.slice(0, MAX_TREE_HEAD_LENGTH).split("\n");
    if (title !== "go.sum database tree" || rest.length === 0)
        return null;
    if (!/^(?:0|[1-9][0-9]{0,18})$/.test(size) || BigInt(size) >= 2n ** 63n)
        return null;
    return decodeBase64(rootHash)?.length === 32 ? { treeSize: BigInt(size), rootHash } : null;
}
/**
 * Reads a GOSUMDB value by cmd/go's rules (modfetch/sumdb.go, dbDial): `off`, a known name or a full key, and
 * after it perhaps a URL. Empty text is invalid: cmd/go never sees it, the default stands in its place.
 */
function parseGoSumDb(value) {
    // An alias that is reachable from mainland China.
    const expanded = value === "sum.golang.google.cn" ? "sum.golang.org https://sum.golang.google.cn" : value;
    if (expanded === "off")
        return { kind: "off" };
    const [nameOrKey, url = null, ...rest] = expanded.split(/\s+/).filter((field) => field !== "");
    if (nameOrKey === undefined)
        return { kind: "invalid", problem: "sumdb-empty" };
    if (rest.length > 0)
        return { kind: "invalid", problem: "sumdb-too-many-fields" };
    if (url !== null && !URL.canParse(url))
        return { kind: "invalid", problem: "sumdb-bad-url" };
    try {
        const key = parseVerifierKey(nameOrKey === "sum.golang.org" ? SUM_GOLANG_ORG_KEY : nameOrKey);
        return isHostWithPath(key.name)
            ? { kind: "database", name: key.name, key, url }
            : { kind: "invalid", problem: "sumdb-bad-name" };
    }
    catch (error) {
        return { kind: "invalid", problem: error instanceof BadKey ? error.problem : "malformed-key" };
    }
}
/** The name becomes part of URLs: it must be a host, perhaps with a path, without `..`, and nothing else. */
function isHostWithPath(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[A-Za-z0-9][A-Za-z0-9._~-]*)*$/.test(name) &&
        URL.canParse(`https://${name}`));
}
function verifyEd25519(text, signature, publicKey) {
    const x = Buffer.from(publicKey).toString("base64url");
    const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    return verify(null, Buffer.from(text), key, signature);
}
/** Strict base64 with its padding; null for anything else, where Buffer would guess. */
function decodeBase64(text) {
    const decoded = Buffer.from(text, "base64");
    return decoded.toString("base64") === text ? decoded : null;
}


/***/ }),

/***/ 179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadFleetPage)
/* harmony export */ });
/** The maker of a fleet's page in that language. Loaded only where a page is asked for. */
async function loadFleetPage(tag) {
    const { fleetPage } = await __nccwpck_require__.e(/* import() */ 938).then(__nccwpck_require__.bind(__nccwpck_require__, 938));
    return (fleet, jsonName) => fleetPage(fleet, tag, jsonName);
}


/***/ }),

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ isRegionInChina),
/* harmony export */   Xi: () => (/* binding */ withShortNames),
/* harmony export */   cy: () => (/* binding */ findInCatalogue),
/* harmony export */   rU: () => (/* binding */ mirrorFromUrl),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/* unused harmony exports normalizeBaseUrl, orderForRegion */
/** The public mirrors we know, with where each line comes from. `docs/mirrors.md` is made from this file. */
/** Order: what an unmeasured job outside China asks first. */
const CATALOGUE = [
    {
        name: "official",
        url: "https://proxy.golang.org",
        otherUrls: [],
        operator: "Google",
        regions: ["global"],
        notes: {
            en: "The default of cmd/go. Not reachable from mainland China.",
            zh: "cmd/go 的默认值。在中国大陆无法访问。",
        },
        source: "https://proxy.golang.org/",
        checked: "2026-11-22",
    },
    {
        name: "goproxy.cn",
        url: "https://goproxy.cn",
        otherUrls: [],
        operator: "Qiniu",
        regions: ["cn", "global"],
        notes: {
            en: "Proxies the checksum database and serves toolchains. 429 and 404 were seen from nodes outside China.",
            zh: "转发校验和数据库，并提供工具链。在中国以外的节点上曾出现 429 和 404。",
        },
        source: "https://goproxy.cn/",
        checked: "2026-11-01",
    },
    {
        name: "goproxy.io",
        url: "https://goproxy.io",
        otherUrls: [],
        operator: "goproxy.io",
        regions: ["cn", "global"],
        notes: {
            en: "Proxies the checksum database.",
            zh: "转发校验和数据库。",
        },
        source: "https://goproxy.io/",
        checked: "2026-11-01",
    },
    {
        name: "aliyun",
        url: "https://mirrors.aliyun.com/goproxy",
        otherUrls: [],
        operator: "Alibaba Cloud",
        regions: ["cn"],
        notes: {
            en: "Answers 404 at its root while it serves modules. Reports on its checksum database proxy conflict.",
            zh: "根路径返回 404，但可以提供模块。它是否转发校验和数据库，说法不一。",
        },
        source: "https://developer.aliyun.com/mirror/goproxy",
        checked: "2026-11-01",
    },
    {
        name: "tencent",
        url: "https://mirrors.tencent.com/go",
        otherUrls: ["https://mirrors.cloud.tencent.com/go"],
        operator: "Tencent Cloud",
        regions: ["cn"],
        notes: {
            en: "Does not proxy the checksum database, by report.",
            zh: "据称不转发校验和数据库。",
        },
        source: "https://mirrors.tencent.com/help/go.html",
        checked: "2026-11-01",
    },
    {
        name: "huawei",
        url: "https://repo.huaweicloud.com/repository/goproxy",
        otherUrls: ["https://mirrors.huaweicloud.com/repository/goproxy"],
        operator: "Huawei Cloud",
        regions: ["cn"],
        notes: {
            en: "The older path /goproxy/ answers 418. 429 was seen from nodes outside China.",
            zh: "旧路径 /goproxy/ 返回 418。在中国以外的节点上曾出现 429。",
        },
        source: "https://mirrors.huaweicloud.com/mirrorDetail/5ea14d84b58d16ef329c5c13",
        checked: "2026-11-01",
    },
    {
        name: "nju",
        url: "https://repo.nju.edu.cn/go",
        otherUrls: ["https://repo.nju.edu.cn/repository/go"],
        operator: "Nanjing University",
        regions: ["cn"],
        notes: {
            en: "Does not proxy the checksum database.",
            zh: "不转发校验和数据库。",
        },
        source: "https://doc.nju.edu.cn/books/e1654",
        checked: "2026-11-01",
    },
];
/** A base URL in the form that catalogue entries have: no slash at the end, scheme and host in lower case. */
function normalizeBaseUrl(url) {
    return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, "") : url.replace(/\/+$/, "");
}
/** The catalogue entry that a name (any case) or one of its endpoints means, or null. */
function findInCatalogue(nameOrUrl) {
    const name = nameOrUrl.toLowerCase();
    const url = normalizeBaseUrl(nameOrUrl);
    return CATALOGUE.find((e) => e.name === name || e.url === url || e.otherUrls.includes(url)) ?? null;
}
/** The words of a GOPROXY and of the input that are no names of mirrors. */
const NOT_NAMES = ["auto", "direct", "off"];
/**
 * The mirrors with the shortest names that tell them apart: a host, or the end of a path on an address without a name;
 * else with its port, else the host and the whole path. Names of the catalogue stay its own.
 */
function withShortNames(mirrors) {
    const namesOf = mirrors.map(({ name, url }) => (findInCatalogue(url) ? [name] : shorterNames(url, name)));
    return mirrors.map((mirror, at) => {
        const names = namesOf[at] ?? [];
        const isFree = (name) => namesOf.every((others, other) => other === at || !others.includes(name)) &&
            !NOT_NAMES.includes(name) &&
            !CATALOGUE.some((entry) => entry.name === name && entry.url !== mirror.url);
        // The same place by another scheme or user has the same name.
        return { ...mirror, name: names.find(isFree) ?? `${mirror.name} (${at + 1})` };
    });
}
/** The shortest first; the last one is the whole. */
function shorterNames(url, name) {
    const { host, hostname, pathname } = new URL(url);
    const lastOfPath = pathname.replace(/\/+$/, "").split("/").at(-1) ?? "";
    // An address says nothing to a person.
    const isAddress = hostname === "localhost" || /^[\d.]+$|^\[/.test(hostname);
    return [isAddress ? lastOfPath || host : hostname, host, name];
}
/** A mirror that the user gave by URL. Its name never holds credentials. */
function mirrorFromUrl(url) {
    const known = findInCatalogue(url);
    if (known)
        return known;
    const { host, pathname } = new URL(url);
    return {
        name: `${host}${pathname.replace(/\/+$/, "")}`,
        url: normalizeBaseUrl(url),
        operator: null,
        regions: [],
    };
}
const CHINA = new Set(("cn china beijing shanghai guangzhou shenzhen hangzhou chengdu chongqing nanjing wuhan tianjin qingdao " +
    "zhangjiakou huhehaote ulanqab wulanchabu heyuan fuzhou xian guiyang ningxia zhongwei changsha suzhou jinan").split(" "));
const OUTSIDE = new Set(["hongkong", "hk", "macau", "taipei", "taiwan"]);
/** Names in Chinese stand without blanks between them. */
const CHINA_IN_CHINESE = /中国|北京|上海|广州|深圳|杭州|南京|苏州|成都|重庆|武汉|天津/u;
const OUTSIDE_IN_CHINESE = /香港|澳门|台北|台湾/u;
/**
 * Whether a region label names a place in mainland China: `cn-north-4`, `ap-guangzhou`, `office-shanghai`,
 * but not `cn-hongkong`. Cloud providers' region names and city names; a label, never a measurement.
 */
function isRegionInChina(region) {
    const words = region.toLowerCase().split(/[^\p{L}]+/u);
    if (OUTSIDE_IN_CHINESE.test(region) || words.some((w) => OUTSIDE.has(w)))
        return false;
    return CHINA_IN_CHINESE.test(region) || words.some((w) => CHINA.has(w));
}
/** The order to use while nothing is measured: in China its mirrors first, elsewhere as given. Stable. */
function orderForRegion(mirrors, region) {
    if (!isRegionInChina(region))
        return mirrors;
    return [...mirrors].sort((a, b) => Number(b.regions.includes("cn")) - Number(a.regions.includes("cn")));
}


/***/ }),

/***/ 880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ actionJob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(161);
/** `Job` on a real runner, through @actions/core. */



/** The runner drops a step's whole summary when it is larger (GitHub's documentation, "Adding a job summary"). */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** The runner replaces a mask wherever it occurs: one of three letters would make the log unreadable. */
const MIN_MASK_LENGTH = 4;
/** Of annotations: a job's page shows those of all its steps together. */
const TITLE = "setup-go-mirror";
/** From dist/main to the file that says which lines of a log are errors. */
const problemMatchers = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(process.argv[1] ?? ""), "../../problem-matchers.json");
/** The job that this process is a step of. A runner without the command files GITHUB_ENV and GITHUB_OUTPUT is too old to be served. */
function actionJob(machine) {
    return {
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name),
        exportVariable: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .exportVariable */ .dN,
        setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH,
        addPath: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .addPath */ .fM,
        markGoErrors: () => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`::add-matcher::${problemMatchers}`),
        saveState: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ,
        state: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu,
        mask: (secret) => {
            if (secret.length >= MIN_MASK_LENGTH)
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
        },
        info: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq,
        notice: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm(line, { title: TITLE }),
        warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(line, { title: TITLE }),
        fail: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1,
        group: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os,
        writeSummary: (markdown) => appendSummary(machine.env.GITHUB_STEP_SUMMARY, markdown),
    };
}
/** Other runners (act, older Forgejo) may have no summary file: then there is nowhere to write. */
async function appendSummary(file, markdown) {
    if (!file)
        return "no-place";
    const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
    if (written === null)
        return "no-place";
    if (written.size + Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES)
        return "too-large";
    try {
        // An empty line behind it: some runners have one file for all steps, and a heading needs one before it.
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(markdown, true).write();
        return "written";
    }
    catch {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.emptyBuffer(); // Otherwise the next summary would begin with this one.
        return "failed";
    }
}


/***/ }),

/***/ 602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
;// CONCATENATED MODULE: ./build/platform/clock.js
/** `Clock` on the machine's clocks. */

/** The machine's time; see `Clock`. A sleeping run can be ended: the timer of an aborted sleep is gone. */
const systemClock = {
    nowMs: () => Date.now(),
    monotonicMs: () => external_node_perf_hooks_namespaceObject.performance.now(),
    sleep,
};
/** Not timers/promises: a fetch is woken thousands of times, and an error with its stack would be made for each. */
function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const over = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", over);
            resolve();
        };
        const timer = setTimeout(over, ms);
        signal?.addEventListener("abort", over, { once: true });
    });
}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ endProcess)
/* harmony export */ });
/* unused harmony exports endWithReader, endNow */
/** Lets the process end quietly when whoever reads its output stops reading (`… | head`). */
function endWithReader() {
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
        endNow();
    });
}
/** Ends the process with the exit code set so far, once what it printed is out. */
async function endProcess() {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
    // Node would wait for a name that is still being looked up, and the job with it.
    endNow();
}
/**
 * Ends the process at once, by default with the exit code set so far; what hangs on `exit` is done before.
 *
 * `process.exit` waits for libuv's threads, and one of them may be in getaddrinfo(3) for as long as the name server is
 * silent, ten seconds as a rule, or at a file of a network drive that is gone: nothing ends it but execve(2). The
 * program that takes this one's place has nothing to do but to give the exit code. Where Node has no execve (before
 * 22.15, on Windows) the process ends when the system has given up.
 */
function endNow(code = Number(process.exitCode ?? 0)) {
    const { execve } = process;
    if (execve === undefined || !isThreadAtWork())
        process.exit(code);
    process.exitCode = code;
    process.emit("exit", code);
    for (const { _handle } of [process.stdout, process.stderr]) {
        // Node makes a pipe non-blocking for all who share it, and takes that back only when it ends by itself.
        _handle?.setBlocking?.(true);
    }
    const { NODE_OPTIONS, ...env } = process.env;
    return execve(process.execPath, [process.execPath, "-e", `process.exitCode = ${code}`], env);
}
/** Whether a name is being looked up, or a file used, in a thread. */
function isThreadAtWork() {
    return process.getActiveResourcesInfo().some((kind) => /^(?:GetAddrInfo|FS)Req/.test(kind));
}


/***/ }),

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ nodeFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/platform/read-files.js
/** Reading regular files, and waiting for nobody: a name in a project may lead to a FIFO, a terminal or a device. */



/** The code of an error of Node's; "" where it has none. */
function errorCode(error) {
    return String(error?.code ?? "");
}
/** Null where something is missing. ENOTDIR counts as that too: a path below a file cannot exist. */
async function orNull(pending) {
    try {
        return await pending;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(errorCode(error)))
            return null;
        throw error;
    }
}
/** Without O_NONBLOCK a FIFO waits for its writer, and a terminal for somebody who types. Windows has none of the two. */
const READ_WITHOUT_WAITING = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOCTTY ?? 0);
/**
 * Opens a regular file, links followed: what a name leads to is known for certain only once it is open.
 * Throws EISDIR or EFTYPE for anything else, and what opening throws.
 */
async function openRegular(path) {
    const file = await promises_.open(path, READ_WITHOUT_WAITING);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw notRegular(path, stats.isDirectory());
        return { file, bytes: stats.size };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/** EFTYPE is what BSD and macOS call it; Linux has no name of its own. */
function notRegular(path, isDirectory) {
    const code = isDirectory ? "EISDIR" : "EFTYPE";
    return Object.assign(new Error(`${code}: ${path} is no regular file`), { code });
}
/** For files whose size is not known: those of /proc have none. */
const PIECE_BYTES = 1 << 16;
/** See `Files.readText`. */
async function readText(path, maxBytes = Number.POSITIVE_INFINITY) {
    const opened = await orNull(openRegular(path));
    if (opened === null)
        return null;
    const { file, bytes: size } = opened;
    try {
        if (size > maxBytes)
            throw tooBig(path, maxBytes);
        // One byte more than the size: where it comes, the file has grown. Counted, since such a file may have no end.
        const pieces = [];
        for (let bytes = 0;;) {
            const piece = Buffer.allocUnsafe(bytes < size ? size - bytes + 1 : PIECE_BYTES);
            const { bytesRead } = await file.read(piece, 0, piece.length, null);
            bytes += bytesRead;
            if (bytes > maxBytes)
                throw tooBig(path, maxBytes);
            pieces.push(piece.subarray(0, bytesRead));
            if (bytesRead === 0 || bytes === size)
                return Buffer.concat(pieces).toString("utf8");
        }
    }
    finally {
        await file.close();
    }
}
function tooBig(path, maxBytes) {
    return Object.assign(new Error(`EFBIG: ${path} is larger than ${maxBytes} bytes`), { code: "EFBIG" });
}
/** See `Files.readSmall`. Synchronous for the same reason as createIn, with pauses in which other work gets its turn. */
async function readSmall(paths, maxBytes) {
    const buffer = Buffer.allocUnsafe(maxBytes + 1);
    const texts = [];
    for (const path of paths) {
        if (texts.length % 256 === 255)
            await (0,external_node_timers_promises_namespaceObject.setImmediate)();
        texts.push(readSmallFile(path, buffer));
    }
    return texts;
}
function readSmallFile(path, buffer) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, READ_WITHOUT_WAITING);
    }
    catch {
        return null;
    }
    try {
        if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
            return null;
        const bytes = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, null);
        return bytes < buffer.length ? buffer.toString("utf8", 0, bytes) : null;
    }
    catch {
        return null;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/platform/write-new.js



/**
 * See `Files.writeNew`. By calls that block: for thousands of small files four trips through the thread pool each cost
 * more than the writing.
 */
const writeNew = async (path, content, { mode, mtimeMs }) => {
    const file = openNew(path, mode);
    if (file === null)
        return false;
    let isWhole = false;
    try {
        for await (const piece of content)
            for (let at = 0; at < piece.length;)
                at += (0,external_node_fs_.writeSync)(file, piece, at);
        (0,external_node_fs_.futimesSync)(file, mtimeMs / 1000, mtimeMs / 1000);
        isWhole = true;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
        if (!isWhole)
            (0,external_node_fs_.unlinkSync)(path);
    }
    return true;
};
/** Null where there is one, or a link that leads nowhere. */
function openNew(path, mode, isSecondTry = false) {
    try {
        return (0,external_node_fs_.openSync)(path, "wx", mode);
    }
    catch (error) {
        const code = errorCode(error);
        if (code === "EEXIST")
            return null;
        if (code !== "ENOENT" || isSecondTry)
            throw error;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        return openNew(path, mode, true);
    }
}

;// CONCATENATED MODULE: ./build/platform/files.js
/** `Files` on the real file system. */






/** The real file system behind the port; see `Files` for what each call promises. */
const nodeFiles = {
    readText: readText,
    readSmall: readSmall,
    stat: (path) => orNull(promises_.stat(path)).then((stats) => stats && fileStat(stats)),
    lstat: (path) => orNull(promises_.lstat(path)).then((stats) => stats && fileStat(stats)),
    realPath: (path) => orNull(promises_.realpath(path)),
    list: async (path) => (await orNull(promises_.readdir(path))) ?? [],
    makeDirectory: async (path, mode = 0o777) => {
        await promises_.mkdir(path, { recursive: true, mode });
    },
    glob,
    open: files_open,
    create,
    moveNew,
    linkOrCopy,
    moveFolder,
    createIn,
    sealFolders,
    writeNew: writeNew,
    replace,
    remove: async (path) => {
        await orNull(promises_.unlink(path));
    },
    removeFolder: async (path) => {
        await orNull(promises_.rm(path, { recursive: true, force: true }));
    },
};
function fileStat(stats) {
    return {
        kind: stats.isFile() ? "file" : stats.isDirectory() ? "directory" : "other",
        bytes: stats.size,
        mode: stats.mode & 0o7777,
        uid: stats.uid,
        mtimeMs: stats.mtimeMs,
        links: stats.nlink,
        inode: stats.ino,
    };
}
/**
 * As every action does it, so that a pattern means the same here, but through no link: a ladder of them has as many
 * ways to its end as two to the power of its rungs. Loaded only where there is a pattern.
 */
async function glob(patterns, root, most) {
    const { create } = await __nccwpck_require__.e(/* import() */ 377).then(__nccwpck_require__.bind(__nccwpck_require__, 377));
    const rooted = patterns.map((p) => p.startsWith("!") ? `!${(0,external_node_path_.resolve)(root, p.slice(1))}` : (0,external_node_path_.resolve)(root, p));
    const globber = await create(rooted.join("\n"), { matchDirectories: false, followSymbolicLinks: false });
    const found = new Set();
    for await (const path of globber.globGenerator())
        if (found.add(path).size > most)
            break;
    return [...found].sort();
}
async function files_open(path) {
    const { file, bytes } = await openRegular(path);
    return {
        bytes,
        read: (position, length) => readExactly(file, path, position, length),
        close: () => file.close(),
    };
}
/** One read may give fewer bytes than asked for, so it is repeated until all are there. */
async function readExactly(file, path, position, length) {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(bytes, done, length - done, position + done);
        if (bytesRead === 0)
            throw new Error(`${path} ends before byte ${position + length}`);
        done += bytesRead;
    }
    return bytes;
}
/** One write may take fewer bytes than it was given, so it is repeated until all are written. */
async function writeExactly(file, position, bytes) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
    }
}
async function create(path, mode) {
    const file = await withFolder(path, () => promises_.open(path, "wx", mode));
    const underWay = new Set();
    let closing = null;
    /** A file is verified once it is closed: no later write may reach it, and every earlier one must be done by then. */
    const whileOpen = async (write) => {
        if (closing !== null)
            throw Object.assign(new Error(`EBADF: ${path} is closed`), { code: "EBADF" });
        const writing = write();
        underWay.add(writing);
        await writing.finally(() => underWay.delete(writing));
    };
    const close = () => {
        closing ??= Promise.allSettled(underWay).then(() => file.close());
        return closing;
    };
    return {
        path,
        write: (bytes) => whileOpen(() => file.writeFile(bytes)), // From the current position, all of it.
        writeAt: (position, bytes) => whileOpen(() => writeExactly(file, position, bytes)),
        close,
        discard: async () => {
            await close().catch(() => { });
            await promises_.unlink(path).catch(() => { });
        },
    };
}
/**
 * What link(2) says where there are no hard links: FAT, some container mounts and network shares. EISDIR and
 * UNKNOWN are what libuv makes of the answers of Windows for exFAT and FAT (ERROR_INVALID_FUNCTION and others).
 */
const noHardLinks = ["EPERM", "EACCES", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EISDIR", "UNKNOWN"];
const otherFileSystem = "EXDEV";
/**
 * Only a hard link gives a file its name and fails, in one step, when the name is taken: rename(2) replaces. Without
 * hard links the name is looked up before the rename, which leaves a gap. An empty file under the name would close it,
 * but a `go` that runs beside us would see that file.
 */
async function moveNew(from, to) {
    try {
        await promises_.link(from, to);
    }
    catch (error) {
        if (errorCode(error) === "EEXIST")
            return false;
        if (!noHardLinks.includes(errorCode(error)))
            throw error;
        if ((await orNull(promises_.lstat(to))) !== null)
            return false;
        await promises_.rename(from, to);
        return true;
    }
    await promises_.unlink(from);
    return true;
}
/** Makes the folder only where `make` finds it missing: mostly it is there. */
async function withFolder(path, make) {
    try {
        return await make();
    }
    catch (error) {
        if (errorCode(error) !== "ENOENT")
            throw error;
        await promises_.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
        return make();
    }
}
async function linkOrCopy(from, to) {
    try {
        await withFolder(to, () => promises_.link(from, to));
    }
    catch (error) {
        if (![...noHardLinks, otherFileSystem].includes(errorCode(error)))
            throw error;
        await promises_.copyFile(from, to, external_node_fs_.constants.COPYFILE_EXCL);
    }
}
/** What rename(2) says where the new name is that of a folder with something in it; Windows says EPERM or EACCES. */
const folderExists = ["ENOTEMPTY", "EEXIST", "ENOTDIR", "EPERM", "EACCES"];
async function moveFolder(from, to, unless = []) {
    try {
        // By calls that block: of what another process does between a look and the rename, nothing would be seen.
        if (unless.some((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined))
            return false;
        (0,external_node_fs_.renameSync)(from, to);
        return true;
    }
    catch (error) {
        if (!folderExists.includes(errorCode(error)) || (await orNull(promises_.lstat(to))) === null)
            throw error;
        return false;
    }
}
/** For thousands of small files, with three calls each: synchronous calls take a third of the time that promises take. */
function createIn(folder) {
    const root = (0,external_node_path_.resolve)(folder) + external_node_path_.sep;
    let made = "";
    return (name, bytes, mode) => {
        const path = (0,external_node_path_.resolve)(root, name);
        if (!path.startsWith(root))
            throw new Error("a file name that leads out of its folder");
        const parent = (0,external_node_path_.dirname)(path);
        // Files of one folder mostly stand together.
        if (parent !== made)
            (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
        made = parent;
        const file = (0,external_node_fs_.openSync)(path, "wx", mode);
        try {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(file, bytes, at);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    };
}
async function sealFolders(folder) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await sealFolders((0,external_node_path_.join)(folder, entry.name));
    }
    try {
        (0,external_node_fs_.chmodSync)(folder, (0,external_node_fs_.statSync)(folder).mode & 0o555);
    }
    catch {
        // Somebody else's: it is no protection against him anyway.
    }
}
async function replace(to, content, mode) {
    const file = await create(`${to}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`, mode);
    try {
        await file.write(typeof content === "string" ? Buffer.from(content) : content);
        await file.close();
        await promises_.chmod(file.path, mode); // The umask may have taken bits away.
        await promises_.rename(file.path, to);
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}


/***/ }),

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readMachine)
});

// UNUSED EXPORTS: userCacheFolder

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/platform/machine.js
/** `Machine`, taken from the process. */



/** Takes the process's surroundings as a value. Never throws. */
function readMachine() {
    const env = environment();
    const home = homeDirectory();
    return {
        env,
        platform: process.platform,
        arch: process.arch,
        home,
        cacheHome: userCacheFolder(env, process.platform, home),
        tempDir: env.RUNNER_TEMP || external_node_os_namespaceObject.tmpdir(),
        uid: process.getuid?.() ?? null,
        cpus: external_node_os_namespaceObject.availableParallelism(),
        openFiles: openFilesLimit(),
        cwd: process.cwd(),
    };
}
/**
 * The user's folder for caches (XDG base directories; Apple's and Microsoft's conventions), or null where none is
 * set up or what is set is no absolute path.
 */
function userCacheFolder(env, platform, home) {
    const folder = platform === "win32"
        ? env.LOCALAPPDATA
        : platform === "darwin"
            ? home && external_node_path_.join(home, "Library", "Caches")
            : env.XDG_CACHE_HOME || (home && external_node_path_.join(home, ".cache"));
    return folder && external_node_path_.isAbsolute(folder) ? folder : null;
}
/** Windows does not tell `Path` from `PATH`, but a copy of the environment does: there every name is upper case. */
function environment() {
    if (process.platform !== "win32")
        return { ...process.env };
    return Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name.toUpperCase(), value]));
}
/** os.homedir() throws where HOME is unset and the user id is in no passwd file (`docker run --user 12345`). */
function homeDirectory() {
    try {
        return external_node_os_namespaceObject.homedir() || null;
    }
    catch {
        return null;
    }
}
/** The soft limit (man 5 proc), which Node has raised to the hard one by now. Elsewhere than on Linux no file tells it. */
function openFilesLimit() {
    try {
        const [, soft] = /^Max open files +(\d+)/m.exec((0,external_node_fs_.readFileSync)("/proc/self/limits", "latin1")) ?? [];
        return soft === undefined ? null : Number(soft);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IS: () => (/* binding */ markdownCodeBlock),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xA: () => (/* binding */ neutraliseTexts)
/* harmony export */ });
/**
 * The one place where text from outside (go.sum, mirrors' answers, module names, the machine's variables) becomes
 * safe to print: in a job's log, a terminal, or Markdown. Everything shown of a report passes through here.
 */
/** Control, format, private, unassigned characters and lone surrogates; default-ignorables; the blank of Braille. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** With it the ends of lines that few programs know: NEL here, LS and PS in `\s`. */
const WHITE_SPACE = /[\s\u0085]+/gu;
/** An IPv6 address in a URL is left whole: the bracket before it keeps it from being a workflow command. */
const COMMAND_MARKS = /\[[\da-f:.]+\]|::+|##+\[/gi;
/**
 * One line of printable text. White space of any kind becomes a space, an invisible or control character becomes
 * U+FFFD, so that nothing is hidden, moves the cursor or turns the writing direction. `::` and `##[`, which start
 * the runner's workflow commands (actions/runner, ActionCommand.cs), are broken by spaces.
 * @param maxLength characters to keep; "…" stands for the rest
 */
function neutralise(text, maxLength = 200) {
    // Text may be megabytes long: what can't be shown anyway is not worth the work.
    const line = text
        .slice(0, 4 * maxLength)
        .replace(WHITE_SPACE, " ")
        .trim()
        .replace(INVISIBLE, "\ufffd")
        .replace(COMMAND_MARKS, (mark) => (mark.startsWith("[") ? mark : [...mark].join(" ")));
    const characters = [...line];
    const cut = characters.length > maxLength || text.length > 4 * maxLength;
    return cut
        ? `${characters
            .slice(0, maxLength - 1)
            .join("")
            .trimEnd()}…`
        : line;
}
/** Every text in a value, however deep, neutralised: for what is put into a sentence. Cuts each to `maxLength`. */
function neutraliseTexts(value, maxLength = 200) {
    if (typeof value === "string")
        return neutralise(value, maxLength);
    if (value === null || typeof value !== "object")
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, neutraliseTexts(inner, maxLength)]);
    return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries));
}
/** A character that no font shows: it keeps text from becoming a link, a mention or an emoji after all escaping. */
const BREAK = "&#8203;";
/**
 * One line of text that Markdown (GFM, also in a table) and HTML show as it is: no markup, link, image, mention,
 * reference or emoji comes of it.
 * @param maxLength as in `neutralise`, before escaping
 */
function markdown(text, maxLength = 200) {
    return neutralise(text, maxLength)
        .replace(/[\\`*_[\]~$]|[<>&|]|[#@]|:(?=\S)|www(?=\.)/gi, (mark) => {
        if (/[<>&|]/.test(mark))
            return `&#${mark.charCodeAt(0)};`;
        return /[#@:w]/i.test(mark) ? mark + BREAK : `\\${mark}`;
    })
        .replace(/^[-+=]/, "\\$&")
        .replace(/^\d+(?=[.)] )/, `$&${BREAK}`);
}
/**
 * One line of text as inline code, also in a table; "" for nothing. In a table a pipe must be escaped even inside
 * code, and a backslash before it would undo that (GFM spec, tables), so these two are held apart.
 */
function markdownCode(text, maxLength = 200) {
    const line = neutralise(text, maxLength)
        .replace(/\\(?=\|)/g, "\\ ")
        .replace(/\|/g, "\\|");
    if (line === "")
        return "";
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line + pad + fence;
}
/** Lines as a block of code, to be copied. Each is neutralised. */
function markdownCodeBlock(lines, maxLength = 4_000) {
    const shown = lines.map((line) => neutralise(line, maxLength));
    const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
    return [fence, ...shown, fence].join("\n");
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dc: () => (/* binding */ countFiles),
  p_: () => (/* binding */ list),
  ik: () => (/* binding */ place),
  b0: () => (/* binding */ servers),
  ji: () => (/* binding */ spaced)
});

;// CONCATENATED MODULE: ./build/report/report.js
/**
 * The version of the JSON report (docs/report.schema.json). A field that changes its meaning, or that those who put
 * reports together need, raises it.
 */
const REPORT_VERSION = 2;
/** The region's label where neither the input nor the runner names one. */
const UNNAMED_REGION = "this machine";
const NO_RELAY = { kind: "not-wanted", startMs: 0, use: null };

;// CONCATENATED MODULE: ./build/telling/chinese-words.js
/** How Chinese sets numbers, lists and foreign words into a sentence. */

/** Chinese characters and full-width punctuation. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** A text that stands inside a sentence: with a blank on each side where it is not Chinese. */
function spaced(text) {
    return blankBeside(text.slice(0, 1)) + text + blankBeside(text.slice(-1));
}
function blankBeside(character) {
    return CHINESE.test(character) ? "" : " ";
}
/** "a", "a 和 b", "a、b 和 c". */
function list(items) {
    const last = items.at(-1) ?? "";
    if (items.length < 2)
        return last;
    const others = items.slice(0, -1).join("、");
    return `${others}${blankBeside(others.slice(-1))}和${blankBeside(last.slice(0, 1))}${last}`;
}
/** The files that a fetch counts: "3 个模块和 1 个 go.mod 文件"; "" for none. */
function countFiles({ zips, mods }) {
    return list([...(zips === 0 ? [] : [`${zips} 个模块`]), ...(mods === 0 ? [] : [`${mods} 个 go.mod 文件`])]);
}
/** Where a run takes place. A name that somebody gave stays as it is. */
function place(label) {
    return label === UNNAMED_REGION ? "本机" : label;
}
/** Who sent something: "，来自 2 个镜像和 1 个私有代理"; "" for nobody. */
function servers(from) {
    const { mirrors, privateProxies } = from;
    const kinds = [
        ...(mirrors === 0 ? [] : [`${mirrors} 个镜像`]),
        ...(privateProxies === 0 ? [] : [`${privateProxies} 个私有代理`]),
    ];
    return kinds.length === 0 ? "" : `，来自 ${list(kinds)}`;
}


/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   b0: () => (/* binding */ servers),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** English grammar for numbers and lists. */
/** "1 module", "3 modules". */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
/** "a", "a and b", "a, b and c". */
function list(items) {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** The files that a fetch counts: "3 modules and 1 go.mod file"; "" for none. */
function countFiles({ zips, mods }) {
    return list([
        ...(zips === 0 ? [] : [count(zips, "module")]),
        ...(mods === 0 ? [] : [count(mods, "go.mod file")]),
    ]);
}
/** Who sent something: "from 2 mirrors and 1 private proxy"; "" for nobody. */
function servers(from) {
    const { mirrors, privateProxies } = from;
    const kinds = [
        ...(mirrors === 0 ? [] : [count(mirrors, "mirror")]),
        ...(privateProxies === 0
            ? []
            : [privateProxies === 1 ? "1 private proxy" : `${privateProxies} private proxies`]),
    ];
    return kinds.length === 0 ? "" : `from ${list(kinds)}`;
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   H9: () => (/* binding */ formatFactor),
/* harmony export */   Ly: () => (/* binding */ BYTE_UNITS),
/* harmony export */   SE: () => (/* binding */ byteUnitOf),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export formatTime */
/** Numbers as a person reads them: two or three digits that matter, SI units. */
/** A duration: "86 ms", "1.4 s", "13 s", "2 min 5 s", "1 h 3 min". */
function formatMs(ms) {
    if (ms < 999.5)
        return ms > 0 && ms < 0.5 ? "<1 ms" : `${Math.round(ms)} ms`;
    if (ms < 9_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return twoUnits(seconds, 60, "min", "s");
    return twoUnits(Math.round(seconds / 60), 60, "h", "min");
}
function twoUnits(count, size, large, small) {
    const rest = count % size;
    return `${Math.floor(count / size)} ${large}${rest === 0 ? "" : ` ${rest} ${small}`}`;
}
/** A moment in local time, to the minute, as ISO 8601 has it with a blank for the T: "2026-11-27 06:05". */
function formatTime(moment) {
    const two = (part) => String(part).padStart(2, "0");
    const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
    return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
/** Decimal units, as links are rated. */
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB"];
/** Index of the unit in which a size has at most three digits before the point. */
function byteUnitOf(bytes) {
    let unit = 0;
    while (bytes >= 999.5 * 1000 ** unit && unit < BYTE_UNITS.length - 1)
        unit++;
    return unit;
}
/** A size: "512 B", "3.2 MB", "25 MB". */
function formatBytes(bytes) {
    const unit = byteUnitOf(bytes);
    const value = bytes / 1000 ** unit;
    return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${BYTE_UNITS[unit]}`;
}
/** A throughput: "3.2 MB/s". */
function formatRate(bytesPerSecond) {
    return `${formatBytes(bytesPerSecond)}/s`;
}
/** How many times as much, for "3.1 × faster": one digit after the point below ten. */
function formatFactor(factor) {
    return factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
}
/** A part of a whole, from 0 to 1: "62 %". Only nothing is "0 %" and only all of it "100 %". */
function formatShare(share) {
    if (share > 0 && share < 0.005)
        return "<1%";
    return share < 1 && share >= 0.995 ? ">99%" : `${Math.round(100 * share)}%`;
}
/** A Go version's line: "1.27" for 1.27.3. */
function lineOf(version) {
    return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}


/***/ }),

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ tellingIn)
});

// EXTERNAL MODULE: ./build/telling/chinese-words.js + 1 modules
var chinese_words = __nccwpck_require__(400);
// EXTERNAL MODULE: ./build/telling/format.js
var format = __nccwpck_require__(755);
;// CONCATENATED MODULE: ./build/telling/chinese-cache.js


/** What Chinese says of the entry that a job restored. */
const chineseCache = {
    restored: (cache) => {
        const { zips, mods, zipBytes, elapsedMs, refused } = cache;
        const files = (0,chinese_words/* countFiles */.Dc)({ zips, mods });
        const size = zips === 0 ? "" : `（${(0,format/* formatBytes */.z3)(zipBytes)}）`;
        const dropped = refused === 0 ? "" : `；另有 ${refused} 个模块的文件与 go.sum 不符，已丢弃`;
        return files === ""
            ? `${entry(cache)}中没有任何缺少的内容，用时 ${(0,format/* formatMs */._V)(elapsedMs)}${dropped}`
            : `从${entry(cache)}取得 ${files}${size}，用时 ${(0,format/* formatMs */._V)(elapsedMs)}，每个文件均已按 go.sum 校验${dropped}`;
    },
    miss: ({ elapsedMs }) => `尚无条目（查询用时 ${(0,format/* formatMs */._V)(elapsedMs)}）`,
    failed: ({ failure, elapsedMs }) => `${(0,format/* formatMs */._V)(elapsedMs)} 后仍未取得：${failure === null ? "原因不明" : cacheFailure(failure)}`,
    "not-wanted": () => "未使用（输入参数 cache: false）",
    "nothing-missing": () => "无需查询：没有缺少的模块",
    "no-service": () => "此运行器没有缓存服务",
    "not-readable": () => "未查询：此作业不得读取缓存",
    "no-module-cache": () => "未查询：没有可写的模块缓存",
};
/** What Chinese says of Go's build cache. */
const chineseBuildCache = {
    restored: ({ files, bytes, elapsedMs, exact, matchedKey }) => `从${entry({ exact, matchedKey })}取得 ${files} 个文件（${(0,format/* formatBytes */.z3)(bytes)}），用时 ${(0,format/* formatMs */._V)(elapsedMs)}，这些文件无法校验`,
    miss: ({ elapsedMs }) => `尚无条目（查询用时 ${(0,format/* formatMs */._V)(elapsedMs)}）`,
    failed: ({ failure }) => `未取得：${failure === null ? "原因不明" : cacheFailure(failure)}`,
    "not-wanted": () => "不保留（输入参数 build-cache: false）",
    "no-service": () => "此运行器没有缓存服务",
    "not-readable": () => "未查询：此作业不得读取缓存",
    "no-go": () => "未查询：PATH 上没有 go，无法得知构建缓存的位置",
    event: () => "关闭：此类事件或标签的作业既不读取也不保存构建缓存（build-cache: auto），因为其内容无法校验",
    "refs-not-apart": () => "关闭：此运行器上所有分支共用一个缓存，拉取请求的构建结果可能扩散到各处（如仍要保留，请设 build-cache: true）",
    filled: () => "无需查询：这台机器已有自己的构建缓存",
};
/** Why Chinese says that nothing of it is saved. */
const chineseBuildCacheUnsaved = (why) => {
    if (why.code === "private-code") {
        return "；不会保存：其中含有由私有模块编译的内容，而能读取此仓库的人可能也能读取它的缓存";
    }
    return why.event === ""
        ? "；不会保存：运行器没有说明作业由哪个事件触发，其中的代码可能来自外部"
        : `；不会保存：由 ${why.event} 事件触发的作业可能运行拉取请求中的代码`;
};
/** What Chinese says of saving it. */
const chineseBuildCacheSave = {
    saved: ({ files, bytes, key, elapsedMs }) => `已将 Go 构建缓存的 ${files} 个文件（${(0,format/* formatBytes */.z3)(bytes)}）保存为 ${key}，用时 ${(0,format/* formatMs */._V)(elapsedMs)}。`,
    exists: ({ key }) => `未保存构建缓存：另一个作业已经保存或正在保存 ${key}。`,
    "read-only": () => "未保存构建缓存：此作业只能读取缓存。",
    nothing: () => "未保存构建缓存：作业没有用到构建缓存。",
    fresh: ({ newShare }) => `未保存构建缓存：作业用到的内容中只有 ${Math.round(newShare * 100)}% 不在所恢复的条目里。`,
    failed: ({ failure }) => `未能保存 Go 的构建缓存：${failure === null ? "原因不明" : cacheFailure(failure)}。`,
};
/** What Chinese says when a job ends. */
const chineseSave = {
    saved: ({ zips, zipBytes, key, elapsedMs }) => `已将 ${zips} 个模块（${(0,format/* formatBytes */.z3)(zipBytes)}）保存为 ${key}，用时 ${(0,format/* formatMs */._V)(elapsedMs)}，每个模块均已按 go.sum 校验。`,
    exists: ({ key }) => `未保存：另一个作业已经保存或正在保存 ${key}。`,
    "read-only": () => "未保存：此作业只能读取缓存。",
    incomplete: ({ missing }) => `未保存：作业需要的 ${missing} 个模块不在模块缓存中，而不完整的条目存入后无法再补全。`,
    nothing: () => "未保存：模块缓存中没有 go.sum 所列的任何模块。",
    "wrong-files": ({ wrong }) => `未保存：模块缓存中有 ${wrong} 个模块的文件与 go.sum 不符。请在此运行器上运行 go clean -modcache，并查明是什么改动了它们。`,
    failed: ({ failure }) => `未能保存模块缓存：${failure === null ? "原因不明" : cacheFailure(failure)}。下一个作业将重新从镜像下载。`,
};
/** Why the service was of no use, as a phrase. */
function cacheFailure({ code, detail }) {
    switch (code) {
        case "no-answer":
            return "它没有响应";
        case "no-progress":
            return "它不再发送数据";
        case "status":
            return `它返回 ${detail}`;
        case "not-understood":
            return "无法理解它的响应";
        case "connection":
            return `连接失败（${detail}）`;
        case "broken-archive":
            return "它的条目已损坏或不完整";
        case "too-large":
            return "它的条目解压后远大于正常的模块";
        case "too-slow":
            return "它的条目到达太慢，直接编译更快";
        case "said":
        case "failed":
            return detail === "" ? "原因不明" : detail;
    }
}
function entry({ exact, matchedKey }) {
    return exact ? "此 go.sum 的条目" : `较旧的条目（${matchedKey}）`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-details.js
/** What Chinese says that a failure is about. */
function chineseDetail(detail) {
    switch (detail.code) {
        case "said":
            return detail.text;
        case "error-code":
            return detail.name;
        case "status":
            return `状态码 ${detail.status}`;
        case "answered":
            return `响应为 ${detail.status}`;
        case "retry-after":
            return `Retry-After: ${detail.value}`;
        case "other-hash":
            return `是 ${detail.actual}，而不是 ${detail.expected}`;
        case "in-the-way":
            return `${detail.path} 占用了位置，且无法移开`;
        case "too-many-redirects":
            return `重定向 ${detail.redirects} 次后停止`;
        case "unsupported-proxy":
            return `不支持 ${detail.scheme} 代理`;
        case "http-proxy":
            return `HTTP 代理：${chineseDetail(detail.detail)}`;
        default:
            return PLAIN[detail.code];
    }
}
/** The same to be put behind what it explains; "" for none. */
function chineseMore(before, detail, after = "") {
    return detail === null ? "" : before + chineseDetail(detail) + after;
}
const PLAIN = {
    "no-such-host": "找不到该主机",
    "no-address": "该主机没有地址",
    "name-server-silent": "域名服务器没有响应",
    "name-server-failed": "域名服务器出错",
    "connection-refused": "连接被拒绝",
    "no-route-to-host": "没有到该主机的路由",
    "host-down": "主机已停机",
    "network-unreachable": "网络不可达",
    "network-down": "网络已断开",
    "no-local-address": "没有可用的本地地址",
    "not-permitted": "本机不允许",
    "process-file-limit": "打开的文件过多",
    "machine-file-limit": "本机打开的文件过多",
    "connection-reset": "连接被重置",
    "connection-closed": "连接被关闭",
    "body-cut-short": "正文未传完，连接已关闭",
    connecting: "正在建立连接",
    "first-byte": "正在等待首字节",
    "no-progress": "没有进展",
    "ended-by-caller": "由调用方结束",
    "not-read-to-end": "没有读完",
    "self-signed": "自签名证书",
    "self-signed-in-chain": "证书链中有自签名证书",
    "unknown-authority": "证书的签发机构未知",
    "certificate-expired": "证书已过期",
    "certificate-not-yet-valid": "证书尚未生效",
    "certificate-of-other-host": "证书属于另一台主机",
    "no-tls": "对方不使用 TLS",
    "too-many-headers": "响应头过多",
    "not-http": "响应不是 HTTP",
    "bytes-after-response": "响应结束后还有数据",
    "https-to-http": "从 https 重定向到 http",
    "redirect-to-no-url": "重定向的目标不是 URL",
    "no-http-url": "不是 http 或 https 的 URL",
    "credentials-over-http": "不通过明文 http 发送凭据",
    "unknown-error": "未知错误",
    "no-right-answer": "在时限内没有正确的响应",
    "larger-than-go-allows": "超过 Go 允许的大小",
    "other-info": "不是该版本的 .info",
    "other-range": "不是所请求的范围",
    "range-ignored": "忽略了范围请求",
    "less-than-announced": "少于声明的长度",
    "zip-changed": "zip 在下载期间发生了变化",
    "not-a-zip": "不是 zip",
    "zip-too-large": "过大",
    "name-not-utf8": "文件名不是 UTF-8",
    "name-without-prefix": "文件名没有模块前缀",
    "name-too-long": "文件名过长",
    "name-not-allowed": "文件名不合规定",
    "name-twice": "文件名重复",
    "name-twice-but-for-case": "有文件名仅大小写不同",
    "go-mod-elsewhere": "go.mod 不在根目录",
    "wrong-size": "大小不符",
    "wrong-crc": "CRC 不符",
    "damaged-content": "内容已损坏",
    "unusual-gap": "不寻常的 zip：条目之间有空隙或重叠",
    "unusual-bytes-before-directory": "不寻常的 zip：中央目录之前有多余的字节",
    "unusual-bytes-around-directory": "不寻常的 zip：中央目录前后有多余的字节",
    "unusual-bytes-behind-content": "不寻常的 zip：压缩数据之后有多余的字节",
    "unusual-local-header": "不寻常的 zip：本地文件头异常",
    "unusual-headers-disagree": "不寻常的 zip：两处文件头不一致",
    "unusual-data-descriptor": "不寻常的 zip：数据描述符异常",
    "unusual-cut-off": "不寻常的 zip：文件不完整",
    "unusual-end": "不寻常的 zip：文件不完整，或带有注释",
    "unusual-entry-count": "不寻常的 zip：条目数不符",
    "unusual-comment": "不寻常的 zip：带有注释",
    "unusual-entry-comment": "不寻常的 zip：条目带有注释",
    "unusual-disks": "不寻常的 zip：分为多卷",
    "unusual-zip64": "不寻常的 zip：ZIP64 记录异常",
    "unusual-zip64-extra": "不寻常的 zip：ZIP64 扩展字段异常",
    "unusual-extra": "不寻常的 zip：扩展字段异常",
    "unusual-directory": "不寻常的 zip：中央目录异常",
    "unusual-flags": "不寻常的 zip：已加密，或有未知的标志",
    "unusual-method": "不寻常的 zip：压缩方法异常",
    "malformed-note": "签名注记的格式不正确",
    "invalid-signature": "签名无效",
    "no-signature": "没有预期密钥的签名",
    "no-tree-head": "不是树头",
    "no-record": "不是校验和数据库的记录",
    "number-beyond-tree": "记录的编号超出了树的大小",
    "two-trees-of-one-size": "两棵树大小相同而内容不同",
    "wrong-tile-hashes": "哈希块中的哈希不正确",
    "wrong-tile-size": "哈希块的大小不正确",
    "tile-missing": "缺少一个哈希块",
    "no-version-list": "不是 Go 的版本列表",
    "no-go-inside": "其中没有 go",
};

;// CONCATENATED MODULE: ./build/telling/chinese-commands.js



/** Chinese of the commands: what was done, where, and the one command to take it back or to go on. */
const chineseCommands = {
    list: {
        columns: { name: "名称", operator: "运营方", region: "地区", measured: "上次测速" },
        region: { cn: "中国", global: "全球" },
        measured: (firstByte, on) => `${firstByte}，${on}`,
        failed: (on) => `失败，${on}`,
        inUse: "▸ 表示正在使用（GOPROXY）。切换：setup-go-mirror use <名称>；测速：setup-go-mirror probe。",
    },
    dryRun: {
        use: (file) => `试运行：没有写入任何内容。实际运行时会在 ${file} 中设置：`,
        undo: (file) => `试运行：没有更改任何内容。实际运行时会恢复 ${file} 中由 use 设置的变量。`,
    },
    use: {
        switched: ({ scope, file, mirror }) => `${scope === "user" ? "你的 Go" : "此项目的 Go"} 现在使用 ${mirror}（已写入 ${file}）。`,
        unchanged: (file) => `无需更改：${file} 已是最新。`,
        noHealthy: "没有更改任何设置。如仍要切换到某个镜像，请用 setup-go-mirror use <名称> --force。",
        forced: (mirrors) => `${mirrors === 1 ? "该镜像" : "这些镜像"}目前从本机无法使用；由于指定了 --force，仍然使用。`,
        deadProxy: "所有下载都会在该私有代理处失败，因此没有更改任何设置。如仍要切换，请使用 --force。",
        notMeasured: "此处不允许使用镜像（见上文），因此没有测速，也没有更改任何设置。",
        refused: (detail) => `无法写入设置：${detail}`,
        overridden: (names) => `环境变量设置了 ${(0,chinese_words/* list */.p_)(names)}，优先于该文件：请在 shell 的启动文件中取消${names.length === 1 ? "该变量" : "这些变量"}。`,
        projectHint: "在当前 shell 中使用：",
        undoHint: "如需撤销：",
        kept: (options) => `沿用上次的选项：${options.join(" ")}（如需更改，请重新给出该选项，或给出空值）。`,
        notRead: (goenv) => `在这个 shell 中 GOENV 指向 ${goenv}，因此 go 读取的是那个文件。`,
    },
    undo: {
        restored: (file) => `${file} 已恢复原样。`,
        removed: (file) => `${file} 已删除：此前没有这个文件。`,
        takenOut: (file, variables) => variables.length === 0
            ? `切换之后，${file} 已被其他程序改动，其中已没有 use 设置的内容。`
            : `切换之后，${file} 已被其他程序改动：只恢复了 ${(0,chinese_words/* list */.p_)(variables)}，其余内容保持不变。`,
        nothing: (file) => `无需撤销：${file} 不是由 use 写入的。`,
        unsetHint: "凡是 GOENV 仍指向它的地方（这个 shell、.envrc），go 都不会读取你自己的设置。取消该变量：",
    },
    notOwn: (file) => `${file} 不是本工具在这台机器上写入的：它是符号链接，或者随项目而来。请先查看其内容并将其删除，然后运行 use --scope project。`,
    edited: (file) => `上次切换之后，${file} 已被其他程序改动，因此保持不变。如仍要继续，请使用 --force。`,
    locked: (lock, pid) => `另一个进程${pid === null ? "" : `（PID ${pid}）`}正在修改这些设置，超过 10 秒仍未结束，因此设置保持不变。请重试；如果没有其他 setup-go-mirror 在运行，请先删除 ${lock}。`,
    noPlace: {
        user: "Go 不读取你的任何设置文件（GOENV=off，或没有主目录）。",
        project: (directory, namedWith) => `${directory} 及其上级目录中都没有 go.mod 或 go.work。请用${(0,chinese_words/* spaced */.ji)(namedWith)}指定项目所在的目录。`,
    },
    status: {
        columns: { name: "变量", value: "值", origin: "来源" },
        origin: {
            environment: () => "环境变量",
            "go-env-file": (file) => file ?? "Go 的 env 文件",
            default: () => "Go 的默认值",
        },
        beside: (origin) => `（${origin}）`,
        empty: "（空）",
        overrides: (file) => `，优先于 ${file}`,
        scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
            const name = scope === "user" ? "用户" : "项目";
            const state = {
                "not-ours": exists ? "不是由 use 写入的" : "没有这个文件",
                ours: `切换于 ${switchedAt}`,
                "as-before": "use 或 undo 曾被中断：请重新运行",
                edited: `切换于 ${switchedAt}，此后被其他程序改动`,
            }[standing];
            return `${name}：${file}（${state}）${exists && !inForce ? "，未生效：GOENV 没有指向它" : ""}`;
        },
        drift: (names) => `你自己的设置在复制到项目之后有变化：${names.join("、")}。请重新运行 use --scope project 复制这些设置。`,
    },
    check: {
        healthy: (mirror) => `路由中的第一个镜像 ${mirror} 可用。`,
        unhealthy: (mirror) => `路由中的第一个镜像 ${mirror} 不可用。`,
        ownUnhealthy: (server) => `路由最前面的自有服务器 ${server} 不可用：go 会最先访问它。`,
        noMirror: "正在使用的路由中没有公共镜像：无需检查。",
        decision: (decision) => {
            if (decision.kind === "switch") {
                const because = {
                    unhealthy: "正在使用的镜像不可用",
                    faster: "它明显更快",
                }[decision.because];
                return `已切换到 ${decision.to}：${because}。`;
            }
            return {
                best: "未切换：它就是最好的镜像。",
                "near-equal": "未切换：没有明显更快的镜像。",
                "too-soon": "未切换：距上次切换不到五分钟。",
                "none-healthy": "未切换：目前没有可用的镜像。",
                "no-mirror": "未切换：该路由没有公共镜像，也不会擅自添加。",
            }[decision.because];
        },
    },
    verify: {
        right: ({ zips, mods, folders, absent }) => `模块缓存中的 ${zips} 个 zip 文件、${folders} 个已解压的模块和 ${mods} 个 go.mod 文件与 go.sum 一致${absent === 0 ? "" : `；go.sum 列出的另外 ${absent} 个不在其中`}。`,
        wrong: (file, module) => `✗ ${module}：${file} 不一致`,
        advice: (modules) => `模块缓存中有 ${modules} 个模块与 go.sum 不符。请运行 go clean -modcache，并查明是什么改动了它们。`,
        noGoSum: "没有 go.sum，因此没有校验任何内容。运行 go mod tidy 可生成该文件。",
        noModuleCache: "没有模块缓存：无法得知 GOMODCACHE 的值。",
    },
    doctor: {
        well: "没有发现问题。",
        right: {
            go: ({ version }) => `PATH 上有 Go ${version}。`,
            route: ({ mirrors }) => `路由可用：${mirrors.join("、")}`,
            sumdb: () => "可以访问校验和数据库。",
            "module-cache": ({ folder }) => `模块缓存可写：${folder}`,
            "go-sum": ({ modules }) => `go.sum 有效：${modules} 个模块`,
        },
        finding: {
            "no-go": () => "PATH 上没有 go。请安装；在工作流中可用本 Action 的输入参数 go-version 安装。",
            "old-go": ({ version }) => `Go ${version} 早于 1.21，不再有安全修复。请安装较新的版本。`,
            "go-too-old": ({ version, wanted, downloads }) => downloads
                ? `go.mod 要求 Go ${wanted}，而这里是 ${version}：go 会先经由路由下载它。`
                : `go.mod 要求 Go ${wanted}，这里是 ${version}，而 GOTOOLCHAIN 禁止下载：构建会失败。请安装该版本，或设置 GOTOOLCHAIN=auto。`,
            "mirror-dead": ({ mirror, why }) => `${mirror} 不可用：${why}。可用 setup-go-mirror use 切换到可用的镜像。`,
            "all-mirrors-dead": ({ asked }) => `从这里访问，${asked === 1 ? "该镜像" : `${asked} 个镜像均`}不可用。请检查网络、DNS 和 HTTPS_PROXY。`,
            certificate: ({ mirror, why }) => `${mirror} 的证书不受信任（${why}）。如果中间的代理有自己的 CA，请将其证书加入 SSL_CERT_FILE；时钟不准也会如此。`,
            comma: ({ before }) => `GOPROXY 中 ${before} 后面是逗号：它返回 502 或超时后，go 会直接放弃，而不会尝试下一个。请改用 |；setup-go-mirror use 会这样写。`,
            "goproxy-off": ({ fromEnvironment }) => `GOPROXY=off：go 不下载任何内容。${fromEnvironment ? "该值来自环境变量：请在 shell 及其启动文件中 unset GOPROXY。" : "运行 go env -u GOPROXY 可取消此设置。"}`,
            "sumdb-off": () => "校验和数据库已关闭（GOSUMDB）：对于 go.sum 尚未收录的模块，镜像发来错误的内容也无从察觉。请取消该设置；setup-go-mirror use 会找到访问该数据库的途径。",
            "sumdb-unreachable": ({ url, detail }) => `无法访问校验和数据库（${url}${chineseMore("：", detail)}）：对新模块运行 go get 会失败。setup-go-mirror use 会寻找其他途径。`,
            "pattern-case": ({ pattern, module }) => `模式 ${pattern} 与 ${module} 不匹配，因为 Go 区分大小写：该模块的名称会发给镜像。请按模块路径的写法书写模式。`,
            "leaks-name": ({ variable, pattern }) => `${pattern} 是私有的，但 ${variable} 中没有它：这类模块的名称会发给${variable === "GONOPROXY" ? "镜像" : "校验和数据库"}。请把它写入 GOPRIVATE；如果设置了 ${variable}，也写入其中。`,
            "proxy-variable": ({ name, scheme }) => scheme.startsWith("socks")
                ? `${name} 指定的是 SOCKS 代理：go 会使用它，而本工具不能。`
                : `${name} 已设置：所有请求都经过该代理，测得的时间也包含它。`,
            clock: ({ offMs }) => `本机时钟${offMs > 0 ? "快了" : "慢了"} ${(0,format/* formatMs */._V)(Math.abs(offMs))}：证书和缓存会因此出错。请校准时钟。`,
            "module-cache": ({ folder, why }) => `模块缓存 ${folder} 不可写（${why}）。请检查它的所有者和剩余空间。`,
            "go-sum": ({ problems }) => `go.sum 中有 ${problems} 个无效行。请用 go mod tidy 修复。`,
            overridden: ({ variables }) => `环境变量设置了 ${(0,chinese_words/* list */.p_)(variables)}，因此切换在该环境中不起作用。`,
        },
    },
    tryOut: {
        sandbox: "沙盒中的镜像：",
        about: {
            near: "距离 20 ms，40 Mbit/s",
            far: "距离 150 ms，96 Mbit/s",
            thin: "距离 10 ms，0.4 Mbit/s",
            lying: "距离 5 ms，其 zip 中是别的代码",
            dead: "接受连接，但从不响应",
        },
        exported: "后续步骤的变量：",
        nothing: "无",
        summary: (path) => `步骤摘要（Markdown）：${path}`,
        noGo: "PATH 上没有 go，因此没有构建。",
        tooLong: (seconds) => `go run . 在 ${seconds} s 内没有结束。`,
        ran: "通过该路由运行 go run .：",
        worked: "✓ 运行成功：已选定镜像，模块均已校验，并通过该路由构建了项目。",
        failed: (exitCode) => `go run . 失败（退出码 ${exitCode}）：`,
    },
    serve: {
        nothingToServe: "没有可用的镜像，或 GOPROXY 不允许使用镜像：没有可以提供模块的来源。",
        noPort: (port, code) => `无法监听端口 ${port}（${code}）。`,
        listening: (mirrors) => `正在通过${(0,chinese_words/* spaced */.ji)((0,chinese_words/* list */.p_)(mirrors))}提供模块，按 Ctrl-C 结束。在其他 shell 中运行下面的命令即可使用：`,
        hidden: "密码未显示：请将 xxxxx 换成密码。",
    },
    switchHint: "如需切换：",
    interrupted: "已中断：没有更改任何内容。",
    fetchInterrupted: (modules) => `已中断：到目前为止下载并校验了 ${modules} 个模块。如需其余模块，请重新运行该命令。`,
    measuring: (seconds) => `正在对镜像测速 … ${seconds.toFixed(1)} s`,
    envHint: (file) => `还没有 ${file}：请先运行 setup-go-mirror use --scope project。`,
};

;// CONCATENATED MODULE: ./build/telling/chinese-failure.js


/** What Chinese says that a mirror did wrong, as a phrase. */
const chineseFailure = {
    "wrong-hash": (r) => `内容错误：${fileOf(r)}的哈希不匹配`,
    "login-page": (r) => `请求${(0,chinese_words/* spaced */.ji)(fileOf(r))}，返回的却是登录页面`,
    malformed: (r) => `${fileOf(r)}无效${more(r)}`,
    "client-error": (r) => r.status === null ? `${fileOf(r)}被拒绝${more(r)}` : `${fileOf(r)}返回 ${r.status}${more(r)}`,
    "rate-limited": (r) => `429，请求过多${more(r)}`,
    "upstream-failure": (r) => `${r.status ?? 404}，原因是它的上游出错${more(r)}`,
    "server-error": (r) => r.status === null ? `${fileOf(r)}遇到服务器错误${more(r)}` : `${fileOf(r)}返回 ${r.status}${more(r)}`,
    truncated: (r) => `${fileOf(r)}传输中途连接断开`,
    "time-out": (r) => `超时${more(r)}`,
    dns: (r) => `DNS 解析失败${more(r)}`,
    refused: () => "连接被拒绝",
    unreachable: (r) => `无法访问${more(r)}`,
    reset: ({ detail }) => chineseDetail(detail ?? { code: "connection-reset" }),
    tls: (r) => `TLS 错误${more(r)}`,
    "redirect-loop": () => "重定向次数过多",
    "redirect-to-http": () => "从 https 重定向到 http，go 会拒绝",
    protocol: (r) => `HTTP 响应异常${more(r)}`,
    "too-many-files": () => "未测速：本机打开的文件过多",
    stale: (r) => `所需的${(0,chinese_words/* spaced */.ji)(fileOf(r))}返回 ${r.status ?? 404}`,
};
/** A mirror left the route after the download: why. */
const mirrorRemoved = ({ mirror, reason }) => {
    const isSilence = reason.code === "time-out" && reason.detail?.code === "no-progress";
    return `${mirror} 已从路由中移除：${isSilence ? "下载结束时没有响应" : chineseFailure[reason.code](reason)}。`;
};
/** The kind of file that was asked for: its path would not fit into a table. */
function fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "zip 文件";
    if (asked?.endsWith(".mod"))
        return "go.mod 文件";
    return asked?.endsWith(".info") ? ".info 文件" : "文件";
}
function more({ detail }) {
    return chineseMore("：", detail);
}

;// CONCATENATED MODULE: ./build/telling/chinese-fetch.js


/** What Chinese says of the fetch. */
const chineseFetch = {
    done: {
        fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
        "not-wanted": (report, input) => `无（${input("prefetch", "false")}）；缺少的模块由 go 自行下载${left(report)}`,
        "nothing-missing": (report) => `${report.project.needed.missing > 0 ? "无需再下载：测速和缓存已带来全部内容" : "无需下载：所有模块均已存在"}${left(report)}`,
        "left-to-go": (report, input) => `无：预计 go 自行下载同样快，缺少的模块由它下载（使用${(0,chinese_words/* spaced */.ji)(input("prefetch", "true"))}则仍在此下载）${left(report)}`,
        "no-source": (report) => `无：没有可以询问的服务器${left(report)}`,
        "no-module-cache": (report) => `无：没有可写的模块缓存；缺少的模块由 go 自行下载${left(report)}`,
    },
    left: {
        "missing-everywhere": "可以询问的服务器都没有",
        failed: "可能拥有它们的服务器都失败次数过多",
        "wrong-bytes": "没有任何响应与 go.sum 一致，go 也会拒绝这些内容",
        private: "私有：不得向镜像询问，私有代理中也没有",
        "no-progress": "不再有数据到达，或到达太慢",
        "over-limit": "超过单次运行下载的文件数",
        "module-cache": "无法写入模块缓存",
    },
    source: {
        delivered: (failure) => `已提供内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
        unused: (failure) => `未提供内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
        out: (failure) => `已排除${failure === null ? "" : `：${failure}`}`,
    },
    columns: {
        source: "来源",
        share: "占比",
        files: "文件",
        size: "大小",
        requests: "请求",
        retries: "重试",
        hedges: "对冲",
        refused: "拒收",
        state: "状态",
    },
    reading: [
        "占比：在已校验的字节中所占的份额。重试：失败后重发的请求。对冲：因过慢而再次发出的请求，通常发给另一个来源，以最先到达的正确响应为准。拒收：出错或内容有误的响应，其内容一概不保留。",
    ],
    privateProxy: (name) => `${name}（私有）`,
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} / 约 ${total}`;
        const start = totalZips === null ? "正在下载 go.mod 文件：" : `已下载 ${doneZips} / ${totalZips} 个模块，`;
        return (start + [bytes, rate, left === null ? null : `剩余 ${left}`].filter((one) => one !== null).join("，"));
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const LEFT_ADVICE = {
    "missing-everywhere": (input) => `如果它们是私有模块，请用${(0,chinese_words/* spaced */.ji)(input("private"))}写明，或用${(0,chinese_words/* spaced */.ji)(input("private-proxy"))}指定拥有它们的服务器；否则请确认这些版本仍然存在。`,
    failed: (input) => `构建会变慢；如果这些服务器不恢复，构建会失败。请重新运行，或用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定更多镜像。`,
    "wrong-bytes": () => "除非另有服务器提供正确的内容，否则构建会失败。有服务器或中间的代理发送了错误的内容：来源表中写明了是哪一个。",
    private: (input) => `go 需要自己的凭据才能取得它们。可以用${(0,chinese_words/* spaced */.ji)(input("private-proxy"))}指定拥有它们的服务器。`,
    "no-progress": () => "请检查本机的网络和代理设置：构建也要依赖它们。",
    "over-limit": () => "无需任何操作：其余的由 go 下载。",
    "module-cache": () => "请检查 GOMODCACHE、它的所有者以及所在磁盘的空间：go 也要写入那里。",
};
/** "3 个模块（180 MB）和 7 个 go.mod 文件（其中 2 个无需请求），来自 a，用时 4.1 s（44 MB/s），…". */
function fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = (0,chinese_words/* list */.p_)([
        ...(zips === 0 ? [] : [`${zips} 个模块（${(0,format/* formatBytes */.z3)(zipBytes)}）`]),
        ...(mods === 0 ? [] : [`${mods} 个 go.mod 文件${derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [`${infos} 个 .info 文件`] : []),
    ]);
    if (files === "")
        return `${(0,format/* formatMs */._V)(elapsedMs)} 内没有下载到任何内容`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : `（${(0,format/* formatRate */.CE)((1000 * zipBytes) / elapsedMs)}）`;
    return `${files}${from(fetch.sources)}，用时 ${(0,format/* formatMs */._V)(elapsedMs)}${rate}${zips + mods === 0 ? "" : "，均已按 go.sum 校验"}${unpacked === 0 ? "" : `；同时已解压 ${unpacked} 个模块`}`;
}
function derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return derivedMods >= mods ? "（无需请求）" : `（其中 ${derivedMods} 个无需请求）`;
}
/** Who delivered: one by name, several by their number. */
function from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : `，来自 ${delivered[0].name}`;
    return (0,chinese_words/* servers */.b0)({ mirrors, privateProxies: proxies });
}
/** What is still missing, why, and who gets it now. */
function left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${(0,chinese_words/* countFiles */.Dc)(part)}（${chineseFetch.left[part.reason]}）`);
    return `。${whoseTurn(route.values.GOPROXY)}：${parts.join("；")}`;
}
function whoseTurn(goproxy) {
    if (goproxy === "off")
        return "仍然缺少，因为 GOPROXY=off 不允许 go 下载任何内容";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `交给 go，由它自行按 GOPROXY 下载${direct ? "（包括 direct）" : ""}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-files.js

const NOT_READ = {
    outside: (files, input) => `${files}：符号链接指向工作区之外，因此没有读取，其中的模块由 go 下载。拉取请求可能借助这种链接读取本机的其他文件。如果确有此意，请将这些文件检出到工作区内，或用${(0,chinese_words/* spaced */.ji)(input("working-directory"))}给出真实目录。`,
    "used-outside": (files) => `go.work 使用了工作区之外的目录（${files}）：没有读取，其中的模块由 go 下载。若要一并预先下载，请将该目录检出到工作区内。`,
    "not-regular": (files) => `${files}：不是普通文件，而是设备或 FIFO，因此没有读取。go 可能会一直等待它。请换成普通文件。`,
    "too-large": (files) => `${files}：过大（上限：go.mod 或 go.work 为 4 MiB，go.sum 为 64 MiB，一个项目合计 128 MiB），因此没有读取，其中的模块由 go 下载。`,
    "too-many": () => "go.work 使用的目录超过 2,000 个：只读取了前 2,000 个，其余目录的模块由 go 下载。",
};
/** Files of the project that were not read, and what to do. */
function filesNotRead({ why, count, first }, input) {
    return NOT_READ[why](count === 1 ? first : `${first} 及另外 ${count - 1} 个`, input);
}
/** The module cache has something else than go.sum, and what to do. */
function moduleCacheDisagrees({ count, example }) {
    const what = example === null
        ? `模块缓存中有 ${count} 个私有模块的哈希与 go.sum 不同。`
        : `模块缓存中 ${example.module} 的哈希与 go.sum 不同：go.sum 中是 ${example.expected}，模块缓存中是 ${example.actual}。`;
    const others = example === null ? 0 : count - 1;
    return `${what}go 会拒绝使用（校验和不匹配），这里没有替换其中任何内容。要么 go.sum 有误，要么是本机上别的程序写入的，而且它可能还写入了别的内容。如果 go.sum 正确，请以同一用户身份运行 go clean -modcache，并查明是什么写入的。${others === 0 ? "" : `另有 ${others} 个模块也是如此。`}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-fleet.js


/** So many regions are named in a sentence. */
const NAMED = 6;
/** Chinese of a fleet: what all regions say together. */
const chineseFleet = {
    title: (regions) => `${regions} 个区域的 Go 镜像`,
    read: ({ reports, superseded }) => `汇总自 ${reports} 份报告${superseded === 0 ? "" : `，其中 ${superseded} 份已被同一次运行、同一作业的更新报告取代`}。`,
    noReport: "没有找到任何报告，因此没有新的数据。",
    allWell: "所有区域的镜像均未出现故障。",
    alert: {
        mirror: ({ mirror, failure, regions, measuredIn }) => {
            if (measuredIn === 1)
                return `${mirror} 在${(0,chinese_words/* spaced */.ji)(named(regions))}出现故障：${failure}`;
            return regions.length === 1
                ? `${mirror} 在测得结果的 ${measuredIn} 个区域中，仅${(0,chinese_words/* spaced */.ji)(named(regions))}出现这种故障：${failure}`
                : `${mirror} 在 ${measuredIn} 个区域中的 ${regions.length} 个（${named(regions)}）出现故障：${failure}`;
        },
        noMirror: ({ regions, failure }) => `在${(0,chinese_words/* spaced */.ji)(named(regions))}没有可用的镜像${failure === null ? "" : `：${failure}`}。请先检查当地的网络。`,
    },
    pin: {
        notReported: (region, date) => `${(0,chinese_words/* place */.ik)(region)}：本次没有报告，最近一份的日期是 ${date}。`,
        noneProven: (region) => `${(0,chinese_words/* place */.ik)(region)}：没有镜像通过内容校验，因此没有可固定使用的镜像。`,
        notMeasured: (region) => `${(0,chinese_words/* place */.ik)(region)}：没有进行测量。`,
        stay: (region, time) => `${(0,chinese_words/* place */.ik)(region)}：继续使用 Go 的默认代理 proxy.golang.org${taking(time)}。`,
        defaultFails: (region, mirror, time) => `${(0,chinese_words/* place */.ik)(region)}：固定使用 ${mirror}${taking(time)}；Go 的默认代理 proxy.golang.org 在当地不可用。`,
        faster: ({ region, mirror, time, defaultTime, factor }) => factor === null
            ? `${(0,chinese_words/* place */.ik)(region)}：${mirror} 与 Go 的默认代理 proxy.golang.org 速度相近（分别为 ${time} 和 ${defaultTime}）。`
            : `${(0,chinese_words/* place */.ik)(region)}：固定使用 ${mirror}：耗时 ${time}，而 proxy.golang.org 需要 ${defaultTime}，速度是后者的 ${factor} 倍。`,
        alone: (region, mirror, time) => `${(0,chinese_words/* place */.ik)(region)}：固定使用 ${mirror}${taking(time)}。`,
    },
    toPin: "固定使用",
    columns: { region: "区域", mirror: "镜像" },
    cell: {
        notMeasured: "未测量",
        notWaitedFor: "未等待其结果",
        proven: "可用，未计时",
    },
    howToRead: "如何阅读此表",
    reading: [
        "表中的时间：根据测得的数据推算，用 go 本身经该镜像下载 100 个模块（共 50 MB）所需的时间；各区域采用相同的任务。",
        "✅ 最新报告所选；🟢 不超过该区域最短时间的 1.5 倍，🟡 不超过 3 倍，🟠 超过 3 倍；❌ 故障；⚪ 未知。",
        "建议固定使用的镜像：当前可用，最近 90 天内每 10 次测量至少有 9 次可用，且时间的中位数最小。",
    ],
    refusedTitle: (files) => `未采用的文件或行：${files} 个`,
    refusal: {
        "not-there": () => "文件不存在",
        "not-regular": () => "不是普通文件",
        link: () => "是一个链接，可能指向任何位置",
        "not-json": () => "不是 JSON",
        "in-the-future": () => "生成时间在未来：请检查那台机器的时钟",
        "no-point": () => "不是历史记录中的一行",
        "no-report": ({ part }) => (part === "" ? "不是报告" : `不是报告：其中的 "${part}" 不符合要求`),
        "unknown-version": ({ version }) => `报告的版本为 ${version}，本工具不认识这个版本`,
        "too-large": ({ maxBytes }) => `大于 ${(0,format/* formatBytes */.z3)(maxBytes)}`,
        "too-many": ({ what, most }) => `超过 ${most} 个${{ files: "文件", regions: "区域", mirrors: "镜像" }[what]}`,
        unreadable: ({ error }) => `无法读取（${error}）`,
    },
    more: (n) => `另有 ${n} 个`,
    file: {
        "no-history": (path) => `${path} 不是本工具的历史记录，因此保持不变。请指定其他文件。`,
        "no-file": (path) => `${path} 不是普通文件，因此没有写入任何内容。`,
    },
    pageWritten: (path) => `页面：${path}`,
    noReportsInput: "输入项 reports 为空：请给出报告的路径、目录或模式，每行一个。",
};
function taking(time) {
    return time === null ? "" : `（${time}）`;
}
function named(regions) {
    const places = regions.map(chinese_words/* place */.ik);
    return places.length <= NAMED
        ? (0,chinese_words/* list */.p_)(places)
        : `${places.slice(0, NAMED - 1).join("、")} 等 ${places.length} 个区域`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-go.js




/** What Chinese says of the Go that a job asked for. */
const chineseGo = {
    "not-asked": () => "原有的版本",
    "tool-cache": ({ version }) => `${version}，来自工具缓存`,
    path: ({ version }) => `${version}，即 PATH 上的版本`,
    installed: ({ version, elapsedMs, zipBytes, mirrors, provenVia }) => `${version}，安装用时 ${(0,format/* formatMs */._V)(elapsedMs)}（${(0,format/* formatBytes */.z3)(zipBytes)}${mirrors.length === 0 ? "" : `，来自 ${(0,chinese_words/* list */.p_)(mirrors)}`}），经校验和数据库（${provenVia}）验证`,
};
/** What a job needs of a toolchain besides its modules, to be put behind them. */
function toolchainPart({ kind, version }) {
    switch (kind) {
        case "none":
            return "";
        case "present":
            return `；go.mod 要求的 Go ${version} 已存在`;
        case "fetched":
            return `；go.mod 要求的 Go ${version} 也已下载，并经校验和数据库验证`;
        case "unproven":
            return `；另需 Go ${version}（约 70 MB），由 go 自行下载：未能经校验和数据库验证`;
        case "left":
            return `；另需 Go ${version}（约 70 MB），由 go 自行下载`;
    }
}
/** Why a Go can't be had: what was tried, and what to do. */
const chineseGoProblem = {
    "no-such-version": ({ wanted, platform, exist }) => `没有适用于 ${platform} 的 Go ${wanted}。${exist.length === 0 ? "没有镜像列出适用于该平台的任何版本" : `现有版本：${exist.join("、")} 等`}。请更正输入参数 go-version，或 go-version-file 指定的文件。`,
    "no-list": ({ wanted, answers }) => [
        `本机没有 Go ${wanted}，也没有镜像给出版本列表：`,
        ...(answers.length === 0
            ? ["- 没有可以询问的镜像（GOPROXY=off，或没有指定任何镜像）"]
            : answers.map(({ name, problem }) => `- ${name}：${problem === null ? "没有响应" : chineseDetail(problem)}`)),
        "请检查本机的网络和代理设置，或用输入参数 mirrors 指定本机能访问的镜像。工具缓存中已有的精确版本不需要镜像。",
    ].join("\n"),
    unproven: ({ version, tried }) => [
        `未安装 Go ${version}：未能经校验和数据库验证。已尝试：`,
        ...(tried.length === 0
            ? ["- 无：没有可以询问的途径"]
            : tried.map((trouble) => `- ${troubleLine(trouble)}`)),
        tried.some(({ code }) => code === "forked")
            ? "校验和数据库自相矛盾是严重的问题：在删除任何内容之前，请先在另一个网络中对比。本机以前见过的内容保存在其缓存目录的 setup-go-mirror/sumdb 中。"
            : "请让本机能够访问 sum.golang.org 或 sum.golang.google.cn，或者能够访问转发该数据库的镜像（例如 goproxy.cn）。",
    ].join("\n"),
    "not-fetched": ({ version, sources }) => [
        `未能从任何镜像下载 Go ${version}：`,
        ...(sources.length === 0
            ? ["- 没有可以询问的镜像"]
            : sources.map(({ name, reason }) => `- ${name}：${reason === null ? "没有这个版本" : chineseFailure[reason.code](reason)}`)),
        "请用输入参数 mirrors 指定有该版本的镜像。",
    ].join("\n"),
    unusable: ({ version, detail }) => `下载的 Go ${version} 与校验和数据库一致，却无法使用：${chineseDetail(detail)}。请换一个版本。`,
    "no-tool-cache": () => "没有可以安装 Go 的目录：RUNNER_TOOL_CACHE 和主目录都没有设置。请将 RUNNER_TOOL_CACHE 设为运行器可写的目录。",
    "not-written": ({ version, folder, detail }) => `无法将 Go ${version} 写入 ${folder}（${chineseDetail(detail)}）。请腾出空间，或允许运行器的用户写入；该目录由 RUNNER_TOOL_CACHE 指定。`,
};
const TROUBLE = {
    unreachable: "无法访问",
    status: "拒绝了请求",
    "no-database": "没有转发该数据库",
    "unknown-version": "数据库中没有这个版本",
    "not-signed": "响应没有该数据库的签名",
    "other-record": "记录的是别的内容",
    "not-in-tree": "该记录不在已签名的树中",
    forked: "该树与本机以前见过的树相矛盾",
};
function troubleLine({ url, code, detail }) {
    return `${url}：${TROUBLE[code]}${chineseMore("（", detail, "）")}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-help.js
const USAGE = "2 命令行有误。";
/** Help and errors of the command line in Chinese. */
const chineseHelp = {
    program: "在本机测出最快的 Go 模块镜像，让 Go 使用它，并下载项目所需的模块，逐一校验。",
    commands: {
        try: {
            does: "在临时目录中运行本 Action，不改动这台机器",
            more: ["使用 --sandbox 且 PATH 上有 Go 时，最后会构建内置的项目，并使用 Go 自己的构建缓存。"],
            exit: `0 完成；1 没有可用的镜像，或构建失败；${USAGE}`,
        },
        probe: {
            does: "对各镜像测速，并给出建议的 GOPROXY",
            more: [],
            exit: `0 有可用的镜像；1 没有可用的镜像；${USAGE}`,
        },
        fetch: {
            does: "将项目缺少的模块下载到你的模块缓存",
            more: [
                "每个文件先按 go.sum 校验，再放入模块缓存。不更改任何设置。使用 --sandbox 时，模块缓存是临时的。",
            ],
            exit: `0 完成；1 有模块未能下载；${USAGE}`,
        },
        serve: {
            does: "在本机运行模块代理，自动绕过镜像的故障，按 Ctrl-C 结束",
            more: [
                "先对各镜像测速，再打印应使用的 GOPROXY，并显示经过的请求。每个文件先按项目的 go.sum 或校验和数据库校验，再交给 go。不更改任何设置。",
            ],
            exit: `0 已结束；1 没有可用的镜像，或端口被占用；${USAGE}`,
        },
        use: {
            does: "对各镜像测速，让 Go 使用其中最好的一个",
            more: [
                "--scope user 写入 Go 自己的设置文件，也就是 go env -w 写入的那个文件。undo 可将其逐字节恢复。",
                "--scope project 写入项目中的 .setup-go-mirror/env，该文件最初是你的设置的副本。用 GOENV 使其生效（见 env）。项目之外的内容不变。",
                "使用 --force 时，即使文件被其他程序改动过也会覆盖，即使镜像或私有代理不可用也会使用。",
            ],
            exit: `0 已切换，或无需更改；1 没有可用的镜像、私有代理不可用，或文件被其他程序改动过；${USAGE}`,
        },
        undo: {
            does: "恢复 use 之前的 Go 设置",
            more: [
                "如果此后你的设置有改动，则只恢复仍为 use 所设之值的变量；使用 --force 时，改动过的变量也一并恢复。其余各行保持不变。",
            ],
            exit: `0 已恢复，或没有可恢复的内容；1 项目的设置文件被其他程序改动过（使用 --force 可照样恢复）；${USAGE}`,
        },
        list: {
            does: "列出各镜像、正在使用的镜像以及上次测速的结果",
            more: ["不访问任何服务器。"],
            exit: `0 完成；${USAGE}`,
        },
        status: {
            does: "显示 Go 的代理设置以及各值的来源",
            more: ["不访问任何服务器。"],
            exit: `0 完成；${USAGE}`,
        },
        check: {
            does: "检查正在使用的路由；加上 --switch 则切换到最好的可用镜像",
            more: [
                "另一个镜像要快出一半，才会取代可用的镜像，因此两个快慢相近的镜像不会来回切换。适合 cron 和定时器。",
            ],
            exit: `0 路由中的第一个镜像可用，或已换成可用的镜像；1 不可用；${USAGE}`,
        },
        env: {
            does: "打印使项目设置在 shell 中生效的那一行",
            more: [],
            exit: `0 完成；1 项目还没有自己的设置；${USAGE}`,
        },
        doctor: {
            does: "找出 Go 下载模块时的问题，并说明如何解决",
            more: ["✓ 表示正常，• 表示值得留意，✗ 表示有问题。"],
            exit: `0 没有问题；1 有问题；${USAGE}`,
        },
        verify: {
            does: "不联网，按 go.sum 校验模块缓存",
            more: [],
            exit: `0 已有的模块都与 go.sum 一致；1 有不一致的模块，或没有 go.sum；${USAGE}`,
        },
        fleet: {
            does: "汇总多个区域的报告：哪里出了故障、该固定使用哪个镜像，并生成一个页面和指标",
            more: ["同一区域、同一次运行、同一作业只计最新的报告。不是报告的文件会被指出，其余的照常读取。"],
            exit: `0 完成；1 没有找到报告，或有文件无法写入；${USAGE}`,
        },
        completion: {
            does: "打印 shell 的补全脚本",
            more: [],
            exit: `0 完成；${USAGE}`,
        },
    },
    helpCommand: "显示某个命令的帮助",
    options: {
        "--mirrors": "镜像名（见 list）和/或 URL，以逗号分隔",
        "--private": "私有模块：写法同 GOPRIVATE",
        "--private-proxy": "自有的 GOPROXY 服务器，排在最前面",
        "--sumdb": "校验和数据库：auto、off，或 GOSUMDB 的值",
        "--dir": "Go 模块或工作区所在的目录",
        "--timeout": "测速的时间上限，例如 500ms 或 10s",
        "--lang": "语言：en 或 zh（默认：由 LC_ALL、LC_MESSAGES 或 LANG 决定）",
        "--no-color": "不使用颜色，同 NO_COLOR",
        "--json": "以 JSON 格式打印结果",
        "--report": "以 JSON 格式打印报告（docs/report.schema.json）",
        "--scope": "谁的设置",
        "--force": "即使文件此后被其他程序改动过",
        "--dry-run": "只打印将要写入的内容，不实际写入",
        "--sandbox": "使用内置的镜像和项目，无需网络",
        "--port": "127.0.0.1 上的端口（0：任意空闲端口）",
        "--switch": "值得时切换，五分钟内最多一次",
        "--quiet": "只在有变化或失败时打印",
        "--choose-among": "--switch 可选的镜像",
        "--region": "报告中这一地点的标签（cn-north-4）",
        "--history": "把测量结果保存在该文件（JSON Lines），并读取以前各次的结果",
        "--page": "把一个 HTML 页面写到该文件，数据以 JSON 写在旁边",
        "--metrics": "把指标写到该文件，供 node_exporter 的 textfile collector 读取",
        "--shell": "按该 shell 的语法（默认：由 SHELL 决定）",
        "--version": "打印版本号",
        "--help": "打印本帮助",
    },
    operands: {
        mirrors: "可选的镜像名（见 list）和/或 URL（默认：全部）",
        shell: "shell 的名称",
        reports: "报告：文件，或目录（读取其中所有 .json 文件）",
    },
    titles: {
        usage: "用法：",
        commands: "命令：",
        operands: "参数：",
        options: "选项：",
        exitCode: "退出码：",
        examples: "示例：",
        anyOptions: "[选项]",
        anyCommand: "<命令>",
    },
    remarks: (remarks) => `（${remarks.join("；")}）`,
    standard: (value) => `默认：${value}`,
    asLastTime: "沿用上次的值",
    choices: (values) => values.join("、"),
    faults: {
        unknownCommand: (given, accepted) => `没有这个命令：${given}。${accepted.length === 0 ? "" : `可用的命令：${accepted.join("、")}。`}`,
        unknownOption: (given) => `没有这个选项：${given}。`,
        missingOperand: (name) => `缺少参数：${name}。`,
        missingValue: (usage) => `缺少值：${usage}。`,
        badValue: (name, given, accepted) => `${name}：“${given}”不是可接受的值。可接受的值：${accepted.join("、")}。`,
        together: (one, other) => `${one} 与 ${other} 不能同时使用。`,
        tooMany: (command, accepted, given) => `多余的参数：${given.join(" ")}。${command} ${accepted === 0 ? "不接受参数" : `只接受 ${accepted} 个参数`}。`,
        similar: (names) => `你是否想输入 ${names.join(" 或 ")}？`,
        more: (command) => `用法见 ${command}。`,
    },
};

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var functions_satisfies = __nccwpck_require__(11);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __nccwpck_require__(118);
;// CONCATENATED MODULE: ./build/go/module-version.js
/**
 * What may be called a module and a version. go.sum and go.mod can come from a stranger's pull request:
 * nothing of them becomes a URL or a file name before it has passed these rules.
 */
/**
 * File systems take names of up to 255 bytes, and cmd/go fails there: it has no limit of its own. Escaping can
 * double a name, and the cache adds suffixes such as ".ziphash".
 */
const MAX_VERSION_LENGTH = 100;
const MAX_ELEMENT_LENGTH = 120;
const MAX_PATH_LENGTH = 1024;
/**
 * What a path must not contain, each with the problem's name (x/mod module.checkElem and CheckPath). Over the
 * whole path rather than element by element: a go.sum has thousands of them.
 */
const PATH_PROBLEMS = (/* unused pure expression or super */ null && ([
    [/^$/, "empty path"],
    [/^\/|\/\/|\/$/, "empty path element"],
    [/[^-.\w~/]/, "invalid character"],
    [/^\.|\/\./, "leading dot in path element"],
    [/\.\/|\.$/, "trailing dot in path element"],
    // Windows keeps these for devices, whatever their extension (module.badWindowsNames).
    [/(?:^|\/)(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:[./]|$)/i, "name reserved on Windows"],
    // "name~1" is how Windows abbreviates another, longer name.
    [/(?:^|\/)[^./]*~[0-9]+(?:[./]|$)/, "trailing tilde and digits in path element"],
    [/^[^./]*(?:\/|$)/, "missing dot in first path element"],
    [/^[-.0-9a-z]*[^-.0-9a-z/]/, "invalid character in first path element"],
    [/^-/, "leading dash"],
]));
/**
 * What nearly every path looks like: lower case, no dots but the host's, no major version. A go.sum has thousands,
 * and each of them would meet every pattern above only to pass.
 */
const ORDINARY_PATH = (/* unused pure expression or super */ null && (new RegExp("^(?!gopkg[.]in/)(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])[.])[a-z0-9]+(?:[.-][a-z0-9]+)*[.][a-z]+" +
    "(?:/(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9]|v[0-9]+)(?:/|$))[a-z0-9][a-z0-9_-]*)*$")));
const SEMVER_IDENTIFIER = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
const CANONICAL_VERSION = new RegExp(`^v(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)` +
    `(?:-${SEMVER_IDENTIFIER}(?:\\.${SEMVER_IDENTIFIER})*)?(?:\\+incompatible)?$`);
/** The text that stands for a module version in maps and messages: `path@version`. */
function module_version_moduleKey(m) {
    return `${m.path}@${m.version}`;
}
/**
 * Null when `path` can be a module's path, else the problem in a few words.
 * The rules are those of x/mod module.CheckPath, plus a bound on length.
 */
function checkModulePath(path) {
    if (path.length <= MAX_ELEMENT_LENGTH && ORDINARY_PATH.test(path))
        return null;
    if (path.length > MAX_PATH_LENGTH)
        return "path too long";
    for (const [pattern, problem] of PATH_PROBLEMS) {
        if (pattern.test(path))
            return problem;
    }
    if (path.length > MAX_ELEMENT_LENGTH && path.split("/").some(({ length }) => length > MAX_ELEMENT_LENGTH)) {
        return "path element too long";
    }
    return pathMajor(path) === null ? "invalid major version suffix" : null;
}
/**
 * Null when `version` is a canonical semantic version, pseudo-versions and `+incompatible` among them, else
 * the problem (x/mod module.CanonicalVersion: cmd/go refuses any other version in its cache's file names).
 */
function checkVersion(version) {
    if (version.length > MAX_VERSION_LENGTH)
        return "version too long";
    return CANONICAL_VERSION.test(version) ? null : "not a canonical semantic version";
}
/** Null when path and version are fine and agree on the major version, else the problem (x/mod module.Check). */
function checkModuleVersion(m) {
    return checkModulePath(m.path) ?? checkVersion(m.version) ?? checkPathMajor(m.path, m.version);
}
/** x/mod module.CheckPathMajor, for a path and a version that were checked before. */
function checkPathMajor(path, version) {
    const suffix = pathMajor(path) ?? "";
    const major = version.slice(0, version.indexOf("."));
    if (suffix === "") {
        if (major === "v0" || major === "v1" || version.endsWith("+incompatible"))
            return null;
        return `should be v0 or v1, not ${major}`;
    }
    // Old gopkg.in tags: a pseudo-version without a base tag is v0 there, even for .v1.
    if (suffix === ".v1" && version.startsWith("v0.0.0-"))
        return null;
    const wanted = suffix.slice(1).replace(/-unstable$/, "");
    return major === wanted ? null : `should be ${wanted}, not ${major}`;
}
/**
 * The end of a path that names a major version (`/v2`, on gopkg.in `.v2` or `.v2-unstable`), "" without one,
 * null when it looks like one and is not (x/mod module.SplitPathVersion).
 */
function pathMajor(path) {
    if (path.startsWith("gopkg.in/")) {
        return /\.v(?:0|[1-9][0-9]*(?:-unstable)?)$/.exec(path)?.[0] ?? null;
    }
    const end = /\/v[0-9.]+$/.exec(path)?.[0];
    if (end === undefined)
        return "";
    return /^\/v[1-9][0-9]*$/.test(end) && end !== "/v1" ? end : null;
}
/**
 * A checked module path as it stands in URLs and in the module cache: `A` becomes `!a`, because file systems
 * may not tell upper from lower case (x/mod module.EscapePath).
 */
function escapePath(path) {
    return path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
/** The same for a checked version (x/mod module.EscapeVersion). */
function escapeVersion(version) {
    return escapePath(version);
}
/** The path of a module's file below a proxy's base URL (go.dev/ref/mod#goproxy-protocol). */
function proxyPath(m, suffix) {
    return `/${escapePath(m.path)}/@v/${escapeVersion(m.version)}.${suffix}`;
}
/**
 * The version that x/mod module.IsPseudoVersion takes for a pseudo-version, in three forms: on no tag, on a release
 * (`-0.`), on a pre-release (`.0.`). A tag can look nearly like one, and then its digits are not the commit's time.
 */
const PSEUDO_VERSION = /^v\d+\.(?:0\.0-|\d+\.\d+-(?:[^+]*\.)?0\.)(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-[0-9A-Za-z]+(?:\+.*)?$/;
/**
 * The commit's time that a pseudo-version holds, in RFC 3339; null for any other version, and where the digits are
 * no time (x/mod module.PseudoVersionTime).
 * @param version checked before
 */
function pseudoVersionTime(version) {
    const match = PSEUDO_VERSION.exec(version);
    if (match === null)
        return null;
    const [, year, month, day, hour, minute, second] = match;
    const time = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
    const date = new Date(`${time}Z`);
    // JavaScript takes 30 February for 1 March, and 24:00:00 for the next day.
    const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(time);
    return isReal ? `${time}Z` : null;
}
/**
 * The module path or version that stands escaped in a URL (x/mod module.UnescapePath), or null for what no escaping
 * gives: an upper-case letter, a `!` before anything but a lower-case one. It is not checked otherwise.
 */
function unescapePath(escaped) {
    if (/[A-Z]|!(?![a-z])/.test(escaped))
        return null;
    return escaped.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/go/go-mod.js

/**
 * Reads a go.mod file. Never throws: lines that make no sense are passed over, because cmd/go will say more
 * about them than we could (grammar: x/mod modfile/read.go and rule.go).
 */
function go_mod_parseGoMod(text) {
    const directives = readDirectives(text);
    return {
        module: firstArgument(directives, "module"),
        go: firstArgument(directives, "go"),
        toolchain: firstArgument(directives, "toolchain"),
        require: moduleVersions(directives, "require"),
        replace: replacements(directives),
        exclude: moduleVersions(directives, "exclude"),
    };
}
/** Reads a go.work file, in the same way (x/mod modfile/work.go). */
function go_mod_parseGoWork(text) {
    const directives = readDirectives(text);
    return {
        go: firstArgument(directives, "go"),
        toolchain: firstArgument(directives, "toolchain"),
        use: directives.flatMap(({ verb, args }) => (verb === "use" ? args.slice(0, 1) : [])),
        replace: replacements(directives),
    };
}
/**
 * What replaces modules, looked up by path and version: a go.mod can have as many replacements as requirements.
 *
 * @param replaces those in force; where two name the same module, the first one wins
 * @returns the module that is really fetched where one is required: itself, what replaces it, or null for a local
 *   directory. A replacement of this very version goes before one of all versions (modload/modfile.go, Replacement).
 */
function indexReplaces(replaces) {
    const ofVersion = new Map();
    const ofPath = new Map();
    // From the last to the first, so that the first one stays.
    for (const replace of replaces.toReversed()) {
        const { path, version } = replace.old;
        if (version === null)
            ofPath.set(path, replace.new);
        else
            ofVersion.set(moduleKey({ path, version }), replace.new);
    }
    return (m) => {
        const replacement = ofVersion.get(moduleKey(m)) ?? ofPath.get(m.path);
        if (replacement === undefined)
            return m;
        const { path, version } = replacement;
        return version === null ? null : { path, version };
    };
}
function firstArgument(directives, verb) {
    return directives.find((directive) => directive.verb === verb)?.args[0] ?? null;
}
function moduleVersions(directives, verb) {
    return directives.flatMap((directive) => {
        const [path, version, ...rest] = directive.args;
        if (directive.verb !== verb || path === undefined || version === undefined || rest.length > 0)
            return [];
        return [{ path, version }];
    });
}
function replacements(directives) {
    return directives.flatMap(({ verb, args }) => {
        const arrow = args.indexOf("=>");
        if (verb !== "replace" || arrow < 0)
            return [];
        const from = replaceSide(args.slice(0, arrow));
        const to = replaceSide(args.slice(arrow + 1));
        return from === null || to === null ? [] : [{ old: from, new: to }];
    });
}
function replaceSide(args) {
    const [path, version = null, ...rest] = args;
    return path === undefined || rest.length > 0 ? null : { path, version };
}
function readDirectives(text) {
    const directives = [];
    let block = null;
    for (const line of text.split("\n")) {
        const tokens = tokensOf(line);
        const first = tokens?.[0];
        if (tokens === null || first === undefined)
            continue;
        if (block !== null) {
            if (first === ")")
                block = null;
            else
                directives.push({ verb: block, args: tokens });
        }
        else if (tokens.at(-1) === "(") {
            // A block's head is one word: anything else is no directive that we know.
            block = tokens.length === 2 ? first : "";
        }
        else if (tokens.slice(1).join("") !== "()") {
            directives.push({ verb: first, args: tokens.slice(1) });
        }
    }
    return directives;
}
/** Blank, comment, string, punctuation, word: a word ends where a comment begins. */
const TOKEN = /\s+|(\/\/.*)|("(?:[^"\\]|\\.)*")|(`[^`]*`)|([()[\]{},])|((?:(?!\/\/)[^\s()[\]{},"`])+)/y;
/** The words of one line, unquoted and without its comment; null when it can't be read. */
function tokensOf(line) {
    const tokens = [];
    let position = 0;
    while (position < line.length) {
        TOKEN.lastIndex = position;
        const match = TOKEN.exec(line);
        if (match === null)
            return null;
        position = TOKEN.lastIndex;
        const [, comment, quoted, raw, punctuation, word] = match;
        if (comment !== undefined)
            break;
        if (quoted !== undefined) {
            const unquoted = unquote(quoted);
            if (unquoted === null)
                return null;
            tokens.push(unquoted);
        }
        else if (raw !== undefined) {
            tokens.push(raw.slice(1, -1));
        }
        else if (punctuation !== undefined || word !== undefined) {
            tokens.push(punctuation ?? word ?? "");
        }
    }
    return tokens;
}
/** A piece of a Go string: text as it is, a letter's escape, a byte in base 16 or 8, a character in base 16. */
const PIECE = /([^\\]+)|\\(?:([abfnrtv\\"])|x([0-9A-Fa-f]{2})|([0-3][0-7]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/y;
const LETTERS = new Map(Object.entries({ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" }));
/** A Go string in quotes (strconv.Unquote); null where Go can't read it. */
function unquote(quoted) {
    const inner = quoted.slice(1, -1);
    const bytes = [];
    for (let position = 0; position < inner.length; position = PIECE.lastIndex) {
        PIECE.lastIndex = position;
        const [piece, text, letter, byte, octal, short, long] = PIECE.exec(inner) ?? [];
        const character = Number.parseInt(short ?? long ?? "0", 16);
        if (piece === undefined || character > 0x10ffff || (character >= 0xd800 && character < 0xe000))
            return null;
        if (byte !== undefined)
            bytes.push(Buffer.from(byte, "hex"));
        else if (octal !== undefined)
            bytes.push(Buffer.of(Number.parseInt(octal, 8)));
        else if (letter !== undefined)
            bytes.push(Buffer.from(LETTERS.get(letter) ?? letter));
        else
            bytes.push(Buffer.from(text ?? String.fromCodePoint(character)));
    }
    return Buffer.concat(bytes).toString("utf8");
}

;// CONCATENATED MODULE: ./build/go/go-version.js
/** Go's own version numbers, which are no semantic versions: `1.16`, `1.21.0`, `1.22rc1` (internal/gover). */
const NUMBER = "(0|[1-9][0-9]*)";
const GO_VERSION = new RegExp(`^${NUMBER}(?:\\.${NUMBER}(?:\\.${NUMBER}|([a-z]+)${NUMBER}?)?)?$`);
const MALFORMED = { major: "", minor: "", patch: "", kind: "", pre: "" };
function parse(text) {
    const match = GO_VERSION.exec(text);
    if (match === null)
        return MALFORMED;
    const [, major = "", minor, patch, kind = "", pre = ""] = match;
    if (minor === undefined)
        return { major, minor: "0", patch: "0", kind, pre };
    // From Go 1.21 on, "1.21" is the language and comes before every release of it, "1.21.0" is the first one.
    const impliedPatch = kind === "" && compareNumbers(minor, "21") < 0 ? "0" : "";
    return { major, minor, patch: patch ?? impliedPatch, kind, pre };
}
/** Decimal numbers of any length, "" before all of them. */
function compareNumbers(a, b) {
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return compareTexts(a, b);
}
function compareTexts(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Negative, 0 or positive as `a` is older than, equal to or newer than `b`: 1.21 < 1.21rc1 < 1.21.0.
 * Both without "go" in front. Malformed versions come before all others (internal/gover.Compare).
 */
function go_version_compareGoVersions(a, b) {
    const x = parse(a);
    const y = parse(b);
    return (compareNumbers(x.major, y.major) ||
        compareNumbers(x.minor, y.minor) ||
        compareNumbers(x.patch, y.patch) ||
        compareTexts(x.kind, y.kind) ||
        compareNumbers(x.pre, y.pre));
}
/** Go versions without "go" in front, sorted: a copy. */
function go_version_newestFirst(versions) {
    return [...versions].sort((a, b) => go_version_compareGoVersions(b, a));
}
/** Whether `text` is a Go version as a `go` line has it, without "go" in front. */
function isGoVersion(text) {
    return GO_VERSION.test(text);
}
/**
 * Whether there may be a toolchain of that version. From Go 1.21 on, two numbers are the language alone, of which each
 * release has its own third one (internal/gover.IsLang).
 */
function isToolchainVersion(version) {
    const { major, patch, kind } = parse(version);
    return major !== "" && (patch !== "" || kind !== "");
}
/**
 * The version that a toolchain's name stands for: `go1.26.8` and `go1.26.8-custom` give `1.26.8`; null for
 * anything else, such as `default` or `local` (cmd/go/internal/gover.FromToolchain).
 */
function go_version_toolchainVersion(name) {
    if (!name.startsWith("go") || /[\\/]/.test(name))
        return null;
    const version = name.slice(2).split(/[ \t-]/, 1)[0] ?? "";
    return isGoVersion(version) ? version : null;
}

;// CONCATENATED MODULE: ./build/go/go-version-spec.js
/** The Go version that a workflow asks for, by the rules that setup-go's users know: semver ranges over Go's numbers. */




const PRE_RELEASE = /^(\d+\.\d+(?:\.\d+)?)-?(alpha|beta|rc)\.?(\d+)$/;
/** What an input, `.go-version` or `.tool-versions` says; null when it is no version and no range. A `go` or `v` in front is passed over. */
function parseGoVersionSpec(text) {
    const wanted = text.trim();
    if (wanted === "stable" || wanted === "oldstable")
        return { kind: wanted };
    const bare = wanted.replace(/^(?:go|v)(?=\d)/, "");
    const [, release = "", stage, number] = PRE_RELEASE.exec(bare) ?? [];
    if (stage !== undefined) {
        const version = `${release.replace(/\.0$/, "")}${stage}${number}`;
        return isGoVersion(version) ? { kind: "exact", version } : null;
    }
    if (/^\d+\.\d+\.\d+$/.test(bare)) {
        const version = fromSemver(bare);
        return isGoVersion(version) ? { kind: "exact", version } : null;
    }
    return bare !== "" && bare.length <= 100 && valid(bare) !== null
        ? { kind: "range", range: bare }
        : null;
}
/** The newest of `versions` (Go's numbers) that the spec allows, or null. Pre-releases are taken only where one is named. */
function newestAllowed(spec, versions) {
    const sorted = newestFirst(versions);
    if (spec.kind === "exact")
        return sorted.find((v) => compareGoVersions(v, spec.version) === 0) ?? null;
    if (spec.kind === "range")
        return sorted.find((v) => satisfies(toSemver(v), spec.range)) ?? null;
    const releases = sorted.filter(isRelease);
    if (spec.kind === "stable")
        return releases[0] ?? null;
    const line = releases[0] && lineOf(releases[0]);
    return releases.find((version) => lineOf(version) !== line) ?? null;
}
/** The newest release of that version's line (1.26 for 1.26.3) among `versions`; null where there is none. */
function newestOfLine(version, versions) {
    return newestAllowed({ kind: "stable" }, versions.filter((other) => lineOf(other) === lineOf(version)));
}
/** Not a beta or release candidate. */
function isRelease(version) {
    return !/[a-z]/.test(version);
}
function lineOf(version) {
    return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}
/** Go's number as the tool cache has it: `1.20` is 1.20.0, `1.28rc1` is 1.28.0-rc.1 (setup-go, makeSemver). */
function toSemver(version) {
    const [, numbers = "", stage, count] = /^([\d.]+?)(?:(alpha|beta|rc)(\d+))?$/.exec(version) ?? [];
    const three = [...numbers.split("."), "0", "0"].slice(0, 3).join(".");
    return stage === undefined ? three : `${three}-${stage}.${count}`;
}
/** Go's number for a folder of the tool cache; null when it is none. */
function fromToolCache(folder) {
    const spec = parseGoVersionSpec(folder);
    return spec?.kind === "exact" ? spec.version : null;
}
/** Up to 1.20 the first release of a line has two numbers only. */
function fromSemver(version) {
    const two = /^(\d+\.\d+)\.0$/.exec(version)?.[1];
    return two !== undefined && go_version_compareGoVersions(two, "1.21") < 0 ? two : version;
}
/**
 * What a version file asks for: the `toolchain` or else the `go` line of go.mod and go.work, `golang` (or `go`) in
 * `.tool-versions`, the first line of any other. Null where it has none.
 *
 * @param name the file's name without its folder
 */
function goVersionInFile(name, text) {
    if (/\.(?:mod|work)$/.test(name)) {
        const { toolchain, go } = name.endsWith(".work") ? parseGoWork(text) : parseGoMod(text);
        return (toolchain === null ? null : toolchainVersion(toolchain)) ?? go;
    }
    if (name === ".tool-versions")
        return /^(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1] ?? null;
    return (text
        .split("\n")
        .map((line) => line.replace(/#.*/, "").trim())
        .find((line) => line !== "") ?? null);
}

;// CONCATENATED MODULE: ./build/go/private-pattern.js
/**
 * GOPRIVATE, GONOPROXY and GONOSUMDB: comma-separated globs, each matched against as many elements of a module
 * path as it has itself.
 */
/**
 * A test of module paths: whether cmd/go would count one as named by `patterns`. Malformed patterns match nothing,
 * and a space is part of a pattern, as in cmd/go (x/mod module.MatchPrefixPatterns). Each pattern is read once, so
 * that thousands of paths against thousands of patterns stay quick.
 */
function compilePatterns(patterns) {
    const plain = new Set();
    const globs = [];
    for (const pattern of new Set(patterns.split(","))) {
        const glob = pattern.endsWith("/") ? pattern.slice(0, -1) : pattern;
        if (glob === "")
            continue;
        if (!/[*?[\\]/.test(glob)) {
            plain.add(glob);
            continue;
        }
        const pieces = parseGlob(glob);
        if (pieces !== null)
            globs.push({ depth: glob.split("/").length, pieces });
    }
    return (path) => {
        const prefixes = prefixesOf(path);
        return (prefixes.some((prefix) => plain.has(prefix)) ||
            globs.some(({ depth, pieces }) => {
                const prefix = prefixes[depth - 1];
                return prefix !== undefined && matchesGlob(pieces, [...prefix]);
            }));
    };
}
/** The first element of a path, the first two, and so on up to the whole. */
function prefixesOf(path) {
    const prefixes = [];
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
        prefixes.push(path.slice(0, slash));
    }
    return [...prefixes, path];
}
/** compilePatterns for a single path. */
function matchesPatterns(patterns, path) {
    return compilePatterns(patterns)(path);
}
/** The patterns of a list that a person wrote: separated by commas or line breaks, trimmed, without empty ones. */
function splitPatterns(text) {
    return text
        .split(/[,\n]/)
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== "");
}
/** Null when `pattern` can stand in GOPRIVATE. */
function checkPattern(pattern) {
    if (pattern === "")
        return "pattern-empty";
    if (pattern.includes(","))
        return "pattern-with-comma";
    if (/[\s\p{Cc}]/u.test(pattern))
        return "pattern-with-space";
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern))
        return "pattern-is-url";
    return parseGlob(pattern) === null ? "malformed-glob" : null;
}
/** `existing` with those of `added` behind it that are not in it yet. Order stays. */
function joinPatterns(existing, added) {
    return [...new Set([...splitPatterns(existing), ...added])].join(",");
}
/** path.Match's syntax: `*`, `?`, `[a-z]`, `[^a]`, and `\` in front of a plain character. Null when malformed. */
function parseGlob(glob) {
    const characters = [...glob];
    const pieces = [];
    let next = 0;
    /** One end of a range inside brackets; null where path.Match's getEsc reports a bad pattern. */
    const rangeEnd = () => {
        let character = characters[next++];
        if (character === undefined || character === "-" || character === "]")
            return null;
        if (character === "\\")
            character = characters[next++];
        return character ?? null;
    };
    const brackets = () => {
        const negated = characters[next] === "^";
        if (negated)
            next++;
        const ranges = [];
        while (characters[next] !== "]" || ranges.length === 0) {
            const low = rangeEnd();
            let high = low;
            if (characters[next] === "-") {
                next++;
                high = rangeEnd();
            }
            if (low === null || high === null)
                return null;
            ranges.push({ low: codePoint(low), high: codePoint(high) });
        }
        next++;
        return (character) => {
            const code = codePoint(character);
            return ranges.some(({ low, high }) => low <= code && code <= high) !== negated;
        };
    };
    while (next < characters.length) {
        const character = characters[next++];
        if (character === "*") {
            pieces.push("star");
        }
        else if (character === "?") {
            pieces.push((other) => other !== "/");
        }
        else if (character === "[") {
            const piece = brackets();
            if (piece === null)
                return null;
            pieces.push(piece);
        }
        else {
            const literal = character === "\\" ? characters[next++] : character;
            if (literal === undefined)
                return null;
            pieces.push((other) => other === literal);
        }
    }
    return pieces;
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}
/**
 * A star takes as little as it can, and only the last one seen is ever widened: that is path.Match's result
 * too, and no pattern makes it slow.
 */
function matchesGlob(pieces, characters) {
    let piece = 0;
    let position = 0;
    let star = null;
    while (position < characters.length || piece < pieces.length) {
        const expected = pieces[piece];
        const character = characters[position];
        if (expected === "star") {
            star = { piece: piece++, position };
        }
        else if (expected !== undefined && character !== undefined && expected(character)) {
            piece++;
            position++;
        }
        else {
            const widened = star === null ? undefined : characters[star.position];
            if (star === null || widened === undefined || widened === "/")
                return false;
            star = { piece: star.piece, position: star.position + 1 };
            piece = star.piece + 1;
            position = star.position;
        }
    }
    return true;
}

// EXTERNAL MODULE: ./build/go/signed-note.js
var signed_note = __nccwpck_require__(968);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __nccwpck_require__(942);
// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __nccwpck_require__(937);
;// CONCATENATED MODULE: ./build/inputs/values.js

/** Line breaks separate like commas. */
function commas(text) {
    return text.replace(/[\r\n]+/g, ",");
}
/** The items of a list, trimmed, without empty ones. */
function items(text) {
    return commas(text)
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
/** A text without an "@", plain or encoded, holds no user name and no password; its query may still be a secret. */
function hasUserInfo(text) {
    return /@|%40|:\/\/[^,\s]*\?/.test(text);
}
/** What was given may be no URL at all: whatever stands before an "@" could be a password, however far it reaches. */
function redactEach(text) {
    return items(text)
        .map((item) => item.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*(?:@|%40)/is, "$1xxxxx@"))
        .map((item) => redactUrl(item.replace(/(?<=:\/\/.*\?).+/s, "xxxxx")))
        .join(", ");
}
/**
 * Why a URL can't stand in a GOPROXY list, or null when it can. The rules are cmd/go's (modfetch/proxy.go,
 * web/http.go: no user name over plain http) and those of the list itself.
 */
function checkProxyUrl(url) {
    if (/[|]/.test(url))
        return "url-with-bar";
    if (/\s/.test(url))
        return "url-with-space";
    if (/^file:/i.test(url))
        return "file-url";
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return "not-http";
    if (/[?#]/.test(url))
        return "url-with-query";
    const parsed = new URL(url);
    if (parsed.pathname.includes("@"))
        return "at-sign-in-path";
    if (parsed.protocol === "http:" && (parsed.username !== "" || parsed.password !== "")) {
        return "user-over-http";
    }
    return (0,go_proxy_list/* parseGoProxy */.eL)(url).length === 1 ? null : "not-one-server";
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Milliseconds of `500ms`, `3s`, `1.5m`, `1h`; null for anything else. */
function parseDuration(text) {
    const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text.trim());
    return match ? Math.round(Number(match[1]) * UNIT_MS[match[2]]) : null;
}
/** One of a few words, in any case; where it is none of them, rejected, and the first one given. */
function oneOf(values, { given, reject }, text = given) {
    const value = values.find((v) => v === text.toLowerCase());
    if (value === undefined)
        reject("not-accepted");
    return value ?? values[0];
}
/** `true` or `false`. */
function trueOrFalse(asked) {
    return oneOf(["true", "false"], asked) === "true";
}
const MAX_DURATION_MS = 24 * 3_600_000;
/** Milliseconds of a duration of at least `leastMs`, at most a day. */
function duration(leastMs, { given, reject }) {
    const ms = parseDuration(given);
    if (ms === null)
        reject("not-a-duration");
    else if (ms < leastMs || ms > MAX_DURATION_MS)
        reject({ code: "out-of-range", leastMs });
    return ms ?? leastMs;
}
/** Numbers with dots, or a word that other tools take for a version. */
function isLikeVersion(text) {
    const numbers = /^(?:go|v|[~^=]|[<>]=?) ?\d{1,4}|^\d{1,4}/;
    const rest = text.replace(numbers, "");
    return (/^(?:latest|system|tip)$/.test(text) ||
        (rest !== text && /^(?:\.(?:\d{1,4}|[xX*])){0,4}(?:[-.]?(?:alpha|beta|rc)[-.]?\d{0,3})?$/.test(rest)));
}

;// CONCATENATED MODULE: ./build/inputs/parsers.js





/** That cache-dependency-path may match: several times the modules of the largest known repositories. */
const MAX_DEPENDENCY_FILES = 5_000;
/** `auto`, names of the catalogue and URLs. */
function mirrorsIn({ given, reject }) {
    const mirrors = [];
    const listed = items(given);
    const isAuto = (item) => item.toLowerCase() === "auto";
    if (listed.length === 0)
        reject("no-mirror-named");
    for (const item of listed) {
        const known = (0,catalogue/* findInCatalogue */.cy)(item);
        if (isAuto(item))
            mirrors.push(...catalogue/* CATALOGUE */.yh);
        else if (known)
            mirrors.push(known);
        else if (!/[.:/]/.test(item))
            reject("not-in-catalogue", item);
        else {
            const problem = checkProxyUrl(item);
            if (problem)
                reject(problem, item);
            else
                mirrors.push((0,catalogue/* mirrorFromUrl */.rU)(item));
        }
    }
    return {
        mirrors: (0,catalogue/* withShortNames */.Xi)([...new Map(mirrors.map((m) => [m.url, m])).values()]),
        mirrorsGiven: !listed.some(isAuto) || listed.length > 1,
    };
}
/** `auto` and GOPRIVATE patterns. */
function privateIn(asked) {
    const { given, reject } = asked;
    const patterns = splitPatterns(commas(given)).map((p) => (/^auto$/i.test(p) ? "auto" : p));
    for (const pattern of patterns) {
        const problem = checkPattern(pattern);
        if (problem)
            reject(problem, pattern);
    }
    const privatePatterns = patterns.filter((p) => p !== "auto");
    if (isKeptForUser(asked)) {
        for (const pattern of privatePatterns)
            if (/^[*?./]+$/.test(pattern))
                reject("unverified-for-good", pattern);
    }
    return { privatePatterns, privateAuto: patterns.includes("auto") };
}
/** `auto`, `off`, or a GOSUMDB value. */
function sumdbIn(asked) {
    const { given, other, found, reject } = asked;
    if (given === "off" && isKeptForUser(asked))
        reject("unverified-for-good");
    else if (given === "off" && other("scope").toLowerCase() === "user" && !isOwnCode(found.event)) {
        reject({ code: "off-would-stay", event: found.event }, given, "sumdb-by-event");
    }
    if (given === "auto" || given === "off")
        return given;
    const database = (0,signed_note/* parseGoSumDb */.nI)(given);
    if (database.kind !== "database") {
        reject(database.kind === "invalid" ? database.problem : "not-accepted");
    }
    else if (database.url !== null) {
        const problem = checkProxyUrl(database.url);
        if (problem)
            reject(problem);
    }
    return given;
}
/** Paths and patterns of files. */
function dependencyPathsIn({ given, found, reject }) {
    const paths = items(given);
    for (const path of paths) {
        if (/:\/\/|\p{Cc}/u.test(path))
            reject("not-a-path", path);
    }
    if (found.dependencyFiles === 0)
        reject("no-file-matches");
    if (found.dependencyFiles !== null && found.dependencyFiles > MAX_DEPENDENCY_FILES) {
        reject({ code: "too-many-files", most: MAX_DEPENDENCY_FILES });
    }
    return { cacheDependencyPaths: paths };
}
/** The Go that the job is to have, by go-version or else by the file; null: the one it has. */
function goVersionIn({ given, found, reject }) {
    if (given === "") {
        const { goVersion } = found;
        return goVersion !== null && "text" in goVersion ? parseGoVersionSpec(goVersion.text) : null;
    }
    // What YAML makes of 1.10, 1.20 and 1.30 without quotes; nobody builds modules with Go 1.1 to 1.3.
    if (/^1\.[123]$/.test(given)) {
        reject({ code: "unquoted-version", version: given });
    }
    const spec = parseGoVersionSpec(given);
    if (spec === null)
        reject("not-a-go-version");
    return spec;
}
/** Rejects a file that says no version; what it says counts in goVersionIn. */
function checkVersionFile({ given, other, found, reject }) {
    if (/:\/\/|\p{Cc}/u.test(given))
        reject("not-a-path");
    const { goVersion } = found;
    if (goVersion === null || other("go-version") !== "")
        return {};
    if ("fault" in goVersion)
        reject(goVersion.fault);
    else if (goVersion.text !== "" && parseGoVersionSpec(goVersion.text) === null) {
        // Whatever else the file holds is not shown: it may be another one than the workflow means.
        if (isLikeVersion(goVersion.text))
            reject({ code: "file-says-no-version", text: goVersion.text });
        else
            reject("no-version-in-file");
    }
    return {};
}
/** Events that run what the repository holds already; others may run what a stranger has sent. */
const KEEPING_EVENTS = ["push", "schedule", "workflow_dispatch", "merge_group", "repository_dispatch"];
/** No event is known outside of a job. */
function isOwnCode(event) {
    return event === "" || KEEPING_EVENTS.includes(event);
}
function isKeptForUser({ other }) {
    return other("scope").toLowerCase() === "user" && other("keep").toLowerCase() === "true";
}
/** Whether the later steps get a relay: it lives no longer than the job, so nothing but the job's variables may name it. */
function relayIn(asked) {
    const relay = oneOf(["auto", "true", "false"], asked);
    const isOfJob = asked.other("scope") === "job";
    if (relay === "true" && !isOfJob)
        asked.reject("relay-outlives-job", "true", "relay-by-scope");
    return relay === "auto" ? (isOfJob ? "true" : "false") : relay;
}
/** Whether what is written for the user stays after the job. */
function keepIn(asked) {
    const { found, reject } = asked;
    const keep = trueOrFalse(asked);
    if (isKeptForUser(asked) && !isOwnCode(found.event)) {
        reject({ code: "event-may-not-keep", event: found.event }, "true", "keep-by-event");
    }
    return keep;
}
/** A label; null where none is given. */
function regionIn({ given, reject }) {
    if (given.length > 64)
        reject("too-long", `${given.slice(0, 64)}…`);
    return { region: given || null };
}

;// CONCATENATED MODULE: ./build/inputs/row.js
/** Gives a row the type of its name and of the fields that its parser gives. */
function row(spec) {
    return spec;
}

;// CONCATENATED MODULE: ./build/inputs/rows.js




/** As `mirrors` takes them. */
const CATALOGUE_NAMES = catalogue/* CATALOGUE */.yh.map((m) => m.name).join(", ");
/** Every input, in the order of the documentation. action.yml and the READMEs are written from it and held against this list. */
const INPUTS = [
    row({
        name: "go-version",
        default: "",
        description: "Go: 1.27.3, 1.27, ^1.26.2, stable or oldstable; in quotes. It is taken from the tool cache or PATH if it matches, otherwise downloaded from the mirrors and verified against the checksum database. 1.27 means any release of that line; ranges are those of npm. Empty: the job keeps the Go it has.",
        parse: (asked) => ({ goVersion: goVersionIn(asked) }),
    }),
    row({
        name: "go-version-file",
        default: "",
        description: "File with the version, such as go.mod or .tool-versions. Read if `go-version` is empty: go.mod, go.work, .tool-versions, or a file whose first line is the version. The path is relative to the workspace of the job; a symbolic link in the checkout may not lead out of it.",
        parse: checkVersionFile,
    }),
    row({
        name: "check-latest",
        default: "false",
        description: "Newest release that matches, even if an older one is installed. true or false.",
        parse: (asked) => ({ checkLatest: trueOrFalse(asked) }),
    }),
    row({
        name: "architecture",
        default: "",
        description: "Architecture of that Go (x64, amd64, arm64); empty: the machine's. Named as in Node or in Go.",
        parse: ({ given, reject }) => {
            const architecture = given.toLowerCase();
            if (!/^[a-z0-9]{0,16}$/.test(architecture))
                reject("not-an-architecture");
            /** Of that Go, as Node or Go names it; "" for the machine's. */
            return { architecture };
        },
    }),
    row({
        name: "mirrors",
        default: "auto",
        description: "Mirrors to measure: auto (all), names, or http(s) URLs. Comma- or newline-separated; docs/mirrors.md lists the names. A URL given here is never trusted with private modules.",
        option: { flags: "--mirrors <list>" },
        parse: mirrorsIn,
    }),
    row({
        name: "private-proxy",
        default: "",
        description: "Your own GOPROXY servers (URLs), which may see private modules. They come first in GOPROXY and are not ranked. http or https, comma- or newline-separated.",
        option: { flags: "--private-proxy <urls>" },
        parse: ({ given, reject }) => {
            const urls = items(given);
            for (const url of urls) {
                const problem = checkProxyUrl(url);
                if (problem)
                    reject(problem, url);
            }
            return { privateProxies: [...new Set(urls.map((url) => url.replace(/\/+$/, "")))] };
        },
    }),
    row({
        name: "private",
        default: "auto",
        description: "Private modules: GOPRIVATE patterns and/or auto. With auto they are those of Go's environment, and the owner's modules if the event says that the repository is private. Comma- or newline-separated. Private modules never reach a mirror.",
        option: { flags: "--private <patterns>", adds: true },
        parse: privateIn,
    }),
    row({
        name: "sumdb",
        default: "auto",
        description: "Checksum database: auto (always on), a GOSUMDB value, or off. auto finds a way to it that works; a value is for instance sum.golang.google.cn. off loses that protection, and toolchain downloads fail. With a key of your own, Go is kept apart from the official releases in the tool cache.",
        option: { flags: "--sumdb <value>" },
        parse: (asked) => ({ sumdb: sumdbIn(asked) }),
    }),
    row({
        name: "direct",
        default: "true",
        description: "End GOPROXY with direct, for what no mirror has. true or false. With false, such modules fail instead of coming from their origin.",
        parse: (asked) => ({ direct: trueOrFalse(asked) }),
    }),
    row({
        name: "relay",
        default: "auto",
        description: "Module proxy for the rest of the job: auto, true or false. It works around mirror failures. auto: if scope is job and GOPROXY has mirrors.",
        parse: (asked) => ({ relay: relayIn(asked) }),
    }),
    row({
        name: "region",
        default: "",
        description: "Label in the summary (cn-north-4); empty: the runner's name. At most 64 characters. A region in China puts Chinese mirrors first where nothing has been measured.",
        option: { flags: "--region <label>" },
        parse: regionIn,
    }),
    row({
        name: "probe",
        default: "auto",
        description: "Measure: always, never, or auto (unless this machine just has). auto reuses a result for as long as `cooldown` says; never takes the order of docs/mirrors.md.",
        parse: (asked) => ({ probe: oneOf(["auto", "always", "never"], asked) }),
    }),
    row({
        name: "prefetch",
        default: "auto",
        description: "Download missing modules before the build: auto, true or false. They come from all verified mirrors at once, each file verified against go.sum. auto leaves them to go if it is predicted to be about as fast.",
        parse: (asked) => ({ prefetch: oneOf(["auto", "true", "false"], asked) }),
    }),
    row({
        name: "cache",
        default: "true",
        description: "Keep modules in the cache service: true, false or read-only. One entry serves all operating systems and Go versions; each file is verified when it comes back. read-only restores and never saves.",
        parse: (asked) => ({ cache: oneOf(["true", "false", "read-only"], asked) }),
    }),
    row({
        name: "cache-dependency-path",
        default: "",
        description: "go.sum files for the cache key, one path or pattern per line. Commas separate too. Empty: those of the module or workspace in `working-directory`. `*` and `**` do not follow symbolic links to directories; at most 5,000 files.",
        parse: dependencyPathsIn,
    }),
    row({
        name: "cache-key-prefix",
        default: "",
        description: "Keeps apart the entries of jobs that should not share one. At most 100 letters, digits, dots, hyphens and underscores.",
        parse: ({ given, reject }) => {
            if (!/^[\w.-]{0,100}$/.test(given))
                reject("not-a-prefix");
            return { cacheKeyPrefix: given };
        },
    }),
    row({
        name: "build-cache",
        default: "auto",
        description: "Keep build results too: auto (not for releases), true or false. Go's build cache has an entry of its own, whose contents can't be verified. auto: in jobs of push to a branch, schedule, workflow_dispatch, repository_dispatch, merge_group and pull_request, where the cache service keeps branches apart; never for a tag or another event.",
        parse: (asked) => ({ buildCache: oneOf(["auto", "true", "false"], asked) }),
    }),
    row({
        name: "working-directory",
        default: ".",
        description: "Directory of the Go module or workspace. Relative to the workspace of the job. It may lie outside the checkout, but not by way of a symbolic link in it.",
        option: { flags: "--dir <directory>" },
        parse: ({ given, found, reject }) => {
            if (!found.directory)
                reject("no-directory");
            return { workingDirectory: given };
        },
    }),
    row({
        name: "scope",
        default: "job",
        description: "Set the environment (job) or a Go env file (user or project). job: variables of this job. user: the env file of the runner's user, restored when the job ends. project: a file in the project, which the output `goenv` names.",
        parse: (asked) => ({ scope: oneOf(["job", "user", "project"], asked) }),
    }),
    row({
        name: "keep",
        default: "false",
        description: "With `scope: user`, do not restore the env file when the job ends. true or false. For an administrator who sets up a runner: only in jobs of push, schedule, workflow_dispatch, merge_group and repository_dispatch, and never with `sumdb: off`.",
        parse: (asked) => ({ keep: keepIn(asked) }),
    }),
    row({
        name: "fail-on",
        default: "never",
        description: "Fail the step: never, or no-mirror (no mirror is healthy).",
        parse: (asked) => ({ failOn: oneOf(["never", "no-mirror"], asked) }),
    }),
    row({
        name: "summary",
        default: "always",
        description: "Write the step summary: always, never, or on-problem. on-problem: after a warning, with no healthy mirror, or if a mirror did wrong. The log and the report have the same information.",
        parse: (asked) => ({ summary: oneOf(["always", "on-problem", "never"], asked) }),
    }),
    row({
        name: "language",
        default: "auto",
        description: "Language of the log: en, zh, or auto (the runner's locale). Also of summary and annotations. auto reads LC_ALL, LC_MESSAGES and LANG, and is English if they name neither.",
        option: { flags: "--lang <tag>" },
        // A region or an encoding behind it says nothing here: zh-CN, zh_CN.UTF-8.
        parse: (asked) => ({
            language: oneOf(["auto", "en", "zh"], asked, asked.given.replace(/(?<=^..)[-_.][\w.-]*$/, "")),
        }),
    }),
    row({
        name: "fallback",
        default: "any-error",
        description: "go tries the next mirror after any-error (|) or not-found (,). not-found means 404 and 410 only. It decides what separates public mirrors in GOPROXY.",
        advanced: true,
        /** What stands between public mirrors. */
        parse: (asked) => ({
            separator: oneOf(["any-error", "not-found"], asked) === "any-error" ? "|" : ",",
        }),
    }),
    row({
        name: "probe-timeout",
        default: "3s",
        description: "Limit of one probe request: a duration (3s), at least 10ms. Such as 500ms or 3s; at most 24h.",
        advanced: true,
        parse: (asked) => ({ probeTimeoutMs: duration(10, asked) }),
    }),
    row({
        name: "max-connections",
        default: "96",
        description: "Maximum number of connections to one mirror: 1 to 96. It starts with few and adds more only while that speeds it up. The relay keeps to it too.",
        advanced: true,
        parse: ({ given, reject }) => {
            if (!/^\d{1,2}$/.test(given) || Number(given) < 1 || Number(given) > 96)
                reject("not-in-range");
            return { maxConnections: Number(given) };
        },
    }),
    row({
        name: "probe-retries",
        default: "2",
        description: "Retries of a probe request after a reset or 5xx: 0 to 10. They count towards `probe-budget`.",
        advanced: true,
        parse: ({ given, reject }) => {
            if (!/^\d+$/.test(given) || Number(given) > 10)
                reject("not-in-range");
            return { probeRetries: Number(given) };
        },
    }),
    row({
        name: "probe-budget",
        default: "5s",
        description: "Limit of the whole measurement: a duration, at least 50ms. At most 24h. Spent twice if mirrors answer correctly on a slow line but none is verified yet.",
        advanced: true,
        option: { flags: "--timeout <duration>" },
        parse: (asked) => ({ probeBudgetMs: duration(50, asked) }),
    }),
    row({
        name: "cooldown",
        default: "5m",
        description: "How long a result is reused: a duration (5m, 1h), or 0. On the same machine; at most 24h; 0 means not at all.",
        advanced: true,
        parse: (asked) => ({ cooldownMs: asked.given === "0" ? 0 : duration(0, asked) }),
    }),
];

;// CONCATENATED MODULE: ./build/telling/chinese-inputs.js


/** What Chinese says of inputs that can't be used. */
const chineseInputs = {
    inputTitle: (name) => `输入参数 ${name}`,
    inputProblem: ({ fault, given, accepted }, name) => `${name}：${problem(fault)}。给出的值：“${given}”。可接受的值：${ACCEPTED[accepted]}。`,
};
const DURATION = "时长，例如 500ms、3s、5m 或 1h";
const WORD = "true 或 false";
const WORD_OR_AUTO = "auto、true 或 false";
const EVENTS = KEEPING_EVENTS.join("、");
const ACCEPTED = {
    "go-version": "版本（1.27.3）、版本系列（1.27 或 1.27.x）、范围（^1.26.2）、stable 或 oldstable",
    "go-version-file": "go.mod、go.work、.go-version 或 .tool-versions 的路径",
    "check-latest": WORD,
    architecture: "Node 或 Go 使用的架构名，例如 x64、amd64 或 arm64",
    mirrors: `auto、镜像名（${CATALOGUE_NAMES.replaceAll(", ", "、")}）或 http(s) URL，以逗号或换行分隔`,
    "private-proxy": "http(s) URL，以逗号或换行分隔",
    private: "auto 和/或 GOPRIVATE 模式，以逗号或换行分隔",
    sumdb: "auto、off，或 GOSUMDB 的值，例如 sum.golang.google.cn",
    direct: WORD,
    relay: WORD_OR_AUTO,
    region: "不超过 64 个字符的标签",
    probe: "auto、always 或 never",
    prefetch: WORD_OR_AUTO,
    cache: "true、false 或 read-only",
    "cache-dependency-path": "go.sum 文件的路径或模式，以逗号或换行分隔",
    "cache-key-prefix": "不超过 100 个字母、数字、点、连字符和下划线",
    "build-cache": WORD_OR_AUTO,
    "working-directory": "一个目录",
    scope: "job、user 或 project",
    keep: WORD,
    "fail-on": "never 或 no-mirror",
    summary: "always、on-problem 或 never",
    language: "auto、en 或 zh",
    fallback: "any-error 或 not-found",
    "probe-timeout": DURATION,
    "max-connections": "1 到 96 之间的整数",
    "probe-retries": "0 到 10 之间的整数",
    "probe-budget": DURATION,
    cooldown: `${DURATION}，或者 0`,
    port: "0 到 65535 之间的端口",
    "go-module": "Go 模块或工作区所在的目录",
    "sumdb-by-event": `auto 或 GOSUMDB 的值；由 ${EVENTS} 事件触发的作业也可用 off`,
    "keep-by-event": `false；由 ${EVENTS} 事件触发的作业也可用 true`,
    "relay-by-scope": "auto 或 false；scope: job 时也可用 true",
};
const chinese_inputs_PLAIN = {
    "pattern-empty": "模式为空",
    "pattern-with-comma": "模式中有逗号",
    "pattern-with-space": "模式中有空格或控制字符",
    "pattern-is-url": "这是 URL，不是模块路径",
    "malformed-glob": "模式的格式不正确",
    "sumdb-empty": "没有指定数据库",
    "sumdb-too-many-fields": "字段过多",
    "sumdb-bad-url": "URL 的格式不正确",
    "sumdb-bad-name": "名称必须是 host[/path]",
    "malformed-key": "验证密钥的格式不正确",
    "key-not-its-hash": "验证密钥与其哈希不符",
    "unknown-key-algorithm": "未知的验证密钥算法",
    "url-with-bar": "“|”在 GOPROXY 中用来分隔服务器",
    "url-with-space": "URL 中有空白字符",
    "file-url": "file: URL 不能作为镜像",
    "not-http": "不是 http(s) URL",
    "url-with-query": "基础 URL 不能带查询参数或片段",
    "at-sign-in-path": "路径中有“@”：请对密码进行百分号编码",
    "user-over-http": "go 不接受通过明文 http 发送用户名",
    "not-one-server": "不是单个服务器",
    "not-accepted": "不是可接受的值",
    "not-a-duration": "不是时长",
    "not-in-range": "不是范围内的整数",
    "not-an-architecture": "不是架构名",
    "not-a-prefix": "过长，或含有其他字符",
    "too-long": "过长",
    "no-mirror-named": "没有指定镜像",
    "not-in-catalogue": "不是镜像列表中的名称",
    "not-a-go-version": "不是 Go 的版本",
    "relay-outlives-job": "中继随作业一同结束",
    "unverified-for-good": "scope: user 与 keep: true 同时使用时，该运行器以后的作业都不会再校验新模块",
    "not-a-port": "不是端口",
    "no-directory": "没有这个目录",
    "not-a-path": "不是路径",
    "no-file-matches": "没有匹配的文件",
    "no-such-file": "没有这个文件",
    "link-leads-out": "链接指向工作区之外，因此没有读取该文件",
    "not-a-regular-file": "不是普通文件",
    "no-version-in-file": "文件中没有 Go 版本",
    "no-go-module": "该目录及其上级目录中都没有 go.mod 或 go.work",
};
function problem(fault) {
    switch (fault.code) {
        case "out-of-range":
            return `超出范围（${fault.leastMs} ms 到 24 h）`;
        case "too-many-files":
            return `匹配的文件超过 ${fault.most} 个`;
        case "unquoted-version":
            return `YAML 会把不带引号的 ${fault.version}0 读作 ${fault.version}：请写成 '${fault.version}0'`;
        case "file-says-no-version":
            return `文件中写的是“${fault.text}”，不是 Go 的版本`;
        case "file-unreadable":
            return `无法读取文件（${fault.error}）`;
        case "off-would-stay":
            return `使用 scope: user 时，由 ${fault.event} 触发的作业一旦被取消，该运行器以后的作业都会沿用此设置`;
        case "event-may-not-keep":
            return `使用 scope: user 时，这会影响该运行器以后的所有作业，由 ${fault.event} 触发的作业不得如此`;
        default:
            return chinese_inputs_PLAIN[fault.code];
    }
}

;// CONCATENATED MODULE: ./build/telling/chinese-modules.js

/** Which modules a project needs, and which of them are there. */
function modules(project) {
    if (project.kind === "none")
        return "没有找到 go.mod";
    if (project.vendored)
        return "使用 vendor，无需下载";
    const { zips, present, missing, private: unasked } = project.needed;
    if (zips === 0)
        return project.goSum.found ? "不需要任何模块" : "没有 go.sum，无从得知";
    const absent = `缺少 ${missing} 个${missing === 0 || project.missingBytes === 0 ? "" : `（${size(project)}）`}`;
    return `需要 ${zips} 个，已有 ${present} 个，${absent}${unasked === 0 ? "" : `，${unasked} 个私有（没有询问任何镜像）`}`;
}
/** What is still to be downloaded, with its size. */
function missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "首次所需的内容" : "缺少的 go.mod 文件";
    return `缺少的 ${missing} 个模块${project.missingBytes === 0 ? "" : `（${size(project)}）`}`;
}
/** Of the chosen mirror, where no time is predicted. */
function measuredSpeed({ mirrors }) {
    const speed = mirrors.find(({ rank }) => rank === 1)?.speed;
    if (!speed || speed.firstByteMs === null)
        return "";
    const { firstByteMs, bytesPerSecond, rateIsFloor } = speed;
    const rate = bytesPerSecond === null ? "" : `，吞吐量${rateIsFloor ? "至少" : ""} ${(0,format/* formatRate */.CE)(bytesPerSecond)}`;
    return `：首字节时间 ${(0,format/* formatMs */._V)(firstByteMs)}${rate}`;
}
/** A size that not every missing module was asked for is an estimate. */
function size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "约 " : ""}${(0,format/* formatBytes */.z3)(missingBytes)}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese-outcome.js


/** What Chinese says of what a run has brought: the headline. */
const chineseOutcome = {
    "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
        const build = buildBytes === null ? "" : `和 Go 构建缓存（${(0,format/* formatBytes */.z3)(buildBytes)}）`;
        return `已从缓存就绪，用时 ${(0,format/* formatMs */._V)(elapsedMs)}：${zips} 个模块（${(0,format/* formatBytes */.z3)(zipBytes)}）${build}。`;
    },
    fetched: ({ zips, zipBytes, fromCache, left, ...from }, { elapsedMs }) => {
        const cached = fromCache === 0 ? "" : `，其中 ${fromCache} 个来自缓存`;
        const rest = left === 0 ? "" : `另有 ${left} 个模块未能下载，由 go 自行下载。`;
        return `${left === 0 ? "模块" : "大部分模块"}已就绪，用时 ${(0,format/* formatMs */._V)(elapsedMs)}：${zips} 个（${(0,format/* formatBytes */.z3)(zipBytes)}）${(0,chinese_words/* servers */.b0)(from)}${cached}，均已校验。${rest}`;
    },
    present: ({ zips }, { choice }) => `无需下载：所需的 ${zips} 个模块均已存在${choice.mirror === null ? "" : `。之后的下载优先使用 ${choice.mirror}`}。`,
};

;// CONCATENATED MODULE: ./build/telling/chinese-relay.js

/** What Chinese says of the relay. */
const chineseRelay = {
    state: {
        "not-wanted": () => "无（输入参数 relay: false，或 scope 不是 job）",
        "no-mirror": () => "无：路由中没有镜像",
        started: ({ startMs }) => `已为后续步骤启动，位于镜像之前，用时 ${(0,format/* formatMs */._V)(startMs)}；若它中途退出，go 会改用上面的路由`,
        joined: () => "沿用先前步骤启动的中继；它现在也知道此模块的 go.sum",
        failed: () => "无：未能启动，后续步骤只使用该路由",
    },
    title: "Go 模块中继",
    use: ({ requests, sentBytes, checked }) => requests.served + requests.missing + requests.failed === 0
        ? "没有请求任何模块。"
        : `已响应 ${requests.served} 个请求（${(0,format/* formatBytes */.z3)(sentBytes)}），${requests.missing} 个请求的内容所有镜像都没有，${requests.failed} 个失败。按 go.sum 校验的文件：${checked.goSum}；经校验和数据库验证：${checked.database}；留给 go 自行校验：${checked.nobody}。`,
    gotOver: ({ retries, hedges }) => `绕过的故障：${retries} 个请求在失败后重试，${hedges} 个因过慢而改向另一个镜像请求。`,
    mirror: ({ name, failed, requests, lied }, failure) => `${name}：${requests} 个响应中有 ${failed} 个不可用${failure === null ? "" : `（最近一次：${failure}）`}${lied ? "；它发送了错误的内容，因此不再使用" : ""}`,
    network: (failed) => `此作业有 ${failed} 个请求在所有镜像上都失败了。如果 go 因下载错误而终止，原因是网络，而不是你的代码：请重新运行作业，或用输入参数 mirrors 指定其他镜像。`,
    gone: "中继在作业结束前已退出；此后 go 使用它后面的路由。",
};

;// CONCATENATED MODULE: ./build/telling/option-names.js

/** The option that stands for an input on the command line, as it is typed; null where there is none. */
function optionOf(input) {
    if (input === "port")
        return "--port";
    if (input === "<mirrors>")
        return input;
    const row = INPUTS.find(({ name }) => name === input);
    return row?.option?.flags.split(" ")[0] ?? null;
}
/** An input and its value in a command line, or null where it has no option. */
function optionWith(input, value) {
    // On a command line, what is used unmeasured was forced (use-route.ts).
    if (input === "probe" && value === "never")
        return "--force";
    const option = optionOf(input);
    return option === null || value === undefined ? option : `${option} ${value}`;
}

;// CONCATENATED MODULE: ./build/telling/chinese.js
















/** Simplified Chinese, for Go developers and people who run runners: the field's usual terms, Go's own words as they are. */
const chinese = {
    title: ({ choice, probe }) => {
        if (probe.kind === "policy")
            return "Go 模块镜像：GOPROXY 保持不变";
        if (choice.mirror === null)
            return "Go 模块镜像：没有可用的镜像";
        return `Go 模块镜像：${choice.mirror}${choice.reason.code === "catalogue-order" ? "（未测速）" : ""}`;
    },
    choice: {
        fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
            if (bestMs === null)
                return `${report.choice.mirror}：下载${missing(report)}最快${measuredSpeed(report)}。`;
            const start = `${report.choice.mirror}：预计用时 ${(0,format/* formatMs */._V)(bestMs)} 下载${missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}。`;
            const factor = (0,format/* formatFactor */.H9)(runnerUpMs / bestMs);
            const second = `${runnerUp}（${(0,format/* formatMs */._V)(runnerUpMs)}）`;
            return factor === "1.0"
                ? `${start}，与 ${second}速度相当。`
                : `${start}，速度是 ${second}的 ${factor} 倍。`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}：${project.needed.zips === 0 ? "没有已知需要下载的模块" : "所有模块均已存在"}；如需其他模块，该镜像的首字节时间为 ${(0,format/* formatMs */._V)(firstByteMs)}。`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}：唯一询问过的镜像，已通过校验。`
            : `${choice.mirror}：唯一通过校验的镜像；其余 ${others} 个失败，或未等待其结果。`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}：按${(0,chinese_words/* spaced */.ji)((0,chinese_words/* place */.ik)(region))}的默认顺序排在首位${inChina ? "（位于中国：中国的镜像优先）" : ""}；未经测速。`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "没有可以询问的镜像" : "没有可用的镜像"}：GOPROXY 保持不变。`,
    },
    outcome: chineseOutcome,
    nothingToChoose: ({ route }) => `本机的 GOPROXY 没有留下选择余地，保持不变${route.values.GOPROXY === "" ? "" : `：${route.values.GOPROXY}`}`,
    failure: chineseFailure,
    standing: {
        chosen: "已选用",
        inRoute: "已列入路由",
        proven: "可用，未列入路由",
        notMeasured: "未测速",
        notWaitedFor: ({ answered }) => (answered ? "有响应，未等待结果" : "未等待结果"),
    },
    note: {
        "no-healthy-mirror": ({ asked }, input) => `${asked === 1 ? "唯一询问过的镜像不可用" : `询问过的 ${asked} 个镜像均不可用`}，因此 GOPROXY 保持不变。请检查本机的网络和代理设置，或用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定本机能访问的镜像。`,
        "goproxy-off": () => "本机设置了 GOPROXY=off：go 不下载任何内容，此设置保持不变。如需使用镜像，请取消该设置。",
        "goproxy-policy": ({ goproxy }, input) => goproxy === "direct"
            ? `本机设置了 GOPROXY=direct：不允许任何服务器得知它所用的模块，因此没有询问，也没有添加任何镜像。如仍要使用镜像，请用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定。`
            : `本机的 GOPROXY（${goproxy}）不以 direct 结尾，这被视为对模块来源的规定，因此没有添加镜像。如仍要添加镜像，请用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定。`,
        "values-kept": ({ values, since }) => `本机用户的 Go 设置自 ${since} 起含有 ${values.join("、")}，由此前的一次运行写入（keep: true、use 命令，或未正常结束的 scope: user 作业）。可用 setup-go-mirror undo 全部撤销，或用 go env -u 撤销单个变量。`,
        "inherited-private-proxies": ({ count }, input) => `本机的 GOPROXY 中有 ${count} 个服务器不在镜像列表中：视为私有代理，仍排在最前面。其中若有公共镜像，可用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定，使其参与测速。`,
        "no-mirror-behind-private": ({ because }, input) => because === "no-pattern"
            ? `GOPROXY 中有自有服务器，但没有任何设置说明哪些模块是私有的：若在其后添加镜像，服务器上没有的模块名都会发给镜像，因此路由中不含镜像。如需添加镜像，请用${(0,chinese_words/* spaced */.ji)(input("private"))}或 GOPRIVATE 写明私有模块；若该服务器上没有私有模块，可用${(0,chinese_words/* spaced */.ji)(input("mirrors"))}指定它。`
            : "GOPROXY 中有本机自有的服务器，而 GONOPROXY 没有覆盖全部私有模块：若在其后添加镜像，服务器上没有的模块名都会发给镜像，因此路由中不含镜像。如需添加镜像，请取消 GONOPROXY，或将 GOPRIVATE 中的模式加入其中。",
        "sumdb-off": ({ by }, input) => `校验和数据库已关闭（${by === "input" ? input("sumdb", "off") : "本机设置了 GOSUMDB=off"}）。go.sum 尚未收录的模块不会得到校验；工具链下载会失败，因为 go 下载工具链时必须使用该数据库。${by === "input" ? "去掉该设置" : "取消 GOSUMDB 设置"}，两者即可恢复。`,
        "sumdb-rerouted": ({ via }) => `经由 GOPROXY 无法使用校验和数据库；GOSUMDB 现已绕过镜像，指向 ${via}。无需任何操作。`,
        "sumdb-unreachable": ({ url, detail }) => `无法访问校验和数据库（${url}${chineseMore("：", detail)}）。校验仍然开启，因此工具链下载以及 go.sum 尚未收录的模块都会失败。请让本机能够访问 sum.golang.org 或 sum.golang.google.cn，或提交完整的 go.sum。`,
        vendored: () => "项目使用 vendor：go 从 vendor/ 构建，无需下载。路由供后续命令使用，例如 go install。",
        "no-go-sum": (_, input) => `没有 go.sum，因此用知名模块代替项目自己的模块来对镜像测速。请检查${(0,chinese_words/* spaced */.ji)(input("working-directory")).trimEnd()}，或运行 go mod tidy 并提交 go.sum。`,
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum 中有 ${count} 行无法使用（第一处${firstLine > 0 ? `在第 ${firstLine} 行` : ""}：${GO_SUM_FAULTS[firstCode]}）；这里已将其略过，但 go 可能会拒绝该文件。请用 go mod tidy 修复。`,
        "toolchain-download": ({ toolchain, have }) => `go.mod 要求 ${toolchain}，而本机上是 ${have}：go 将经由此路由下载该工具链。使用本 Action 的输入参数 go-version-file: go.mod，可为同一台机器的所有作业一次装好。`,
        "go-behind": ({ version, newest }) => `Go ${version} 落后于其版本系列的最新版 ${newest}，后者可能修复了安全问题。请改为指定该系列（go-version: '${(0,format/* lineOf */.cA)(version)}' 并设 check-latest: true），或直接指定该版本。`,
        "go-list-behind": ({ version, listed }) => `镜像列出的符合要求的最新 Go 是 ${listed}；本机已有的 ${version} 更新，因此使用后者。镜像可能尚未同步。`,
        "go-list-unreachable": ({ version }) => `没有镜像给出 Go 的版本列表，因此使用本机已有的符合要求的最新版本：${version}。`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod 要求 ${wanted}，本机上是 ${have}，而 GOTOOLCHAIN 禁止下载：go 将会失败。请安装该版本（本 Action 的输入参数 go-version-file: go.mod 可以做到），或设置 GOTOOLCHAIN=auto。`,
        "files-not-read": filesNotRead,
        "module-cache-disagrees": moduleCacheDisagrees,
        "module-cache-unusable": ({ detail }) => detail === "EMFILE"
            ? "打开的文件过多：填充模块缓存所需的文件数超出了此进程的上限，其余内容由 go 自行下载。请提高上限（ulimit -n 1024、运行器服务的 LimitNOFILE= 或容器的 --ulimit nofile=）。"
            : `模块缓存无法使用（${detail}），因此没有保留已校验的下载内容。请检查 GOMODCACHE 及其所有者。`,
        "no-go": () => "PATH 上没有 go，也没有要求安装，构建会失败。使用本 Action 的输入参数 go-version-file: go.mod 可安装项目所要求的版本。",
        "private-proxy-dead": ({ host, detail }, input) => `私有代理 ${host} 没有响应${chineseMore("（", detail, "）")}。go 会最先访问它，遇到这类错误就会放弃，因此下载会失败。请检查它的地址（${input("private-proxy")}）和网络。`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} 发来的内容${asked === "" ? "" : `（${asked}）`}有误：哈希不符。该镜像已被排除，其内容一概没有保留。中间的代理可能改动了下载内容；若非如此，请告知该镜像的运营方。`,
        "mirror-removed": mirrorRemoved,
        "go-sum-disagrees": (note) => (note.module === null ? privateDisagreement(note) : disagreement(note)),
        "cache-failed": ({ failure }, input) => `缓存服务不可用：${cacheFailure(failure)}。模块已改为下载。使用${(0,chinese_words/* spaced */.ji)(input("cache", "false"))}可关闭缓存。`,
        "cache-wrong-files": ({ key, modules }) => `缓存条目 ${key} 中有 ${modules} 个模块的文件与 go.sum 不符。这些文件已被丢弃，并尽可能改从镜像下载。请删除该条目（gh cache delete）：它的现有内容不是本 Action 写入的。`,
        "fetch-incomplete": ({ reason, ...files }, input) => `${(0,chinese_words/* countFiles */.Dc)(files)}未能预先下载（${chineseFetch.left[reason]}），由 go 自行下载并校验。${LEFT_ADVICE[reason](input)}`,
    },
    sumdb: {
        works: ({ via }) => `已在 ${via} 验证`,
        rerouted: ({ via, because }) => `已绕过镜像，在 ${via} 验证，因为 ${trouble(because)}`,
        unreachable: ({ because }) => `已开启，但无法访问：${trouble(because)}`,
        off: () => "已关闭：新模块不会得到校验，工具链下载会失败",
        "not-checked": ({ because }) => `已开启，未检查：${NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `从${(0,chinese_words/* spaced */.ji)((0,chinese_words/* place */.ik)(region.label))}对 ${mirrors.length} 个镜像测速，用时 ${(0,format/* formatMs */._V)(probe.elapsedMs)}${probe.ended === null ? "" : `；${ENDED[probe.ended]}`}${probe.extended ? "；由于没有镜像及时通过校验，时限延长过一次" : ""}。${probe.admitted === 0 ? "" : `${probe.admitted} 个已校验的样本存入了模块缓存。`}`,
        remembered: ({ probe }) => `沿用本机${probe.ageMs === null ? "此前" : ` ${(0,format/* formatMs */._V)(probe.ageMs)} 前`}的测速结果；没有访问任何镜像。`,
        never: ({ region }, input) => `未测速（${input("probe", "never")}）：采用${(0,chinese_words/* spaced */.ji)((0,chinese_words/* place */.ik)(region.label))}的默认顺序。`,
        policy: () => "未测速：本机的 GOPROXY 没有留下选择余地。",
    },
    measuredFor: ({ project }) => {
        const { zips } = project.needed;
        return zips === 0 ? modules(project) : `需要 ${zips} 个（${size(project)}），按本地尚无任何模块测速`;
    },
    project: ({ project }) => modules(project) + toolchainPart(project.toolchain),
    go: chineseGo,
    goProblem: chineseGoProblem,
    goProgress: ({ version, received, total, rate }) => `Go ${version}：已接收 ${received}${total === null ? "" : ` / ${total}`}，${rate}`,
    cache: chineseCache,
    buildCache: chineseBuildCache,
    buildCacheUnsaved: chineseBuildCacheUnsaved,
    buildCacheSave: chineseBuildCacheSave,
    save: chineseSave,
    fetch: chineseFetch,
    relay: chineseRelay,
    fleet: chineseFleet,
    commands: chineseCommands,
    help: chineseHelp,
    input: {
        job: (name, value) => (value === undefined ? `输入参数 ${name}` : `输入参数 ${name}: ${value}`),
        command: (name, value) => optionWith(name, value) ?? `本 Action 的输入参数 ${value === undefined ? name : `${name}: ${value}`}`,
    },
    ...chineseInputs,
    reading: {
        samples: "向每个镜像请求此处需要的文件；只有返回了 .mod、.info 和 .zip 且哈希正确的镜像才可能被选用。",
        predicted: "预计：只用该镜像，go mod download 下载全部缺少的模块所需的时间。仅当测速结果足以把误差控制在三分之一左右以内时才显示；无论是否显示，排名都以它为准。横条是它与最慢镜像之比。",
        speeds: "首字节：小文件首字节时间的下四分位数。吞吐量：单个连接的吞吐量（≥ 表示测速结束时仍在上升）。",
    },
    recommended: "建议",
    colon: "：",
    log: {
        measured: "Go 模块镜像（从本机测速）",
        cancelled: "已取消：没有导出任何变量。上面是到目前为止的测速结果。",
        slowLine: "线路较慢：镜像的响应正确，但都尚未完成测速，因此时限延长一次。",
        serviceFailedBefore: "未保存任何内容：作业开始时缓存服务不可用。",
        noMirror: "没有可用的 Go 模块镜像（fail-on: no-mirror）。上表列出了每个镜像的原因。",
        reportNotWritten: (why) => `无法写入 JSON 报告：${why}`,
        summaryProblem: {
            written: null,
            "no-place": null,
            "too-large": "步骤摘要超过运行器接受的大小（1 MiB），没有写入。",
            failed: "无法写入步骤摘要文件，因此没有摘要。",
        },
        unpackingGivenUp: (after) => `go 解压模块 ${after} 后仍未完成，已被终止：可能有其他进程占用模块缓存中的锁（以 .lock 结尾的文件），或磁盘过慢。构建会在需要时自行解压，届时同样要等待该锁。`,
    },
    moreMirrors: (count) => `另有 ${count} 个见 JSON 报告`,
    viaProxy: "经由代理",
    columns: {
        rank: "#",
        mirror: "镜像",
        status: "状态",
        dns: "DNS",
        tcp: "TCP",
        tls: "TLS",
        firstByte: "首字节",
        throughput: "吞吐量",
        predicted: "预计",
    },
    labels: {
        warning: "警告",
        notice: "提示",
        go: "Go",
        modules: "模块",
        cache: "缓存",
        buildCache: "构建缓存",
        fetched: "下载",
        relay: "中继",
        sumdb: "校验和数据库",
        exported: "为后续步骤设置的变量",
        nothingExported: "没有为后续步骤更改任何设置。",
        details: "镜像、耗时与测速方法",
        method: "测速方法",
        asked: "失败的请求",
    },
};
const GO_SUM_FAULTS = {
    malformed: "不是模块、版本和哈希",
    "conflict-mark": "合并冲突的标记",
    "bad-path": "无效的模块路径",
    "bad-version": "无效的版本",
    "bad-hash": "无效的哈希",
    contradiction: "同一个模块有两个哈希",
};
const NOT_CHECKED = {
    "not-measured": "未经测速",
    "private-proxy": "取决于私有代理，而它要求凭据",
    invalid: "go 不接受 GOSUMDB 的值",
};
const ENDED = {
    over: "所有镜像均已响应或失败",
    enough: "其余镜像都已不可能更快，测速随即结束",
    budget: "到达时限，测速结束",
};
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "唯一拥有它的服务器" : `拥有它的全部 ${mirrors} 个服务器`;
    return `go.sum 与镜像对 ${module} 的说法不一致：go.sum 中是 ${expected}，${senders}发来的是 ${actual}。${CAUSES}哪个哈希正确，以校验和数据库为准：在项目之外的空目录中对该版本运行 go mod download -json，会输出正确的哈希；若报告不匹配的错误，其中也会写明。如果服务器的哈希正确，请删除 go.sum 中该模块的行，运行 go clean -modcache 和 go mod tidy，然后提交结果。如果 go.sum 的哈希正确，请保持 go.sum 不变，换用别的版本或别的镜像，并告知镜像的运营方。${sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "唯一拥有它的私有代理" : `拥有它的全部 ${mirrors} 个私有代理`;
    return `go.sum 与私有代理对一个私有模块的说法不一致（这里不显示其名称；请在 go.sum 中搜索该哈希）：go.sum 中是 ${expected}，${senders}发来的是 ${actual}。${CAUSES}请与它的仓库对比：先运行 go clean -modcache，再运行 GOPROXY=direct go mod download。如果成功，说明代理中的内容与仓库不同：请将代理中的副本删除。如果同样失败，而标签指向的正是你要的内容，请删除 go.sum 中该模块的行，运行 go mod tidy，然后提交结果。${sameOf(others)}`;
}
const CAUSES = "其内容一概没有保留，go 也会拒绝这些内容。要么该版本的标签被移动过，要么 go.sum 的这一行被改动或合并错了。";
function sameOf(others) {
    return others === 0 ? "" : `另有 ${others} 个模块也是如此。`;
}
function trouble({ url, code, detail }) {
    const what = { "bad-answer": "的响应没有通过验证", error: "出错", unreachable: "没有响应" };
    return `${url} ${what[code]}${chineseMore("（", detail, "）")}`;
}

// EXTERNAL MODULE: ./build/telling/english-words.js
var english_words = __nccwpck_require__(398);
;// CONCATENATED MODULE: ./build/telling/english-cache.js


/** What English says of the entry that a job restored. */
const englishCache = {
    restored: (cache) => {
        const { zips, mods, zipBytes, elapsedMs, refused } = cache;
        const files = (0,english_words/* countFiles */.Dc)({ zips, mods });
        const size = zips === 0 ? "" : ` (${(0,format/* formatBytes */.z3)(zipBytes)})`;
        const dropped = refused === 0 ? "" : `; files of ${(0,english_words/* count */.U9)(refused, "module")} did not match go.sum and were discarded`;
        return `${files === "" ? "nothing that was missing" : `${files}${size}`} in ${(0,format/* formatMs */._V)(elapsedMs)} from ${english_cache_entry(cache)}${files === "" ? "" : ", each verified against go.sum"}${dropped}`;
    },
    miss: ({ elapsedMs }) => `no entry yet (lookup took ${(0,format/* formatMs */._V)(elapsedMs)})`,
    failed: ({ failure, elapsedMs }) => `nothing after ${(0,format/* formatMs */._V)(elapsedMs)}: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}`,
    "not-wanted": () => "not used (input cache: false)",
    "nothing-missing": () => "not needed: nothing is missing",
    "no-service": () => "this runner has no cache service",
    "not-readable": () => "not used: this job may not read the cache",
    "no-module-cache": () => "not used: no module cache can be written",
};
/** What English says of Go's build cache. */
const englishBuildCache = {
    restored: ({ files, bytes, elapsedMs, exact, matchedKey }) => `${(0,english_words/* count */.U9)(files, "file")} (${(0,format/* formatBytes */.z3)(bytes)}) in ${(0,format/* formatMs */._V)(elapsedMs)} from ${english_cache_entry({ exact, matchedKey })}, which can't be verified`,
    miss: ({ elapsedMs }) => `no entry yet (lookup took ${(0,format/* formatMs */._V)(elapsedMs)})`,
    failed: ({ failure }) => `nothing: ${failure === null ? "the cache service failed" : english_cache_cacheFailure(failure)}`,
    "not-wanted": () => "not kept (input build-cache: false)",
    "no-service": () => "this runner has no cache service",
    "not-readable": () => "not used: this job may not read the cache",
    "no-go": () => "not used: without go on PATH, its build cache can't be located",
    event: () => "off for this event or tag (build-cache: auto), because build results can't be verified",
    "refs-not-apart": () => "off: on this runner all branches share one cache, so what a pull request built could end up everywhere (build-cache: true keeps one anyway)",
    filled: () => "not needed: this machine has a build cache of its own",
};
/** Why English says that nothing of it is saved. */
const englishBuildCacheUnsaved = (why) => {
    if (why.code === "private-code") {
        return "; not saved: it has results compiled from private modules, and everyone who can read this repository may be able to read its cache";
    }
    return why.event === ""
        ? "; not saved: the runner does not say which event started the job, so its code may come from anyone"
        : `; not saved: a job of the event ${why.event} may run code from a pull request`;
};
/** What English says of saving it. */
const englishBuildCacheSave = {
    saved: ({ files, bytes, key, elapsedMs }) => `Saved ${(0,english_words/* count */.U9)(files, "file")} of Go's build cache (${(0,format/* formatBytes */.z3)(bytes)}) in ${(0,format/* formatMs */._V)(elapsedMs)} as ${key}.`,
    exists: ({ key }) => `Build cache not saved: another job has saved, or is saving, ${key}.`,
    "read-only": () => "Build cache not saved: this job may only read the cache.",
    nothing: () => "Build cache not saved: the job did not use it.",
    fresh: ({ newShare }) => `Build cache not saved: only ${Math.round(newShare * 100)}% of what the job used is not in the restored entry.`,
    failed: ({ failure }) => `Go's build cache could not be saved: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}.`,
};
/** What English says when a job ends. */
const englishSave = {
    saved: ({ zips, zipBytes, key, elapsedMs }) => `Saved ${(0,english_words/* count */.U9)(zips, "module")} (${(0,format/* formatBytes */.z3)(zipBytes)}) in ${(0,format/* formatMs */._V)(elapsedMs)} as ${key}, each verified against go.sum.`,
    exists: ({ key }) => `Not saved: another job has saved, or is saving, ${key}.`,
    "read-only": () => "Not saved: this job may only read the cache.",
    incomplete: ({ missing }) => `Not saved: ${(0,english_words/* count */.U9)(missing, "module")} that the job needs ${missing === 1 ? "is" : "are"} not in the module cache, and an incomplete entry could not be completed later.`,
    nothing: () => "Not saved: the module cache has no module of go.sum.",
    "wrong-files": ({ wrong }) => `Not saved: files of ${(0,english_words/* count */.U9)(wrong, "module")} in the module cache do not match go.sum. Run go clean -modcache on this runner, and find out what changed them.`,
    failed: ({ failure }) => `The module cache could not be saved: ${failure === null ? "it failed" : english_cache_cacheFailure(failure)}. The next job downloads from the mirrors again.`,
};
/** Why the service was of no use, as a phrase. */
function english_cache_cacheFailure({ code, detail }) {
    switch (code) {
        case "no-answer":
            return "it did not answer";
        case "no-progress":
            return "it stopped sending data";
        case "status":
            return `it answered ${detail}`;
        case "not-understood":
            return "its response was not understood";
        case "connection":
            return `the connection failed (${detail})`;
        case "broken-archive":
            return "its entry is damaged or incomplete";
        case "too-large":
            return "its entry unpacks to far more than modules do";
        case "too-slow":
            return "its entry arrives so slowly that compiling is faster";
        case "said":
        case "failed":
            return detail === "" ? "it failed" : detail;
    }
}
function english_cache_entry({ exact, matchedKey }) {
    return exact ? "the entry of this go.sum" : `an older entry (${matchedKey})`;
}

;// CONCATENATED MODULE: ./build/telling/english-details.js
/** What English says that a failure is about. */
function englishDetail(detail) {
    switch (detail.code) {
        case "said":
            return detail.text;
        case "error-code":
            return detail.name;
        case "status":
            return `status ${detail.status}`;
        case "answered":
            return `answered ${detail.status}`;
        case "retry-after":
            return `Retry-After: ${detail.value}`;
        case "other-hash":
            return `${detail.actual} instead of ${detail.expected}`;
        case "in-the-way":
            return `${detail.path} is in the way and can't be moved`;
        case "too-many-redirects":
            return `stopped after ${detail.redirects} redirects`;
        case "unsupported-proxy":
            return `a ${detail.scheme} proxy is not supported`;
        case "http-proxy":
            return `HTTP proxy: ${englishDetail(detail.detail)}`;
        default:
            return english_details_PLAIN[detail.code];
    }
}
/** The same to be put behind what it explains; "" for none. */
function englishMore(before, detail, after = "") {
    return detail === null ? "" : before + englishDetail(detail) + after;
}
const english_details_PLAIN = {
    "no-such-host": "no such host",
    "no-address": "no address for this host",
    "name-server-silent": "the name server did not answer",
    "name-server-failed": "the name server failed",
    "connection-refused": "connection refused",
    "no-route-to-host": "no route to host",
    "host-down": "host is down",
    "network-unreachable": "network is unreachable",
    "network-down": "network is down",
    "no-local-address": "no usable local address",
    "not-permitted": "not permitted by this machine",
    "process-file-limit": "too many open files",
    "machine-file-limit": "too many open files on this machine",
    "connection-reset": "connection reset",
    "connection-closed": "connection closed",
    "body-cut-short": "connection closed before the end of the body",
    connecting: "connecting",
    "first-byte": "waiting for the first byte",
    "no-progress": "no progress",
    "ended-by-caller": "ended by the caller",
    "not-read-to-end": "not read to the end",
    "self-signed": "self-signed certificate",
    "self-signed-in-chain": "self-signed certificate in the chain",
    "unknown-authority": "certificate signed by an unknown authority",
    "certificate-expired": "certificate has expired",
    "certificate-not-yet-valid": "certificate is not yet valid",
    "certificate-of-other-host": "certificate is for another host",
    "no-tls": "the server does not speak TLS",
    "too-many-headers": "too many headers",
    "not-http": "the response is not HTTP",
    "bytes-after-response": "bytes after the end of the response",
    "https-to-http": "redirected from https to http",
    "redirect-to-no-url": "redirected to an invalid URL",
    "no-http-url": "not an http or https URL",
    "credentials-over-http": "credentials are not sent over plain http",
    "unknown-error": "unknown error",
    "no-right-answer": "no correct response within the time limit",
    "larger-than-go-allows": "larger than Go allows",
    "other-info": "not the .info of that version",
    "other-range": "not the requested range",
    "range-ignored": "the range was ignored",
    "less-than-announced": "shorter than announced",
    "zip-changed": "the zip changed during the download",
    "not-a-zip": "not a zip",
    "zip-too-large": "too large",
    "name-not-utf8": "file name not in UTF-8",
    "name-without-prefix": "file name without the module prefix",
    "name-too-long": "file name too long",
    "name-not-allowed": "file name not allowed",
    "name-twice": "duplicate file name",
    "name-twice-but-for-case": "file names that differ only in case",
    "go-mod-elsewhere": "go.mod outside the root",
    "wrong-size": "wrong size",
    "wrong-crc": "wrong CRC",
    "damaged-content": "damaged content",
    "unusual-gap": "unusual zip: gap or overlap between entries",
    "unusual-bytes-before-directory": "unusual zip: bytes before the central directory",
    "unusual-bytes-around-directory": "unusual zip: bytes around the central directory",
    "unusual-bytes-behind-content": "unusual zip: bytes after the compressed data",
    "unusual-local-header": "unusual zip: local header",
    "unusual-headers-disagree": "unusual zip: headers disagree",
    "unusual-data-descriptor": "unusual zip: data descriptor",
    "unusual-cut-off": "unusual zip: cut off",
    "unusual-end": "unusual zip: cut off, or with a comment",
    "unusual-entry-count": "unusual zip: wrong number of entries",
    "unusual-comment": "unusual zip: comment",
    "unusual-entry-comment": "unusual zip: entry comment",
    "unusual-disks": "unusual zip: several disks",
    "unusual-zip64": "unusual zip: ZIP64 records",
    "unusual-zip64-extra": "unusual zip: ZIP64 extra field",
    "unusual-extra": "unusual zip: extra field",
    "unusual-directory": "unusual zip: central directory",
    "unusual-flags": "unusual zip: encryption or unknown flags",
    "unusual-method": "unusual zip: compression method",
    "malformed-note": "malformed note",
    "invalid-signature": "invalid signature",
    "no-signature": "no signature by the expected key",
    "no-tree-head": "not a tree head",
    "no-record": "not a record of a checksum database",
    "number-beyond-tree": "the record number is beyond the tree",
    "two-trees-of-one-size": "two different trees of the same size",
    "wrong-tile-hashes": "wrong hashes in a tile",
    "wrong-tile-size": "a tile of the wrong size",
    "tile-missing": "a tile is missing",
    "no-version-list": "not a list of Go versions",
    "no-go-inside": "it has no go command",
};

;// CONCATENATED MODULE: ./build/telling/english-commands.js



/** English of the commands: what was done, where, and the one command to take it back or to go on. */
const englishCommands = {
    list: {
        columns: { name: "Name", operator: "Operator", region: "Region", measured: "Last measured" },
        region: { cn: "China", global: "global" },
        measured: (firstByte, on) => `${firstByte}, ${on}`,
        failed: (on) => `failed, ${on}`,
        inUse: "▸ in use (GOPROXY). Switch with setup-go-mirror use <name>, measure with setup-go-mirror probe.",
    },
    dryRun: {
        use: (file) => `Dry run: nothing was written. This would be set in ${file}:`,
        undo: (file) => `Dry run: nothing was changed. The variables set by use would be restored in ${file}.`,
    },
    use: {
        switched: ({ scope, file, mirror }) => `${scope === "user" ? "Your Go" : "This project's Go"} now uses ${mirror} (written to ${file}).`,
        unchanged: (file) => `Nothing to change: ${file} is up to date.`,
        noHealthy: "Nothing was changed. To switch to a mirror all the same: setup-go-mirror use <name> --force.",
        forced: (mirrors) => mirrors === 1
            ? "This mirror does not work from here at the moment. It is used all the same, because of --force."
            : "None of these mirrors works from here at the moment. They are used all the same, because of --force.",
        deadProxy: "Every download would fail at that private proxy, so nothing was changed. --force switches anyway.",
        notMeasured: "No mirror may be used here (see above), so none was measured and nothing was changed.",
        refused: (detail) => `The settings could not be written: ${detail}`,
        overridden: (names) => `The environment sets ${(0,english_words/* list */.p_)(names)}, which overrides the file: unset ${names.length === 1 ? "it" : "them"} in your shell's startup files.`,
        projectHint: "To use it in this shell:",
        undoHint: "To undo:",
        kept: (options) => `As last time: ${options.join(" ")} (to change this, give the option again, or an empty value).`,
        notRead: (goenv) => `In this shell GOENV points to ${goenv}, so go reads that file instead.`,
    },
    undo: {
        restored: (file) => `Restored ${file}.`,
        removed: (file) => `Removed ${file}, which did not exist before.`,
        takenOut: (file, variables) => variables.length === 0
            ? `${file} was changed by something else after the switch, and has nothing left of what use set.`
            : `${file} was changed by something else after the switch: ${(0,english_words/* list */.p_)(variables)} ${variables.length === 1 ? "was" : "were"} restored, the rest stays as it is.`,
        nothing: (file) => `Nothing to undo: ${file} was not written by use.`,
        unsetHint: "Where GOENV still points to it (this shell, .envrc), go does not read your own settings. To unset it:",
    },
    notOwn: (file) => `${file} was not written by this tool on this machine: it is a symbolic link, or came with the project. Check its contents, remove it, and run use --scope project.`,
    edited: (file) => `${file} was changed by something else after the last switch, so it was left alone. --force goes on anyway.`,
    locked: (lock, pid) => `Another process${pid === null ? "" : ` (PID ${pid})`} has been changing these settings for more than 10 s, so they were left alone. Try again; if no other setup-go-mirror is running, remove ${lock} first.`,
    noPlace: {
        user: "Go reads no settings file of yours (GOENV=off, or there is no home directory).",
        project: (directory, namedWith) => `No go.mod and no go.work in ${directory} or a parent directory. Name the project's directory with ${namedWith}.`,
    },
    status: {
        columns: { name: "Variable", value: "Value", origin: "From" },
        origin: {
            environment: () => "environment",
            "go-env-file": (file) => file ?? "Go env file",
            default: () => "Go's default",
        },
        beside: (origin) => `  (${origin})`,
        empty: "(empty)",
        overrides: (file) => `, overrides ${file}`,
        scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
            const name = scope === "user" ? "User" : "Project";
            const state = {
                "not-ours": exists ? "not written by use" : "no such file",
                ours: `switched ${switchedAt}`,
                "as-before": "use or undo was interrupted: run it again",
                edited: `switched ${switchedAt}, changed by something else since`,
            }[standing];
            return `${name}: ${file} (${state})${exists && !inForce ? ", not active: GOENV does not point to it" : ""}`;
        },
        drift: (names) => `Your own settings have changed since they were copied to the project: ${names.join(", ")}. Run use --scope project again to copy them.`,
    },
    check: {
        healthy: (mirror) => `${mirror}, the first mirror of the route, works.`,
        unhealthy: (mirror) => `${mirror}, the first mirror of the route, does not work.`,
        ownUnhealthy: (server) => `${server}, your own server at the head of the route, does not work: go asks it first.`,
        noMirror: "The route in use has no public mirror: nothing to check.",
        decision: (decision) => {
            if (decision.kind === "switch") {
                const because = {
                    unhealthy: "the mirror in use does not work",
                    faster: "it is much faster",
                }[decision.because];
                return `Moved to ${decision.to}: ${because}.`;
            }
            return {
                best: "Not switched: it is the best mirror.",
                "near-equal": "Not switched: no other mirror is much faster.",
                "too-soon": "Not switched: the last switch was less than five minutes ago.",
                "none-healthy": "Not switched: no mirror works at the moment.",
                "no-mirror": "Not switched: the route has no public mirror, and none is added unasked.",
            }[decision.because];
        },
    },
    verify: {
        right: ({ zips, mods, folders, absent }) => `${(0,english_words/* count */.U9)(zips, "zip")}, ${(0,english_words/* count */.U9)(folders, "unpacked module")} and ${(0,english_words/* count */.U9)(mods, "go.mod file")} in the module cache match go.sum${absent === 0 ? "" : `; ${absent} others listed there are not present`}.`,
        wrong: (file, module) => `✗ ${module}: the ${file} does not match`,
        advice: (modules) => `${(0,english_words/* count */.U9)(modules, "module")} in the module cache ${modules === 1 ? "does" : "do"} not match go.sum. Run go clean -modcache, and find out what changed ${modules === 1 ? "it" : "them"}.`,
        noGoSum: "There is no go.sum, so nothing was verified. Run go mod tidy to create it.",
        noModuleCache: "There is no module cache: GOMODCACHE can't be determined.",
    },
    doctor: {
        well: "Nothing is wrong.",
        right: {
            go: ({ version }) => `Go ${version} is on PATH.`,
            route: ({ mirrors }) => `The route works: ${mirrors.join(", ")}`,
            sumdb: () => "The checksum database can be reached.",
            "module-cache": ({ folder }) => `The module cache is writable: ${folder}`,
            "go-sum": ({ modules }) => `go.sum is valid: ${(0,english_words/* count */.U9)(modules, "module")}`,
        },
        finding: {
            "no-go": () => "There is no go on PATH. Install it; in a workflow, the action's input go-version does.",
            "old-go": ({ version }) => `Go ${version} is older than 1.21 and gets no security fixes. Install a newer version.`,
            "go-too-old": ({ version, wanted, downloads }) => downloads
                ? `go.mod asks for Go ${wanted}, and this is ${version}: go will download the newer one through the route first.`
                : `go.mod asks for Go ${wanted}, this is ${version}, and GOTOOLCHAIN forbids a download: builds fail. Install that version, or set GOTOOLCHAIN=auto.`,
            "mirror-dead": ({ mirror, why }) => `${mirror} does not work: ${why}. setup-go-mirror use switches to a mirror that does.`,
            "all-mirrors-dead": ({ asked }) => `${asked === 1 ? "The mirror does not work" : `None of the ${asked} mirrors works`} from here. Check the network, DNS, and HTTPS_PROXY.`,
            certificate: ({ mirror, why }) => `The certificate of ${mirror} is not trusted (${why}). If a proxy in between has its own CA, add that to SSL_CERT_FILE; a wrong clock has the same effect.`,
            comma: ({ before }) => `In GOPROXY ${before} is followed by a comma: after a 502 or a timeout go gives up instead of trying the next server. Use | instead; setup-go-mirror use writes it.`,
            "goproxy-off": ({ fromEnvironment }) => `GOPROXY=off: go downloads nothing. ${fromEnvironment ? "The environment sets it: unset GOPROXY in your shell and its startup files." : "Run go env -u GOPROXY."}`,
            "sumdb-off": () => "The checksum database is off (GOSUMDB): nothing notices if a mirror sends wrong bytes for a module that is not in go.sum yet. Unset it; setup-go-mirror use finds a way to reach the database.",
            "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${englishMore(": ", detail)}): go get of new modules fails. setup-go-mirror use looks for another way to it.`,
            "pattern-case": ({ pattern, module }) => `The pattern ${pattern} does not match ${module}, because case matters: the module's name is sent to mirrors. Write the pattern exactly like the module path.`,
            "leaks-name": ({ variable, pattern }) => `${pattern} is private, but missing from ${variable}: such module names are sent to ${variable === "GONOPROXY" ? "mirrors" : "the checksum database"}. Add it to GOPRIVATE, and to ${variable} if that is set.`,
            "proxy-variable": ({ name, scheme }) => scheme.startsWith("socks")
                ? `${name} is a SOCKS proxy: go uses it, but this tool can't.`
                : `${name} is set: all requests go through that proxy, and the timings include it.`,
            clock: ({ offMs }) => `This machine's clock is ${(0,format/* formatMs */._V)(Math.abs(offMs))} ${offMs > 0 ? "ahead" : "behind"}: certificates and caches will fail. Correct it.`,
            "module-cache": ({ folder, why }) => `The module cache ${folder} is not writable (${why}). Check its owner and the free space.`,
            "go-sum": ({ problems }) => `go.sum has ${(0,english_words/* count */.U9)(problems, "invalid line")}. Repair it with go mod tidy.`,
            overridden: ({ variables }) => `The environment sets ${(0,english_words/* list */.p_)(variables)}, so the switch has no effect there.`,
        },
    },
    tryOut: {
        sandbox: "The sandbox's mirrors:",
        about: {
            near: "20 ms away, 40 Mbit/s",
            far: "150 ms away, 96 Mbit/s",
            thin: "10 ms away, 0.4 Mbit/s",
            lying: "5 ms away, its zips contain other code",
            dead: "accepts connections, never answers",
        },
        exported: "Variables for later steps:",
        nothing: "nothing",
        summary: (path) => `The step summary, as Markdown: ${path}`,
        noGo: "There is no go on PATH, so nothing was built.",
        tooLong: (seconds) => `go run . did not finish within ${seconds} s.`,
        ran: "go run . through that route:",
        worked: "✓ It works: a mirror was chosen, the modules were verified, and the project was built through the route.",
        failed: (exitCode) => `go run . failed (exit code ${exitCode}):`,
    },
    serve: {
        nothingToServe: "No mirror is healthy, or GOPROXY allows none: there is nothing to serve from.",
        noPort: (port, code) => `Can't listen on port ${port} (${code}).`,
        listening: (mirrors) => `Serving modules from ${(0,english_words/* list */.p_)(mirrors)} until Ctrl-C. To use it, run in another shell:`,
        hidden: "The password is not shown: put it in place of xxxxx.",
    },
    switchHint: "To switch to it:",
    interrupted: "Interrupted: nothing was changed.",
    fetchInterrupted: (modules) => `Interrupted: ${(0,english_words/* count */.U9)(modules, "module")} downloaded and verified so far. Run the command again for the rest.`,
    measuring: (seconds) => `Measuring the mirrors … ${seconds.toFixed(1)} s`,
    envHint: (file) => `No ${file} yet: run setup-go-mirror use --scope project first.`,
};

;// CONCATENATED MODULE: ./build/telling/english-failure.js

/** What English says that a mirror did wrong, as a phrase. */
const englishFailure = {
    "wrong-hash": (r) => `wrong bytes: the hash of ${english_failure_fileOf(r)} does not match`,
    "login-page": (r) => `sent a login page instead of ${english_failure_fileOf(r)}`,
    malformed: (r) => `not ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    "client-error": (r) => `${r.status ?? "refused"} for ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    "rate-limited": (r) => `429, ${r.detail === null ? "too many requests" : englishDetail(r.detail)}`,
    "upstream-failure": (r) => `${r.status ?? 404}, because its own upstream failed${english_failure_more(r)}`,
    "server-error": (r) => `${r.status ?? "server error"} for ${english_failure_fileOf(r)}${english_failure_more(r)}`,
    truncated: (r) => `connection closed in the middle of ${english_failure_fileOf(r)}`,
    "time-out": (r) => `timeout${english_failure_more(r)}`,
    dns: (r) => `DNS${english_failure_more(r)}`,
    refused: () => "connection refused",
    unreachable: (r) => `unreachable${english_failure_more(r)}`,
    reset: ({ detail }) => englishDetail(detail ?? { code: "connection-reset" }),
    tls: (r) => `TLS${english_failure_more(r)}`,
    "redirect-loop": () => "too many redirects",
    "redirect-to-http": () => "redirects from https to http, which go refuses",
    protocol: (r) => `broken HTTP${english_failure_more(r)}`,
    "too-many-files": () => "not measured: too many open files on this machine",
    stale: (r) => `${r.status ?? 404} for ${english_failure_fileOf(r)} that is needed`,
};
/** A mirror left the route after the download: why. */
const english_failure_mirrorRemoved = ({ mirror, reason }) => {
    const isSilence = reason.code === "time-out" && reason.detail?.code === "no-progress";
    return `${mirror} was removed from the route: ${isSilence ? "silent at the end of the download" : englishFailure[reason.code](reason)}.`;
};
/** The kind of file that was asked for: its path would not fit into a table. */
function english_failure_fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "a zip";
    if (asked?.endsWith(".mod"))
        return "a go.mod";
    return asked?.endsWith(".info") ? "an .info" : "a file";
}
function english_failure_more({ detail }) {
    return englishMore(": ", detail);
}

;// CONCATENATED MODULE: ./build/telling/english-fetch.js


/** What English says of the fetch. */
const englishFetch = {
    done: {
        fetched: (report) => `${english_fetch_fetched(report.fetch)}${english_fetch_left(report)}`,
        "not-wanted": (report, input) => `nothing (${input("prefetch", "false")}); go downloads missing modules itself${english_fetch_left(report)}`,
        "nothing-missing": (report) => `${report.project.needed.missing > 0 ? "nothing more: the measurement and the cache brought all of it" : "nothing to do: all modules are present"}${english_fetch_left(report)}`,
        "left-to-go": (report, input) => `nothing: go is predicted to be as fast, so it downloads the missing modules itself (${input("prefetch", "true")} downloads them here anyway)${english_fetch_left(report)}`,
        "no-source": (report) => `nothing: no server may be asked for the missing modules${english_fetch_left(report)}`,
        "no-module-cache": (report) => `nothing: no module cache can be written; go downloads missing modules itself${english_fetch_left(report)}`,
    },
    left: {
        "missing-everywhere": "no server that may be asked has them",
        failed: "every server that may have them failed too often",
        "wrong-bytes": "no response matched go.sum, and go would refuse them too",
        private: "private: no mirror may be asked, and no private proxy has them",
        "no-progress": "data stopped arriving, or arrived too slowly",
        "over-limit": "more files than one run downloads",
        "module-cache": "the module cache could not be written",
    },
    source: {
        delivered: (failure) => `delivered${failure === null ? "" : `; last failure: ${failure}`}`,
        unused: (failure) => `sent nothing${failure === null ? "" : `; last failure: ${failure}`}`,
        out: (failure) => `excluded${failure === null ? "" : `: ${failure}`}`,
    },
    columns: {
        source: "Source",
        share: "Share",
        files: "Files",
        size: "Size",
        requests: "Requests",
        retries: "Retries",
        hedges: "Hedges",
        refused: "Refused",
        state: "State",
    },
    reading: [
        "Share: of the verified bytes. Retries: failed requests that were repeated. Hedges: requests that were too slow and were sent again, usually to another source; the first correct response counts. Refused: responses that were errors or wrong bytes; nothing of them was kept.",
    ],
    privateProxy: (name) => `${name} (private)`,
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} of about ${total}`;
        const start = totalZips === null ? "Downloading go.mod files: " : `Downloaded ${doneZips} of ${totalZips} modules, `;
        return (start + [bytes, rate, left === null ? null : `${left} left`].filter((one) => one !== null).join(", "));
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const english_fetch_LEFT_ADVICE = {
    "missing-everywhere": (input) => `If they are private, name them with ${input("private")}, or the server that has them with ${input("private-proxy")}. Otherwise check that these versions still exist.`,
    failed: (input) => `The build will be slower, and will fail if the servers do not recover. Run it again, or name more mirrors with ${input("mirrors")}.`,
    "wrong-bytes": () => "The build will fail unless another server has the right bytes. A server, or a proxy in between, sends wrong ones: the table of sources says which.",
    private: (input) => `go needs credentials of its own for them. A server that has them can be named with ${input("private-proxy")}.`,
    "no-progress": () => "Check this machine's network and proxy settings: the build depends on them too.",
    "over-limit": () => "Nothing to do: go downloads the rest.",
    "module-cache": () => "Check GOMODCACHE, its owner, and the space on its disk: go writes there too.",
};
/** "3 modules (180 MB) and 7 go.mod files (2 of them without a request) in 4.1 s (44 MB/s) from a; …". */
function english_fetch_fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = (0,english_words/* list */.p_)([
        ...(zips === 0 ? [] : [`${(0,english_words/* count */.U9)(zips, "module")} (${(0,format/* formatBytes */.z3)(zipBytes)})`]),
        ...(mods === 0 ? [] : [`${(0,english_words/* count */.U9)(mods, "go.mod file")}${english_fetch_derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [(0,english_words/* count */.U9)(infos, ".info file")] : []),
    ]);
    if (files === "")
        return `nothing in ${(0,format/* formatMs */._V)(elapsedMs)}`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : ` (${(0,format/* formatRate */.CE)((1000 * zipBytes) / elapsedMs)})`;
    return `${files} in ${(0,format/* formatMs */._V)(elapsedMs)}${rate}${english_fetch_from(fetch.sources)}${zips + mods === 0 ? "" : ", all verified against go.sum"}${unpacked === 0 ? "" : `; ${unpacked} unpacked meanwhile`}`;
}
function english_fetch_derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return ` (${derivedMods >= mods ? "" : `${derivedMods} of them `}without a request)`;
}
/** Who delivered: one by name, several by their number. */
function english_fetch_from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : ` from ${delivered[0].name}`;
    return ` ${(0,english_words/* servers */.b0)({ mirrors, privateProxies: proxies })}`;
}
/** What is still missing, why, and who gets it now. */
function english_fetch_left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${(0,english_words/* countFiles */.Dc)(part)} (${englishFetch.left[part.reason]})`);
    return `. ${english_fetch_whoseTurn(route.values.GOPROXY)}: ${parts.join(", ")}`;
}
function english_fetch_whoseTurn(goproxy) {
    if (goproxy === "off")
        return "Still missing, because GOPROXY=off forbids all downloads";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `Left to go, which uses GOPROXY${direct ? ", including direct" : ""}`;
}

;// CONCATENATED MODULE: ./build/telling/english-files.js

const english_files_NOT_READ = {
    outside: (files, input) => `${files}: a symbolic link leads out of the workspace, so it was not read, and go downloads those modules. A pull request could use such a link to read other files of this machine. If it is intended, check the files out inside the workspace, or give the real directory with ${input("working-directory")}.`,
    "used-outside": (files) => `go.work uses a directory outside the workspace (${files}): it was not read, and go downloads its modules. Check it out inside the workspace to have them downloaded in advance.`,
    "not-regular": (files) => `${files}: a device or a FIFO, not a regular file, so it was not read. go may wait for it forever. Replace it with a file.`,
    "too-large": (files) => `${files}: too large (limits: 4 MiB for a go.mod or go.work, 64 MiB for a go.sum, 128 MiB for a project), so it was not read, and go downloads those modules.`,
    "too-many": () => "go.work uses more than 2,000 directories: the first 2,000 were read, and go downloads the modules of the others.",
};
/** Files of the project that were not read, and what to do. */
function english_files_filesNotRead({ why, count: files, first }, input) {
    return english_files_NOT_READ[why](files === 1 ? first : `${first} and ${files - 1} more`, input);
}
/** The module cache has something else than go.sum, and what to do. */
function english_files_moduleCacheDisagrees(note) {
    const { example } = note;
    const what = example === null
        ? `The module cache has ${(0,english_words/* count */.U9)(note.count, "private module")} with another hash than go.sum.`
        : `The module cache has ${example.module} with another hash than go.sum: go.sum has ${example.expected}, the module cache ${example.actual}.`;
    const it = example === null && note.count > 1 ? "them" : "it";
    const others = example === null ? 0 : note.count - 1;
    return `${what} go will refuse ${it} (checksum mismatch), and ${it === "it" ? "it was" : "they were"} not replaced. Either go.sum is wrong, or something else on this machine wrote ${it}, and may have written more. If go.sum is right, run go clean -modcache as the same user, and find out what it was.${others === 0 ? "" : ` The same is true of ${(0,english_words/* count */.U9)(others, "more module")}.`}`;
}
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function english_files_disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "the one server that has it sends" : `all ${mirrors} servers that have it send`;
    return `go.sum and the mirrors disagree on ${module}: go.sum has ${expected}, ${senders} ${actual}. ${english_files_CAUSES} The checksum database says which hash is right: go mod download -json for that version, run in an empty directory outside the project, prints it, and so does an error about a mismatch. If it is the servers' hash, delete the module's lines in go.sum, run go clean -modcache and go mod tidy, and commit the result. If it is go.sum's, leave go.sum as it is, use another version or other mirrors, and tell the operators.${english_files_sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function english_files_privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1
        ? "the private proxy that has it sends"
        : `all ${mirrors} private proxies that have it send`;
    return `go.sum and private proxies disagree on a private module (its name is not shown; search go.sum for the hash): go.sum has ${expected}, ${senders} ${actual}. ${english_files_CAUSES} Compare with its repository: go clean -modcache, then GOPROXY=direct go mod download. If that works, the proxy has other bytes than the repository: have its copy removed. If it fails as well and the tag is as you want it, delete the module's lines in go.sum, run go mod tidy, and commit the result.${english_files_sameOf(others)}`;
}
const english_files_CAUSES = "Nothing was kept, and go will refuse these bytes too. Either the version's tag was moved, or that line of go.sum was edited or merged wrongly.";
function english_files_sameOf(others) {
    return others === 0 ? "" : ` The same is true of ${(0,english_words/* count */.U9)(others, "more module")}.`;
}

;// CONCATENATED MODULE: ./build/telling/english-fleet.js


/** So many regions are named in a sentence. */
const english_fleet_NAMED = 6;
/** English of a fleet: what all regions say together. */
const englishFleet = {
    title: (regions) => `Go mirrors in ${(0,english_words/* count */.U9)(regions, "region")}`,
    read: ({ reports, superseded }) => `Based on ${(0,english_words/* count */.U9)(reports, "report")}${superseded === 0 ? "" : `; ${superseded} of them ${superseded === 1 ? "was" : "were"} superseded by a newer report of the same run and job`}.`,
    noReport: "No report was found, so there is nothing new.",
    allWell: "No mirror fails in any region.",
    alert: {
        mirror: ({ mirror, failure, regions, measuredIn }) => {
            if (measuredIn === 1)
                return `${mirror} fails in ${english_fleet_named(regions)}: ${failure}`;
            return regions.length === 1
                ? `${mirror} fails in 1 of ${(0,english_words/* count */.U9)(measuredIn, "region")} (${english_fleet_named(regions)}): ${failure}`
                : `${mirror} fails in ${regions.length} of ${(0,english_words/* count */.U9)(measuredIn, "region")} (${english_fleet_named(regions)}): ${failure}`;
        },
        noMirror: ({ regions, failure }) => `No mirror works in ${english_fleet_named(regions)}${failure === null ? "" : `: ${failure}`}. Check the network there first.`,
    },
    pin: {
        notReported: (region, date) => `${region}: no report this time; the last one is from ${date}.`,
        noneProven: (region) => `${region}: no mirror works, so there is none to pin.`,
        notMeasured: (region) => `${region}: nothing was measured.`,
        stay: (region, time) => `${region}: stay with Go's default, proxy.golang.org${english_fleet_taking(time)}.`,
        defaultFails: (region, mirror, time) => `${region}: pin ${mirror}${english_fleet_taking(time)}; Go's default, proxy.golang.org, fails there.`,
        faster: ({ region, mirror, time, defaultTime, factor }) => factor === null
            ? `${region}: ${mirror} and Go's default, proxy.golang.org, are about as fast (${time} and ${defaultTime}).`
            : `${region}: pin ${mirror}: ${time} instead of ${defaultTime} through proxy.golang.org, ${factor} × faster.`,
        alone: (region, mirror, time) => `${region}: pin ${mirror}${english_fleet_taking(time)}.`,
    },
    toPin: "To pin",
    columns: { region: "Region", mirror: "Mirror" },
    cell: {
        notMeasured: "not measured",
        notWaitedFor: "not waited for",
        proven: "works, not timed",
    },
    howToRead: "How to read this",
    reading: [
        "Times: how long plain go would take to download 100 modules (50 MB) through that mirror, predicted from the measurements. The job is the same in every region.",
        "✅ chosen by the newest report; 🟢 up to 1.5 times, 🟡 up to 3 times, 🟠 more than 3 times the region's best time; ❌ fails; ⚪ not known.",
        "The mirror to pin works now, worked in at least 9 of 10 measurements of the last 90 days, and has the shortest median time.",
    ],
    refusedTitle: (files) => `${(0,english_words/* count */.U9)(files, "file")} or lines left out`,
    refusal: {
        "not-there": () => "there is no such file",
        "not-regular": () => "not a regular file",
        link: () => "a link, which may lead anywhere",
        "not-json": () => "not JSON",
        "in-the-future": () => "made in the future: check that machine's clock",
        "no-point": () => "not a line of a history",
        "no-report": ({ part }) => (part === "" ? "not a report" : `not a report: unexpected value of "${part}"`),
        "unknown-version": ({ version }) => `a report of version ${version}, which this tool does not know`,
        "too-large": ({ maxBytes }) => `larger than ${(0,format/* formatBytes */.z3)(maxBytes)}`,
        "too-many": ({ what, most }) => `more than ${most} ${what}`,
        unreadable: ({ error }) => `can't be read (${error})`,
    },
    more: (n) => `and ${n} more`,
    file: {
        "no-history": (path) => `${path} is not a history that this tool wrote, so it was left unchanged. Name another file.`,
        "no-file": (path) => `${path} is not a regular file, so nothing was written to it.`,
    },
    pageWritten: (path) => `The page: ${path}`,
    noReportsInput: "The input reports is empty: list paths, directories or patterns of reports, one per line.",
};
function english_fleet_taking(time) {
    return time === null ? "" : ` (${time})`;
}
function english_fleet_named(regions) {
    return regions.length <= english_fleet_NAMED
        ? (0,english_words/* list */.p_)(regions)
        : `${regions.slice(0, english_fleet_NAMED - 1).join(", ")} and ${regions.length - english_fleet_NAMED + 1} more`;
}

;// CONCATENATED MODULE: ./build/telling/english-go.js



/** What English says of the Go that a job asked for. */
const englishGo = {
    "not-asked": () => "the one already there",
    "tool-cache": ({ version }) => `${version}, from the tool cache`,
    path: ({ version }) => `${version}, the one on PATH`,
    installed: (go) => `${go.version}, installed in ${(0,format/* formatMs */._V)(go.elapsedMs)} (${(0,format/* formatBytes */.z3)(go.zipBytes)}${english_go_from(go)}), verified against the checksum database at ${go.provenVia}`,
};
function english_go_from({ mirrors }) {
    const [first, ...others] = mirrors;
    if (first === undefined)
        return "";
    return others.length === 0 ? ` from ${first}` : ` from ${first} and ${others.join(", ")}`;
}
/** What a job needs of a toolchain besides its modules, to be put behind them. */
function english_go_toolchainPart({ kind, version }) {
    switch (kind) {
        case "none":
            return "";
        case "present":
            return `; Go ${version}, which go.mod asks for, is present`;
        case "fetched":
            return `; Go ${version}, which go.mod asks for, was downloaded too, verified against the checksum database`;
        case "unproven":
            return `; and Go ${version} (about 70 MB), left to go: the checksum database could not verify it`;
        case "left":
            return `; and Go ${version} (about 70 MB), which go downloads itself`;
    }
}
/** Why a Go can't be had: what was tried, and what to do. */
const englishGoProblem = {
    "no-such-version": ({ wanted, platform, exist }) => `There is no Go ${wanted} for ${platform}. ${exist.length === 0 ? "No mirror lists any version for it" : `Available: ${exist.join(", ")}, and others`}. Correct the input go-version or the file in go-version-file.`,
    "no-list": ({ wanted, answers }) => [
        `Go ${wanted} is not on this machine, and no mirror had a list of versions:`,
        ...(answers.length === 0
            ? ["- no mirror may be asked (GOPROXY=off, or none is named)"]
            : answers.map(({ name, problem }) => `- ${name}: ${problem === null ? "nothing" : englishDetail(problem)}`)),
        "Check this machine's network and proxy settings, or name a mirror that it can reach with the input mirrors. An exact version that is in the tool cache needs no mirror.",
    ].join("\n"),
    unproven: ({ version, tried }) => [
        `Go ${version} was not installed: it could not be verified against the checksum database. Tried:`,
        ...(tried.length === 0
            ? ["- nothing: there is no way to ask"]
            : tried.map((trouble) => `- ${english_go_troubleLine(trouble)}`)),
        tried.some(({ code }) => code === "forked")
            ? "A database that contradicts itself is serious: compare from another network before you delete anything. What this machine has seen is in its cache directory, setup-go-mirror/sumdb."
            : "Allow this machine to reach sum.golang.org or sum.golang.google.cn, or a mirror that proxies the database (goproxy.cn does).",
    ].join("\n"),
    "not-fetched": ({ version, sources }) => [
        `Go ${version} could not be downloaded from any mirror:`,
        ...(sources.length === 0
            ? ["- there is no mirror that may be asked"]
            : sources.map(({ name, reason }) => `- ${name}: ${reason === null ? "does not have it" : englishFailure[reason.code](reason)}`)),
        "Name a mirror that has it with the input mirrors.",
    ].join("\n"),
    unusable: ({ version, detail }) => `Go ${version} matches the checksum database, but can't be used: ${englishDetail(detail)}. Use another version.`,
    "no-tool-cache": () => "There is no directory to install Go into: neither RUNNER_TOOL_CACHE nor a home directory is set. Set RUNNER_TOOL_CACHE to a directory that the runner can write.",
    "not-written": ({ version, folder, detail }) => `Go ${version} could not be written to ${folder} (${englishDetail(detail)}). Free some space there, or give the runner's user write access. RUNNER_TOOL_CACHE sets the directory.`,
};
const english_go_TROUBLE = {
    unreachable: "can't be reached",
    status: "refused",
    "no-database": "does not proxy the database",
    "unknown-version": "the database knows no such version",
    "not-signed": "the response is not signed by the database",
    "other-record": "the record is of something else",
    "not-in-tree": "the record is not in the signed tree",
    forked: "the tree contradicts the one that this machine saw before",
};
function english_go_troubleLine({ url, code, detail }) {
    return `${url}: ${english_go_TROUBLE[code]}${englishMore(" (", detail, ")")}`;
}

;// CONCATENATED MODULE: ./build/telling/english-help.js

const english_help_USAGE = "2 invalid command line.";
/** Help and errors of the command line in English. */
const englishHelp = {
    program: "Finds the fastest Go module mirror from this machine, switches Go to it, and downloads a project's modules, each verified.",
    commands: {
        try: {
            does: "run the action in a temporary directory, changing nothing on this machine",
            more: [
                "With --sandbox and Go on PATH, the embedded project is built at the end, with Go's own build cache.",
            ],
            exit: `0 done; 1 no healthy mirror, or the build failed; ${english_help_USAGE}`,
        },
        probe: {
            does: "measure the mirrors and recommend a GOPROXY",
            more: [],
            exit: `0 a mirror is healthy; 1 none is; ${english_help_USAGE}`,
        },
        fetch: {
            does: "download the modules that a project lacks into your module cache",
            more: [
                "Each file is verified against go.sum before it is put in place. No setting changes. With --sandbox the module cache is a temporary one.",
            ],
            exit: `0 done; 1 some modules could not be downloaded; ${english_help_USAGE}`,
        },
        serve: {
            does: "run a local module proxy that works around mirror failures, until Ctrl-C",
            more: [
                "It measures the mirrors, prints the GOPROXY to use, and shows each request. Every file is verified against the project's go.sum or the checksum database before go gets it. No setting changes.",
            ],
            exit: `0 stopped; 1 no mirror to serve from, or the port is taken; ${english_help_USAGE}`,
        },
        use: {
            does: "measure the mirrors and switch Go to the best one",
            more: [
                "--scope user writes Go's own settings file, the one that go env -w writes. undo restores it byte for byte.",
                "--scope project writes .setup-go-mirror/env in the project, which starts as a copy of your settings. GOENV activates it (see env). Nothing outside the project changes.",
                "With --force a file that was changed by something else is overwritten, and a mirror or private proxy that does not work is used anyway.",
            ],
            exit: `0 switched, or nothing to change; 1 no healthy mirror, a dead private proxy, or the file was changed by something else; ${english_help_USAGE}`,
        },
        undo: {
            does: "restore Go's settings from before use",
            more: [
                "If your settings were changed since, only the variables that still have the values set by use are restored; with --force, those that were changed too. All other lines stay.",
            ],
            exit: `0 restored, or nothing to restore; 1 a project's file was changed by something else (--force restores it anyway); ${english_help_USAGE}`,
        },
        list: {
            does: "list the mirrors, which one is in use, and when each was last measured",
            more: ["Contacts no server."],
            exit: `0 done; ${english_help_USAGE}`,
        },
        status: {
            does: "show Go's proxy settings and where each value comes from",
            more: ["Contacts no server."],
            exit: `0 done; ${english_help_USAGE}`,
        },
        check: {
            does: "check the route in use; with --switch, move to the best healthy mirror",
            more: [
                "Another mirror must be faster by half before it replaces a working one, so that two mirrors of similar speed do not alternate. For cron and timers.",
            ],
            exit: `0 the first mirror of the route works, or was replaced by one that does; 1 it does not work; ${english_help_USAGE}`,
        },
        env: {
            does: "print the line that activates the project's settings in a shell",
            more: [],
            exit: `0 done; 1 the project has no settings of its own yet; ${english_help_USAGE}`,
        },
        doctor: {
            does: "find out what is wrong with how Go downloads modules, and what to do",
            more: ["✓ is right, • is worth knowing, ✗ is wrong."],
            exit: `0 nothing is wrong; 1 something is; ${english_help_USAGE}`,
        },
        verify: {
            does: "verify the module cache against go.sum, offline",
            more: [],
            exit: `0 all modules present match go.sum; 1 some do not, or there is no go.sum; ${english_help_USAGE}`,
        },
        fleet: {
            does: "put the reports of many regions together: what fails where, what to pin, one page, metrics",
            more: [
                "Of each region, run and job the newest report counts. A file that is not a report is named, and the others are read.",
            ],
            exit: `0 done; 1 no report was found, or a file can't be written; ${english_help_USAGE}`,
        },
        completion: {
            does: "print a shell's completion script",
            more: [],
            exit: `0 done; ${english_help_USAGE}`,
        },
    },
    helpCommand: "help for a command",
    options: {
        "--mirrors": "names of mirrors (see list) and/or URLs, separated by commas",
        "--private": "private modules: patterns as in GOPRIVATE",
        "--private-proxy": "your own GOPROXY servers, which come first",
        "--sumdb": "checksum database: auto, off, or a GOSUMDB value",
        "--dir": "directory of the Go module or workspace",
        "--timeout": "limit of the measurement, such as 500ms or 10s",
        "--lang": "language: en or zh (default: from LC_ALL, LC_MESSAGES or LANG)",
        "--no-color": "no colors, like NO_COLOR",
        "--json": "print the result as JSON",
        "--report": "print the report as JSON (docs/report.schema.json)",
        "--scope": "whose settings",
        "--force": "even if the file was changed by something else since",
        "--dry-run": "print what would be written, and write nothing",
        "--sandbox": "embedded mirrors and project, without a network",
        "--port": "port on 127.0.0.1 (0: any free one)",
        "--switch": "move if it is worth it, at most once in five minutes",
        "--quiet": "print only a change or a failure",
        "--choose-among": "what --switch may choose among",
        "--region": "label of this place in the report (cn-north-4)",
        "--history": "keep the measurements there (JSON Lines), and read those of earlier runs",
        "--page": "write one HTML page there, and its data as JSON beside it",
        "--metrics": "write metrics there, for node_exporter's textfile collector",
        "--shell": "syntax of that shell (default: from SHELL)",
        "--version": "print the version",
        "--help": "print this help",
    },
    operands: {
        mirrors: "names of mirrors (see list) and/or URLs to choose among (default: all)",
        shell: "the shell",
        reports: "reports: files, and directories for every .json file in them",
    },
    titles: {
        usage: "Usage:",
        commands: "Commands:",
        operands: "Arguments:",
        options: "Options:",
        exitCode: "Exit code:",
        examples: "Examples:",
        anyOptions: "[options]",
        anyCommand: "<command>",
    },
    remarks: (remarks) => ` (${remarks.join("; ")})`,
    standard: (value) => `default: ${value}`,
    asLastTime: "as last time",
    choices: (values) => values.join(", "),
    faults: {
        unknownCommand: (given, accepted) => `Unknown command: ${given}.${accepted.length === 0 ? "" : ` Commands: ${accepted.join(", ")}.`}`,
        unknownOption: (given) => `Unknown option: ${given}.`,
        missingOperand: (name) => `Missing argument: ${name}.`,
        missingValue: (usage) => `The value is missing: ${usage}.`,
        badValue: (name, given, accepted) => `${name}: "${given}" is not accepted. Accepted: ${(0,english_words/* list */.p_)(accepted)}.`,
        together: (one, other) => `${one} and ${other} can't be used together.`,
        tooMany: (command, accepted, given) => `Unexpected ${given.length === 1 ? "argument" : "arguments"}: ${given.join(" ")}. ${command} takes ${accepted === 0 ? "no arguments" : (0,english_words/* count */.U9)(accepted, "argument")}.`,
        similar: (names) => ` Did you mean ${names.join(" or ")}?`,
        more: (command) => `See ${command}.`,
    },
};

;// CONCATENATED MODULE: ./build/telling/english-inputs.js



/** What English says of inputs that can't be used. */
const englishInputs = {
    inputTitle: (name) => `Input "${name}"`,
    inputProblem: ({ fault, given, accepted }, name) => `${name}: ${english_inputs_problem(fault)}. Given: "${given}". Accepted: ${english_inputs_ACCEPTED[accepted]}.`,
};
const english_inputs_DURATION = "a duration such as 500ms, 3s, 5m or 1h";
const english_inputs_WORD = "true or false";
const english_inputs_WORD_OR_AUTO = "auto, true or false";
const english_inputs_ACCEPTED = {
    "go-version": "a version (1.27.3), a line (1.27 or 1.27.x), a range (^1.26.2), stable or oldstable",
    "go-version-file": "the path of a go.mod, go.work, .go-version or .tool-versions",
    "check-latest": english_inputs_WORD,
    architecture: "an architecture as Node or Go names it, such as x64, amd64 or arm64",
    mirrors: `auto, names (${CATALOGUE_NAMES}) or http(s) URLs, separated by commas or newlines`,
    "private-proxy": "http(s) URLs, separated by commas or newlines",
    private: "auto and/or GOPRIVATE patterns, separated by commas or newlines",
    sumdb: "auto, off, or a GOSUMDB value such as sum.golang.google.cn",
    direct: english_inputs_WORD,
    relay: english_inputs_WORD_OR_AUTO,
    region: "a label of at most 64 characters",
    probe: "auto, always or never",
    prefetch: english_inputs_WORD_OR_AUTO,
    cache: "true, false or read-only",
    "cache-dependency-path": "paths or patterns of go.sum files, separated by commas or newlines",
    "cache-key-prefix": "at most 100 letters, digits, dots, hyphens and underscores",
    "build-cache": english_inputs_WORD_OR_AUTO,
    "working-directory": "a directory",
    scope: "job, user or project",
    keep: english_inputs_WORD,
    "fail-on": "never or no-mirror",
    summary: "always, on-problem or never",
    language: "auto, en or zh",
    fallback: "any-error or not-found",
    "probe-timeout": english_inputs_DURATION,
    "max-connections": "a whole number from 1 to 96",
    "probe-retries": "a whole number from 0 to 10",
    "probe-budget": english_inputs_DURATION,
    cooldown: `${english_inputs_DURATION}, or 0`,
    port: "a port from 0 to 65535",
    "go-module": "a directory of a Go module or workspace",
    "sumdb-by-event": `auto or a GOSUMDB value; off in jobs of ${(0,english_words/* list */.p_)(KEEPING_EVENTS)}`,
    "keep-by-event": `false; true in jobs of ${(0,english_words/* list */.p_)(KEEPING_EVENTS)}`,
    "relay-by-scope": 'auto or false; true with "scope: job"',
};
const english_inputs_PLAIN = {
    "pattern-empty": "a pattern is empty",
    "pattern-with-comma": "the pattern has a comma",
    "pattern-with-space": "the pattern has a space or a control character",
    "pattern-is-url": "a URL, not a module path",
    "malformed-glob": "a malformed pattern",
    "sumdb-empty": "no database is named",
    "sumdb-too-many-fields": "too many fields",
    "sumdb-bad-url": "a malformed URL",
    "sumdb-bad-name": "the name must be host[/path]",
    "malformed-key": "a malformed verifier key",
    "key-not-its-hash": "the verifier key does not match its hash",
    "unknown-key-algorithm": "unknown verifier key algorithm",
    "url-with-bar": 'a "|" separates servers in GOPROXY',
    "url-with-space": "a URL with white space",
    "file-url": "a file: URL is no mirror",
    "not-http": "not an http(s) URL",
    "url-with-query": "a base URL has no query and no fragment",
    "at-sign-in-path": 'an "@" in the path: percent-encode the password',
    "user-over-http": "go refuses a user name over plain http",
    "not-one-server": "not a single server",
    "not-accepted": "not an accepted value",
    "not-a-duration": "not a duration",
    "not-in-range": "not a whole number in the range",
    "not-an-architecture": "not the name of an architecture",
    "not-a-prefix": "too long, or other characters",
    "too-long": "too long",
    "no-mirror-named": "no mirror is named",
    "not-in-catalogue": "not the name of a mirror",
    "not-a-go-version": "not a Go version",
    "relay-outlives-job": "a relay ends with the job",
    "unverified-for-good": 'with "scope: user" and "keep: true" no later job of this runner would verify new modules',
    "not-a-port": "not a port",
    "no-directory": "no such directory",
    "not-a-path": "not a path",
    "no-file-matches": "no file matches",
    "no-such-file": "no such file",
    "link-leads-out": "a link leads out of the workspace, so the file was not read",
    "not-a-regular-file": "not a regular file",
    "no-version-in-file": "the file names no Go version",
    "no-go-module": "no go.mod and no go.work there or in a parent directory",
};
function english_inputs_problem(fault) {
    switch (fault.code) {
        case "out-of-range":
            return `out of range (${fault.leastMs} ms to 24 h)`;
        case "too-many-files":
            return `more than ${fault.most} files match`;
        case "unquoted-version":
            return `YAML reads ${fault.version}0 without quotes as ${fault.version}: write '${fault.version}0'`;
        case "file-says-no-version":
            return `the file says "${fault.text}", which is not a Go version`;
        case "file-unreadable":
            return `the file can't be read (${fault.error})`;
        case "off-would-stay":
            return `with "scope: user", a job of ${fault.event} that is cancelled would leave it on for every later job of this runner`;
        case "event-may-not-keep":
            return `with "scope: user" it changes every later job of this runner, and a job of ${fault.event} may not do that`;
        default:
            return english_inputs_PLAIN[fault.code];
    }
}

;// CONCATENATED MODULE: ./build/telling/english-modules.js


/** Which modules a project needs, and which of them are there. */
function english_modules_modules(project) {
    if (project.kind === "none")
        return "no go.mod was found";
    if (project.vendored)
        return "vendored, nothing to download";
    const { zips, present, missing, private: unasked } = project.needed;
    if (zips === 0)
        return project.goSum.found ? "none needed" : "unknown, because there is no go.sum";
    const absent = `${missing} missing${missing === 0 || project.missingBytes === 0 ? "" : ` (${english_modules_size(project)})`}`;
    return `${zips} needed, ${present} already present, ${absent}${unasked === 0 ? "" : `, ${unasked} private (no mirror was asked)`}`;
}
/** What is still to be downloaded, with its size. */
function english_modules_missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "a first download" : "the missing go.mod files";
    return `the ${(0,english_words/* count */.U9)(missing, "missing module")}${project.missingBytes === 0 ? "" : ` (${english_modules_size(project)})`}`;
}
/** Of the chosen mirror, where no time is predicted. */
function english_modules_measuredSpeed({ mirrors }) {
    const speed = mirrors.find(({ rank }) => rank === 1)?.speed;
    if (!speed || speed.firstByteMs === null)
        return "";
    const { firstByteMs, bytesPerSecond, rateIsFloor } = speed;
    const rate = bytesPerSecond === null ? "" : `, ${rateIsFloor ? "at least " : ""}${(0,format/* formatRate */.CE)(bytesPerSecond)}`;
    return `; first byte after ${(0,format/* formatMs */._V)(firstByteMs)}${rate}`;
}
/** A size that not every missing module was asked for is an estimate. */
function english_modules_size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "about " : ""}${(0,format/* formatBytes */.z3)(missingBytes)}`;
}

;// CONCATENATED MODULE: ./build/telling/english-outcome.js


/** What English says of what a run has brought: the headline. */
const englishOutcome = {
    "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
        const build = buildBytes === null ? "" : ` and Go's build cache (${(0,format/* formatBytes */.z3)(buildBytes)})`;
        return `Ready in ${(0,format/* formatMs */._V)(elapsedMs)}, from the cache: ${(0,english_words/* count */.U9)(zips, "module")} (${(0,format/* formatBytes */.z3)(zipBytes)})${build}.`;
    },
    fetched: ({ zips, zipBytes, fromCache, left, ...from }, { elapsedMs }) => {
        const sent = (0,english_words/* servers */.b0)(from);
        const cached = fromCache === 0 ? "" : `, ${fromCache} of them from the cache`;
        const rest = left === 0
            ? ""
            : ` ${(0,english_words/* count */.U9)(left, "module")} could not be downloaded and ${left === 1 ? "is" : "are"} left to go.`;
        return `${left === 0 ? "Modules" : "Most modules"} ready in ${(0,format/* formatMs */._V)(elapsedMs)}: ${zips} (${(0,format/* formatBytes */.z3)(zipBytes)})${sent === "" ? "" : ` ${sent}`}${cached}, verified.${rest}`;
    },
    present: ({ zips }, { choice }) => `Nothing to do: ${zips === 1 ? "the only module needed is" : `all ${zips} modules are`} present${choice.mirror === null ? "" : `. Later downloads go to ${choice.mirror} first`}.`,
};

;// CONCATENATED MODULE: ./build/telling/english-relay.js


/** What English says of the relay. */
const englishRelay = {
    state: {
        "not-wanted": () => "none (input relay: false, or scope is not job)",
        "no-mirror": () => "none: the route has no mirror",
        started: ({ startMs }) => `in front of the mirrors for later steps, started in ${(0,format/* formatMs */._V)(startMs)}; if it ends, go uses the route above`,
        joined: () => "the one started by an earlier step; it now has this module's go.sum too",
        failed: () => "none: it could not be started, so later steps use the route alone",
    },
    title: "Go module relay",
    use: ({ requests, sentBytes, checked }) => requests.served + requests.missing + requests.failed === 0
        ? "No modules were requested."
        : `${(0,english_words/* count */.U9)(requests.served, "request")} served (${(0,format/* formatBytes */.z3)(sentBytes)}), ${requests.missing} for what no mirror has, ${requests.failed} failed. Files verified against go.sum: ${checked.goSum}; against the checksum database: ${checked.database}; left to go to verify: ${checked.nobody}.`,
    gotOver: ({ retries, hedges }) => `Failures worked around: ${(0,english_words/* count */.U9)(retries, "request")} retried, ${hedges} sent to another mirror because the first was too slow.`,
    mirror: ({ name, failed, requests, lied }, failure) => `${name}: ${failed} of ${(0,english_words/* count */.U9)(requests, "response")} unusable${failure === null ? "" : ` (last: ${failure})`}${lied ? "; it sent wrong bytes, so it was not asked again" : ""}`,
    network: (failed) => `Every mirror failed for ${(0,english_words/* count */.U9)(failed, "request")} of this job. If go stopped with a download error, the network was the cause, not your code: run the job again, or name other mirrors with the input mirrors.`,
    gone: "The relay ended before the job did; since then go has used the route behind it.",
};

;// CONCATENATED MODULE: ./build/telling/english.js
















/** English, for people who run jobs: plain words, Go's terms, and after a problem what to do about it. */
const english = {
    title: ({ choice, probe }) => {
        if (probe.kind === "policy")
            return "Go module mirror: GOPROXY kept as it was";
        if (choice.mirror === null)
            return "Go module mirror: none is healthy";
        return `Go module mirror: ${choice.mirror}${choice.reason.code === "catalogue-order" ? " (not measured)" : ""}`;
    },
    choice: {
        fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
            if (bestMs === null)
                return `${report.choice.mirror}: the fastest for ${english_modules_missing(report)}${english_modules_measuredSpeed(report)}.`;
            const start = `${report.choice.mirror}: ${(0,format/* formatMs */._V)(bestMs)} predicted for ${english_modules_missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}.`;
            const factor = (0,format/* formatFactor */.H9)(runnerUpMs / bestMs);
            const compared = factor === "1.0" ? "about as fast as" : `${factor} × faster than`;
            return `${start}, ${compared} ${runnerUp} (${(0,format/* formatMs */._V)(runnerUpMs)}).`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}: ${project.needed.zips === 0 ? "no modules to download are known" : "all modules are present"}. It answered after ${(0,format/* formatMs */._V)(firstByteMs)}, should more be needed.`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}: the only mirror asked, verified.`
            : `${choice.mirror}: the only mirror verified; ${others === 1 ? "the other one" : `the ${others} others`} failed or ${others === 1 ? "was" : "were"} not waited for.`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}: first in the default order for ${region}${inChina ? " (mirrors in China first)" : ""}; nothing was measured.`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "There was no mirror to ask" : "No mirror is healthy"}: GOPROXY stays as it was.`,
    },
    outcome: englishOutcome,
    nothingToChoose: ({ route }) => `This machine's GOPROXY leaves nothing to choose, so it stays as it was${route.values.GOPROXY === "" ? "" : `: ${route.values.GOPROXY}`}`,
    failure: englishFailure,
    standing: {
        chosen: "chosen",
        inRoute: "in the route",
        proven: "works, not in the route",
        notMeasured: "not measured",
        notWaitedFor: ({ answered }) => (answered ? "answers, not waited for" : "not waited for"),
    },
    note: {
        "no-healthy-mirror": ({ asked }, input) => `${asked === 1 ? "The only mirror asked is not healthy" : `None of the ${asked} mirrors asked is healthy`}, so GOPROXY stays as it was. Check this machine's network and proxy settings, or name a mirror that it can reach with ${input("mirrors")}.`,
        "goproxy-off": () => "This machine has GOPROXY=off: go downloads nothing, and that is left alone. Unset it to let mirrors be used.",
        "goproxy-policy": ({ goproxy }, input) => goproxy === "direct"
            ? `This machine has GOPROXY=direct: no server may learn which modules it uses, so no mirror was asked or added. To use mirrors anyway, name them with ${input("mirrors")}.`
            : `This machine's GOPROXY (${goproxy}) does not end in direct. That is taken as a policy on where modules may come from, so no mirror was added. To add mirrors anyway, name them with ${input("mirrors")}.`,
        "values-kept": ({ values, since }) => `The Go settings of this machine's user have had ${values.join(" and ")} since ${since}, set by an earlier run (keep: true, the command use, or a job with scope: user that was cancelled). setup-go-mirror undo reverts all of them, go env -u a single variable.`,
        "inherited-private-proxies": ({ count }, input) => `${count === 1 ? "A server in this machine's GOPROXY is" : `${count} servers in this machine's GOPROXY are`} not in the list of mirrors: treated as private ${count === 1 ? "proxy" : "proxies"} and kept first. To have a public mirror among them measured, name it with ${input("mirrors")}.`,
        "no-mirror-behind-private": ({ because }, input) => because === "no-pattern"
            ? `GOPROXY has a server of your own, and nothing says which modules are private. A mirror behind it would learn the name of every module that the server lacks, so the route has no mirrors. To add them, name your private modules with ${input("private")} or GOPRIVATE; if the server has no private modules, name it with ${input("mirrors")}.`
            : "GOPROXY has a server of your own, and GONOPROXY does not cover all private modules. A mirror behind that server would learn the name of every module that it lacks, so the route has no mirrors. To add them, unset GONOPROXY, or add the patterns of GOPRIVATE to it.",
        "sumdb-off": ({ by }, input) => `The checksum database is off (${by === "input" ? input("sumdb", "off") : "GOSUMDB=off on this machine"}). Modules that are not in go.sum yet are not verified, and toolchain downloads fail, because go requires the database for them. ${by === "input" ? "Without it" : "With GOSUMDB unset"} both work.`,
        "sumdb-rerouted": ({ via }) => `The checksum database does not work through GOPROXY, so GOSUMDB now goes past the mirrors, to ${via}. Nothing to do.`,
        "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${englishMore(": ", detail)}). Verification stays on, so toolchain downloads and modules that are not in go.sum yet will fail. Allow this machine to reach sum.golang.org or sum.golang.google.cn, or commit a complete go.sum.`,
        vendored: () => "The project is vendored: go builds from vendor/ and downloads nothing. The route is for later commands such as go install.",
        "no-go-sum": (_, input) => `There is no go.sum, so the mirrors were measured with well-known modules instead of the project's own. Check ${input("working-directory")}, or run go mod tidy and commit go.sum.`,
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum has ${count === 1 ? "an invalid line" : `${count} invalid lines`} (first: ${english_GO_SUM_FAULTS[firstCode]}${firstLine > 0 ? ` in line ${firstLine}` : ""}). They are skipped here, but go may refuse the file. Repair it with go mod tidy.`,
        "toolchain-download": ({ toolchain, have }) => `go.mod asks for ${toolchain}, and this machine has ${have}: go will download that toolchain through this route. The action's input go-version-file: go.mod installs it once for all jobs of a machine.`,
        "go-behind": ({ version, newest }) => `Go ${version} is behind ${newest}, the latest patch release, which may have security fixes. Use go-version: '${(0,format/* lineOf */.cA)(version)}' with check-latest: true, or pin that release.`,
        "go-list-behind": ({ version, listed }) => `The newest matching Go on the mirrors is ${listed}. This machine has ${version}, which is newer, so that is used. The mirrors may be behind.`,
        "go-list-unreachable": ({ version }) => `No mirror had a list of Go versions, so the newest matching one on this machine is used: ${version}.`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod asks for ${wanted}, this machine has ${have}, and GOTOOLCHAIN forbids a download: go will fail. Install it (the action's input go-version-file: go.mod does), or set GOTOOLCHAIN=auto.`,
        "files-not-read": english_files_filesNotRead,
        "module-cache-disagrees": english_files_moduleCacheDisagrees,
        "module-cache-unusable": ({ detail }) => detail === "EMFILE"
            ? "Too many open files: the limit of this process is too low to fill the module cache, so go downloads the rest. Raise it (ulimit -n 1024, LimitNOFILE= of the runner's service, --ulimit nofile= of the container)."
            : `The module cache can't be used (${detail}), so verified downloads were not kept. Check GOMODCACHE and its owner.`,
        "no-go": () => "There is no go on PATH, and none was asked for, so builds will fail. The action's input go-version-file: go.mod installs the version that the project asks for.",
        "private-proxy-dead": ({ host, detail }, input) => `The private proxy ${host} does not answer${englishMore(" (", detail, ")")}. go asks it first and gives up on such an error, so downloads will fail. Check its address (${input("private-proxy")}) and the network.`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} sent the wrong bytes${asked === "" ? "" : ` for ${asked}`}: the hash does not match. The mirror was excluded, and nothing from it was kept. A proxy in between may alter downloads; if not, tell the mirror's operator.`,
        "mirror-removed": english_failure_mirrorRemoved,
        "go-sum-disagrees": (note) => (note.module === null ? english_files_privateDisagreement(note) : english_files_disagreement(note)),
        "cache-failed": ({ failure }, input) => `Cache service unavailable: ${english_cache_cacheFailure(failure)}. Modules were downloaded instead. Turn the cache off with ${input("cache", "false")}.`,
        "cache-wrong-files": ({ key, modules }) => `The cache entry ${key} has files of ${(0,english_words/* count */.U9)(modules, "module")} that do not match go.sum. They were discarded, and downloaded from the mirrors where possible. Delete that entry (gh cache delete): this action did not write it as it is.`,
        "fetch-incomplete": ({ reason, ...files }, input) => `${(0,english_words/* countFiles */.Dc)(files)} could not be downloaded in advance (${englishFetch.left[reason]}), so go downloads and verifies them itself. ${english_fetch_LEFT_ADVICE[reason](input)}`,
    },
    sumdb: {
        works: ({ via }) => `verified at ${via}`,
        rerouted: ({ via, because }) => `verified at ${via}, past the mirrors, because ${english_trouble(because)}`,
        unreachable: ({ because }) => `on, but can't be reached: ${english_trouble(because)}`,
        off: () => "off: new modules are not verified, and toolchain downloads fail",
        "not-checked": ({ because }) => `on, not checked${english_NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `Measured ${(0,english_words/* count */.U9)(mirrors.length, "mirror")} in ${(0,format/* formatMs */._V)(probe.elapsedMs)} from ${region.label}${probe.ended === null ? "" : `; ${english_ENDED[probe.ended]}`}${probe.extended ? "; the time limit was extended once, because no mirror was verified in time" : ""}.${probe.admitted === 0 ? "" : ` ${(0,english_words/* count */.U9)(probe.admitted, "verified sample")} went into the module cache.`}`,
        remembered: ({ probe }) => `Reused a measurement made ${probe.ageMs === null ? "" : `${(0,format/* formatMs */._V)(probe.ageMs)} ago `}on this machine; no mirror was contacted.`,
        never: ({ region }, input) => `Not measured (${input("probe", "never")}): the default order for ${region.label}.`,
        policy: () => "Not measured: this machine's GOPROXY leaves nothing to choose.",
    },
    project: ({ project }) => english_modules_modules(project) + english_go_toolchainPart(project.toolchain),
    measuredFor: ({ project }) => {
        const { zips } = project.needed;
        return zips === 0
            ? english_modules_modules(project)
            : `${zips} needed (${english_modules_size(project)}), measured as if none were present`;
    },
    go: englishGo,
    goProblem: englishGoProblem,
    goProgress: ({ version, received, total, rate }) => `Go ${version}: ${received}${total === null ? "" : ` of ${total}`}, ${rate}`,
    cache: englishCache,
    buildCache: englishBuildCache,
    buildCacheUnsaved: englishBuildCacheUnsaved,
    buildCacheSave: englishBuildCacheSave,
    save: englishSave,
    fetch: englishFetch,
    relay: englishRelay,
    fleet: englishFleet,
    commands: englishCommands,
    help: englishHelp,
    input: {
        job: (name, value) => (value === undefined ? `the input "${name}"` : `input ${name}: ${value}`),
        command: (name, value) => optionWith(name, value) ??
            `the action's input ${value === undefined ? `"${name}"` : `${name}: ${value}`}`,
    },
    ...englishInputs,
    reading: {
        samples: "Each mirror was asked for files that are needed here. Only a mirror that sent a .mod, an .info and a .zip with the right hashes can be chosen.",
        predicted: "Predicted: how long go mod download would take for all missing modules, from that mirror alone. It is shown only if the measurement allows an error of at most about a third; mirrors are ranked by it in any case. The bar shows it relative to the slowest mirror.",
        speeds: "First byte: the lower quartile of the times to the first byte of small responses. Throughput: that of one connection (≥: it was still rising when the measurement ended).",
    },
    recommended: "Recommended",
    colon: ": ",
    log: {
        measured: "Go module mirrors, measured from this machine",
        cancelled: "Cancelled: nothing was exported. What was measured so far is above.",
        slowLine: "The connection is slow: mirrors answer correctly, but none has finished. The time limit is extended once.",
        serviceFailedBefore: "Nothing was saved: the cache service was unavailable when the job began.",
        noMirror: "No healthy Go module mirror (fail-on: no-mirror). The table above says why, mirror by mirror.",
        reportNotWritten: (why) => `The JSON report could not be written: ${why}`,
        summaryProblem: {
            written: null,
            "no-place": null,
            "too-large": "The step summary is larger than the runner accepts (1 MiB), so it was not written.",
            failed: "The step summary file can't be written, so there is no summary.",
        },
        unpackingGivenUp: (after) => `go was stopped after unpacking modules for ${after}: another process may hold a lock in the module cache (a file that ends in .lock), or the disk is slow. The build unpacks the rest when it needs it, and waits for that lock too.`,
    },
    moreMirrors: (count) => `${count} more in the JSON report`,
    viaProxy: "via proxy",
    columns: {
        rank: "#",
        mirror: "Mirror",
        status: "Status",
        dns: "DNS",
        tcp: "TCP",
        tls: "TLS",
        firstByte: "First byte",
        throughput: "Throughput",
        predicted: "Predicted",
    },
    labels: {
        warning: "Warning",
        notice: "Note",
        go: "Go",
        modules: "Modules",
        cache: "Cache",
        buildCache: "Build cache",
        fetched: "Downloaded",
        relay: "Relay",
        sumdb: "Checksum database",
        exported: "Set for later steps",
        nothingExported: "Nothing was changed for later steps.",
        details: "Mirrors, timings, and how they were measured",
        method: "How this was measured",
        asked: "Requests that failed",
    },
};
const english_GO_SUM_FAULTS = {
    malformed: "not a module, a version and a hash",
    "conflict-mark": "a merge conflict marker",
    "bad-path": "an invalid module path",
    "bad-version": "an invalid version",
    "bad-hash": "an invalid hash",
    contradiction: "two hashes for one module",
};
const english_NOT_CHECKED = {
    "not-measured": ": nothing was measured",
    "private-proxy": ": it is up to the private proxy, which requires credentials",
    invalid: ": go does not accept the value of GOSUMDB",
};
const english_ENDED = {
    over: "all mirrors answered or failed",
    enough: "stopped as soon as no other mirror could win",
    budget: "stopped at the time limit",
};
function english_trouble({ url, code, detail }) {
    const what = {
        "bad-answer": "sent a response that does not verify",
        error: "failed",
        unreachable: "did not answer",
    };
    return `${url} ${what[code]}${englishMore(" (", detail, ")")}`;
}

// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __nccwpck_require__(697);
;// CONCATENATED MODULE: ./build/telling/fleet-sentences.js


/** A smaller gain is no reason to leave Go's default. */
const MIN_FACTOR = 1.1;
/** In the catalogue's words. */
const GO_DEFAULT = "official";
/** An alert: one line for one cause. */
function alertSentence({ language, failure }, alert) {
    const words = (0,neutralise/* neutraliseTexts */.xA)(alert);
    const { fleet } = language;
    const phrase = words.reason && failure(words.reason);
    const sentence = words.kind === "mirror"
        ? fleet.alert.mirror({ ...words, failure: phrase ?? "" })
        : fleet.alert.noMirror({ ...words, failure: phrase });
    return (0,neutralise/* neutralise */.$0)(sentence, Number.POSITIVE_INFINITY);
}
/** What to pin in a region, and what it gains. */
function pinSentence({ language }, region) {
    const safe = (0,neutralise/* neutraliseTexts */.xA)({ label: region.label, pin: region.pin, measuredAt: region.measuredAt });
    const { pin: words } = language.fleet;
    const sentence = () => {
        if (!region.reported)
            return words.notReported(safe.label, safe.measuredAt.slice(0, 10));
        if (safe.pin !== null)
            return pinWords(words, safe.label, safe.pin);
        const isMeasured = region.cells.some(({ state }) => state.kind === "failed");
        return isMeasured ? words.noneProven(safe.label) : words.notMeasured(safe.label);
    };
    return (0,neutralise/* neutralise */.$0)(sentence(), Number.POSITIVE_INFINITY);
}
function pinWords(words, region, pin) {
    const { mirror, referenceMs, defaultMs, defaultFailed } = pin;
    const time = referenceMs === null ? null : (0,format/* formatMs */._V)(referenceMs);
    if (mirror === GO_DEFAULT)
        return words.stay(region, time);
    if (defaultFailed)
        return words.defaultFails(region, mirror, time);
    if (time === null || referenceMs === null || defaultMs === null)
        return words.alone(region, mirror, time);
    const factor = defaultMs / Math.max(referenceMs, 1);
    return words.faster({
        region,
        mirror,
        time,
        defaultTime: (0,format/* formatMs */._V)(defaultMs),
        factor: factor < MIN_FACTOR ? null : (0,format/* formatFactor */.H9)(factor),
    });
}
/** Why a file was left out, with its name. */
function refusedSentence({ language }, refused) {
    const { file, why } = (0,neutralise/* neutraliseTexts */.xA)(refused);
    const phrase = language.fleet.refusal[why.code];
    return (0,neutralise/* neutralise */.$0)(file + language.colon + phrase(why), Number.POSITIVE_INFINITY);
}
/** All in a line each, for a log or a terminal: what was read, alerts, what to pin. */
function fleetLines(sentences, fleet) {
    const { fleet: words } = sentences.language;
    const alerts = fleet.alerts.map((alert) => alertSentence(sentences, alert));
    return [
        fleet.reports.read === 0
            ? words.noReport
            : words.read({ reports: fleet.reports.read, superseded: fleet.reports.superseded }),
        ...(alerts.length === 0 && fleet.reports.read > 0 ? [words.allWell] : alerts),
        ...fleet.regions.map((region) => pinSentence(sentences, region)),
    ];
}

;// CONCATENATED MODULE: ./build/telling/fleet-summary.js



/** A runner takes 1 MiB a step, and a page with it should stay quick to open. */
const MAX_BYTES = 200_000;
const MAX_SENTENCE = 1_500;
const MAX_REFUSED = 50;
const MAX_CELL = 80;
/** A time up to so many times the region's best. */
const NEAR = 1.5;
const FAR = 3;
/**
 * A fleet as GitHub-flavoured Markdown: alerts, the heat map of regions and mirrors (a figure and a symbol in each cell),
 * a sentence for each region. Of very many regions the last are only counted.
 */
function fleetSummary(sentences, fleet) {
    for (let shown = fleet.regions.length;; shown = Math.floor(shown / 2)) {
        const summary = render(sentences, fleet, shown);
        if (shown === 0 || Buffer.byteLength(summary) <= MAX_BYTES)
            return summary;
    }
}
function render(sentences, fleet, shown) {
    const { fleet: words } = sentences.language;
    const regions = fleet.regions.slice(0, shown);
    const hidden = fleet.regions.length - regions.length;
    const { read, superseded } = fleet.reports;
    const alerts = fleet.alerts
        .slice(0, Math.max(shown, 1))
        .map((alert) => `- ⚠️ ${line(alertSentence(sentences, alert))}`);
    const paragraphs = [
        `## ${line(words.title(fleet.regions.length))}`,
        line(read === 0 ? words.noReport : words.read({ reports: read, superseded })),
        alerts.length === 0 && read > 0 ? line(words.allWell) : alerts.join("\n"),
        heatMap(sentences, fleet, regions),
        regions.map((region) => `- ${line(pinSentence(sentences, region))}`).join("\n"),
        hidden === 0 ? "" : line(words.more(hidden)),
        refusedList(sentences, fleet),
        pins(words.toPin, regions),
        `<details><summary>${words.howToRead}</summary>`,
        words.reading.map((text) => `- ${line(text)}`).join("\n"),
        "</details>",
    ];
    return `${paragraphs.filter((text) => text !== "").join("\n\n")}\n`;
}
function line(text) {
    return (0,neutralise/* markdown */.wD)(text, MAX_SENTENCE);
}
/** A row for each region, a column for each mirror. */
function heatMap(sentences, fleet, regions) {
    if (regions.length === 0 || fleet.mirrors.length === 0)
        return "";
    const row = (cells) => `| ${cells.join(" | ")} |`;
    return [
        row([
            sentences.language.fleet.columns.region,
            ...fleet.mirrors.map(({ name }) => (0,neutralise/* markdown */.wD)(name, MAX_CELL)),
        ]),
        row([":--", ...fleet.mirrors.map(() => ":--")]),
        ...regions.map((region) => {
            const bestMs = bestOf(region);
            const cells = region.cells.map((cell) => heatCell(sentences, cell, bestMs));
            return row([(0,neutralise/* markdown */.wD)(region.label, MAX_CELL), ...cells]);
        }),
    ].join("\n");
}
function heatCell(sentences, cell, bestMs) {
    const symbol = symbolOf(cell, bestMs);
    const text = (0,neutralise/* markdown */.wD)(cellText(sentences, cell), MAX_CELL).replace(/ /g, cell.state.kind === "failed" ? " " : "&nbsp;");
    const shown = cell.chosen ? `**${text}**` : text;
    return [symbol, shown].filter((part) => part !== "").join(" ");
}
/** What stands in a cell beside its symbol: neutralised, "" where the region does not know the mirror. */
function cellText({ language, failure }, { state, referenceMs }) {
    const { cell } = language.fleet;
    switch (state.kind) {
        case "absent":
            return "";
        case "failed":
            return failure(state.reason);
        case "not-measured":
            return cell.notMeasured;
        case "not-waited-for":
            return cell.notWaitedFor;
        case "proven":
            return referenceMs === null ? cell.proven : (0,format/* formatMs */._V)(referenceMs);
    }
}
function symbolOf({ state, chosen, referenceMs }, bestMs) {
    if (state.kind === "absent")
        return "";
    if (state.kind === "failed")
        return "❌";
    if (chosen && state.kind === "proven")
        return "✅";
    if (state.kind !== "proven" || referenceMs === null || bestMs === null)
        return "⚪";
    if (referenceMs <= NEAR * bestMs)
        return "🟢";
    return referenceMs <= FAR * bestMs ? "🟡" : "🟠";
}
function bestOf({ cells }) {
    const times = cells.flatMap(({ referenceMs }) => referenceMs ?? []);
    return times.length === 0 ? null : Math.min(...times);
}
function pins(title, regions) {
    const lines = regions.flatMap(({ label, pin }) => pin === null ? [] : [`# ${(0,neutralise/* neutralise */.$0)(label)}`, `GOPROXY=${pin.goproxy}`]);
    return lines.length === 0
        ? ""
        : `<details><summary>${title}</summary>\n\n${(0,neutralise/* markdownCodeBlock */.IS)(lines)}\n\n</details>`;
}
function refusedList(sentences, { refused }) {
    if (refused.length === 0)
        return "";
    const { fleet: words } = sentences.language;
    const items = refused.slice(0, MAX_REFUSED).map((one) => `- ${line(refusedSentence(sentences, one))}`);
    const hidden = refused.length - items.length;
    return [
        line(words.refusedTitle(refused.length)),
        "",
        ...items,
        ...(hidden === 0 ? [] : [`- ${words.more(hidden)}`]),
    ].join("\n");
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./build/telling/width.js

/** A mark stands above the letter before it. */
const MARK = /\p{M}/u;
/** Columns that text takes in a terminal: East Asian letters and pictures two (UAX #11), marks above a letter none. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += MARK.test(character) ? 0 : width_isWide(character) ? 2 : 1;
    return width;
}
/** Whether one character takes two columns. */
function width_isWide(character) {
    const codePoint = character.codePointAt(0);
    return codePoint !== undefined && eastAsianWidth(codePoint) === 2;
}
/** At least `width` columns, the text at the left. */
function padEnd(text, width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
/** At least `width` columns, the text at the right. */
function padStart(text, width) {
    return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
/** The beginning of a text that is too wide, with "…" for the rest. */
function clip(text, width) {
    if (widthOf(text) <= width)
        return text;
    let kept = "";
    for (const character of text) {
        if (widthOf(kept + character) >= width)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/**
 * Rows of cells as lines whose columns begin at the same place, two blanks apart, without blanks at their ends.
 * @param width of a line; whatever does not fit is left out
 * @param dispensable columns that may be left out, the first one first
 */
function inColumns(rows, width = Number.POSITIVE_INFINITY, dispensable = []) {
    const lines = linesOf(rows);
    const [first, ...others] = dispensable;
    if (first === undefined || lines.every((line) => widthOf(line) <= width))
        return lines;
    const left = rows.map((row) => row.map((cell, column) => (column === first ? null : cell)));
    return inColumns(left.map((row) => row.flatMap((cell) => cell ?? [])), width, others.map((column) => (column > first ? column - 1 : column)));
}
function linesOf(rows) {
    const widthOfColumn = (column) => Math.max(...rows.map((row) => widthOf(row[column] ?? "")));
    const widths = (rows[0] ?? []).map((_, column) => widthOfColumn(column));
    return rows.map((row) => row
        .map((cell, column) => padEnd(cell, widths[column] ?? 0))
        .join("  ")
        .trimEnd());
}

;// CONCATENATED MODULE: ./build/telling/wrap.js

/** What does not begin a line, and what does not end one (Chinese layout; GB/T 15834). */
const NOT_FIRST = /[，。、；：！？）》」』】…>)\]\p{M}]/u;
const NOT_LAST = /[（《「『【<([]/u;
/** Less room than this beside what stands before is not used: a text begins on the next line then. */
const MIN_ROOM = 24;
const INDENT = "    ";
/**
 * Text in lines of at most `columns`, all of which begin with the blanks that it begins with. It breaks at spaces, and
 * between characters where one of them is wide: Chinese has no spaces. A word that is longer than a line stays whole, to be
 * copied.
 */
function wrap(text, columns) {
    const indent = /^ */.exec(text)?.[0] ?? "";
    return broken(text.slice(indent.length), columns - indent.length).map((line) => indent + line);
}
/**
 * The last cell of a table's row: in as many lines as it needs, one below the other; nothing of it is cut.
 * @param head what stands before it in the first line, with the blanks between
 */
function wrapBehind(head, text, columns) {
    const room = columns - widthOf(head);
    if (widthOf(text) > room && room < MIN_ROOM && head !== INDENT) {
        return [clip(head.trimEnd(), columns), ...wrapBehind(INDENT, text, columns)];
    }
    const lines = wrap(text, room).flatMap((line) => chopped(line, room));
    return lines.map((line, i) => ((i === 0 ? head : " ".repeat(widthOf(head))) + line).trimEnd());
}
/** A word that no line has room for, in parts. */
function chopped(line, columns) {
    const parts = [""];
    for (const character of line) {
        const last = parts.at(-1) ?? "";
        if (last === "" || widthOf(last + character) <= columns)
            parts[parts.length - 1] = last + character;
        else
            parts.push(character);
    }
    return parts;
}
function broken(text, columns) {
    const lines = [];
    let width = 0;
    for (const { piece, space } of piecesOf(text)) {
        const needed = space.length + widthOf(piece);
        if (lines.length > 0 && width + needed <= columns) {
            lines[lines.length - 1] += space + piece;
            width += needed;
        }
        else {
            lines.push(piece);
            width = needed - space.length;
        }
    }
    return lines;
}
/** The pieces that stay whole, each with the space before it. */
function piecesOf(text) {
    return text
        .split(" ")
        .flatMap((word, index) => unbroken(word).map((piece, inWord) => ({ piece, space: inWord === 0 && index > 0 ? " " : "" })));
}
function unbroken(word) {
    const pieces = [];
    let last = "";
    // A placeholder, <名称>, is one word.
    let isPlaceholder = false;
    for (const character of word) {
        const mayBreak = !isPlaceholder &&
            (width_isWide(last) || width_isWide(character)) &&
            !NOT_FIRST.test(character) &&
            !NOT_LAST.test(last);
        if (character === "<" || character === ">")
            isPlaceholder = character === "<" && word.includes(">");
        if (pieces.length > 0 && !mayBreak)
            pieces[pieces.length - 1] += character;
        else
            pieces.push(character);
        last = character;
    }
    return pieces.length > 0 ? pieces : [""];
}

;// CONCATENATED MODULE: ./build/telling/fleet-terminal.js





const MAX_NAME = 28;
const GAP = "  ";
/**
 * A fleet for a person at a terminal: a line for each mirror of each region that knows it, then alerts and what to pin. No
 * newline at its end.
 * @param columns of the terminal: where a line with all of it does not fit, each region is a title above its mirrors
 */
function fleetTerminal(sentences, fleet, columns) {
    const { region: regionTitle, mirror: mirrorTitle } = sentences.language.fleet.columns;
    const rows = fleet.regions.map((region) => ({ region, mirrors: mirrorsOf(sentences, fleet, region) }));
    const flat = inColumns([
        [regionTitle, "", mirrorTitle],
        ...rows.flatMap(({ region, mirrors }) => mirrors.map(({ mark, name, text }) => [clip((0,neutralise/* neutralise */.$0)(region.label), MAX_NAME), mark, name, text])),
    ]);
    const table = flat.every((line) => widthOf(line) <= columns)
        ? flat
        : rows.flatMap(({ region, mirrors }) => regionLines(region, mirrors, columns));
    return [
        ...(flat.length > 1 ? [...table, ""] : []),
        ...fleetLines(sentences, fleet).flatMap((line) => wrap(line, columns)),
    ].join("\n");
}
function mirrorsOf(sentences, fleet, { cells }) {
    return fleet.mirrors.flatMap(({ name }, at) => {
        const cell = cells[at];
        if (cell === undefined || cell.state.kind === "absent")
            return [];
        return [{ mark: markOf(cell), name: clip((0,neutralise/* neutralise */.$0)(name), MAX_NAME), text: cellText(sentences, cell) }];
    });
}
function regionLines({ label }, mirrors, columns) {
    if (mirrors.length === 0)
        return [];
    const width = Math.max(...mirrors.map(({ name }) => widthOf(name)));
    return [
        clip((0,neutralise/* neutralise */.$0)(label), columns),
        ...mirrors.flatMap(({ mark, name, text }) => wrapBehind(`${mark} ${padEnd(name, width)}${GAP}`, text, columns)),
    ];
}
function markOf({ state, chosen }) {
    if (state.kind === "failed")
        return "✗";
    return chosen ? "▸" : " ";
}

;// CONCATENATED MODULE: ./build/telling/columns.js
/** The columns of a mirror's row, in their order. */
const COLUMNS = [
    "rank",
    "mirror",
    "status",
    "dns",
    "tcp",
    "tls",
    "firstByte",
    "throughput",
    "predicted",
];
/** The columns of a row about a source of the fetch, in their order. */
const FETCH_COLUMNS = [
    "source",
    "share",
    "files",
    "size",
    "requests",
    "retries",
    "hedges",
    "refused",
    "state",
];

;// CONCATENATED MODULE: ./build/telling/fetch-rows.js



const fetch_rows_MAX_NAME = 40;
/**
 * The rows of the table of sources, in the report's order. None where there is nothing to compare or to explain:
 * one source that was asked, and nothing went wrong.
 */
function fetchRows(sentences, { fetch }) {
    const asked = askedSources(fetch);
    if (asked.length < 2 && asked.every(isFaultless))
        return [];
    const bytes = asked.reduce((sum, s) => sum + s.bytes, 0);
    return asked.map((source) => {
        const share = source.bytes > 0 ? source.bytes / bytes : null;
        const name = (0,neutralise/* neutralise */.$0)(source.name, fetch_rows_MAX_NAME);
        return {
            state: source.outcome,
            cells: {
                source: source.private ? sentences.language.fetch.privateProxy(name) : name,
                share: share === null ? "" : (0,format/* formatShare */.T1)(share),
                files: number(source.files),
                size: share === null ? "" : (0,format/* formatBytes */.z3)(source.bytes),
                requests: number(source.requests),
                retries: number(source.retries),
                hedges: number(source.hedges),
                refused: number(source.refusals),
                state: sentences.source(source),
            },
        };
    });
}
/** The sources that took part: asked at least once, or out before that. */
function askedSources({ sources }) {
    return sources.filter((s) => s.requests > 0 || s.outcome === "out");
}
/** The columns worth showing: name and state, and those where at least one source has something. */
function filledFetchColumns(rows) {
    return FETCH_COLUMNS.filter((c) => c === "source" || c === "state" || rows.some((row) => row.cells[c] !== ""));
}
function isFaultless({ outcome, reason, retries, hedges, refusals }) {
    return outcome !== "out" && reason === null && retries + hedges + refusals === 0;
}
function number(value) {
    return value === 0 ? "" : String(value);
}

;// CONCATENATED MODULE: ./build/telling/fetch-table.js



const fetch_table_GAP = "  ";
const fetch_table_MAX_NAME = 24;
/** A state that is longer takes more lines before a column of numbers has to go. */
const MIN_STATE = 24;
/** What goes first where the line is short. */
const DISPENSABLE = [
    ["requests"],
    ["retries", "hedges", "refused"],
    ["files"],
];
/**
 * The sources of the fetch as lines of aligned text: a title, then one line each. Empty without rows.
 * @param titles of the columns
 */
function fetchTable(titles, rows, options) {
    if (rows.length === 0)
        return [];
    const widthOfColumn = (c) => Math.max(widthOf(titles[c]), ...rows.map((row) => widthOf(row.cells[c])));
    const nameWidth = Math.min(fetch_table_MAX_NAME, widthOfColumn("source"));
    const stateWidth = Math.min(MIN_STATE, widthOfColumn("state"));
    let columns = filledFetchColumns(rows).filter((c) => c !== "source" && c !== "state");
    const needed = () => columns.reduce((sum, c) => sum + fetch_table_GAP.length + widthOfColumn(c), 2 + nameWidth + fetch_table_GAP.length + stateWidth);
    for (const group of DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    const headOf = (mark, cells) => {
        const name = padEnd(clip(cells.source, nameWidth), nameWidth);
        return `${mark} ${name}${columns.map((c) => fetch_table_GAP + padStart(cells[c], widthOfColumn(c))).join("")}${fetch_table_GAP}`;
    };
    const linesOf = (row) => wrapBehind(headOf(row.state === "out" ? "✗" : " ", row.cells), row.cells.state, options.columns);
    return [
        clip(headOf(" ", titles) + titles.state, options.columns),
        ...rows.flatMap((row) => linesOf(row).map((line) => options.paint(line, row))),
    ];
}

;// CONCATENATED MODULE: ./build/telling/mirror-rows.js



const mirror_rows_MAX_NAME = 40;
/** The rows of the table of mirrors, in the report's order. */
function mirrorRows({ language, standing }, report) {
    const predictions = report.mirrors.flatMap(({ predictedMs }) => predictedMs ?? []);
    // One alone has nothing to be compared with.
    const slowestMs = predictions.length < 2 ? 0 : Math.max(...predictions);
    return report.mirrors.map((mirror) => {
        const { speed, predictedMs } = mirror;
        const chosen = mirror.rank === 1 && mirror.name === report.choice.mirror;
        return {
            state: stateOf(mirror, chosen),
            cells: {
                rank: mirror.rank === null ? "" : String(mirror.rank),
                mirror: (0,neutralise/* neutralise */.$0)(mirror.name, mirror_rows_MAX_NAME),
                status: standing(mirror, chosen),
                dns: speed.viaProxy ? language.viaProxy : ms(speed.dnsMs),
                tcp: ms(speed.tcpMs),
                tls: ms(speed.tlsMs),
                firstByte: ms(speed.firstByteMs),
                throughput: rate(speed),
                predicted: ms(predictedMs),
            },
            share: predictedMs === null || slowestMs === 0 ? null : predictedMs / slowestMs,
        };
    });
}
/** The columns worth showing: name and status, and those where at least one mirror has something. */
function filledColumns(rows) {
    return COLUMNS.filter((c) => c === "mirror" || c === "status" || rows.some((row) => row.cells[c] !== ""));
}
/** What the later steps find set: `NAME=value`, neutralised. */
function exportedLines({ route }) {
    return route.exported.map((name) => (0,neutralise/* neutralise */.$0)(`${name}=${route.values[name]}`, 4_000));
}
function stateOf({ outcome }, chosen) {
    if (outcome.kind === "failed")
        return "failed";
    if (chosen)
        return "chosen";
    return outcome.kind === "proven" ? "ready" : "open";
}
/** One that still rose is no less than that. */
function rate({ bytesPerSecond, rateIsFloor }) {
    return bytesPerSecond === null ? "" : `${rateIsFloor ? "≥ " : ""}${(0,format/* formatRate */.CE)(bytesPerSecond)}`;
}
function ms(value) {
    return value === null ? "" : (0,format/* formatMs */._V)(value);
}

;// CONCATENATED MODULE: ./build/telling/text-table.js



const text_table_GAP = "  ";
/** What goes first where the line is short. */
const text_table_DISPENSABLE = [["dns", "tcp", "tls"], ["throughput"], ["firstByte"]];
const text_table_MAX_NAME = 24;
const MARKS = {
    chosen: "▸",
    ready: " ",
    failed: "✗",
    open: " ",
};
/**
 * The mirrors as lines of aligned text. A mirror that can't be used has its reason where the others have their
 * numbers: a table of failures stays as narrow as one without.
 * @param titles of the columns
 */
function textTable(titles, rows, options) {
    if (rows.length === 0)
        return [];
    const nameWidth = Math.min(text_table_MAX_NAME, Math.max(...rows.map((r) => widthOf(r.cells.mirror)), widthOf(titles.mirror)));
    const rankWidth = Math.max(1, ...rows.map((r) => r.cells.rank.length));
    const measured = rows.filter(hasNumbers);
    const widthOfColumn = (c) => Math.max(widthOf(titles[c]), ...measured.map((r) => widthOf(r.cells[c])));
    const startWidth = 1 + 1 + rankWidth + text_table_GAP.length + nameWidth;
    const lastWidth = options.last && measured.length > 0 ? text_table_GAP.length + options.last.width : 0;
    let columns = filledColumns(measured).filter((c) => !["rank", "mirror", "status"].includes(c));
    const needed = () => columns.reduce((sum, c) => sum + text_table_GAP.length + widthOfColumn(c), startWidth + lastWidth);
    for (const group of text_table_DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    const start = (mark, rank, name) => `${mark} ${rank.padStart(rankWidth)}${text_table_GAP}${padEnd(clip(name, nameWidth), nameWidth)}`;
    const numbers = (cells) => columns.map((c) => text_table_GAP + padStart(cells[c], widthOfColumn(c))).join("");
    const linesOf = (row) => {
        const head = start(MARKS[row.state], row.cells.rank, row.cells.mirror);
        if (!hasNumbers(row))
            return wrapBehind(head + text_table_GAP, row.cells.status, options.columns);
        const bar = options.last ? text_table_GAP + options.last.of(row) : "";
        return [clip((head + numbers(row.cells) + bar).trimEnd(), options.columns)];
    };
    const lines = rows.flatMap((row) => linesOf(row).map((line) => options.paint(line, row)));
    const title = start(" ", titles.rank, titles.mirror) + numbers(titles);
    return [clip(title.trimEnd(), options.columns), ...lines];
}
function hasNumbers({ state, cells }) {
    return (state === "chosen" || state === "ready") && cells.firstByte !== "";
}

;// CONCATENATED MODULE: ./build/telling/log-lines.js




/**
 * The report for the job's log: the mirrors, why, what was fetched, and what was set. One line of neutralised text
 * each; notes are not among them, since each becomes an annotation of its own.
 */
function logLines(sentences, report) {
    const { language, labelled } = sentences;
    const { labels, columns } = language;
    const whole = Number.POSITIVE_INFINITY;
    return [
        ...textTable(columns, mirrorRows(sentences, report), {
            columns: whole,
            last: null,
            paint: (line) => line,
        }),
        sentences.decision(report),
        ...(report.go.kind === "not-asked" ? [] : [labelled(labels.go, sentences.go(report))]),
        labelled(labels.modules, sentences.project(report)),
        labelled(labels.sumdb, sentences.sumdb(report.sumdb)),
        sentences.probe(report),
        labelled(labels.cache, sentences.cache(report)),
        ...(report.buildCache.kind === "not-wanted"
            ? []
            : [labelled(labels.buildCache, sentences.buildCache(report))]),
        labelled(labels.fetched, sentences.fetch(report)),
        ...fetchTable(language.fetch.columns, fetchRows(sentences, report), {
            columns: whole,
            paint: (line) => line,
        }),
        ...(report.relay.kind === "not-wanted" ? [] : [labelled(labels.relay, sentences.relay(report))]),
        ...exportedLines(report),
    ];
}

;// CONCATENATED MODULE: ./build/telling/progress-line.js


/**
 * How far the fetch is, in one line of our own words and numbers. Numbers keep their width while a fetch runs, so
 * that a line written over the last one does not jump; what changes its width, the time left, stands last.
 * @param columns that it may take: the rate is left out where it has no room, and then the bytes, before the time left is cut
 */
function progressLine(language, progress, columns = Number.POSITIVE_INFINITY) {
    const { doneZips, totalZips, receivedBytes, totalBytes, bytesPerSecond, leftMs } = progress;
    // More than the total is received where a zip came twice.
    const total = totalZips > 0 && totalBytes !== null && totalBytes > 0 ? Math.max(totalBytes, receivedBytes) : null;
    const totalText = String(totalZips);
    const parts = {
        doneZips: String(doneZips).padStart(totalText.length),
        totalZips: totalZips > 0 ? totalText : null,
        received: total === null ? aligned(receivedBytes) : asPartOf(total, receivedBytes),
        total: total === null ? null : (0,format/* formatBytes */.z3)(total),
        rate: `${aligned(bytesPerSecond)}/s`,
        // Once all zips are received: what still needs its place, or small files that are to come, take a moment that nobody can tell.
        left: leftMs === null || leftMs === 0 ? null : wholeSeconds(leftMs),
    };
    const withoutRate = { ...parts, rate: null };
    const shorter = parts.left === null ? [] : [{ ...withoutRate, received: null, total: null }];
    const lines = [parts, withoutRate, ...shorter].map(language.fetch.progress);
    return lines.find((line) => widthOf(line) <= columns) ?? lines.at(-1);
}
/** The same of a Go that is being fetched. */
function goProgressLine(language, version, { receivedBytes, totalBytes, bytesPerSecond }) {
    return language.goProgress({
        version,
        received: (0,format/* formatBytes */.z3)(receivedBytes),
        total: totalBytes !== null && totalBytes > receivedBytes ? (0,format/* formatBytes */.z3)(totalBytes) : null,
        rate: `${(0,format/* formatBytes */.z3)(bytesPerSecond)}/s`,
    });
}
/** "  3.2 MB", " 43.1 MB", "680.0 kB": one width for any size. */
function aligned(bytes) {
    const unit = (0,format/* byteUnitOf */.SE)(bytes);
    return `${inUnit(unit, bytes).padStart(5)} ${format/* BYTE_UNITS */.Ly[unit]?.padStart(2)}`;
}
/** In the unit that the whole is shown in, and as wide as the whole would be. */
function asPartOf(total, bytes) {
    const unit = (0,format/* byteUnitOf */.SE)(total);
    return inUnit(unit, bytes).padStart(inUnit(unit, total).length);
}
function inUnit(unit, bytes) {
    return (bytes / 1000 ** unit).toFixed(unit === 0 ? 0 : 1);
}
/** Rounded up: nobody waits for tenths, and "0 s left" would mean that it is over. */
function wholeSeconds(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 10 ? `${seconds} s` : (0,format/* formatMs */._V)(1000 * seconds);
}

;// CONCATENATED MODULE: ./build/telling/relay-summary.js

const relay_summary_MAX_SENTENCE = 1_500;
const MAX_MIRRORS = 20;
/** What the relay did, one sentence a line: all of it, then what it got over, then each mirror that failed. */
function relayLines(sentences, use) {
    const { language, relayUse } = sentences;
    const { relay } = language;
    const failing = use.mirrors.filter(({ failed, lied }) => failed > 0 || lied).slice(0, MAX_MIRRORS);
    return [
        relayUse(use),
        ...(use.retries + use.hedges > 0 ? [relay.gotOver(use)] : []),
        ...failing.map((mirror) => sayMirror(sentences, mirror)),
    ];
}
function sayMirror({ language, failure }, mirror) {
    const { reason } = mirror;
    const last = reason && failure({ ...reason, asked: null, detail: null });
    return language.relay.mirror({ ...mirror, name: (0,neutralise/* neutralise */.$0)(mirror.name) }, last);
}
/** The same for the step summary, as Markdown. */
function relaySummary(sentences, use) {
    const [first = "", ...others] = relayLines(sentences, use).map((line) => (0,neutralise/* markdown */.wD)(line, relay_summary_MAX_SENTENCE));
    const items = others.map((line) => `- ${line}\n`).join("");
    return `## ${(0,neutralise/* markdown */.wD)(sentences.language.relay.title)}\n\n${first}\n\n${items}`;
}

;// CONCATENATED MODULE: ./build/report/outcome.js
/** What a run has brought; null where it only chose a route, and what is missing is left to `go`. */
function outcomeOf({ cache, buildCache, fetch, probe, project }) {
    const { needed } = project;
    const { zips, zipBytes } = cache.kind === "restored" ? cache : { zips: 0, zipBytes: 0 };
    const left = fetch.left
        .filter(({ reason }) => reason !== "private")
        .reduce((sum, one) => sum + one.zips, 0);
    // The probe's samples went in before; of a small project they are all there is.
    const broughtByProbe = fetch.kind === "nothing-missing" && probe.admitted > 0 && needed.missing > 0 && zips === 0;
    if ((fetch.kind === "fetched" && fetch.zips > 0) || broughtByProbe) {
        const isExact = left === 0 && project.sizedZips === needed.missing;
        const senders = fetch.sources.filter(({ bytes }) => bytes > 0);
        const privateProxies = senders.filter((source) => source.private).length;
        return {
            code: "fetched",
            zips: Math.max(fetch.zips + zips, needed.missing - left),
            zipBytes: Math.max(fetch.zipBytes + zipBytes, isExact || broughtByProbe ? project.missingBytes : 0),
            fromCache: zips,
            mirrors: senders.length - privateProxies,
            privateProxies,
            left,
        };
    }
    if (left > 0 || cache.refused > 0)
        return null;
    if (zips > 0 && (cache.exact || fetch.kind === "nothing-missing")) {
        return {
            code: "from-cache",
            zips,
            zipBytes,
            buildBytes: buildCache.kind === "restored" ? buildCache.bytes : null,
        };
    }
    return needed.zips > 0 && needed.present === needed.zips ? { code: "present", zips: needed.zips } : null;
}
/** Whether anybody has to look at it: a warning, no mirror where one was looked for, or a server that did wrong. */
function hasProblem({ notes, choice, fetch }) {
    return (notes.some((note) => note.level === "warning" && isAnnotation(note)) ||
        choice.reason.code === "none-healthy" ||
        fetch.sources.some(({ outcome }) => outcome === "out"));
}
/** Notes of what somebody chose, or of what needs nothing done. */
const FOR_THE_LOG = [
    "goproxy-off",
    "goproxy-policy",
    "inherited-private-proxies",
    "sumdb-rerouted",
    "vendored",
    "go-behind",
    "mirror-removed",
];
/** Whether a note deserves an annotation; the others stand in the log and in the summary alone. */
function isAnnotation(note) {
    return !FOR_THE_LOG.includes(note.code) && !(note.code === "sumdb-off" && note.by === "input");
}

;// CONCATENATED MODULE: ./build/telling/sentences.js



// Where a table of functions is indexed by a union's tag, the compiler can't see that the function which is found
// takes just that member: hence the assertions below.
/** The sentences of that language. @param audience who reads them */
function sentencesIn(language, audience) {
    const input = language.input[audience];
    const failure = (reason) => failureSentence(language, reason);
    return {
        language,
        labelled: (label, text) => label + language.colon + text,
        title: (report) => say(language.title, report),
        decision: (report) => decisionSentence(language, report),
        headline: (report) => headlineSentence(language, report),
        failure,
        standing: ({ outcome, inRoute }, chosen) => {
            if (outcome.kind === "failed")
                return failure(outcome.reason);
            if (outcome.kind === "not-waited-for")
                return language.standing.notWaitedFor(outcome);
            if (chosen)
                return language.standing.chosen;
            if (inRoute)
                return language.standing.inRoute;
            return outcome.kind === "proven" ? language.standing.proven : language.standing.notMeasured;
        },
        note: (note) => {
            const sentence = language.note[note.code];
            return say((safe) => sentence(safe, input), note);
        },
        inputProblem: (problem) => inputProblemSentence(language, audience, problem),
        sumdb: (path) => say(language.sumdb[path.kind], path),
        probe: (report) => say((safe) => language.probe[safe.probe.kind](safe, input), report),
        go: ({ go }) => say((safe) => language.go[safe.kind](safe), go),
        goProblem: (problem) => goProblemLines(language, problem),
        project: (report) => say(language.project, report),
        measuredFor: (report) => say(language.measuredFor, report),
        cache: ({ cache }) => say((safe) => language.cache[safe.kind](safe), cache),
        buildCache: ({ buildCache }) => buildCacheSentence(language, buildCache),
        buildCacheSave: (save) => say((safe) => language.buildCacheSave[safe.kind](safe), save),
        save: (save) => say((safe) => language.save[safe.kind](safe), save),
        fetch: (report) => say((safe) => language.fetch.done[safe.fetch.kind](safe, input), report),
        relay: ({ relay }) => say((safe) => language.relay.state[safe.kind](safe), relay),
        relayUse: (use) => say(language.relay.use, use),
        source: ({ outcome, reason }) => language.fetch.source[outcome](reason === null ? null : failure(reason)),
        right: (right) => say(language.commands.doctor.right[right.code], right),
        finding: (finding) => say(language.commands.doctor.finding[finding.code], finding),
    };
}
/** A cell of a table holds less of a mirror's own words than a sentence does. */
const MAX_CELL_PART = 60;
/** Foreign text is neutralised piece by piece, which bounds it, and as a whole, since two pieces may meet as `::`. */
function say(sentence, value, partLength) {
    return (0,neutralise/* neutralise */.$0)(sentence((0,neutralise/* neutraliseTexts */.xA)(value, partLength)), Number.POSITIVE_INFINITY);
}
/** What was given is in it: long enough to be recognised. */
const MAX_PROBLEM = 400;
function inputProblemSentence(language, audience, problem) {
    const option = audience === "command" ? optionOf(problem.input) : null;
    const sentence = language.inputProblem(problem, option ?? language.inputTitle(problem.input));
    return (0,neutralise/* neutralise */.$0)(sentence, MAX_PROBLEM);
}
function decisionSentence(language, report) {
    if (report.probe.kind === "policy")
        return say(language.nothingToChoose, report);
    const sentence = language.choice[report.choice.reason.code];
    return say((safe) => sentence(safe.choice.reason, safe), report);
}
function headlineSentence(language, report) {
    const outcome = outcomeOf(report);
    if (outcome === null)
        return decisionSentence(language, report);
    const sentence = language.outcome[outcome.code];
    return say((safe) => sentence(outcome, safe), report);
}
function failureSentence(language, reason) {
    // The end of a path says what kind of file it was.
    const asked = reason.asked?.slice(-MAX_CELL_PART) ?? null;
    return say(language.failure[reason.code], { ...reason, asked }, MAX_CELL_PART);
}
function buildCacheSentence(language, buildCache) {
    return say((safe) => {
        const { kind, exact, unsaved } = safe;
        const given = language.buildCache[kind](safe);
        return unsaved === null || exact ? given : given + language.buildCacheUnsaved(unsaved);
    }, buildCache);
}
function goProblemLines(language, problem) {
    const sentence = language.goProblem[problem.code];
    return sentence((0,neutralise/* neutraliseTexts */.xA)(problem))
        .split("\n")
        .map((line) => (0,neutralise/* neutralise */.$0)(line, Number.POSITIVE_INFINITY));
}

;// CONCATENATED MODULE: ./build/telling/bar.js
const BAR_CELLS = 10;
/**
 * A predicted time, as a part of the longest one, as a bar: it means nothing else anywhere. Never empty: the smallest is to
 * be seen beside one a hundred times as large.
 */
function shareBar(share) {
    const full = Math.max(1, Math.round(share * BAR_CELLS));
    return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}

;// CONCATENATED MODULE: ./build/telling/summary.js





/** A runner takes 1 MiB a step; a page with many jobs' summaries should stay quick to open. */
const summary_MAX_BYTES = 60_000;
const summary_MAX_SENTENCE = 1_500;
/**
 * The report as GitHub-flavoured Markdown for the step summary. Plain enough for Gitea and Forgejo: a table, a
 * list, a block of code, `<details>`. At most 60 kB; of many mirrors and sources the last are only counted.
 */
function renderSummary(sentences, report) {
    const rows = mirrorRows(sentences, report);
    const sources = fetchRows(sentences, report);
    for (let shown = Math.max(rows.length, sources.length);; shown = Math.floor(shown / 2)) {
        const summary = summary_render(sentences, report, rows, sources, shown);
        if (shown === 0 || Buffer.byteLength(summary) <= summary_MAX_BYTES)
            return summary;
    }
}
/** @param most how many rows of each kind are shown */
function summary_render(sentences, report, allRows, allSources, most) {
    const { language } = sentences;
    const rows = allRows.slice(0, most);
    const sources = allSources.slice(0, most);
    const found = [
        table(language.columns, rows.filter((row) => row.state !== "failed")),
        // Apart, because a reason needs the room that the others' numbers take.
        table(language.columns, rows.filter((row) => row.state === "failed")),
        notShown(language, allRows.length - rows.length),
        facts(sentences, report),
        sourceTable(language.fetch.columns, sources),
        notShown(language, allSources.length - sources.length),
    ];
    // Where all is well nobody has to read tables.
    const [open, folded] = hasProblem(report) ? [found, []] : [[], found];
    const paragraphs = [
        `## ${sentence(sentences.title(report))}`,
        `**${sentence(sentences.headline(report))}**`,
        report.notes.map((note) => noteItem(sentences, note)).join("\n"),
        exported(language, exportedLines(report)),
        ...open,
        `<details><summary>${open.length > 0 ? language.labels.method : language.labels.details}</summary>`,
        ...folded,
        [
            // That none is healthy is the headline.
            ...(report.choice.reason.code === "none-healthy" ? [] : [sentences.decision(report)]),
            sentences.probe(report),
            ...howToRead(language, report, rows),
            ...(sources.length > 0 ? language.fetch.reading : []),
        ]
            .map((line) => `- ${sentence(line)}`)
            .join("\n"),
        whatWasAsked(language, report, rows.length, sources.length),
        "</details>",
    ];
    return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}
/** A line for each thing that the run found or did. */
function facts(sentences, report) {
    const { labels } = sentences.language;
    const fact = (label, text) => labelled(sentences.language, label, text);
    return [
        ...(report.go.kind === "not-asked" ? [] : [fact(labels.go, sentences.go(report))]),
        fact(labels.modules, sentences.project(report)),
        fact(labels.sumdb, sentences.sumdb(report.sumdb)),
        fact(labels.cache, sentences.cache(report)),
        ...(report.buildCache.kind === "not-wanted"
            ? []
            : [fact(labels.buildCache, sentences.buildCache(report))]),
        fact(labels.fetched, sentences.fetch(report)),
        ...(report.relay.kind === "not-wanted" ? [] : [fact(labels.relay, sentences.relay(report))]),
        // Two blanks before the end of a line keep it a line.
    ].join("  \n");
}
/** The variables that were set, to be copied. */
function exported(language, lines) {
    return lines.length === 0
        ? sentence(language.labels.nothingExported)
        : `${bold(language, language.labels.exported)}\n\n${(0,neutralise/* markdownCodeBlock */.IS)(lines)}`;
}
function sentence(text) {
    return (0,neutralise/* markdown */.wD)(text, summary_MAX_SENTENCE);
}
function noteItem({ language, note: sentenceOf }, note) {
    const mark = note.level === "warning" ? "⚠️" : "ℹ️";
    return `- ${mark} ${labelled(language, language.labels[note.level], sentenceOf(note))}`;
}
/** The blank is there in every language: stars between a full-width colon and a letter would not end bold text (GFM spec, 6.4). */
function labelled(language, label, text) {
    return `${bold(language, label)} ${sentence(text)}`;
}
function bold(language, label) {
    return `**${label}${language.colon.trimEnd()}**`;
}
function notShown(language, count) {
    return count === 0 ? "" : sentence(language.moreMirrors(count));
}
/** Numbers stand right; the bar has no title, as it repeats the column before it. */
function table(titles, rows) {
    if (rows.length === 0)
        return "";
    const columns = filledColumns(rows);
    const withBar = rows.some((row) => row.share !== null);
    const line = (cells, bar) => `| ${[...cells, ...(withBar ? [bar] : [])].join(" | ")} |`;
    return [
        line(columns.map((c) => titles[c]), ""),
        line(columns.map((c) => (isText(c) ? ":--" : "--:")), ":--"),
        ...rows.map((row) => line(columns.map((c) => cell(row, c)), row.share === null ? "" : (0,neutralise/* markdownCode */.D9)(shareBar(row.share)))),
    ].join("\n");
}
/** As the table of mirrors; what a source did wrong stands last, where it has room. */
function sourceTable(titles, rows) {
    if (rows.length === 0)
        return "";
    const columns = filledFetchColumns(rows);
    const line = (cellOf) => `| ${columns.map(cellOf).join(" | ")} |`;
    return [
        line((c) => titles[c]),
        line((c) => (c === "source" || c === "state" ? ":--" : "--:")),
        ...rows.map((row) => line((c) => {
            if (c === "source")
                return (0,neutralise/* markdown */.wD)(row.cells[c]);
            if (c === "state")
                return (row.state === "out" ? summary_MARKS.failed : "") + (0,neutralise/* markdown */.wD)(row.cells[c]);
            return summary_number(row.cells[c]);
        })),
    ].join("\n");
}
const summary_MARKS = {
    chosen: "✅ ",
    ready: "",
    failed: "❌ ",
    open: "",
};
function cell(row, column) {
    const text = row.cells[column];
    // A reason may be long and anyone's; all other states are a few words of our own, which a narrow page would stack.
    const isOurs = !isText(column) || (column === "status" && row.state !== "failed");
    const shown = isOurs ? summary_number(text) : (0,neutralise/* markdown */.wD)(text);
    if (column === "status")
        return summary_MARKS[row.state] + shown;
    return row.state === "chosen" && (column === "mirror" || column === "predicted") && shown !== ""
        ? `**${shown}**`
        : shown;
}
/** What is ours stays in one line, however narrow the page. */
function summary_number(text) {
    return text.replace(/ /g, "&nbsp;").replace("<", "&lt;").replace(">", "&gt;");
}
function isText(column) {
    return column === "mirror" || column === "status";
}
/** What was asked where something was, and what the columns mean that are there. */
function howToRead({ reading }, { probe }, rows) {
    if (probe.kind !== "measured" && probe.kind !== "remembered")
        return [];
    const has = (column) => rows.some((row) => row.cells[column] !== "");
    return [
        reading.samples,
        ...(has("predicted") ? [reading.predicted] : []),
        ...(has("firstByte") ? [reading.speeds] : []),
    ];
}
/** The paths behind the reasons in the tables. */
function whatWasAsked(language, { mirrors, fetch }, mirrorsShown, sourcesShown) {
    const failures = [
        ...mirrors
            .slice(0, mirrorsShown)
            .map(({ name, outcome }) => ({ name, reason: outcome.kind === "failed" ? outcome.reason : null })),
        ...askedSources(fetch).slice(0, sourcesShown),
    ];
    const items = failures.flatMap(({ name, reason }) => reason === null || reason.asked === null
        ? []
        : [`- ${(0,neutralise/* markdown */.wD)(name)}${language.colon}${(0,neutralise/* markdownCode */.D9)(reason.asked)}`]);
    return items.length === 0
        ? ""
        : [language.labels.asked + language.colon.trimEnd(), "", ...items].join("\n");
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/telling/terminal.js









/** What both tables set before a row that failed. */
const FAILED = "✗";
/**
 * The report for a person at a terminal: the table with a bar of each mirror's predicted time, then what was fetched where that was wanted, notes, the reason, and in the last line the GOPROXY to use where there is
 * one. Wraps at `columns`, but not inside a word and not in that last line. No newline at its end.
 */
function renderTerminal(sentences, report, options) {
    const page = pageOf(sentences, options);
    const { wrapped } = page;
    const { labels, recommended } = sentences.language;
    const goproxy = report.route.values.GOPROXY;
    // Who only measures has an empty module cache, which is gone afterwards.
    const measuredOnly = report.fetch.kind === "not-wanted";
    const mirrors = mirrorLines(page, report);
    return [
        ...mirrors,
        ...(mirrors.length > 0 ? [""] : []),
        ...wrapped(sentences.probe(measuredOnly ? withoutSamples(report) : report)),
        ...wrapped(sentences.labelled(labels.modules, (measuredOnly ? sentences.measuredFor : sentences.project)(report))),
        ...wrapped(sentences.labelled(labels.sumdb, sentences.sumdb(report.sumdb))),
        ...(measuredOnly ? [] : fetchLines(page, report)),
        ...noteLines(page, report.notes),
        // Who only measures wants to know why; who ran it, what it has brought.
        ...(report.notes.some(({ code }) => SAYS_WHY_NO_MIRROR.includes(code))
            ? []
            : wrapped(measuredOnly ? sentences.decision(report) : sentences.headline(report), "bold")),
        ...(report.choice.mirror === null || goproxy === ""
            ? []
            : [sentences.labelled(recommended, `GOPROXY=${quoted(goproxy)}`)]),
    ].join("\n");
}
/** Where a note says why there is no mirror, nothing else has to. */
const SAYS_WHY_NO_MIRROR = [
    "no-healthy-mirror",
    "goproxy-off",
    "goproxy-policy",
    "no-mirror-behind-private",
];
function withoutSamples(report) {
    return { ...report, probe: { ...report.probe, admitted: 0 } };
}
/** The table of the mirrors alone. Empty without any; no newline at its end. */
function renderMirrors(sentences, report, options) {
    return mirrorLines(pageOf(sentences, options), report).join("\n");
}
/** Of no use to somebody who fetched and built nothing: what a later `go` would meet, by a route that is not set. */
const ABOUT_THE_ROUTE = [
    "sumdb-off",
    "sumdb-rerouted",
    "sumdb-unreachable",
    "toolchain-download",
    "toolchain-too-old",
    "mirror-removed",
];
/**
 * What was fetched, from whom, what is left and why, for a person at a terminal. The mirrors are among it only where
 * none of them was fit to fetch from. Wraps as renderTerminal does.
 */
function renderFetch(sentences, report, options) {
    const page = pageOf(sentences, options);
    const { wrapped } = page;
    const noneHealthy = report.choice.reason.code === "none-healthy";
    return [
        ...(noneHealthy ? mirrorLines(page, report) : []),
        // It says how much of what was missing came with the measurement.
        ...wrapped(sentences.probe(report)),
        ...wrapped(sentences.labelled(sentences.language.labels.modules, sentences.project(report))),
        ...fetchLines(page, report),
        ...noteLines(page, report.notes.filter(({ code }) => !ABOUT_THE_ROUTE.includes(code))),
        ...(outcomeOf(report) === null ? [] : wrapped(sentences.headline(report), "bold")),
    ].join("\n");
}
function pageOf(sentences, { columns, colour }) {
    // Whether there is colour is decided by the caller, not by this process's standard output.
    const paint = (text, ...styles) => colour ? (0,external_node_util_namespaceObject.styleText)(styles, text, { validateStream: false }) : text;
    return {
        sentences,
        columns,
        paint,
        wrapped: (text, ...styles) => wrap(text, columns).map((line) => paint(line, ...styles)),
    };
}
/** The table; its bar is the predicted time, as everywhere. */
function mirrorLines({ sentences, columns, paint }, report) {
    const rows = mirrorRows(sentences, report);
    const compared = rows.some(({ share }) => share !== null);
    const [title, ...table] = textTable(sentences.language.columns, rows, {
        columns,
        last: compared ? { width: BAR_CELLS, of: ({ share }) => (share === null ? "" : shareBar(share)) } : null,
        paint: (line, row) => row.state === "chosen"
            ? paint(line.slice(0, 1), "bold", "green") + paint(line.slice(1), "bold")
            : markedRed(paint, line),
    });
    return title === undefined ? [] : [paint(title, "bold"), ...table];
}
function markedRed(paint, line) {
    return line.startsWith(FAILED) ? paint(FAILED, "red") + line.slice(FAILED.length) : line;
}
function fetchLines({ sentences, columns, paint, wrapped }, report) {
    const { labels, fetch } = sentences.language;
    const [title, ...sources] = fetchTable(fetch.columns, fetchRows(sentences, report), {
        columns,
        paint: (line) => markedRed(paint, line),
    });
    return [
        ...wrapped(sentences.labelled(labels.fetched, sentences.fetch(report))),
        ...(title === undefined ? [] : [paint(title, "bold"), ...sources]),
    ];
}
function noteLines({ sentences, wrapped, paint }, notes) {
    return notes.flatMap((note) => {
        const label = sentences.language.labels[note.level];
        const [first = "", ...others] = wrapped(sentences.labelled(label, sentences.note(note)));
        const labelled = paint(label, "bold", "magenta") + first.slice(label.length);
        return [note.level === "warning" ? labelled : first, ...others];
    });
}
/** For a shell, which would read `|` as a pipe. A URL can hold no quote but this one, which has an escape. */
function quoted(goproxy) {
    return `'${(0,neutralise/* neutralise */.$0)(goproxy, 4_000).replaceAll("'", "%27")}'`;
}

;// CONCATENATED MODULE: ./build/telling/telling.js











const LANGUAGES = { en: english, zh: chinese };
/** Everything that is told, in that language. @param audience who reads it */
function tellingIn(tag, audience = "job") {
    const language = LANGUAGES[tag];
    const sentences = sentencesIn(language, audience);
    return {
        ...sentences,
        log: language.log,
        commands: language.commands,
        help: language.help,
        logLines: (report) => logLines(sentences, report),
        summary: (report) => renderSummary(sentences, report),
        summaryProblem: (writing) => language.log.summaryProblem[writing],
        terminal: (report, options) => renderTerminal(sentences, report, options),
        terminalMirrors: (report, options) => renderMirrors(sentences, report, options),
        terminalFetch: (report, options) => renderFetch(sentences, report, options),
        relayLines: (use) => relayLines(sentences, use),
        relaySummary: (use) => relaySummary(sentences, use),
        fleetSummary: (fleet) => fleetSummary(sentences, fleet),
        fleetTerminal: (fleet, columns) => fleetTerminal(sentences, fleet, columns),
        fleetLines: (fleet) => fleetLines(sentences, fleet),
        fleetAlert: (alert) => alertSentence(sentences, alert),
        fleetPin: (region) => pinSentence(sentences, region),
        refused: (file) => refusedSentence(sentences, file),
        progress: (progress, columns) => progressLine(language, progress, columns),
        goProgress: (version, progress) => goProgressLine(language, version, progress),
    };
}


/***/ }),

/***/ 161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fM: () => (/* binding */ addPath),
  Yz: () => (/* binding */ core_debug),
  dN: () => (/* binding */ exportVariable),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, endGroup, error, getBooleanInput, getIDToken, getMultilineInput, isDebug, markdownSummary, platform, setCommandEcho, startGroup, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
;// CONCATENATED MODULE: external "node:path"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_node_path_namespaceObject = x({  });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(555);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
