package org.tradecheck.quantity;

import java.math.BigDecimal;

/** How many times one amount is another: "doubled", "twice", "threefold", "three times", "3x", "a factor of three". */
final class Multiples {

    private static final BigDecimal TWO = new BigDecimal("2");

    /** So far before "three times" the verb stands that says by how much something grew. */
    private static final int FARTHEST_VERB = 4;

    private final SentenceWords words;
    private final FoundNumbers found;

    Multiples(SentenceWords words, FoundNumbers found) {
        this.words = words;
        this.found = found;
    }

    // ---- one word ----

    /** Reads "doubled", "threefold"; returns the index after the word. */
    int word(int i, BigDecimal times) {
        boolean isFold = words.word(i).endsWith("fold");
        if (isFold ? words.is(i + 1, "of") : isAlsoAdjective(i) && isAdjective(i)) {
            return i + 1;
        }
        return add(i, times, wordForm(isFold, times));
    }

    private int add(int i, BigDecimal times, Draft.Form form) {
        Draft draft = found.add(i, i + 1, Kind.MULTIPLE, times, form);
        draft.unit = Unit.TIMES;
        draft.isSpelled = true;
        return i + 1;
    }

    private static Draft.Form wordForm(boolean isFold, BigDecimal times) {
        if (isFold) {
            return Draft.Form.FOLD;
        }
        return times.compareTo(BigDecimal.ONE) < 0 ? Draft.Form.FALL : Draft.Form.MULTIPLE;
    }

    private boolean isAlsoAdjective(int i) {
        return switch (words.word(i)) {
            case "double", "triple", "treble", "quadruple", "doubles", "triples", "halve", "halves", "quintuple" ->
                true;
            default -> false;
        };
    }

    /** "double taxation", "a triple room", "double the amount" not. */
    private boolean isAdjective(int i) {
        boolean isVerb = isBeforeVerb(i - 1);
        boolean hasObject = isObject(i + 1);
        boolean isFixed = isFixed(i + 1);
        return isFixed
                || (!isVerb && !hasObject)
                || (isVerb && !hasObject && words.word(i).startsWith("double") && isNoun(i + 1));
    }

    private boolean isBeforeVerb(int i) {
        return switch (words.word(i)) {
            case "to",
                    "will",
                    "would",
                    "could",
                    "may",
                    "might",
                    "should",
                    "can",
                    "nearly",
                    "almost",
                    "than",
                    "about",
                    "roughly",
                    "over",
                    "at",
                    "or",
                    "and",
                    "was",
                    "is",
                    "were",
                    "are" -> true;
            default -> false;
        };
    }

    private boolean isObject(int i) {
        return switch (words.word(i)) {
            case "the", "that", "its", "their", "last", "what", "since", "as", "this" -> true;
            default -> false;
        };
    }

    /** What "double" says nothing of trade before. */
    private boolean isFixed(int i) {
        return switch (words.word(i)) {
            case "-",
                    "digit",
                    "digits",
                    "taxation",
                    "standards",
                    "standard",
                    "check",
                    "counting",
                    "tax",
                    "blow",
                    "whammy",
                    "edged",
                    "room",
                    "rooms",
                    "track" -> true;
            default -> false;
        };
    }

    private boolean isNoun(int i) {
        return words.isWord(i)
                && !words.isOf(i, Words.AFTER_LEANING)
                && !words.is(i, "to")
                && !words.is(i, "their")
                && !words.is(i, "its");
    }

    /** Reads "twice" where it compares amounts; returns the index after it. */
    int twice(int i) {
        boolean compares = switch (words.word(i + 1)) {
            case "as", "the", "that", "those", "its", "what", "their", "last" -> true;
            default -> words.is(i - 1, "than") || words.is(i - 1, "nearly") || words.is(i - 1, "almost");
        };
        boolean isFrequency = words.is(i + 2, "week") || words.is(i + 2, "month");
        return compares && !isFrequency ? add(i, TWO, Draft.Form.MULTIPLE) : i + 1;
    }

    // ---- a number and a word ----

    /** Whether "a factor of" stands before a number. */
    boolean isFactor(int i) {
        return words.is(i - 1, "of") && words.is(i - 2, "factor");
    }

    /** Adds the number of "a factor of three"; returns the index after it. */
    int factor(Draft draft, int end) {
        meant(draft, Draft.Form.MULTIPLE);
        draft.upper = draft.number;
        draft.last = end;
        found.add(draft);
        return end;
    }

    private static void meant(Draft draft, Draft.Form form) {
        draft.kind = Kind.MULTIPLE;
        draft.unit = Unit.TIMES;
        draft.form = form;
    }

    /** Reads the sign of "3x" behind its number. */
    int cross(Draft draft, int at) {
        if (words.is(at, "x") && words.touches(at)) {
            meant(draft, Draft.Form.MULTIPLE);
            return at + 1;
        }
        return at;
    }

    /** Reads the "fold" of "three fold", "3-fold" behind its number. */
    int fold(Draft draft, int at) {
        if (words.is(at, "fold") && !draft.isScaled) {
            meant(draft, Draft.Form.FOLD);
            return at + 1;
        }
        return at;
    }

    /**
     * Reads "times" behind a number: "three times as much" is threefold, "three times more" may be fourfold, "three
     * times a week" is a count.
     *
     * @param at where "times" stands
     * @param end the index after it
     */
    int times(Draft draft, int at, int end) {
        if (isFrequency(end) && draft.isInteger()) {
            draft.kind = Kind.COUNT;
            draft.unit = Unit.COUNT;
            return at;
        }
        meant(draft, isMore(end) || hasGrown(draft, end) ? Draft.Form.FOLD : Draft.Form.MULTIPLE);
        return end;
    }

    private boolean isFrequency(int end) {
        return switch (words.word(end)) {
            case "in", "since", "per", "between", "during", "before", "already", "and", "each", "every", "running" ->
                true;
            case "a", "this", "last" -> isTime(end + 1);
            default -> false;
        };
    }

    private boolean isTime(int i) {
        return switch (words.word(i)) {
            case "year", "month", "week", "day", "decade", "hour", "quarter", "season" -> true;
            default -> false;
        };
    }

    private boolean isMore(int end) {
        return switch (words.word(end)) {
            case "more", "higher", "greater", "larger", "bigger", "over" -> true;
            default -> false;
        };
    }

    /** "grew three times", and not "grew to three times that of". */
    private boolean hasGrown(Draft draft, int end) {
        if (isEqual(end)) {
            return false;
        }
        for (int k = draft.first - 1; k >= 0 && k >= draft.first - FARTHEST_VERB && !words.is(k, ","); k--) {
            if (words.isOf(k, Words.MOTION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEqual(int end) {
        return switch (words.word(end)) {
            case "as", "what", "that", "the", "its", "their", "those" -> true;
            default -> false;
        };
    }
}
