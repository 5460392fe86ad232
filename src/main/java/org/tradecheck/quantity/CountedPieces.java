package org.tradecheck.quantity;

import java.util.Set;

/** Coins and measures in which a share is told piece by piece: "one dollar in five", "every second barrel". */
public final class CountedPieces {

    private static final Set<String> PIECES = Set.of(
            "dollar",
            "euro",
            "pound",
            "cent",
            "franc",
            "rupee",
            "rouble",
            "ruble",
            "peso",
            "krone",
            "krona",
            "yen",
            "yuan",
            "won",
            "barrel",
            "tonne",
            "ton",
            "bag",
            "bottle",
            "bushel",
            "litre",
            "car",
            "truck",
            "shipment",
            "cargo",
            "container");

    private CountedPieces() {}

    /** Whether a share may be told in pieces of this, one or many. */
    public static boolean has(String noun) {
        return PIECES.contains(noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
    }
}
