package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.text.ByWord;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;

/** Numbers in words: cardinals, scales, fractions, multiples, ordinals. */
final class NumberWords {

    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, Integer> PARTS = new HashMap<>();
    private static final Map<String, BigDecimal> MULTIPLES = new HashMap<>();
    private static final Set<String> TRIGGERS = new HashSet<>();

    static {
        String[] small = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen"
        };
        for (int i = 0; i < small.length; i++) {
            CARDINALS.put(small[i], i);
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            CARDINALS.put(tens[i], 20 + 10 * i);
        }
        scale("1000", "thousand", "thousands", "thsd", "ths");
        scale("1000000", "million", "millions", "mln", "mn", "mio", "mill", "mil", "mlns", "mns");
        scale(
                "1000000000",
                "billion",
                "billions",
                "bln",
                "bn",
                "bil",
                "blns",
                "bns",
                "milliard",
                "milliards",
                "mrd",
                "mld");
        scale("1000000000000", "trillion", "trillions", "trn", "tn", "tln", "trln", "trl");
        scale("1000000000000000", "quadrillion");
        scale("100000", "lakh", "lakhs", "lac", "lacs");
        scale("10000000", "crore", "crores");
        scale("10000", "\uB9CC", "\u4E07", "\u842C");
        scale("100000000", "\uC5B5", "\u5104", "\u4EBF");
        scale("1000000000000", "\uC870", "\u5146");
        String[] ordinals = {
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth"
        };
        for (int i = 0; i < ordinals.length; i++) {
            ORDINALS.put(ordinals[i], i + 1);
        }
        ORDINALS.put("thirtieth", 30);
        ORDINALS.put("fortieth", 40);
        ORDINALS.put("fiftieth", 50);
        for (int i = 2; i < 10; i++) {
            PARTS.put(ordinals[i], i + 1);
            PARTS.put(ordinals[i] + "s", i + 1);
        }
        PARTS.put("quarter", 4);
        PARTS.put("quarters", 4);
        PARTS.put("half", 2);
        PARTS.put("halves", 2);
        multiple("2", "doubled", "doubling", "twofold", "double", "doubles");
        multiple("3", "tripled", "tripling", "trebled", "trebling", "threefold", "triple", "treble", "triples");
        multiple("4", "quadrupled", "quadrupling", "fourfold", "quadruple");
        multiple("5", "quintupled", "fivefold", "quintuple");
        multiple("6", "sixfold", "sextupled");
        multiple("7", "sevenfold");
        multiple("8", "eightfold");
        multiple("9", "ninefold");
        multiple("10", "tenfold");
        multiple("20", "twentyfold");
        multiple("100", "hundredfold");
        multiple("0.5", "halved", "halving", "halve", "halves");
        TRIGGERS.addAll(CARDINALS.keySet());
        TRIGGERS.addAll(ORDINALS.keySet());
        TRIGGERS.addAll(PARTS.keySet());
        TRIGGERS.addAll(MULTIPLES.keySet());
        TRIGGERS.addAll(List.of(
                "hundred",
                "hundreds",
                "tens",
                "dozen",
                "dozens",
                "thousand",
                "thousands",
                "million",
                "billion",
                "trillion",
                "lakh",
                "crore",
                "twice"));
    }

    private NumberWords() {}

    /**
     * A number in words.
     *
     * @param end index after its last token
     * @param number what the words before the scale say; percent for a share
     * @param scale the scale word as a factor; 1 for none
     * @param form how it was said
     */
    record Spelled(int end, BigDecimal number, BigDecimal scale, Form form) {}

    /** How a number in words is said. */
    enum Form {
        CARDINAL,
        /** half, one and a half, a quarter of a million. */
        BROKEN,
        /** two-thirds, a quarter, one in five: percent of a whole. */
        SHARE,
        /** dozens, tens of millions. */
        VAGUE
    }

    private static void scale(String factor, String... words) {
        for (String word : words) {
            SCALES.put(word, new BigDecimal(factor));
        }
    }

    private static void multiple(String times, String... words) {
        for (String word : words) {
            MULTIPLES.put(word, new BigDecimal(times));
        }
    }

    /** Whether a word may start or be a number. */
    static boolean isTrigger(String lower) {
        return TRIGGERS.contains(lower);
    }

    /**
     * What one word says, looked up once.
     *
     * @param scale the factor of a scale word; zero if it is none
     * @param multiple 2 for "doubled", 0.5 for "halved"; zero if it is none
     * @param ordinal 3 for "third"; 0 if it is none
     * @param cardinal the value of a cardinal of one word below a hundred; −1 if it is none
     */
    private record Facts(BigDecimal scale, BigDecimal multiple, int ordinal, int cardinal) {}

    private static final ByWord<Facts> FACTS = new ByWord<>() {
        @Override
        protected Facts ask(String word) {
            return new Facts(
                    scale(word),
                    MULTIPLES.getOrDefault(word, BigDecimal.ZERO),
                    ORDINALS.getOrDefault(word, 0),
                    CARDINALS.getOrDefault(word, -1));
        }
    };

    /** The factor of a scale word; zero if it is none. */
    static BigDecimal scale(Word word) {
        return FACTS.of(word).scale();
    }

    /** The factor of a scale word; zero if it is none. */
    static BigDecimal scale(String lower) {
        return SCALES.getOrDefault(lower, BigDecimal.ZERO);
    }

    /** 2 for "doubled", 0.5 for "halved"; zero if it is none. */
    static BigDecimal multiple(Word word) {
        return FACTS.of(word).multiple();
    }

    /** 3 for "third"; 0 if it is none. */
    static int ordinal(Word word) {
        return FACTS.of(word).ordinal();
    }

    /** The value of a cardinal of one word below a hundred; -1 if it is none. */
    static int cardinal(String lower) {
        return CARDINALS.getOrDefault(lower, -1);
    }

    /** The number in words that starts at {@code i}. */
    static Optional<Spelled> at(List<Token> tokens, int i) {
        String first = word(tokens, i);
        if (first.equals("half")) {
            return half(tokens, i);
        }
        if (first.equals("dozens") || first.equals("tens") || first.equals("hundreds") || first.equals("thousands")) {
            return vague(tokens, i);
        }
        boolean article = first.equals("a") || first.equals("an");
        if (article) {
            return afterArticle(tokens, i);
        }
        int lead = below100(tokens, i);
        if (lead < 0) {
            return Optional.empty();
        }
        int end = i + lengthBelow100(tokens, i);
        Optional<Spelled> share = share(tokens, lead, end);
        if (share.isPresent()) {
            return share;
        }
        if (word(tokens, end).equals("dozen")) {
            return cardinal(end + 1, lead * 12L, BigDecimal.ONE);
        }
        if (isHalf(tokens, end)) {
            return scaled(tokens, end + 3, new BigDecimal(lead).add(new BigDecimal("0.5")), Form.BROKEN);
        }
        int fraction = behindPoint(tokens, end);
        if (fraction > 0) {
            Spoken digits = digits(tokens, fraction);
            return scaled(tokens, digits.end(), new BigDecimal(lead + "." + digits.digits()), Form.CARDINAL);
        }
        return large(tokens, i);
    }

    private static boolean isOf(List<Token> tokens, int i, int wordClass) {
        return i >= 0
                && i < tokens.size()
                && !tokens.get(i).isNumber()
                && (Words.CLASSES.of(tokens.get(i).word()) & wordClass) != 0;
    }

    private static int cardinal(List<Token> tokens, int i) {
        return isOf(tokens, i, Words.TRIGGER) ? FACTS.of(tokens.get(i).word()).cardinal() : -1;
    }

    private static BigDecimal scale(List<Token> tokens, int i) {
        return isOf(tokens, i, Words.SCALE) ? scale(tokens.get(i).word()) : BigDecimal.ZERO;
    }

    private static String word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private static boolean isHalf(List<Token> tokens, int i) {
        return word(tokens, i).equals("and")
                && word(tokens, i + 1).equals("a")
                && word(tokens, i + 2).equals("half");
    }

    private static Optional<Spelled> cardinal(int end, long value, BigDecimal scale) {
        return Optional.of(new Spelled(end, BigDecimal.valueOf(value), scale, Form.CARDINAL));
    }

    /** Digits said one by one, and the index after them. */
    record Spoken(String digits, int end) {}

    /** The index of the first digit behind "point" or "-point-", as in "five point two", "40-point-one"; −1 for none. */
    static int behindPoint(List<Token> tokens, int at) {
        boolean isHyphened =
                word(tokens, at).equals("-") && word(tokens, at + 2).equals("-");
        int point = isHyphened ? at + 1 : at;
        int digit = isHyphened ? at + 3 : at + 1;
        boolean isDigit = cardinal(tokens, digit) >= 0 && cardinal(tokens, digit) <= 9;
        return word(tokens, point).equals("point") && isDigit ? digit : -1;
    }

    /** The digits that are said from an index on. */
    static Spoken digits(List<Token> tokens, int from) {
        StringBuilder digits = new StringBuilder();
        int at = from;
        while (cardinal(tokens, at) >= 0 && cardinal(tokens, at) <= 9) {
            digits.append(cardinal(tokens, at));
            boolean isJoined = word(tokens, at + 1).equals("-") && cardinal(tokens, at + 2) >= 0;
            at += isJoined ? 2 : 1;
        }
        return new Spoken(digits.toString(), at);
    }

    private static Optional<Spelled> scaled(List<Token> tokens, int at, BigDecimal number, Form form) {
        BigDecimal factor = BigDecimal.ONE;
        int end = at;
        while (scale(tokens, end).signum() > 0) {
            factor = factor.multiply(scale(tokens, end));
            end++;
        }
        return Optional.of(new Spelled(end, number, factor, form));
    }

    /** "half a billion", "half a dozen", "half of", "half the". */
    private static Optional<Spelled> half(List<Token> tokens, int i) {
        String next = word(tokens, i + 1);
        int at = next.equals("-") ? i + 2 : i + 1;
        if (next.equals("a")) {
            at = i + 2;
            if (word(tokens, at).equals("dozen")) {
                return cardinal(at + 1, 6, BigDecimal.ONE);
            }
            if (isPercentWord(word(tokens, at))) {
                return Optional.of(new Spelled(at, new BigDecimal("0.5"), BigDecimal.ONE, Form.BROKEN));
            }
            BigDecimal factor = scale(tokens, at);
            return factor.signum() > 0
                    ? Optional.of(new Spelled(at + 1, new BigDecimal("0.5"), factor, Form.BROKEN))
                    : Optional.empty();
        }
        if (scale(tokens, at).signum() > 0) {
            return scaled(tokens, at, new BigDecimal("0.5"), Form.BROKEN);
        }
        return isHalfOfSomething(tokens, i) ? share(i + 1, 1, 2) : Optional.empty();
    }

    /** A cardinal in words or digits up to 10; -1 if there is none. */
    private static int small(List<Token> tokens, int i) {
        String word = word(tokens, i);
        if (word.length() == 1 && word.charAt(0) >= '0' && word.charAt(0) <= '9') {
            return word.charAt(0) - '0';
        }
        return word.equals("10") ? 10 : cardinal(word);
    }

    private static boolean isPercentWord(String lower) {
        return switch (lower) {
            case "percentage", "percent", "per", "pct", "point", "basis", "%" -> true;
            default -> false;
        };
    }

    private static boolean isHalfOfSomething(List<Token> tokens, int i) {
        String before = word(tokens, i - 1);
        String next = word(tokens, i + 1);
        if (before.equals("first") || before.equals("second") || before.equals("latter") || before.equals("last")) {
            return false;
        }
        return switch (next) {
            case "of",
                    "the",
                    "its",
                    "their",
                    "his",
                    "her",
                    "our",
                    "all",
                    "that",
                    "what",
                    "as",
                    "this",
                    "these",
                    "those" -> true;
            default ->
                switch (before) {
                    case "by",
                            "than",
                            "over",
                            "about",
                            "nearly",
                            "almost",
                            "around",
                            "roughly",
                            "under",
                            "least",
                            "some",
                            "approximately",
                            "only",
                            "just",
                            "in" -> !next.equals("-") && !next.equals("year") && !next.equals("time");
                    default -> false;
                };
        };
    }

    private static Optional<Spelled> share(int end, int numerator, int denominator) {
        BigDecimal percent = BigDecimal.valueOf(100L * numerator);
        BigDecimal whole = BigDecimal.valueOf(denominator);
        BigDecimal exact = percent.divide(whole, 7, java.math.RoundingMode.HALF_EVEN);
        BigDecimal plain = exact.stripTrailingZeros();
        BigDecimal number = plain.scale() <= 1 ? plain.setScale(Math.max(0, plain.scale())) : exact;
        return Optional.of(new Spelled(end, number, BigDecimal.ONE, Form.SHARE));
    }

    /** "two-thirds", "three quarters of", "one fifth", "one in five". */
    private static Optional<Spelled> share(List<Token> tokens, int lead, int end) {
        int at = word(tokens, end).equals("-") ? end + 1 : end;
        boolean hyphen = at > end;
        String part = word(tokens, at);
        int of = isOf(tokens, at, Words.TRIGGER) ? PARTS.getOrDefault(part, 0) : 0;
        boolean plural = part.endsWith("s");
        if (of > lead && lead > 0 && plural == (lead > 1)) {
            boolean isTime = part.startsWith("quarter") || part.startsWith("half") || part.startsWith("halves");
            boolean certain = hyphen
                    || word(tokens, at + 1).equals("of")
                    || word(tokens, at + 1).equals("the");
            if (certain || (!isTime && isEndOfPhrase(word(tokens, at + 1)))) {
                return share(at + 1, lead, of);
            }
            return Optional.empty();
        }
        // "one dollar in five"
        int in = CountedPieces.has(word(tokens, end)) ? end + 1 : end;
        boolean inside = word(tokens, in).equals("in");
        boolean outOf = word(tokens, in).equals("out") && word(tokens, in + 1).equals("of");
        int second = inside ? in + 1 : outOf ? in + 2 : -1;
        if (second > 0 && word(tokens, second).equals("every")) {
            second++;
        }
        if (second > 0 && lead > 0 && lead <= 9) {
            int whole = small(tokens, second);
            String next = word(tokens, second + 1);
            boolean isTime = next.startsWith("year")
                    || next.startsWith("month")
                    || next.startsWith("day")
                    || next.startsWith("week")
                    || next.equals("-");
            if (whole > lead && whole <= 10 && scale(next).signum() == 0 && (outOf || !isTime)) {
                return share(second + 1, lead, whole);
            }
        }
        return Optional.empty();
    }

    /** After "a third" a noun means an ordinal ("a third country"); anything else means a part. */
    private static boolean isEndOfPhrase(String next) {
        return switch (next) {
            case "",
                    ".",
                    ",",
                    ";",
                    ":",
                    ")",
                    "]",
                    "\u201D",
                    "\"",
                    "?",
                    "!",
                    "-",
                    "--",
                    "'",
                    "of",
                    "to",
                    "from",
                    "in",
                    "on",
                    "over",
                    "and",
                    "or",
                    "but",
                    "compared",
                    "higher",
                    "lower",
                    "more",
                    "less",
                    "larger",
                    "smaller",
                    "below",
                    "above",
                    "against",
                    "last",
                    "this",
                    "since",
                    "between",
                    "year",
                    "on-year",
                    "the",
                    "its",
                    "as",
                    "were",
                    "was",
                    "is",
                    "are",
                    "came",
                    "went",
                    "goes",
                    "comes",
                    "by",
                    "while",
                    "after",
                    "during",
                    "at",
                    "if",
                    "than",
                    "for",
                    "with",
                    "that",
                    "which",
                    "because",
                    "when",
                    "even",
                    "again",
                    "cheaper",
                    "dearer",
                    "annually",
                    "who",
                    "what",
                    "fewer",
                    "compared-with",
                    "within",
                    "so",
                    "still",
                    "under" -> true;
            default -> false;
        };
    }

    /** "a third", "a quarter of a million", "a billion and a half", "a dozen", "a hundred". */
    private static Optional<Spelled> afterArticle(List<Token> tokens, int i) {
        String next = word(tokens, i + 1);
        if (next.equals("dozen")) {
            return cardinal(i + 2, 12, BigDecimal.ONE);
        }
        if (next.equals("hundred")) {
            BigDecimal factor = scale(tokens, i + 2);
            return factor.signum() > 0 ? cardinal(i + 3, 100, factor) : cardinal(i + 2, 100, BigDecimal.ONE);
        }
        BigDecimal factor = scale(next);
        if (factor.signum() > 0) {
            return isHalf(tokens, i + 2)
                    ? Optional.of(new Spelled(i + 5, new BigDecimal("1.5"), factor, Form.BROKEN))
                    : cardinal(i + 2, 1, factor);
        }
        int part = next.endsWith("s") ? 0 : PARTS.getOrDefault(next, 0);
        if (part == 0) {
            return Optional.empty();
        }
        String after = word(tokens, i + 2);
        if (after.equals("of") && word(tokens, i + 3).equals("a") && isPercentWord(word(tokens, i + 4)) && part == 4) {
            return Optional.of(new Spelled(i + 4, new BigDecimal("0.25"), BigDecimal.ONE, Form.BROKEN));
        }
        if (part == 4 && isPercentWord(after)) {
            return Optional.of(new Spelled(i + 2, new BigDecimal("0.25"), BigDecimal.ONE, Form.BROKEN));
        }
        if (after.equals("of")
                && word(tokens, i + 3).equals("a")
                && scale(tokens, i + 4).signum() > 0) {
            BigDecimal number =
                    part == 4 ? new BigDecimal("0.25") : part == 2 ? new BigDecimal("0.5") : BigDecimal.ZERO;
            if (number.signum() > 0) {
                return Optional.of(new Spelled(i + 5, number, scale(tokens, i + 4), Form.BROKEN));
            }
        }
        if (part == 2 && !after.equals("of")) {
            return Optional.empty();
        }
        boolean isTime = part == 4 && !isQuarterPart(tokens, i, after);
        return !isTime && isEndOfPhrase(after) ? share(i + 2, 1, part) : Optional.empty();
    }

    /** "a quarter of", "by a quarter", "a quarter more"; "a quarter earlier" and "in a quarter" are three months. */
    private static boolean isQuarterPart(List<Token> tokens, int i, String after) {
        return switch (word(tokens, i - 1)) {
            case "by",
                    "than",
                    "about",
                    "nearly",
                    "almost",
                    "around",
                    "roughly",
                    "over",
                    "under",
                    "some",
                    "up",
                    "down",
                    "of",
                    "for",
                    "just",
                    "least",
                    "approximately",
                    "only",
                    "to" -> true;
            default ->
                switch (after) {
                    case "of", "more", "less", "higher", "lower", "larger", "smaller", "above", "below" -> true;
                    default -> false;
                };
        };
    }

    /** "tens of millions", "hundreds of thousands", "dozens". */
    private static Optional<Spelled> vague(List<Token> tokens, int i) {
        int number = switch (word(tokens, i)) {
            case "tens" -> 10;
            case "dozens" -> 12;
            case "hundreds" -> 100;
            default -> 1000;
        };
        boolean of = word(tokens, i + 1).equals("of");
        BigDecimal factor = of ? scale(tokens, i + 2) : BigDecimal.ZERO;
        if (factor.signum() > 0 && word(tokens, i + 2).endsWith("s")) {
            return Optional.of(new Spelled(i + 3, BigDecimal.valueOf(number), factor, Form.VAGUE));
        }
        return of && number != 10
                ? Optional.of(new Spelled(i + 1, BigDecimal.valueOf(number), BigDecimal.ONE, Form.VAGUE))
                : Optional.empty();
    }

    private static int below100(List<Token> tokens, int i) {
        int value = cardinal(tokens, i);
        if (value >= 20 && lengthBelow100(tokens, i) > 1) {
            int last = i + lengthBelow100(tokens, i) - 1;
            return value + cardinal(tokens, last);
        }
        return value;
    }

    private static int lengthBelow100(List<Token> tokens, int i) {
        int value = cardinal(tokens, i);
        if (value >= 20) {
            boolean hyphen = word(tokens, i + 1).equals("-");
            int unit = cardinal(tokens, hyphen ? i + 2 : i + 1);
            if (unit >= 1 && unit <= 9) {
                return hyphen ? 3 : 2;
            }
        }
        return 1;
    }

    /** "two hundred and fifty million", "three thousand five hundred". */
    private static Optional<Spelled> large(List<Token> tokens, int i) {
        long total = 0;
        long group = 0;
        boolean open = false;
        int at = i;
        BigDecimal lastScale = BigDecimal.ONE;
        while (at < tokens.size()) {
            String word = word(tokens, at);
            int value = cardinal(tokens, at);
            if (value >= 0 && !open) {
                group += below100(tokens, at);
                at += lengthBelow100(tokens, at);
                open = true;
            } else if (word.equals("hundred") && group > 0 && group < 100) {
                group *= 100;
                at++;
                open = false;
            } else if (group > 0 && scale(tokens, at).signum() > 0) {
                BigDecimal factor = scale(tokens, at);
                at++;
                while (scale(tokens, at).signum() > 0) {
                    factor = factor.multiply(scale(tokens, at));
                    at++;
                }
                boolean goesOn = factor.compareTo(new BigDecimal("1000000000")) < 0
                        && cardinal(tokens, at) > 0
                        && word(tokens, at + 1).equals("hundred");
                if (!goesOn) {
                    return total == 0
                            ? cardinal(at, group, factor)
                            : cardinal(at, total + group * factor.longValueExact(), BigDecimal.ONE);
                }
                total += group * factor.longValueExact();
                group = 0;
                open = false;
                lastScale = factor;
            } else if (word.equals("and") && group >= 100 && !open && cardinal(tokens, at + 1) > 0) {
                at++;
            } else {
                break;
            }
        }
        return cardinal(at, total + group, lastScale.signum() > 0 ? BigDecimal.ONE : lastScale);
    }
}
