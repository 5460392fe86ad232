package org.tradecheck.series;

import java.util.Locale;

/** What a figure measures. */
public enum Measure {
    EXPORTS,
    IMPORTS,
    RE_EXPORTS,
    /** Exports and imports together. */
    TURNOVER,
    /** Exports less imports; the claim's sense says surplus or deficit. */
    BALANCE,
    SHARE,
    GROWTH,
    INVESTMENT,
    CONTRACT,
    PRICE,
    /** A physical amount that is neither exported nor imported: output, freight, stocks. */
    VOLUME,
    GDP,
    /** The current account: prints as {@code other} of {@code current_account}. */
    CURRENT_ACCOUNT,
    /** What exports are of imports, in percent: prints as {@code other} of {@code coverage}. */
    COVERAGE,
    OTHER;

    /** The word used in reports: {@code re-exports}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a flow of goods or services over a border, or made of such. */
    public boolean isTrade() {
        return this == EXPORTS || this == IMPORTS || this == RE_EXPORTS || this == TURNOVER || this == BALANCE;
    }
}
