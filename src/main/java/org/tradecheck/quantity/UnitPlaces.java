package org.tradecheck.quantity;

import java.util.Optional;
import org.tradecheck.text.Lexicon;

/** Where in a sentence units stand: the number in front of one is an amount, whatever else it looks like. */
final class UnitPlaces {

    private final SentenceWords words;
    private int lastAsked = -1;
    private boolean isUnitThere;

    UnitPlaces(SentenceWords words) {
        this.words = words;
    }

    /** Whether what stands here makes the number before it an amount. */
    boolean hasUnit(int i) {
        if (i >= words.size()) {
            return false;
        }
        // Each way to read a numeral asks about the words behind it.
        if (i != lastAsked) {
            isUnitThere = isUnit(i);
            lastAsked = i;
        }
        return isUnitThere;
    }

    private boolean isUnit(int i) {
        if (words.isOf(i, Words.SCALE) || words.is(i, "%")) {
            return true;
        }
        if (words.touches(i)
                && words.isWord(i)
                && !words.isOrdinalSuffix(i)
                && !words.is(i, "'s")
                && !words.is(i, "s")) {
            return true;
        }
        if (!words.mayBeginUnit(i)) {
            return false;
        }
        Optional<Lexicon.Match<UnitWord>> unit = words.unitAt(i);
        if (unit.isPresent()) {
            Kind kind = unit.get().value().kind();
            return kind != Kind.COUNT && kind != Kind.OTHER;
        }
        return words.isCurrencyNoun(i);
    }

    /** Whether letters that touch the number before them are its scale or unit, and make no name with it. */
    boolean isGluedUnit(int i) {
        if (words.isOf(i, Words.SCALE | Words.HALF_DAY)) {
            return true;
        }
        String raw = words.raw(i);
        return switch (words.word(i)) {
            case "m", "k", "b", "t", "bn", "cr", "p", "c", "x", "s", "'s", "l" -> true;
            case "g" -> raw.equals("g");
            default -> words.unitAt(i).isPresent() || words.isCurrencyNoun(i) || CurrencyTable.SHIPPED.isCode(raw);
        };
    }
}
