package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an article declares its bare numbers to be: "in billions of dollars", "(in thousand tonnes)". A declaration is
 * good for its paragraph, and for the next one where a list follows. One for an article.
 */
final class Declarations {

    private final CurrencyResolver currencies;

    /** What is declared where the last sentence stood. */
    private Declared last = Declared.NONE;

    /**
     * What bare numbers are.
     *
     * @param lastParagraph up to which one
     */
    record Declared(Kind kind, Unit unit, BigDecimal scale, int lastParagraph) {

        static final Declared NONE = new Declared(Kind.OTHER, Unit.NONE, BigDecimal.ONE, -1);
    }

    Declarations(CurrencyResolver currencies) {
        this.currencies = currencies;
    }

    /** What is declared after a sentence, by it or before. It may have no numbers. */
    Declared after(SentenceWords words, PrintedUnits units, int paragraph) {
        if (last.lastParagraph() < paragraph) {
            last = Declared.NONE;
        }
        for (int i = words.next(0, Words.DECLARING); i + 1 < words.size(); i = words.next(i + 1, Words.DECLARING)) {
            if (mayDeclare(words, i + 1)) {
                last = declaredAt(words, units, i + 1, paragraph).orElse(last);
            }
        }
        return last;
    }

    /** Whether a scale, a unit or money may stand at a place, or "in" behind a bracket: not in "in 2024", "in the". */
    private static boolean mayDeclare(SentenceWords words, int at) {
        return words.isOf(at, Words.UNIT_START | Words.SCALE | Words.DECLARING);
    }

    private Optional<Declared> declaredAt(SentenceWords words, PrintedUnits units, int from, int paragraph) {
        boolean isInBracket = words.is(from - 1, "(");
        int signAt = isInBracket && words.is(from, "in") ? from + 1 : from;
        String sign = signAt(words, signAt);
        int scaleAt = behindSign(words, signAt, sign);
        BigDecimal scale = NumberWords.scale(words.word(scaleAt));
        boolean isScaled = scale.signum() > 0;
        int at = scaleAt;
        if (isScaled) {
            at++;
            BigDecimal second = NumberWords.scale(words.word(at));
            if (second.signum() > 0) {
                scale = scale.multiply(second);
                at++;
            }
            if (words.is(at, "of")) {
                at++;
            }
        }
        int until = at < words.size() && isBeforeList(words) ? paragraph + 1 : paragraph;
        if (!sign.isEmpty()) {
            String code = currencies.resolve(sign, true, words.tokens.get(from).span());
            return isScaled ? Optional.of(new Declared(Kind.MONEY, new Unit(code), scale, until)) : Optional.empty();
        }
        if (at >= words.size() || (isInBracket && !isScaled)) {
            return Optional.empty();
        }
        Draft probe = new Draft();
        int end = units.declared(probe, at);
        boolean isThere = end > at || probe.kind == Kind.COUNT && isScaled;
        if (!isThere || goesOn(words, end) || !isMeasure(words, probe, isScaled, at) || words.isNumber(from - 2)) {
            return Optional.empty();
        }
        BigDecimal factor = isScaled ? scale : BigDecimal.ONE;
        return Optional.of(new Declared(probe.kind, probe.unit, factor.multiply(probe.scale), until));
    }

    /** The currency sign or code at a place; empty if there is none. */
    private static String signAt(SentenceWords words, int at) {
        if (words.is(at, "us") && words.is(at + 1, "$")) {
            return "USD";
        }
        if (at >= words.size()) {
            return "";
        }
        String sign = words.isWord(at) ? "" : CurrencyTable.SHIPPED.signed(words.word(at));
        if (!sign.isEmpty()) {
            return sign;
        }
        boolean isCode =
                CurrencyTable.SHIPPED.mayBePrinted(words.at(at)) && CurrencyTable.SHIPPED.isCode(words.raw(at));
        return isCode ? words.raw(at) : "";
    }

    private static int behindSign(SentenceWords words, int at, String sign) {
        if (sign.isEmpty()) {
            return at;
        }
        return words.is(at, "us") && words.is(at + 1, "$") ? at + 2 : at + 1;
    }

    /** Whether a sentence ends as one does that a list stands below. */
    private static boolean isBeforeList(SentenceWords words) {
        return switch (words.word(words.size() - 1)) {
            case ":", "-", "--" -> true;
            default -> false;
        };
    }

    /** "in dollar terms", "in 60-kilo bags": no unit is declared. */
    private static boolean goesOn(SentenceWords words, int end) {
        return switch (words.word(end)) {
            case "terms", "bags", "-" -> true;
            default -> false;
        };
    }

    private static boolean isMeasure(SentenceWords words, Draft unit, boolean isScaled, int at) {
        return switch (unit.kind) {
            case MASS, VOLUME, ENERGY -> true;
            case MONEY -> isScaled;
            case PERCENT -> words.is(at, "percent");
            default -> false;
        };
    }
}
