package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tradecheck.text.Token;

/**
 * Counts of goods: "3,386,105 vehicles", "52,300 units". They measure trade as tonnes do, where counts of people, firms and
 * days do not. A number without a noun counts the same goods where the words around it leave the noun out: "up from 318,900".
 */
final class Pieces {

    private static final Set<String> GOODS = Set.of(
            "units",
            "vehicles",
            "cars",
            "trucks",
            "lorries",
            "vans",
            "buses",
            "minibuses",
            "tractors",
            "trailers",
            "motorcycles",
            "motorbikes",
            "scooters",
            "bicycles",
            "bikes",
            "aircraft",
            "planes",
            "jets",
            "helicopters",
            "engines",
            "machines",
            "turbines",
            "panels",
            "batteries",
            "phones",
            "smartphones",
            "handsets",
            "televisions",
            "laptops",
            "computers",
            "tablets",
            "refrigerators",
            "tyres",
            "tires",
            "watches",
            "pairs",
            "pieces",
            "garments",
            "head",
            "cattle",
            "sheep",
            "goats",
            "animals",
            "carcasses",
            "wagons",
            "locomotives",
            "bottles",
            "cartons",
            "boxes",
            "hybrids",
            "pickups",
            "crossovers");

    /** Behind a number whose noun is left out. */
    private static final Set<String> NO_NOUNS = Set.of(
            "a",
            "an",
            "the",
            "it",
            "they",
            "its",
            "in",
            "from",
            "to",
            "at",
            "for",
            "over",
            "on",
            "and",
            "or",
            "of",
            "by",
            "than",
            "as",
            "against",
            "compared",
            "last",
            "this",
            "year",
            "month",
            "years",
            "months",
            "earlier",
            "ago",
            "before",
            "more",
            "fewer",
            "less",
            "was",
            "were",
            "are",
            "is",
            "had",
            "went",
            "left",
            "came",
            "while",
            "but",
            "with",
            "worth",
            "shipped",
            "sold",
            "sent",
            "exported",
            "imported",
            "delivered",
            "during",
            "previously",
            "up",
            "down");

    /** Between a number and its noun: "3,870 new Andijan-built cars". */
    private static final int REACH = 4;

    private static final BigDecimal SMALLEST = BigDecimal.TEN;

    private static final BigDecimal LEAST_BARE = new BigDecimal(1000);

    private Pieces() {}

    /**
     * The same figures, those that count goods in units of {@link Unit#PIECE}.
     *
     * @param tokens the sentence
     * @param found its figures
     * @param goesOn whether the sentence before counted goods
     */
    static List<Quantity> marked(List<Token> tokens, List<Quantity> found, boolean goesOn) {
        List<Quantity> all = found;
        boolean hasPieces = false;
        for (int i = 0; i < found.size(); i++) {
            if (isCount(found.get(i)) && isOfGoods(tokens, found.get(i))) {
                all = all == found ? new ArrayList<>(found) : all;
                all.set(i, found.get(i).in(Unit.PIECE));
                hasPieces = true;
            }
        }
        for (int i = 0; (hasPieces || goesOn) && i < found.size(); i++) {
            if (isCount(all.get(i)) && isBare(tokens, found.get(i))) {
                all = all == found ? new ArrayList<>(found) : all;
                all.set(i, found.get(i).in(Unit.PIECE));
            }
        }
        return all;
    }

    /** Whether one of these counts goods. */
    static boolean areCounted(List<Quantity> quantities) {
        for (Quantity quantity : quantities) {
            if (quantity.unit().equals(Unit.PIECE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.kind() == Kind.COUNT
                && quantity.unit().equals(Unit.COUNT)
                && quantity.value().compareTo(SMALLEST) >= 0;
    }

    private static boolean isOfGoods(List<Token> tokens, Quantity quantity) {
        int next = behind(tokens, quantity);
        for (int i = next; i < tokens.size() && i < next + REACH; i++) {
            Token token = tokens.get(i);
            if (GOODS.contains(token.lower())) {
                return true;
            }
            // "500 companies selling cars" counts companies; "40,000 Mercedes cars" cars.
            boolean isOther = !token.isCapital() && CountNouns.isPlural(token.lower());
            boolean isPassed = token.is("-") || (token.isWord() && !isOther && !NO_NOUNS.contains(token.lower()));
            if (!isPassed) {
                return false;
            }
        }
        return false;
    }

    /** Large, and no noun behind it. */
    private static boolean isBare(List<Token> tokens, Quantity quantity) {
        int next = behind(tokens, quantity);
        boolean isOpen = next >= tokens.size()
                || !tokens.get(next).isWord()
                || NO_NOUNS.contains(tokens.get(next).lower());
        return isOpen && quantity.value().compareTo(LEAST_BARE) >= 0;
    }

    private static int behind(List<Token> tokens, Quantity quantity) {
        int next = 0;
        while (next < tokens.size()
                && tokens.get(next).start() < quantity.span().end()) {
            next++;
        }
        return next;
    }
}
