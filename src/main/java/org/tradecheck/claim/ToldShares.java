package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * Percentages and amounts that words make one thing, whatever they measure: "A, or 12%", "12% (A)", "A, which is 12% of it".
 * The words do not always say of what, and a rate may be told in the same way; who uses it asks for more evidence.
 */
public final class ToldShares {

    /** Between an amount and the share that it is. */
    private static final WordSet JOINING = WordSet.of(
            ",",
            "(",
            "–",
            "—",
            "-",
            "or",
            "i.e",
            "i.e.",
            "ie",
            "that",
            "which",
            "is",
            "was",
            "make",
            "makes",
            "made",
            "making",
            "up",
            "equal",
            "equals",
            "equalled",
            "equalling",
            "equivalent",
            "to",
            "represents",
            "represented",
            "representing",
            "accounts",
            "accounted",
            "accounting",
            "constitutes",
            "constituted",
            "constituting",
            "corresponds",
            "corresponded",
            "corresponding",
            "amounting",
            "for",
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "approximately",
            "roughly",
            "just",
            "only",
            "over",
            "exactly",
            "fully",
            "a",
            "an",
            "another",
            "the");

    /** So many words stand between them at most. */
    private static final int MOST_JOINING = 6;

    /** Before the first of both: an amount by which something moves, and the rate of it. */
    private static final CueSet MOVING = CueSet.of(
            Cue.UP, Cue.DOWN, Cue.RISE, Cue.FALL, Cue.WIDEN, Cue.NARROW, Cue.ABOVE, Cue.BELOW, Cue.BY, Cue.FROM);

    /** What ships do to a cargo, too. */
    private static final WordSet LIFTING = WordSet.of("lifted", "lifting", "lifts");

    /** So many words before the first of both may say that. */
    private static final int NEAR = 7;

    /** Right behind both: a rate. */
    private static final CueSet COMPARING =
            CueSet.of(Cue.UP, Cue.DOWN, Cue.RISE, Cue.FALL, Cue.ABOVE, Cue.BELOW, Cue.ON, Cue.FROM, Cue.AGAINST);

    /** The same, of words that are cues nowhere else, or of something else. */
    private static final WordSet BEHIND_RATES =
            WordSet.of("better", "worse", "year", "y-o-y", "yoy", "over", "faster", "ahead", "short", "beyond");

    /** Behind "of": nothing that the amounts of an article are parts of. */
    private static final WordSet OTHER_WHOLES = WordSet.of(
            "gdp",
            "gross",
            "gnp",
            "output",
            "production",
            "capacity",
            "crop",
            "harvest",
            "target",
            "quota",
            "plan",
            "budget",
            "population",
            "revenue",
            "assets",
            "firm",
            "company",
            "shares",
            "stake");

    /** So many words behind "of" may name the whole. */
    private static final int OF_REACH = 5;

    /**
     * A share and the amount that it is.
     *
     * @param share in percent
     */
    public record ToldShare(Quantity share, Quantity part) {}

    private ToldShares() {}

    /** All of an article, in the order of the text. */
    public static List<ToldShare> of(Reading reading) {
        Set<Span> moves = new HashSet<>();
        reading.claims().stream()
                .filter(ChangeClaim.class::isInstance)
                .forEach(c -> moves.add(c.quantity().span()));
        List<ToldShare> told = new ArrayList<>();
        List<Quantity> numbers = reading.numbers();
        int at = 0;
        for (Sentence sentence : reading.article().sentences()) {
            while (at + 1 < numbers.size()
                    && numbers.get(at).span().start() < sentence.span().end()) {
                Quantity first = numbers.get(at);
                Quantity second = numbers.get(at + 1);
                boolean isShareLast = isShare(second) && ToldSums.isAmount(reading, first);
                boolean isShareFirst = isShare(first) && ToldSums.isAmount(reading, second);
                boolean isTold = (isShareLast || isShareFirst)
                        && sentence.span().contains(first.span())
                        && sentence.span().contains(second.span())
                        && !moves.contains(first.span())
                        && !moves.contains(second.span())
                        && isJoined(sentence.tokens(), first.span(), second.span());
                if (isTold) {
                    told.add(isShareLast ? new ToldShare(second, first) : new ToldShare(first, second));
                }
                at++;
            }
        }
        return List.copyOf(told);
    }

    private static boolean isShare(Quantity quantity) {
        return quantity.kind() == Kind.PERCENT
                && (quantity.hedge() == Hedge.EXACT || quantity.hedge() == Hedge.ABOUT)
                && quantity.value().signum() > 0;
    }

    private static boolean isJoined(List<Token> tokens, Span first, Span second) {
        int from = firstFrom(tokens, first.end());
        int to = firstFrom(tokens, second.start());
        int count = to - from;
        if (count < 1
                || count > MOST_JOINING
                || !tokens.subList(from, to).stream().allMatch(JOINING::has)) {
            return false;
        }
        int start = firstFrom(tokens, first.start());
        for (int i = start - 1; i >= Math.max(0, start - NEAR); i--) {
            // "These four contracts": behind a numeral stands a noun.
            boolean isNoun = i > 0 && SmallNumbers.isCardinal(tokens.get(i - 1));
            if (!isNoun && is(tokens.get(i), MOVING) && !LIFTING.has(tokens.get(i))) {
                return false;
            }
            if (!tokens.get(i).isWord() && !tokens.get(i).isNumber()) {
                break;
            }
        }
        return !isRate(tokens, firstFrom(tokens, second.end()));
    }

    /** Whether the words behind both make them a rate, or a share of something else. */
    private static boolean isRate(List<Token> tokens, int behind) {
        int next = behind;
        while (next < tokens.size()
                && (tokens.get(next).is(")") || tokens.get(next).is(","))) {
            next++;
        }
        if (next >= tokens.size()) {
            return false;
        }
        boolean isOf = tokens.get(next).is("of");
        List<Token> whole = tokens.subList(next, Math.min(tokens.size(), next + 1 + OF_REACH));
        return is(tokens.get(next), COMPARING)
                || BEHIND_RATES.has(tokens.get(next))
                || (isOf && whole.stream().anyMatch(OTHER_WHOLES::has));
    }

    private static boolean is(Token token, CueSet cues) {
        int traits = Cues.traits(token.word());
        return Cues.isCue(traits) && cues.has(Cues.cue(traits));
    }

    /** The place of the first token from a place of the text on. */
    private static int firstFrom(List<Token> tokens, int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (tokens.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
