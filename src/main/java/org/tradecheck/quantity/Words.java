package org.tradecheck.quantity;

import java.util.Set;
import org.tradecheck.text.MonthNames;
import org.tradecheck.text.WordBits;

/** Closed classes of words that decide how a number beside them is read. */
final class Words {

    /** A word that may start or be a number, see {@link NumberWords#isTrigger(String)}. */
    static final int TRIGGER = 1;

    static final int SCALE = 1 << 1;

    /** "a", "an". */
    static final int ARTICLE = 1 << 2;

    static final int MONTH = 1 << 3;
    static final int BEFORE_YEAR = 1 << 4;
    static final int NAME_HEAD = 1 << 5;
    static final int LEANING = 1 << 6;
    static final int AFTER_LEANING = 1 << 7;

    /** "in" and the bracket, behind which a unit may be declared. */
    static final int DECLARING = 1 << 8;

    /** A noun of currency. */
    static final int CURRENCY = 1 << 9;

    /** What may stand between a hedge and its number. */
    static final int FILLER = 1 << 10;

    /** What a hedge behind its number begins with. */
    static final int HEDGE_BEHIND = 1 << 11;

    /** What a unit or a currency may begin with: behind a number or where one is declared, nothing else is looked up. */
    static final int UNIT_START = 1 << 12;

    /** A scale, or letters that may be one behind a number: "m", "cr". */
    static final int SCALE_LIKE = 1 << 13;

    /** "per" and the stroke. */
    static final int PER = 1 << 14;

    /** "a.m.", "o'clock". */
    static final int HALF_DAY = 1 << 15;

    /** A verb of rising, falling and the like. */
    static final int MOTION = 1 << 16;

    /** What words are to the numbers beside them: the classes of each word in bits, asked once for a word. */
    static final WordBits CLASSES = new WordBits(17) {
        @Override
        protected int ask(String word) {
            return classes(word);
        }
    };

    private static int classes(String word) {
        boolean isArticle = word.equals("a") || word.equals("an");
        boolean isDeclaring = word.equals("in") || word.equals("(");
        return (NumberWords.isTrigger(word) ? TRIGGER : 0)
                | (NumberWords.scale(word).signum() > 0 ? SCALE : 0)
                | (isArticle ? ARTICLE : 0)
                | (MonthNames.ALL.contains(word) ? MONTH : 0)
                | (BEFORE_YEARS.contains(word) ? BEFORE_YEAR : 0)
                | (NAME_HEADS.contains(word) ? NAME_HEAD : 0)
                | (LEANINGS.contains(word) ? LEANING : 0)
                | (AFTER_LEANINGS.contains(word) ? AFTER_LEANING : 0)
                | (isDeclaring ? DECLARING : 0)
                | (CurrencyTable.SHIPPED.named(word).isEmpty() ? 0 : CURRENCY)
                | (beginsUnit(word) ? UNIT_START : 0)
                | (mayBeScale(word) ? SCALE_LIKE : 0)
                | (word.equals("per") || word.equals("/") ? PER : 0)
                | (HALF_DAYS.contains(word) ? HALF_DAY : 0)
                | (MOTIONS.contains(word) ? MOTION : 0)
                | (Hedges.isFiller(word) ? FILLER : 0)
                | (Hedges.beginsBehind(word) ? HEDGE_BEHIND : 0);
    }

    /** Whether {@link PrintedUnits} may read a unit or a currency that begins with a word. */
    private static boolean beginsUnit(String word) {
        return CurrencyTable.SHIPPED.begins(word)
                || UnitWord.LEXICON.begins(word)
                || MEASURED_AS.contains(word)
                || UNIT_LETTERS.contains(word);
    }

    /** Whether {@link Scales} may know a word. */
    private static boolean mayBeScale(String word) {
        return SCALES_BEHIND_NUMBERS.contains(word) || NumberWords.scale(word).signum() > 0;
    }

    /** How goods are weighed and measured: "gross tonnes", "net weight tons". */
    static final Set<String> MEASURED_AS =
            Set.of("gross", "net", "wet", "dry", "standard", "metric", "long", "short", "registered");

    /** Units and coins that only a number in front makes one. */
    private static final Set<String> UNIT_LETTERS =
            Set.of("t", "mt", "x", "us", "fold", "p", "cents", "cts", "cent", "pence", "paise", "kopecks");

    private static final Set<String> SCALES_BEHIND_NUMBERS = Set.of("hundred", "m", "b", "k", "t", "cr");

    private static final Set<String> HALF_DAYS = Set.of("a.m.", "p.m.", "am", "pm", "o'clock");

    static final Set<String> STRETCHES = Set.of("day", "week", "month", "quarter", "year", "decade");

    /** Behind a stretch of time: it is how long ago something was. */
    static final Set<String> AWAY = Set.of("earlier", "ago", "before", "previously", "later");

