package org.tradecheck.quantity;

/** Numbers that count the text itself: of list items, of sections, of footnotes. */
final class LayoutNumbers {

    private final SentenceWords words;
    private final UnitPlaces units;

    LayoutNumbers(SentenceWords words, UnitPlaces units) {
        this.words = words;
        this.units = units;
    }

    /** Whether a numeral says nothing but where in the text we are. */
    boolean isOne(int i) {
        return isSection(i) || isListItem(i) || isFootnote(i);
    }

    /** "1.2 Exports" at the start of a line. */
    private boolean isSection(int i) {
        boolean isDotted = i <= 1
                && !words.isPlainInteger(i)
                && words.length(i) <= 5
                && words.word(i).indexOf('.') > 0;
        return isDotted && words.isCapital(i + 1) && !units.hasUnit(i + 1) && (i == 0 || words.is(0, "-"));
    }

    /** "1. ", "2) ". */
    private boolean isListItem(int i) {
        return i == 0
                && words.isPlainInteger(0)
                && words.at(0).digits() <= 2
                && (words.is(1, ".") || words.is(1, ")"))
                && words.touches(1)
                && !words.touches(2);
    }

    /** A small number after the sentence's end, or after another number and before its end, is a footnote. */
    private boolean isFootnote(int i) {
        if (!words.isPlainInteger(i) || words.at(i).digits() > 3) {
            return false;
        }
        boolean isLast = i + 1 == words.size();
        if (isLast && i > 1 && (words.is(i - 1, ".") || words.is(i - 1, "\u201D"))) {
            return true;
        }
        if (words.touches(i) && words.is(i - 1, ".") && words.isWord(i - 2) && words.touches(i - 1)) {
            return true;
        }
        return words.isNumber(i - 1)
                && !words.touches(i)
                && words.integer(i - 1) >= 1900
                && (isLast || words.is(i + 1, ".") || words.is(i + 1, ","));
    }
}
