package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Token;

/**
 * Which flow a sentence turns to in its first words: "In the opposite direction, cables brought in A", "On the import
 * side, fuels accounted for A".
 */
final class FlowTurns {

    private static final WordSet EXPORTS = WordSet.of("export", "exports");
    private static final WordSet IMPORTS = WordSet.of("import", "imports");

    private static final WordSet SELLERS = WordSet.of("suppliers", "sellers", "sources");
    private static final WordSet BUYERS = WordSet.of("customers", "buyers", "destinations", "markets");

    /** What has two sides, one for each flow. */
    private static final WordSet SIDES = WordSet.of("side", "front", "end");

    /** In front of "the other way": goods come from there; what "went the other way" may be a rise after a fall. */
    private static final WordSet LEADING = WordSet.of("in", "going", "coming", "comes", "come");

    /** So many tokens from its start a sentence may turn to the other flow: "Q: And in the other direction?". */
    private static final int OTHER_WAY_REACH = 7;

    /** So many tokens in front of its first figure a sentence may name the side of trade it turns to. */
    private static final int SIDE_REACH = 16;

    private static final WordSet GOODS = WordSet.of("goods", "products", "merchandise", "cargo");

    private static final WordSet MOVING =
            WordSet.of("travelled", "traveled", "went", "moved", "flowed", "headed", "sailed", "rolled");

    private static final WordSet COMPASS = WordSet.of(
            "north",
            "south",
            "east",
            "west",
            "northward",
            "southward",
            "eastward",
            "westward",
            "northwards",
            "southwards",
            "eastwards",
            "westwards");

    /** So many tokens lie at most between goods and the way they took: "Goods worth A travelled north". */
    private static final int COMPASS_REACH = 9;

    private FlowTurns() {}

    /** Whether a word stands where a sentence turns to a flow, in all ways of saying so. */
    static boolean isCue(String word) {
        return SIDES.has(word) || word.equals("direction") || word.equals("way") || COMPASS.has(word);
    }

    /**
     * The flow that a sentence turns to, {@link Measure#OTHER} if to none.
     *
     * @param current the flow spoken of so far
     */
    static Measure flow(List<Token> tokens, Measure current) {
        Measure named = namedSide(tokens);
        if (named != Measure.OTHER) {
            return named;
        }
        boolean isOneOfTwo = current == Measure.EXPORTS || current == Measure.IMPORTS;
        if (!isOneOfTwo || !(isOtherWay(tokens) || isByCompass(tokens))) {
            return Measure.OTHER;
        }
        return current == Measure.EXPORTS ? Measure.IMPORTS : Measure.EXPORTS;
    }

    /** "The main suppliers:", "Of the leading customers two bought more:": what a list of partners is of, or OTHER. */
    static Measure ofPartners(List<Token> tokens) {
        boolean areSellers = tokens.stream().anyMatch(SELLERS::has);
        boolean areBuyers = tokens.stream().anyMatch(BUYERS::has);
        return areSellers == areBuyers ? Measure.OTHER : areBuyers ? Measure.EXPORTS : Measure.IMPORTS;
    }

    /**
     * "On the import side", "The import side was led by fuel, at A", "Fuel was the largest item on the import side at A",
     * "On exports,": the flow whose side is named in front of the first figure, or OTHER.
     */
    static Measure namedSide(List<Token> tokens) {
        boolean isTopic = tokens.size() > 2
                && (tokens.get(0).is("on") || tokens.get(0).is("regarding"))
                && tokens.get(2).is(",");
        if (isTopic) {
            return flowOf(tokens.get(1).lower());
        }
        for (int i = 0;
                i + 2 < tokens.size() && i < SIDE_REACH && !tokens.get(i).isNumber();
                i++) {
            boolean isOn = i == 0 || tokens.get(i - 1).is("on");
            if (isOn && tokens.get(i).is("the") && SIDES.has(tokens.get(i + 2))) {
                return flowOf(tokens.get(i + 1).lower());
            }
        }
        return Measure.OTHER;
    }

    /** "the largest export market": the flow of the last market named before an offset, or OTHER. */
    static Measure ofMarket(List<Token> tokens, int end) {
        Measure flow = Measure.OTHER;
        for (int i = 0; i + 1 < tokens.size() && tokens.get(i + 1).start() < end; i++) {
            boolean isMarket =
                    tokens.get(i + 1).is("market") || tokens.get(i + 1).is("partner");
            flow = isMarket ? flowOf(tokens.get(i).lower()) : flow;
        }
        return flow;
    }

    private static Measure flowOf(String word) {
        return EXPORTS.has(word) ? Measure.EXPORTS : IMPORTS.has(word) ? Measure.IMPORTS : Measure.OTHER;
    }

    /** "Goods worth A travelled north": behind one flow, what goes by the compass is the other one. */
    private static boolean isByCompass(List<Token> tokens) {
        boolean areGoods = !tokens.isEmpty() && GOODS.has(tokens.get(0));
        for (int i = 1; areGoods && i + 1 < tokens.size() && i <= COMPASS_REACH; i++) {
            if (MOVING.has(tokens.get(i)) && COMPASS.has(tokens.get(i + 1))) {
                return i + 2 == tokens.size()
                        || !Character.isLetter(tokens.get(i + 2).lower().charAt(0));
            }
        }
        return false;
    }

    /** "In the opposite direction", "going the other way", "And what comes the other way?": what follows is the other flow. */
    static boolean isOtherWay(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size() && i <= OTHER_WAY_REACH; i++) {
            boolean isOther = tokens.get(i).is("opposite")
                    || tokens.get(i).is("other")
                    || tokens.get(i).is("reverse");
            boolean isWay =
                    tokens.get(i + 1).is("direction") || tokens.get(i + 1).is("way");
            int before = tokens.get(i - 1).is("the") && i > 1 ? i - 2 : i - 1;
            if (isOther && isWay && LEADING.has(tokens.get(before))) {
                return true;
            }
        }
        return false;
    }
}