    /** After these a bare number from 1500 to 2100 is a year whatever follows. */
    private static final Set<String> BEFORE_YEARS = Set.of(
            "in",
            "since",
            "by",
            "during",
            "until",
            "till",
            "through",
            "late",
            "early",
            "mid",
            "end",
            "before",
            "after",
            "year",
            "fiscal",
            "calendar",
            "season",
            "from",
            "between",
            "for",
            "circa",
            "years",
            "quarter",
            "half",
            "fy",
            "pre",
            "post",
            "ending",
            "ended",
            "fall",
            "autumn",
            "winter",
            "spring",
            "summer",
            "throughout",
            "versus",
            "financial",
            "marketing",
            "crop");

    /** Heads of names: the number after them is part of a name. */
    private static final Set<String> NAME_HEADS = Set.of(
            "boeing",
            "airbus",
            "embraer",
            "tupolev",
            "ilyushin",
            "antonov",
            "iphone",
            "ipad",
            "galaxy",
            "windows",
            "section",
            "sections",
            "article",
            "articles",
            "resolution",
            "resolutions",
            "chapter",
            "chapters",
            "annex",
            "annexes",
            "exhibit",
            "exhibits",
            "table",
            "tables",
            "figure",
            "figures",
            "fig",
            "figs",
            "appendix",
            "flight",
            "route",
            "highway",
            "motorway",
            "iso",
            "sitc",
            "hs",
            "hts",
            "htsus",
            "hscode",
            "rev",
            "revision",
            "version",
            "model",
            "type",
            "phase",
            "stage",
            "berth",
            "gate",
            "page",
            "pages",
            "pp",
            "paragraph",
            "paragraphs",
            "para",
            "clause",
            "form",
            "schedule",
            "title",
            "decree",
            "directive",
            "regulation",
            "docket",
            "case",
            "bpm",
            "isic",
            "nace",
            "cpa",
            "naics",
            "nasdaq",
            "ftse",
            "nikkei",
            "dax",
            "cac",
            "russell",
            "fortune",
            "stoxx",
            "kospi",
            "csi",
            "asx",
            "sensex",
            "nifty",
            "s&p",
            "box",
            "room",
            "suite",
            "channel",
            "formula",
            "euro-",
            "ma",
            "psalm",
            "chart",
            "charts",
            "footnote",
            "note",
            "notes",
            "vol",
            "volume",
            "edition",
            "issue",
            "code",
            "codes",
            "heading",
            "headings",
            "subheading",
            "subheadings",
            "category",
            "categories",
            "sector",
            "zone",
            "tier",
            "scope",
            "class",
            "grade",
            "unit",
            "train",
            "reactor",
            "well",
            "lot",
            "pier",
            "dock",
            "terminal",
            "platform",
            "pillar",
            "goal",
            "sdg",
            "apollo",
            "falcon",
            "soyuz",
            "concorde",
            "covid",
            "sars",
            "mig",
            "sukhoi",
            "win",
            "intel",
            "pentium",
            "xbox",
            "playstation",
            "level",
            "step",
            "part",
            "item",
            "items",
            "line",
            "world",
            "basel",
            "rule",
            "rules",
            "bill",
            "act",
            "order",
            "chassis");

    /** Heads of names that a year follows: "Expo 2025", "Vision 2030". */
    static final Set<String> YEAR_NAME_HEADS =
            Set.of("expo", "vision", "agenda", "olympics", "games", "cop", "euro", "horizon", "strategy-", "mission");

    /** A year before one of these belongs to the name of a plan. */
    static final Set<String> PLANS = Set.of(
            "strategy",
            "vision",
            "agenda",
            "programme",
            "program",
            "plan",
            "roadmap",
            "initiative",
            "expo",
            "olympics",
            "agreement",
            "summit",
            "forum",
            "concept");

