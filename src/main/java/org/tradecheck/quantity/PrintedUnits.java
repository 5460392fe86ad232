package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradecheck.text.Lexicon;

/** The units of a sentence: what stands behind a number and says what it measures. */
final class PrintedUnits {

    private static final BigDecimal MILLION = new BigDecimal("1000000");

    private final SentenceWords words;
    private final CurrencyNouns currencies;
    private final Multiples multiples;
    private final Ages ages;

    PrintedUnits(SentenceWords words, CurrencyNouns currencies, Multiples multiples, Ages ages) {
        this.words = words;
        this.currencies = currencies;
        this.multiples = multiples;
        this.ages = ages;
    }

    /**
     * Reads the unit at a place and returns the index after it. The place itself if there is none, or only a noun that is
     * counted.
     */
    int read(Draft draft, int at) {
        if (!words.mayBeginUnit(at)) {
            return at;
        }
        int end = currencies.read(draft, at);
        if (end == at) {
            end = tonnes(draft, at);
        }
        if (end == at) {
            end = multiples.cross(draft, at);
        }
        return end == at ? known(draft, at) : end;
    }

    /** Reads only a unit, for a declaration such as "in millions of tonnes". */
    int declared(Draft probe, int at) {
        probe.first = at;
        return read(probe, at);
    }

    /** "t", and the "mt" that is millions of them. */
    private int tonnes(Draft draft, int at) {
        boolean isMarked = draft.isScaled || draft.isGrouped;
        boolean isTonne = words.is(at, "t")
                && (isMarked || words.touches(at))
                && words.raw(at).equals("t");
        boolean isMillions = !isMarked && words.is(at, "mt") && !words.isUpper(at);
        if (!isTonne && !isMillions) {
            return at;
        }
        draft.kind = Kind.MASS;
        draft.unit = Unit.TONNE;
        if (isMillions) {
            draft.scale = draft.scale.multiply(MILLION);
        }
        return at + 1;
    }

    /** A unit of the list. */
    private int known(Draft draft, int at) {
        Optional<Lexicon.Match<UnitWord>> match = words.unitAt(at);
        int from = at;
        if (match.isEmpty() && at + 1 < words.size() && Words.MEASURED_AS.contains(words.word(at))) {
            from = at + 1;
            match = words.unitAt(from).filter(PrintedUnits::isMassOrVolume);
        }
        if (match.isEmpty() || isOtherwiseMeant(draft, at, match.get())) {
            return multiples.fold(draft, at);
        }
        return of(draft, match.get().value(), at, from + match.get().tokens());
    }

    private static boolean isMassOrVolume(Lexicon.Match<UnitWord> match) {
        return match.value().kind() == Kind.MASS || match.value().kind() == Kind.VOLUME;
    }

    private int of(Draft draft, UnitWord word, int at, int end) {
        draft.kind = word.kind();
        draft.unit = word.unit();
        if (word.factor().compareTo(BigDecimal.ONE) != 0) {
            draft.scale = draft.scale.multiply(word.factor());
        }
        return switch (word.kind()) {
            case MULTIPLE -> multiples.times(draft, at, end);
            case COUNT -> word.unit().equals(Unit.COUNT) ? at : end;
            case OTHER -> word.unit().code().equals("year") ? ages.old(draft, end) : end;
            default -> end;
        };
    }

    /** Words that are units only where a number can be measured in them. */
    private boolean isOtherwiseMeant(Draft draft, int at, Lexicon.Match<UnitWord> match) {
        if (match.value().kind() == Kind.BASIS_POINT && words.is(at, "bp")) {
            return words.isUpper(at);
        }
        return switch (words.word(at)) {
            case "m", "c" -> true;
            case "points", "point" -> draft.isScaled;
            // "improved by 660 mln year on year"
            case "year" -> (words.is(at + 1, "on") || words.is(at + 1, "over")) && words.is(at + 2, "year");
            case "x" -> !words.touches(at);
            default -> false;
        };
    }
}
