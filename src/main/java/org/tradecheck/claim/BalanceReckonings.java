package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.claim.Summands.Figure;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Token;

/**
 * What balances make: "from a deficit of A to a surplus of B, an improvement of C" is their sum, "a surplus of A in goods and
 * a deficit of B in services left C" their difference.
 */
final class BalanceReckonings {

    private static final WordSet SWINGS = WordSet.of(
            "improvement", "improved", "swing", "swung", "turnaround", "deterioration", "deteriorated", "worsened");

    /** Between two balances and what both make. */
    private static final WordSet MAKING =
            WordSet.of("left", "leaving", "leaves", "leave", "reduced", "reducing", "eats");

    /** So many tokens before an amount the word may stand. */
    private static final int NEAR = 8;

    private BalanceReckonings() {}

    /** Whether a word may tell how far a balance has moved. */
    static boolean isSwing(String word) {
        return SWINGS.has(word);
    }

    /** The links of one sentence, with the figures told right before it. */
    static List<Link> of(int sentence, List<Token> tokens, Summands summands) {
        List<Link> found = new ArrayList<>();
        swing(summands.in(sentence), summands.amounts(sentence), tokens).ifPresent(found::add);
        if (found.isEmpty()) {
            sum(summands.near(sentence), sentence, tokens).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Link> swing(List<Figure> here, List<Claim> amounts, List<Token> tokens) {
        List<Figure> balances =
                here.stream().filter(f -> isBalance(f) && !isSwing(f.claim())).toList();
        if (balances.size() != 2 || sense(balances.get(0)) == sense(balances.get(1)) || !has(tokens, SWINGS)) {
            return Optional.empty();
        }
        List<Claim> rest = amounts.stream()
                .filter(a -> balances.stream()
                        .noneMatch(b -> b.number() == a.provenance().number()))
                .filter(a -> a.quantity().unit().equals(balances.get(0).unit()))
                .toList();
        return rest.size() == 1 && isSwing(tokens, rest.get(0))
                ? Optional.of(new Link(
                        Link.Kind.TOTAL,
                        List.of(
                                rest.get(0).provenance().number(),
                                balances.get(0).number(),
                                balances.get(1).number()),
                        true))
                : Optional.empty();
    }

    /** A level that a noun of change tells is no balance. */
    private static boolean isSwing(LevelClaim level) {
        return level.provenance().phrasing().equals(ReckonedResults.RECKONED);
    }

    /** "an improvement of A", "improved by A", "A swing": the amount beside the word. */
    private static boolean isSwing(List<Token> tokens, Claim amount) {
        int first = 0;
        while (first < tokens.size()
                && tokens.get(first).start() < amount.span().start()) {
            first++;
        }
        boolean isBeside = false;
        for (int i = Math.max(0, first - NEAR); i < first; i++) {
            isBeside |= SWINGS.has(tokens.get(i));
        }
        for (int i = first;
                i < tokens.size() && tokens.get(i).start() <= amount.span().end() + 1;
                i++) {
            isBeside |= SWINGS.has(tokens.get(i));
        }
        return isBeside;
    }

    private static Optional<Link> sum(List<Figure> near, int sentence, List<Token> tokens) {
        List<Figure> balances =
                near.stream().filter(BalanceReckonings::isBalance).toList();
        if (balances.size() != 3
                || balances.size() != near.size()
                || balances.get(2).sentence() != sentence) {
            return Optional.empty();
        }
        Figure one = balances.get(0);
        Figure two = balances.get(1);
        Figure result = balances.get(2);
        boolean isMade = false;
        for (Token token : tokens) {
            isMade |= MAKING.has(token)
                    && token.end() <= result.start()
                    && (two.sentence() < sentence || token.start() >= two.end());
        }
        boolean isOneUnit = one.unit().equals(two.unit()) && one.unit().equals(result.unit());
        boolean isOfPartners = one.claim().slots().partner().value().isStated()
                && !one.claim()
                        .slots()
                        .partner()
                        .value()
                        .equals(two.claim().slots().partner().value());
        if (!isMade || !isOneUnit || isOfPartners || one.isOlder() || two.isOlder() || result.isOlder()) {
            return Optional.empty();
        }
        boolean isSum = sense(one) == sense(two);
        boolean isFirstLarger = one.value().compareTo(two.value()) >= 0;
        Figure larger = isFirstLarger ? one : two;
        Figure smaller = isFirstLarger ? two : one;
        return Optional.of(new Link(
                isSum ? Link.Kind.TOTAL : Link.Kind.DIFFERENCE,
                List.of(result.number(), larger.number(), smaller.number()),
                true));
    }

    private static boolean isBalance(Figure figure) {
        return figure.claim().measure() == Measure.BALANCE && sense(figure) != Sense.NONE;
    }

    private static Sense sense(Figure figure) {
        return figure.claim().sense();
    }

    private static boolean has(List<Token> tokens, WordSet words) {
        for (Token token : tokens) {
            if (words.has(token)) {
                return true;
            }
        }
        return false;
    }
}
