package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradecheck.text.Lexicon;

/** For one of what an amount is said: "a tonne", "per barrel", "/t", "a day", "per 1,000 cubic metres". */
final class Rates {

    private final SentenceWords words;
    private final Numeral.DecimalMark mark;

    Rates(SentenceWords words, Numeral.DecimalMark mark) {
        this.words = words;
        this.mark = mark;
    }

    /** Reads the rate behind an amount, if it is one of money or goods. */
    void read(Draft draft) {
        if (mayFollow(draft)) {
            draft.last = behind(draft, draft.last);
        }
    }

    /** Reads the rate after the end of a range that has none yet: "$545-550 per tonne". */
    void readBehindRange(Draft range) {
        if (mayFollow(range) && !range.unit.isRate()) {
            range.last = behind(range, range.last);
            range.position(words);
        }
    }

    private static boolean mayFollow(Draft draft) {
        return draft.kind == Kind.MONEY || isGoods(draft);
    }

    private static boolean isGoods(Draft draft) {
        return switch (draft.kind) {
            case MASS, VOLUME, ENERGY -> !draft.unit.isRate();
            case COUNT -> draft.unit.code().equals("TEU");
            default -> false;
        };
    }

    /** The index after the rate; the place itself if there is none. */
    private int behind(Draft draft, int at) {
        int cue = words.touches(at) && words.is(at, "-") && words.touches(at + 1) ? at + 1 : at;
        boolean isArticle = words.isOf(cue, Words.ARTICLE);
        if (!isArticle && !words.isOf(cue, Words.PER)) {
            return at;
        }
        int of = words.touches(cue + 1) && words.is(cue + 1, "-") ? cue + 2 : cue + 1;
        String prefix = "";
        if (words.isNumber(of) && !isArticle) {
            Optional<Numeral> size = Numeral.of(words.at(of), mark);
            if (size.isEmpty()) {
                return at;
            }
            prefix = size.get().value().toPlainString() + "_";
            of++;
        } else if (words.is(of, "thousand") || words.is(of, "million")) {
            prefix = words.word(of) + "_";
            of++;
        }
        if (of >= words.size()) {
            return at;
        }
        String code = shortCode(of, words.is(cue, "/"));
        if (!code.isEmpty()) {
            return per(draft, prefix, code, of + 1);
        }
        Optional<Lexicon.Match<UnitWord>> match = words.unitAt(of);
        return match.isPresent() && isDenominator(match.get(), of, isArticle)
                ? per(
                        draft,
                        prefix,
                        code(match.get().value(), of),
                        of + match.get().tokens())
                : at;
    }

    private static int per(Draft draft, String prefix, String code, int end) {
        draft.unit = new Unit(draft.unit.code() + "/" + prefix + code);
        return end;
    }

    /** What is a unit only where an amount is said for one of it; empty for other words. */
    private String shortCode(int i, boolean isBehindStroke) {
        return switch (words.word(i)) {
            case "pound", "lb" -> "pound";
            case "capita", "person" -> "person";
            case "head" -> "head";
            case "t" -> isBehindStroke ? "tonne" : "";
            case "d" -> isBehindStroke ? "day" : "";
            default -> "";
        };
    }

    private boolean isDenominator(Lexicon.Match<UnitWord> match, int i, boolean isArticle) {
        UnitWord unit = match.value();
        if (!unit.isDenominator() || isArticle && unit.kind() == Kind.COUNT && !isSingle(i)) {
            return false;
        }
        if (isArticle
                && Words.STRETCHES.contains(words.word(i))
                && Words.AWAY.contains(words.word(i + match.tokens()))) {
            // "9.5 billion a month earlier" was earned a month before, and not each month.
            return false;
        }
        boolean isManyTonnes = unit.factor().compareTo(BigDecimal.ONE) != 0
                && unit.unit().code().equals("tonne");
        return !isManyTonnes;
    }

    private boolean isSingle(int i) {
        return switch (words.word(i)) {
            case "unit",
                    "vehicle",
                    "container",
                    "share",
                    "piece",
                    "pair",
                    "item",
                    "bottle",
                    "case",
                    "box",
                    "teu",
                    "head",
                    "passenger",
                    "car" -> true;
            default -> false;
        };
    }

    private String code(UnitWord unit, int i) {
        boolean isCounted = unit.kind() == Kind.COUNT && unit.unit().equals(Unit.COUNT);
        return isCounted ? singular(words.word(i)) : unit.unit().code();
    }

    private static String singular(String lower) {
        return lower.length() > 2 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
