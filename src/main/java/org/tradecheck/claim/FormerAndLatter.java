package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * "The former" and "the latter" where they stand for two countries named side by side: "Of Chile and Peru, the latter sold A".
 * They are read as if the name were repeated.
 */
final class FormerAndLatter {

    /** "Exports and imports fell, the latter by A": of the two flows. */
    private static final WordSet FLOWS = WordSet.of("exports", "sales", "shipments", "deliveries");

    private static final WordSet COUNTERFLOWS = WordSet.of("imports", "purchases");

    /** What follows a pronoun; a noun does not: "the latter half", "the former president". */
    private static final WordSet FOLLOWING = WordSet.of(
            "is", "was", "has", "had", "did", "takes", "buys", "sells", "to", "by", "at", "with", "for", "in", "and",
            "alone", "about", "some", "only", "a", "the", "now");

    private FormerAndLatter() {}

    /**
     * The mentions of a sentence with those that its "former" and "latter" repeat; the same list if it has none.
     *
     * @param before the mentions of the sentence before, where it stands in the same paragraph
     */
    static List<AreaMention> repeated(
            List<Token> tokens, List<AreaMention> areas, List<Token> tokensBefore, List<AreaMention> before) {
        List<AreaMention> all = areas;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean isFormer = tokens.get(i + 1).is("former");
            boolean isOne =
                    tokens.get(i).is("the") && (isFormer || tokens.get(i + 1).is("latter"));
            if (!isOne || !isPronoun(tokens, i + 2) || areFlows(tokens, i)) {
                continue;
            }
            List<Area> two = twoBefore(i, tokens, areas);
            two = two.isEmpty() && !areFlows(tokensBefore, tokensBefore.size())
                    ? twoBefore(tokensBefore.size(), tokensBefore, before)
                    : two;
            if (!two.isEmpty()) {
                all = all == areas ? new ArrayList<>(areas) : all;
                all.add(mention(two.get(isFormer ? 0 : 1), i, tokens));
            }
        }
        if (all != areas) {
            all.sort(Comparator.comparing(m -> m.span().start()));
        }
        return all;
    }

    private static AreaMention mention(Area area, int at, List<Token> tokens) {
        boolean isOwner = at + 2 < tokens.size() && tokens.get(at + 2).is("'s");
        Span words = tokens.get(at).span().union(tokens.get(at + 1).span());
        return new AreaMention(area, AreaMention.Form.NAME, words, at, at + 2, isOwner);
    }

    private static boolean isPronoun(List<Token> tokens, int next) {
        return next >= tokens.size()
                || !tokens.get(next).isWord()
                || Tenses.isPastVerb(tokens.get(next))
                || FOLLOWING.has(tokens.get(next));
    }

    private static boolean areFlows(List<Token> tokens, int end) {
        List<Token> before = tokens.subList(0, end);
        return before.stream().anyMatch(FLOWS::has) && before.stream().anyMatch(COUNTERFLOWS::has);
    }

    /** The last two that are named side by side before a place; none if a third is named in the same list. */
    private static List<Area> twoBefore(int end, List<Token> tokens, List<AreaMention> areas) {
        for (int i = areas.size() - 1; i > 0; i--) {
            AreaMention second = areas.get(i);
            AreaMention first = areas.get(i - 1);
            boolean areTwo = second.end() <= end
                    && first.isParty()
                    && second.isParty()
                    && !first.area().equals(second.area())
                    && isAnd(first, second, tokens);
            if (areTwo) {
                boolean isThird = i > 1
                        && areas.get(i - 2).isParty()
                        && !Areas.standard().isGroup(areas.get(i - 2).area())
                        && first.first() - areas.get(i - 2).end() == 1
                        && tokens.get(areas.get(i - 2).end()).is(",");
                return isThird ? List.of() : List.of(first.area(), second.area());
            }
        }
        return List.of();
    }

    /** Nothing but "and" between two names. */
    private static boolean isAnd(AreaMention first, AreaMention second, List<Token> tokens) {
        int and = 0;
        for (int i = first.end(); i < second.first(); i++) {
            if (tokens.get(i).is("and")) {
                and++;
            } else if (!tokens.get(i).is("the")) {
                return false;
            }
        }
        return and == 1;
    }
}
