package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradecheck.text.Lexicon;

/** Years as they are printed: "2024", "2021-22", "FY24", "'87", "the 1990s"; not those in names, such as "Expo 2025". */
final class Years {

    private final SentenceWords words;
    private final FoundNumbers found;
    private final CurrencySigns signs;
    private final UnitPlaces units;

    Years(SentenceWords words, FoundNumbers found, CurrencySigns signs, UnitPlaces units) {
        this.words = words;
        this.found = found;
        this.signs = signs;
        this.units = units;
    }

    /** Reads a year at a numeral and returns the index after it; that of the numeral if there is none. */
    int read(int i, BigDecimal number) {
        if (words.isWord(i - 1) && words.touches(i)) {
            return glued(i, number);
        }
        return words.isYear(i) ? full(i, number) : shortened(i, number);
    }

    private int add(int first, int end, BigDecimal number) {
        found.add(first, end, Kind.YEAR, number, Draft.Form.EXACT);
        return end;
    }

    private int full(int i, BigDecimal number) {
        int end = end(i);
        if (isInAddress(i) || signs.isSign(i - 1) || isBlankedOut(i) || (units.hasUnit(end) && !isPriceBase(i))) {
            return i;
        }
        int value = words.integer(i);
        if (words.touches(end) && (words.is(end, "s") || words.is(end, "'s") && value % 10 == 0)) {
            end++;
        }
        boolean isPair = end > i + 1 && words.isNumber(end - 1);
        if (!isPair && isInName(i)) {
            return found.inName(end);
        }
        boolean isUsual = value >= 1900 && value <= 2100;
        if (isCountedThing(i, end) || (!isUsual && !hasContext(i))) {
            return i;
        }
        return add(i, end, number);
    }

    /** "FY24", "FY2021-22", "Q3", "H1": the letters say what the digits are. */
    private int glued(int i, BigDecimal number) {
        int value = words.integer(i);
        return switch (words.word(i - 1)) {
            case "fy", "cy", "my", "ay" -> {
                int size = words.length(i);
                yield value >= 0 && (size == 2 || size == 4) ? add(i - 1, end(i), number) : i;
            }
            case "q" -> value >= 1 && value <= 4 ? found.inName(i + 1) : i;
            case "h" -> value >= 1 && value <= 2 ? found.inName(i + 1) : i;
            default -> i;
        };
    }

    /** After a year and the rest of "2021-22", "2019/20". */
    private int end(int i) {
        boolean parted = words.touches(i + 1) && words.touches(i + 2) && (words.is(i + 1, "-") || words.is(i + 1, "/"));
        if (!parted || !words.isPlainInteger(i + 2)) {
            return i + 1;
        }
        int first = words.integer(i) % 100;
        int next = words.integer(i + 2);
        int size = words.length(i + 2);
        boolean follows = size == 2 && next == (first + 1) % 100 || size == 4 && next == words.integer(i) + 1;
        boolean isSpan = size == 2 && words.length(i) == 4 && next > first;
        return follows || isSpan ? i + 3 : i + 1;
    }

    /** "'87", "86/87", "the 80s", "fiscal 87". */
    private int shortened(int i, BigDecimal number) {
        if (!words.isPlainInteger(i) || words.length(i) != 2) {
            return i;
        }
        if (words.is(i - 1, "'") && words.touches(i)) {
            return add(i, i + 1, number);
        }
        int end = end(i);
        if (end > i + 1 && words.is(i + 1, "/") && words.integer(i) > 12) {
            return add(i, end, number);
        }
        if (words.touches(i + 1) && words.is(i + 1, "s") && words.integer(i) % 10 == 0) {
            return add(i, i + 2, number);
        }
        boolean fiscal = words.is(i - 1, "fiscal") || words.is(i - 1, "fy");
        return fiscal && !units.hasUnit(i + 1) ? add(i, i + 1, number) : i;
    }

    /** "example.org/2024": a part of an address on the net. */
    private boolean isInAddress(int i) {
        return words.is(i - 1, "/")
                && words.touches(i)
                && words.touches(i - 1)
                && words.isWord(i - 2)
                && !words.isMonth(i - 2);
    }

    private boolean isBlankedOut(int i) {
        return words.touches(i) && (words.is(i - 1, "+") || words.is(i - 1, "#"));
    }

    private boolean hasContext(int i) {
        return words.isOf(i - 1, Words.BEFORE_YEAR)
                || words.isMonth(i - 1)
                || words.isYear(i - 2)
                || words.isYear(i + 2);
    }

    /** "chained 2017 dollars", "at constant 2015 prices". */
    private boolean isPriceBase(int i) {
        return switch (words.word(i - 1)) {
            case "chained", "constant", "base" -> true;
            default -> false;
        };
    }

    /** "Expo 2025", "Vision 2030", "Uzbekistan – 2030 strategy". */
    private boolean isInName(int i) {
        if (words.isCapital(i - 1) && Words.YEAR_NAME_HEADS.contains(words.word(i - 1))) {
            return true;
        }
        boolean dashed = (words.is(i - 1, "-") || words.is(i - 1, "--")) && words.isCapital(i - 2);
        if (dashed && isPlan(i + 1)) {
            return true;
        }
        boolean glued = dashed && words.touches(i) && words.touches(i - 1) && words.is(i - 1, "-");
        return (glued && !words.isMonth(i - 2) && !words.is(i - 2, "mid") && words.isInSentenceCase())
                || (words.isCapital(i + 1) && isPlan(i + 1) && words.isInSentenceCase())
                || (words.is(i + 1, "world") && words.is(i + 2, "expo"));
    }

    private boolean isPlan(int i) {
        return Words.PLANS.contains(words.word(i));
    }

    /** "about 2000 tons", "1900 companies": what is behind the number is counted. */
    private boolean isCountedThing(int i, int end) {
        if (end > i + 1 || words.isOf(i - 1, Words.BEFORE_YEAR) || words.isMonth(i - 1)) {
            return false;
        }
        Optional<Lexicon.Match<UnitWord>> unit = words.unitAt(end);
        boolean counted = unit.isPresent() && unit.get().value().kind() == Kind.COUNT && !words.isCapital(end);
        return counted
                || (Hedges.endsAt(words.tokens, i)
                        && words.isWord(end)
                        && words.word(end).endsWith("s"));
    }
}
