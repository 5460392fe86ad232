package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Area;

/** A distance from an older or another figure: 12 percent above the 3.1 billion of 2022, $2 billion less than in June. */
final class ChangeFromBase implements Phrasing {

    /** What a figure may lie under or above. */
    private static final WordSet COMPARED = WordSet.of(
            "level", "levels", "average", "mark", "value", "volume", "amount", "figure", "sum", "result", "total",
            "peak");

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "change-from-base",
            "A distance from an older or another figure: 12 percent above the 3.1 billion of 2022, $2 billion less than in June.",
            "Chile's imports were $7.1 billion in July, 12 percent above the $6.3 billion of July 2023.",
            "12 percent | growth of imports up | CHL | 2024-07");

    private static final WordSet COMPARATIVES = WordSet.of(
            "more", "less", "higher", "lower", "fewer", "wider", "narrower", "larger", "smaller", "bigger", "greater");

    /** "up year on year", "down month-on-month". */
    private static final WordSet PERIODS = WordSet.of("year", "month", "quarter", "week");

    /** What is said of a figure that is higher than another. */
    private static final WordSet PREDICATES = WordSet.of("better", "deeper", "extra", "ahead", "stronger");

    /** Who tells of the own business. */
    private static final WordSet PERSONS = WordSet.of("i", "he", "she");

    private static final WordSet DONE = WordSet.of(
            "compensated", "offset", "made up", "outweighed", "covered", "cancelled", "balanced", "paid", "financed");

    private static final WordSet NOW = WordSet.of("now", "today", "at present", "currently");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.CHANGE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean mayCompare = spot.chunks().has(Cue.ABOVE)
                || spot.chunks().has(Cue.BELOW)
                || spot.chunks().has(Cue.UP)
                || spot.chunks().has(Cue.DOWN)
                || spot.right(0).is("over")
                || PREDICATES.has(spot.rightBeyondBracket());
        Cue cue = mayCompare ? comparing(spot) : Cue.NONE;
        boolean isUp = cue == Cue.ABOVE || spot.chunks().get(spot.at()).text().endsWith(" again");
        boolean isDown = cue == Cue.BELOW;
        if ((!isUp && !isDown) || isOfSomethingElse(spot) || isBeforeVerb(spot)) {
            return Optional.empty();
        }
        Optional<Draft.Form> form = Changes.form(spot);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = spot.subject();
        Optional<Draft> previous = spot.previous();
        if (previous.isPresent()
                && previous.get().form() == Draft.Form.LEVEL
                && previous.get().role() == Draft.Role.MAIN
                && (previous.get().group() == spot.state().group() || !frame.isStated())) {
            frame = previous.get().frame();
        }
        boolean isFigure = spot.left() == Cue.PRONOUN
                && spot.chunks().get(spot.leftAt()).text().endsWith("figure");
        if (isFigure && !spot.before().isEmpty()) {
            // "Turnover came to A, including exports of B, a figure 12 percent above": what the sentence began with.
            frame = spot.before().get(0).frame();
        }
        // "had been A, B wider than now": what was wider has become less.
        boolean isBackwards = isThanNow(spot);
        Sense sense = isUp != isBackwards ? Sense.INCREASE : Sense.DECREASE;
        Draft change = spot.draft(form.get(), Draft.Role.CHANGE, frame, sense, INFO.id());
        return Optional.of(nextTaker(spot)
                .map(a -> change.withActor(a).withCue(Cue.SHARE_VERB))
                .orElse(change));
    }

    /** "a surplus of A more than compensated for B": how far something was done, and no figure that is more. */
    private static boolean isBeforeVerb(Spot spot) {
        int than = spot.at() + 1;
        while (than < spot.chunks().size() && spot.chunks().get(than).is(Cue.FILLER)) {
            than++;
        }
        return than + 1 < spot.chunks().size()
                && spot.chunks().get(than).is("more than")
                && DONE.has(spot.chunks().get(than + 1));
    }

    /** "the bloc took 11% more and Japan 4% more": the verb is said once, and each figure has a taker of its own. */
    private static Optional<Slot<Area>> nextTaker(Spot spot) {
        int area = spot.at() - 1;
        int joint = area - 1;
        while (joint > 0 && spot.chunks().get(joint).is(Cue.FILLER)) {
            joint--;
        }
        boolean isNext = joint > 0
                && spot.state().verb() == Cue.SHARE_VERB
                && (spot.chunks().get(joint).is(Cue.AND)
                        || spot.chunks().get(joint).is(Cue.COMMA))
                && spot.previous().filter(d -> d.phrasing().equals(INFO.id())).isPresent();
        return isNext ? spot.areaAt(area).filter(a -> a.value().isStated()) : Optional.empty();
    }

    /** "wider than now": the one compared with is the current one. */
    private static boolean isThanNow(Spot spot) {
        for (int i = spot.at() + 1; i + 1 < spot.chunks().size() && i <= spot.at() + 2; i++) {
            Chunk chunk = spot.chunks().get(i);
            if ((chunk.is(Cue.ABOVE) || chunk.is(Cue.BELOW))
                    && NOW.has(spot.chunks().get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "is sowing a tenth more corn", "I earn 16% less": nothing of what the text tells of, where the clause names none of it. */
    private static boolean isOfSomethingElse(Spot spot) {
        if (spot.subject().isStated() || !spot.isPercent()) {
            return false;
        }
        for (int i = spot.at() - 1; i >= 0 && !spot.chunks().get(i).is(Chunk.Kind.QUANTITY); i--) {
            Chunk chunk = spot.chunks().get(i);
            if (PERSONS.has(chunk)) {
                return true;
            }
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON)) {
                break;
            }
        }
        return spot.right(1).is(Chunk.Kind.PRODUCT) && spot.previous().isEmpty();
    }

    /** "to A under the weight of higher prices", "A above the objections of the ministry": nothing that a figure is compared with. */
    private static boolean isCircumstance(Spot spot) {
        int noun = spot.right(1).is(Cue.FILLER) ? 2 : 1;
        Chunk of = spot.right(noun + 1);
        int told = spot.right(noun + 2).is(Cue.FILLER) ? noun + 3 : noun + 2;
        boolean isNoun =
                (spot.right(noun).is(Chunk.Kind.WORD) || spot.right(noun).is(Cue.SHARE_NOUN))
                        && !COMPARED.has(spot.right(noun));
        return (spot.right(0).is("under") || spot.right(0).is("above"))
                && isNoun
                && of.is(Cue.OF)
                && !spot.right(told).is(Chunk.Kind.PERIOD)
                && !spot.right(told).is(Chunk.Kind.QUANTITY);
    }

    /** "Exports were 5% and imports 4% higher": the word behind the second flow serves the first; NONE where there is no such. */
    private static Cue comparedWithSecond(Spot spot) {
        boolean isJoined =
                spot.isPercent() && spot.left() == Cue.STATE && spot.right(0).is(Cue.AND);
        Optional<Phrase> flow = isJoined
                ? spot.phraseStartingAt(spot.at() + 2).filter(p -> p.frame().isTrade() && !p.isVerb())
                : Optional.empty();
        if (flow.isEmpty()) {
            return Cue.NONE;
        }
        Chunks chunks = spot.chunks();
        int second = flow.get().last() + 1;
        while (second < chunks.size() && chunks.get(second).is(Cue.FILLER)) {
            second++;
        }
        boolean isCompared = second + 1 < chunks.size() && chunks.get(second).is(Chunk.Kind.QUANTITY);
        Chunk word = isCompared ? chunks.get(second + 1) : chunks.get(spot.at());
        return word.is(Cue.ABOVE) || word.is(Cue.BELOW) ? word.cue() : Cue.NONE;
    }

    /** The word of comparison behind a figure, or behind its percentage: "$17.2 billion, or by 1.0%, higher". */
    /** "Coal earned A and gold B, C and D less than in 2022": the word behind the last serves the first, where two levels stand before. */
    private static boolean isFirstBehindLevels(Spot spot) {
        long levels = spot.before().stream()
                .filter(d -> d.form() == Draft.Form.LEVEL && d.role() == Draft.Role.MAIN)
                .count();
        return levels == 2
                && spot.left() == Cue.COMMA
                && spot.leftAt() == spot.at() - 1
                && spot.right(0).is(Cue.AND)
                && spot.right(1).is(Chunk.Kind.QUANTITY)
                && (spot.right(2).is(Cue.ABOVE) || spot.right(2).is(Cue.BELOW))
                && spot.quantities().get(spot.right(1).index()).kind()
                        == spot.quantity().kind();
    }

    private static Cue comparing(Spot spot) {
        Chunk next = spot.rightBeyondBracket();
        if (next.is("over") && spot.isPercent() && isBehindLevel(spot) && isOlder(spot, 1)) {
            // "were A, 3% over the B of 2023"
            return Cue.ABOVE;
        }
        if (isAdverb(spot, next)) {
            return next.is("down") ? Cue.BELOW : Cue.ABOVE;
        }
        if (Roles.isFirstOfTwo(spot) || isFirstBehindLevels(spot)) {
            // "which was 2.8% and 0.7% more, respectively, than": the word behind the last serves the first.
            return spot.right(2).cue();
        }
        boolean isBothBehind = spot.isPercent()
                && spot.right(0).is(Cue.OR)
                && spot.right(1).is(Chunk.Kind.QUANTITY)
                && spot.quantities().get(spot.right(1).index()).kind() == Kind.MONEY;
        if (isBothBehind) {
            // "which was 19% or $1.2 billion above the year before"
            return spot.right(2).cue();
        }
        if (isAmountPutIn(spot)) {
            // "That is 5%, or $0.4 billion, more than in 2023"
            return spot.right(4).cue();
        }
        Cue ofBoth = comparedWithSecond(spot);
        if (ofBoth != Cue.NONE) {
            return ofBoth;
        }
        if (isCircumstance(spot)) {
            return Cue.NONE;
        }
        int at = next.is(Cue.COMMA) ? 1 : 0;
        if (!spot.isAmount() || !spot.right(at).is(Cue.OR)) {
            return next.cue();
        }
        // "This is A, or 9%, more than a year ago"
        boolean isThatIs = spot.leftAt() == 0 && spot.chunks().get(0).is("that is");
        boolean isOfThis =
                isThatIs || (spot.left() == Cue.STATE && spot.beforeLeft(0).is(Cue.PRONOUN));
        // "A, or 9%, more than a year ago": the commas put the percentage in, and the comparison is of both.
        boolean isOfAmount = isBehindLevel(spot)
                || spot.right(at + 4).is(Chunk.Kind.QUANTITY)
                || spot.right(at + 5).is(Chunk.Kind.QUANTITY);
        boolean isPutIn = at > 0
                && isOfAmount
                && spot.right(at + 1).is(Chunk.Kind.QUANTITY)
                && spot.right(at + 2).is(Cue.COMMA)
                && COMPARATIVES.has(firstWord(spot.right(at + 3).text()));
        boolean isBy = spot.right(at + 1).is(Cue.BY) || spot.left() == Cue.BY || isOfThis || isPutIn;
        if (at > 0 && !isBy) {
            // "the target is A, or 11% more than last year": A is no change.
            return next.cue();
        }
        at += spot.right(at + 1).is(Cue.BY) ? 2 : 1;
        boolean isToldAgain = spot.right(at).is(Chunk.Kind.QUANTITY)
                && spot.quantities().get(spot.right(at).index()).kind() == Kind.PERCENT;
        if (!isToldAgain) {
            return next.cue();
        }
        Chunk behind = spot.right(at + 1);
        if (behind.is(Cue.COMMA)) {
            // "$20 billion, or 36%, ahead of China": behind a comma go on a comparative, and "above 2023's $55
            // billion".
            Chunk comparative = spot.right(at + 2);
            boolean isCompared = COMPARATIVES.has(firstWord(comparative.text())) || isOverOlder(spot, at + 2);
            return isCompared ? comparative.cue() : Cue.NONE;
        }
        return behind.cue();
    }

    /**
     * "5% up on last year", "$2 billion down from August", "7% up year on year", "$40 billion (5% up)", "were 5% down at B":
     * the adverb stands behind its figure.
     */
    private static boolean isAdverb(Spot spot, Chunk next) {
        boolean isWord = next.is("up") || next.is("down");
        Chunk behind = spot.right(1);
        boolean isThat = spot.leftAt() >= 0 && spot.chunks().get(spot.leftAt()).is("that is");
        boolean isVerb = spot.left() == Cue.STATE || isThat || isBehindLevel(spot);
        boolean isEnd = isVerb
                && (behind.is(Cue.COMMA)
                        || behind.is(Cue.SEMICOLON)
                        || behind.is(Cue.AT)
                        || behind.is(Cue.AND)
                        || behind.is("."));
        if (PREDICATES.has(next)) {
            // "That is 6.5% better", "the gap is 3% deeper than in May"
            return isEnd || (isVerb && behind.text().endsWith("than"));
        }
        boolean isBracket = spot.left() == Cue.OPEN && behind.is(Cue.CLOSE);
        return isWord
                && (isEnd
                        || isBracket
                        || behind.is(Cue.ON)
                        || behind.is(Cue.FROM)
                        || behind.is(Cue.AGAINST)
                        || behind.is(Chunk.Kind.PERIOD)
                        || PERIODS.has(behind));
    }

    /** "Imports: A, 3% up." */
    private static boolean isBehindLevel(Spot spot) {
        int at = spot.leftAt() - 1;
        // "were A in May, 3% up"
        while (at > 0
                && (spot.chunks().get(at).is(Chunk.Kind.PERIOD)
                        || spot.chunks().get(at).is(Cue.IN)
                        || spot.chunks().get(at).is(Cue.FILLER))) {
            at--;
        }
        int level = at;
        return spot.left() == Cue.COMMA
                && spot.leftAt() == spot.at() - 1
                && level >= 0
                && spot.chunks().get(level).is(Chunk.Kind.QUANTITY)
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.LEVEL
                                && d.quantity() == spot.chunks().get(level).index())
                        .isPresent();
    }

    /** "5%, or $0.4 billion, more": between commas stands the same in money. */
    private static boolean isAmountPutIn(Spot spot) {
        return spot.isPercent()
                && spot.right(0).is(Cue.COMMA)
                && spot.right(1).is(Cue.OR)
                && spot.right(2).is(Chunk.Kind.QUANTITY)
                && Spot.isMoney(spot.quantities().get(spot.right(2).index()))
                && spot.right(3).is(Cue.COMMA)
                && COMPARATIVES.has(firstWord(spot.right(4).text()));
    }

    /** "A, or 2%, above 2023's B", "A, or 2%, below the B of May": what stands behind is of another time. */
    private static boolean isOverOlder(Spot spot, int at) {
        boolean isPlace = spot.right(at).is("above") || spot.right(at).is("below");
        return isPlace && isOlder(spot, at + 1);
    }

    private static boolean isOlder(Spot spot, int at) {
        int older = spot.right(at).is(Cue.FILLER) ? at + 1 : at;
        return spot.right(older).is(Chunk.Kind.PERIOD) || spot.right(older).is(Chunk.Kind.QUANTITY);
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}
