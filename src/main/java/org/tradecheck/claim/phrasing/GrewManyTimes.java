package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;

/** Doubled, halved, rose threefold. */
final class GrewManyTimes implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "grew-many-times",
            "Doubled, halved, rose threefold.",
            "Qatar's exports to Japan doubled in 2023.",
            "doubled | growth of exports up | QAT>JPN | 2023");

    /** Adjectives of an amount. */
    private static final WordSet AMOUNTS = WordSet.of("much", "many", "large", "big", "high", "great");

    /** Behind "three times the": the same thing at another time. */
    private static final WordSet LEVELS =
            WordSet.of("result", "level", "figure", "amount", "value", "volume", "total", "sum", "size");

    private static final WordSet MODALS = WordSet.of("should", "will", "would", "could", "may", "might", "must");

    /** Behind "three times what": the same thing at another time. */
    private static final WordSet EXCEEDING = WordSet.of("exceeds", "exceed", "exceeded", "surpasses", "outstrips");

    private static final WordSet OWN = WordSet.of("it", "we", "they", "you", "was", "were", "the");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.MULTIPLE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isMultiple() || isOfSomethingElse(spot) || isOfStranger(spot) || isBeyondAnother(spot)) {
            return Optional.empty();
        }
        boolean isLess = spot.quantity().core().high().isFinite()
                && spot.quantity().core().high().value().compareTo(java.math.BigDecimal.ONE) < 0;
        boolean isFall = isLess || (spot.state().motion() == Sense.DECREASE && !isVerbOfGrowth(spot));
        Sense sense = isFall ? Sense.DECREASE : Sense.INCREASE;
        return Optional.of(spot.draft(Draft.Form.MULTIPLE, Draft.Role.CHANGE, spot.subject(), sense, INFO.id()));
    }

    /** "Sales to Chile fell, while Britain doubled its orders": the word itself says which way. */
    private static boolean isVerbOfGrowth(Spot spot) {
        String word = spot.chunks().get(spot.at()).text();
        return word.startsWith("doubl")
                || word.startsWith("tripl")
                || word.startsWith("trebl")
                || word.startsWith("quadrupl");
    }

    /** "Trade with Russia exceeds that with the EU three times": how much larger one is than another, and no growth. */
    private static boolean isBeyondAnother(Spot spot) {
        for (int i = spot.at() - 1; i > 0 && !spot.chunks().get(i).is(Chunk.Kind.QUANTITY); i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON)) {
                return false;
            }
            Chunk next = spot.chunks().get(i + 1);
            boolean isBeyond = chunk.is(Cue.PASSED) || chunk.is(Cue.SURPASS) || EXCEEDING.has(chunk);
            if (isBeyond) {
                return next.is(Cue.PRONOUN) || next.is(Chunk.Kind.MEASURE) || next.is(Chunk.Kind.AREA);
            }
        }
        return false;
    }

    /** "the region's economies should double": a noun that is nothing of trade, where the clause names nothing else. */
    private static boolean isOfStranger(Spot spot) {
        int modal = spot.at() - 1;
        boolean isVerb = modal > 0 && MODALS.has(spot.chunks().get(modal));
        Chunk noun = isVerb ? spot.chunks().get(modal - 1) : spot.chunks().get(Math.max(modal, 0));
        return isVerb
                && !spot.subject().isStated()
                && noun.is(Chunk.Kind.WORD)
                && Character.isLetter(noun.text().charAt(0));
    }

    /** "doubled the number of ventures", "twice as hard": the words behind say that it is nothing of the subject. */
    private static boolean isOfSomethingElse(Spot spot) {
        Chunk next = spot.at() + 1 < spot.chunks().size() ? spot.chunks().get(spot.at() + 1) : spot.right(0);
        boolean isObject = next.is(Cue.FILLER)
                && (spot.right(0).is(Chunk.Kind.WORD) || spot.right(0).is(Chunk.Kind.PRODUCT))
                && next.is("the")
                && !LEVELS.has(spot.right(0));
        boolean isManner = next.is("as") && !AMOUNTS.has(spot.right(1));
        boolean isOfOther = next.is("what") && !OWN.has(spot.right(1));
        int amount = spot.at() + 1;
        while (amount < spot.chunks().size() && spot.chunks().get(amount).is(Cue.FILLER)) {
            amount++;
        }
        boolean isOfAmount = next.is("the")
                && amount < spot.chunks().size()
                && spot.chunks().get(amount).is(Chunk.Kind.QUANTITY)
                && !TimesEarlier.isDated(spot.chunks(), amount);
        boolean isOwn = (next.is("its") || next.is("their"))
                && (spot.subject().isStated()
                        || !spot.chunks()
                                .get(Math.min(spot.at() + 2, spot.chunks().size() - 1))
                                .is(Chunk.Kind.MEASURE));
        if (isOwn) {
            // "while Britain doubled its orders": of what Britain does, and not of the sales told before.
            return true;
        }
        if (isOfAmount) {
            // "3.1 times the €0.7 billion imported": of another thing, and not of an earlier time.
            return true;
        }
        if (isOfOther) {
            // "twice what had been saved on China" compares with another thing, and not with an earlier time.
            return true;
        }
        return (isObject || isManner) && spot.phraseBehind(spot.at() + 1).isEmpty();
    }
}