    private static final Set<String> MOTIONS = Set.of(
            "rise",
            "rises",
            "rose",
            "risen",
            "rising",
            "fall",
            "falls",
            "fell",
            "fallen",
            "falling",
            "increase",
            "increases",
            "increased",
            "increasing",
            "decrease",
            "decreases",
            "decreased",
            "decreasing",
            "grow",
            "grows",
            "grew",
            "grown",
            "growing",
            "growth",
            "climb",
            "climbs",
            "climbed",
            "climbing",
            "drop",
            "drops",
            "dropped",
            "dropping",
            "decline",
            "declines",
            "declined",
            "declining",
            "slip",
            "slips",
            "slipped",
            "edge",
            "edged",
            "jump",
            "jumps",
            "jumped",
            "jumping",
            "surge",
            "surged",
            "surging",
            "soar",
            "soared",
            "soaring",
            "widen",
            "widens",
            "widened",
            "widening",
            "narrow",
            "narrows",
            "narrowed",
            "narrowing",
            "shrink",
            "shrank",
            "shrunk",
            "advance",
            "advanced",
            "gain",
            "gains",
            "gained",
            "add",
            "added",
            "up",
            "down",
            "cut",
            "cuts",
            "lower",
            "lowered",
            "raise",
            "raised",
            "plunge",
            "plunged",
            "slump",
            "slumped",
            "tumble",
            "tumbled",
            "dip",
            "dipped",
            "ease",
            "eased",
            "expand",
            "expanded",
            "contract",
            "contracted",
            "swell",
            "swelled",
            "swollen",
            "improve",
            "improved",
            "slow",
            "slowed",
            "accelerate",
            "accelerated",
            "move",
            "moved",
            "went",
            "revised",
            "change",
            "changed",
            "swing",
            "swung",
            "reduced",
            "reducing",
            "lifted",
            "pushed",
            "boosted",
            "slid",
            "sank",
            "dwindled",
            "ballooned",
            "recovered",
            "rebounded",
            "scaled",
            "trimmed",
            "doubled",
            "tripled",
            "halved",
            "quadrupled",
            "higher",
            "weakened",
            "strengthened",
            "deteriorated",
            "firmed",
            "retreated",
            "lost",
            "crept",
            "shot",
            "bringing",
            "brought",
            "took",
            "taking",
            "put",
            "sent");

    static final Set<String> RANGING = Set.of(
            "range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying", "anywhere", "between");

    /** A number without a unit may lean on an earlier one after these. */
    private static final Set<String> LEANINGS = Set.of(
            "from",
            "to",
            "against",
            "versus",
            "vs",
            "and",
            "or",
            "than",
            "with",
            "after",
            "(",
            ",",
            "at",
            "but",
            "were",
            "was",
            "of",
            "/",
            "compared",
            "v",
            "nearly",
            "about",
            "around",
            "some",
            "only",
            "just",
            "a",
            "for",
            "stood",
            "plus",
            "minus",
            "exceeding",
            "over",
            "under",
            "between",
            "by",
            "=");

    /** What follows a number that leans on an earlier one; a noun there would be what it counts. */
    private static final Set<String> AFTER_LEANINGS = Set.of(
            "in",
            "from",
            "to",
            "a",
            "an",
            "the",
            "last",
            "this",
            "year",
            "month",
            "earlier",
            "ago",
            "and",
            "or",
            "for",
            "on",
            "at",
            "as",
            "while",
            "but",
            "compared",
            "against",
            "versus",
            "vs",
            "respectively",
            "during",
            "over",
            "by",
            "previously",
            "before",
            "after",
            "since",
            "same",
            "previous",
            "one",
            "end",
            "then",
            "when",
            "with",
            "logged",
            "recorded",
            "posted",
            "seen",
            "reported",
            "registered",
            "surplus",
            "deficit",
            "prior",
            "of",
            "it",
            "that",
            "which",
            "she",
            "he",
            "they",
            "overall",
            "now",
            "today",
            "yesterday",
            "per",
            "under",
            "below",
            "above",
            "higher",
            "lower",
            "more",
            "less",
            "if",
            "was",
            "were",
            "is",
            "are",
            "had",
            "has",
            "came",
            "went",
            "year-on-year",
            "annually",
            "until",
            "through",
            "between",
            "revised",
            "two",
            "three",
            "six",
            "nine",
            "mainly",
            "mostly",
            "thanks",
            "because",
            "due",
            "also",
            "both",
            "within",
            "based",
            "according",
            "who",
            "so");

    /** Nouns after a scaled amount that say what the money is, not what is counted. */
    static final Set<String> MONEY_NOUNS = Set.of(
            "exports",
            "imports",
            "sales",
            "earnings",
            "receipts",
            "shipments",
            "goods",
            "services",
            "losses",
            "profits",
            "purchases",
            "payments",
            "reserves",
            "loans",
            "debts",
            "revenues",
            "surplus",
            "deficit",
            "trade",
            "gap",
            "shortfall",
            "turnover",
            "credits",
            "investments",
            "contracts",
            "deals",
            "bonds",
            "expenses",
            "costs",
            "assets",
            "liabilities",
            "taxes",
            "subsidies",
            "duties",
            "gains",
            "rises",
            "falls",
            "increases",
            "respectively",
            "was",
            "is",
            "has",
            "as",
            "previous",
            "us",
            "its",
            "versus",
            "vs",
            "plus",
            "less",
            "previously",
            "this",
            "years",
            "months",
            "quarters",
            "times",
            "always",
            "perhaps",
            "towards",
            "besides",
            "across",
            "sources",
            "others",
            "minus",
            "yes",
            "thus",
            "his");

    private Words() {}
}
