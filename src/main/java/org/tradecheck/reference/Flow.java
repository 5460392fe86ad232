package org.tradecheck.reference;

import java.util.Locale;
import java.util.Optional;

/** What a published series measures. */
public enum Flow {
    EXPORTS,
    IMPORTS,
    RE_EXPORTS,
    RE_IMPORTS,
    /** Exports and imports together. */
    TURNOVER,
    /** Exports less imports; negative for a deficit. */
    BALANCE,
    GDP,
    /** Direct investment into the reporter during the period. */
    FDI_INFLOW,
    /** Direct investment out of the reporter during the period. */
    FDI_OUTFLOW,
    /** Direct investment in the reporter at the end of the period. */
    FDI_STOCK_IN,
    /** Direct investment abroad at the end of the period. */
    FDI_STOCK_OUT,
    /** Direct investment added up from an old beginning to the end of the period. */
    FDI_CUMULATIVE,
    /** Foreign exchange and gold at the end of the period. */
    RESERVES,
    /** The partner's part of the reporter's exports, in percent. */
    SHARE_OF_EXPORTS,
    /** The partner's part of the reporter's imports, in percent. */
    SHARE_OF_IMPORTS,
    /** How many units of one currency are one of another, on the average of the time; reporter and partner are WLD. */
    EXCHANGE_RATE;

    private static final Flow[] ALL = values();

    /** How CSV files and reports spell it: {@code fdi-stock-in}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The flow that a CSV file spells so. */
    public static Optional<Flow> parse(String word) {
        for (Flow flow : ALL) {
            if (flow.word().equals(word)) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }

    static Flow at(int number) {
        return ALL[number];
    }

    static int count() {
        return ALL.length;
    }

    boolean isShare() {
        return this == SHARE_OF_EXPORTS || this == SHARE_OF_IMPORTS;
    }

    /** Whether the amounts of months add to that of their year. */
    boolean isAdditive() {
        return !isShare()
                && this != FDI_STOCK_IN
                && this != FDI_STOCK_OUT
                && this != FDI_CUMULATIVE
                && this != RESERVES
                && this != EXCHANGE_RATE;
    }

    /** How a sentence names it. */
    String noun() {
        return switch (this) {
            case TURNOVER -> "trade";
            case BALANCE -> "trade balance";
            case GDP -> "GDP";
            case FDI_INFLOW -> "direct investment inflow";
            case FDI_OUTFLOW -> "direct investment outflow";
            case FDI_STOCK_IN -> "stock of inward direct investment";
            case FDI_STOCK_OUT -> "stock of outward direct investment";
            case FDI_CUMULATIVE -> "cumulative direct investment";
            case SHARE_OF_EXPORTS -> "share of exports";
            case SHARE_OF_IMPORTS -> "share of imports";
            case EXCHANGE_RATE -> "exchange rate";
            case EXPORTS, IMPORTS, RE_EXPORTS, RE_IMPORTS, RESERVES -> word();
        };
    }
}
