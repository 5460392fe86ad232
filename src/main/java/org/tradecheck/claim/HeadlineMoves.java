package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaFinder;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.text.MonthNames;
import org.tradecheck.text.Place;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Which way headlines say that all trade of a country went, with or without a figure: "Trade gap narrows in May". */
public final class HeadlineMoves {

    // Not the lexicon of cues: many of its verbs take an object, and "exports lift growth" sends no exports up.
    private static final WordSet UP = WordSet.of(
            "rise",
            "rises",
            "rose",
            "widen",
            "widens",
            "widened",
            "grow",
            "grows",
            "grew",
            "jump",
            "jumps",
            "jumped",
            "climb",
            "climbs",
            "climbed",
            "surge",
            "surges",
            "surged",
            "increase",
            "increases",
            "increased",
            "gain",
            "gains",
            "gained",
            "expand",
            "expands",
            "expanded",
            "swell",
            "swells",
            "swelled",
            "soar",
            "soars",
            "soared",
            "balloons",
            "advances",
            "up",
            "higher");

    private static final WordSet DOWN = WordSet.of(
            "fall",
            "falls",
            "fell",
            "narrow",
            "narrows",
            "narrowed",
            "shrink",
            "shrinks",
            "shrank",
            "drop",
            "drops",
            "dropped",
            "decline",
            "declines",
            "declined",
            "slip",
            "slips",
            "slipped",
            "dip",
            "dips",
            "dipped",
            "plunge",
            "plunges",
            "plunged",
            "slump",
            "slumps",
            "slumped",
            "decrease",
            "decreases",
            "decreased",
            "contract",
            "contracts",
            "contracted",
            "tumble",
            "tumbles",
            "tumbled",
            "slide",
            "slides",
            "slid",
            "ease",
            "eases",
            "eased",
            "down",
            "lower");

    private static final WordSet DEFICITS = WordSet.of("deficit", "gap", "shortfall");

    private static final WordSet EXPORTS = WordSet.of("exports", "export");

    private static final WordSet IMPORTS = WordSet.of("imports", "import");

    /** Before a flow or a balance, without making it one of some goods. */
    private static final WordSet WHOLE = WordSet.of(
            "trade", "foreign", "external", "total", "overall", "merchandise", "visible", "annual", "monthly");

    /** What a new statement of a headline begins behind. */
    private static final WordSet JOINING =
            WordSet.of("and", "as", "but", "while", "with", "its", ",", ";", ":", "-", "–");

    /**
     * One statement of a headline.
     *
     * @param span the words
     * @param measure exports, imports, total trade or the balance
     * @param side surplus or deficit for a balance; NONE otherwise
     * @param motion increase or decrease
     * @param areas the areas that the headline names
     */
    public record HeadlineMove(Span span, Measure measure, Sense side, Sense motion, Set<Area> areas) {}

    private HeadlineMoves() {}

    /** Those of an article, in the order of the text; none of a measure that its headlines send both ways. */
    public static List<HeadlineMove> of(Reading reading) {
        List<HeadlineMove> moves = new ArrayList<>();
        for (Sentence sentence : reading.article().sentences()) {
            if (sentence.place() == Place.HEADLINE) {
                List<AreaMention> areas =
                        AreaFinder.standard().find(reading.article().text(), sentence);
                List<Token> tokens = sentence.tokens();
                for (int i = 0; i < tokens.size(); i++) {
                    Optional<HeadlineMove> move = move(tokens, i, areas);
                    if (move.isPresent() && !turnsRound(tokens, i, move.get().motion())) {
                        moves.add(move.get());
                    }
                }
            }
        }
        return moves.stream()
                .filter(m -> moves.stream()
                        .allMatch(n -> n.measure() != m.measure() || n.side() != m.side() || n.motion() == m.motion()))
                .toList();
    }

    /** "Exports up in March, down in April": whether a verb behind, with no subject of its own, goes the other way. */
    private static boolean turnsRound(List<Token> tokens, int verb, Sense motion) {
        WordSet other = motion == Sense.INCREASE ? DOWN : UP;
        for (int i = verb + 2; i < tokens.size(); i++) {
            if (other.has(tokens.get(i)) && JOINING.has(tokens.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The statement whose verb is a token. */
    private static Optional<HeadlineMove> move(List<Token> tokens, int verb, List<AreaMention> areas) {
        Sense motion =
                UP.has(tokens.get(verb)) ? Sense.INCREASE : DOWN.has(tokens.get(verb)) ? Sense.DECREASE : Sense.NONE;
        if (motion == Sense.NONE || verb == 0) {
            return Optional.empty();
        }
        Token noun = tokens.get(verb - 1);
        Sense side = noun.is("surplus") ? Sense.SURPLUS : DEFICITS.has(noun) ? Sense.DEFICIT : Sense.NONE;
        Measure measure = measure(noun, side);
        if (measure == Measure.OTHER || !isOfAll(tokens, verb - 1, areas)) {
            return Optional.empty();
        }
        Set<Area> named = new HashSet<>();
        areas.forEach(a -> named.add(a.area()));
        Span span = new Span(noun.start(), tokens.get(verb).end());
        return Optional.of(new HeadlineMove(span, measure, side, motion, Set.copyOf(named)));
    }

    private static Measure measure(Token noun, Sense side) {
        if (side != Sense.NONE) {
            return Measure.BALANCE;
        }
        if (EXPORTS.has(noun)) {
            return Measure.EXPORTS;
        }
        if (IMPORTS.has(noun)) {
            return Measure.IMPORTS;
        }
        return noun.is("trade") || noun.is("turnover") ? Measure.TURNOVER : Measure.OTHER;
    }

    /** Whether no word before a noun makes it that of some goods: a country, a month, "total" or nothing stands there. */
    private static boolean isOfAll(List<Token> tokens, int noun, List<AreaMention> areas) {
        int before = noun - 1;
        boolean isTrade = !DEFICITS.has(tokens.get(noun)) && !tokens.get(noun).is("surplus");
        while (before >= 0 && WHOLE.has(tokens.get(before))) {
            isTrade |= !tokens.get(before).is("annual") && !tokens.get(before).is("monthly");
            before--;
        }
        if (before < 0) {
            return true;
        }
        Token last = tokens.get(before);
        int at = before;
        boolean isArea = areas.stream()
                .anyMatch(
                        a -> a.area().isStated() && a.first() <= at && at < (a.isPossessive() ? a.end() + 1 : a.end()));
        // "Austria's surplus" may be that of its budget.
        return (isArea || JOINING.has(last) || MonthNames.ALL.contains(last.lower())) && (isTrade || JOINING.has(last));
    }
}
