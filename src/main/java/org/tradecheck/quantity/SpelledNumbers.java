package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradecheck.text.Lexicon;

/** Numbers said in words: "three million tonnes", "dozens of companies", "a third", "doubled", "second". */
final class SpelledNumbers {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    /** "Every tenth barrel": of less than a tenth nobody says so. */
    private static final int LARGEST_PART = 10;

    private final SentenceWords words;
    private final UnitPlaces units;
    private final SpokenShares shares;
    private final Multiples multiples;
    private final Ordinals ordinals;
    private final AmountTails tails;

    SpelledNumbers(
            SentenceWords words,
            UnitPlaces units,
            SpokenShares shares,
            Multiples multiples,
            Ordinals ordinals,
            AmountTails tails) {
        this.words = words;
        this.units = units;
        this.shares = shares;
        this.multiples = multiples;
        this.ordinals = ordinals;
        this.tails = tails;
    }

    /** Reads a number in words, if one begins here, and returns the index after what was read. */
    int read(int i) {
        if (!mayStart(i) || words.isCapital(i) && isNamePart(i)) {
            return i + 1;
        }
        int nth = words.is(i - 1, "every") ? NumberWords.ordinal(words.at(i)) : 0;
        if (nth > 1 && nth <= LARGEST_PART && words.isWord(i + 1) && CountedPieces.has(words.word(i + 1))) {
            return shares.everyNth(i - 1, nth);
        }
        BigDecimal times = NumberWords.multiple(words.at(i));
        if (times.signum() > 0) {
            return multiples.word(i, times);
        }
        if (words.is(i, "twice")) {
            return multiples.twice(i);
        }
        Optional<NumberWords.Spelled> spelled = NumberWords.at(words.tokens, i);
        if (spelled.isPresent()) {
            return spelled(i, spelled.get());
        }
        int ordinal = NumberWords.ordinal(words.at(i));
        return ordinal > 0 ? ordinals.spelled(i, ordinal) : i + 1;
    }

    /** A number begins with one of its words, or with an article that one follows. */
    private boolean mayStart(int i) {
        return words.isWord(i) && (words.isOf(i, Words.TRIGGER) || words.isOf(i + 1, Words.TRIGGER));
    }

    private int spelled(int i, NumberWords.Spelled number) {
        return switch (number.form()) {
            case SHARE -> shares.spelled(i, number);
            case VAGUE -> {
                Draft draft = draft(i, number);
                draft.form = Draft.Form.VAGUE;
                yield tails.finish(draft, number.end());
            }
            case CARDINAL, BROKEN -> cardinal(i, number);
        };
    }

    private int cardinal(int i, NumberWords.Spelled number) {
        int end = number.end();
        if (multiples.isFactor(i)) {
            return multiples.factor(draft(i, number), end);
        }
        if (isNoNumber(i, end)) {
            return i + 1;
        }
        Draft draft = draft(i, number);
        if (number.form() == NumberWords.Form.BROKEN) {
            draft.step = draft.number.scale() == 1 ? TENTH : TWENTIETH;
        }
        return tails.finish(draft, end);
    }

    private Draft draft(int i, NumberWords.Spelled number) {
        boolean isNegative = words.is(i - 1, "minus");
        Draft draft = new Draft();
        draft.first = isNegative ? i - 1 : i;
        draft.numeral = i;
        draft.number = isNegative ? number.number().negate() : number.number();
        draft.scale = number.scale();
        draft.isScaled = number.scale().compareTo(BigDecimal.ONE) != 0;
        draft.isSpelled = true;
        return draft;
    }

    /** The pronoun "one", and an article in front of "millions": no number is said. */
    private boolean isNoNumber(int i, int end) {
        boolean isOne = words.is(i, "one") && end == i + 1;
        if (isOne && !isCountingOne(i)) {
            return true;
        }
        boolean isArticle = words.isOf(i, Words.ARTICLE);
        return isArticle && isPlural(end - 1);
    }

    private boolean isPlural(int i) {
        return words.is(i, "millions") || words.is(i, "billions") || words.is(i, "thousands");
    }

    /** "one" is a number before a unit and a pronoun elsewhere. */
    private boolean isCountingOne(int i) {
        int next = words.is(i + 1, "-") ? i + 2 : i + 1;
        if (words.isOf(next, Words.SCALE) || words.isCurrencyNoun(next)) {
            return true;
        }
        Optional<Lexicon.Match<UnitWord>> unit = words.unitAt(next);
        return unit.isPresent() && unit.get().value().kind() != Kind.COUNT && !words.is(i + 1, "day");
    }

    /** "Three Gorges", "World War Two", "Group of Seven". */
    private boolean isNamePart(int i) {
        if (!words.isInSentenceCase() || words.startsQuoteOrSentence(i)) {
            return false;
        }
        boolean afterName = words.isCapital(i - 1) && !words.startsQuoteOrSentence(i - 1);
        boolean group = words.is(i - 1, "of") && words.isCapital(i - 2);
        return !units.hasUnit(i + 1) && (afterName || group || words.isCapital(i + 1));
    }
}
