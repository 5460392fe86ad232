package org.tradecheck.claim;

/** What a word or phrase between figures does to them. */
public enum Cue {
    /** Motion verbs and adverbs: rose, climbed, up. */
    UP,
    DOWN,
    /** Of balances: widened, narrowed. */
    WIDEN,
    NARROW,
    UNCHANGED,
    /** Nouns of change: an increase, a fall. */
    RISE,
    FALL,
    CHANGE,
    /** was, stood at, totalled, came to. */
    STATE,
    /** A state verb that also says the figure was passed: exceeded, topped. */
    PASSED,
    /** accounted for, made up, took. */
    SHARE_VERB,
    SHARE_NOUN,
    /** sold, supplied, absorbed: a verb of trade whose flow the subject decides. */
    TO,
    FROM,
    BY,
    OF,
    AT,
    IN,
    WITH,
    FOR,
    ON,
    BETWEEN,
    /** against, compared with, versus, as against. */
    AGAINST,
    /** after, following: a figure that came before. */
    AFTER,
    /** above, more than (with a figure of comparison), higher than. */
    ABOVE,
    BELOW,
    /** surpassing, beating: strict order. */
    SURPASS,
    OR,
    AND,
    COMMA,
    SEMICOLON,
    OPEN,
    CLOSE,
    DASH,
    COLON,
    /** while, whereas, but, as. */
    WHILE,
    /** leaving, resulting in, for a gap of. */
    LEAVING,
    RESPECTIVELY,
    /** record, all-time high. */
    RECORD_HIGH,
    RECORD_LOW,
    TARGET,
    FORECAST,
    REVISED,
    PRELIMINARY,
    /** would, could, if. */
    HYPOTHETICAL,
    /** the rest, remaining, all other. */
    REMAINING,
    OF_WHICH,
    AVERAGE,
    CUMULATIVE,
    /** together, combined: of several. */
    COMBINED,
    /** the total, overall, all. */
    TOTAL,
    /** buyer, market, destination: a partner that receives exports. */
    DESTINATION,
    /** supplier, source, origin: a partner that sends imports. */
    ORIGIN,
    /** trading partner: a partner in exports and imports together. */
    TRADE_PARTNER,
    /** went to, came from: what moves is a part of the flow. */
    WENT,
    /** exporter, importer: a party with figures of its own. */
    SELLER,
    /** that of, those to: stands for the measure before. */
    PRONOUN,
    /** there. */
    THERE,
    SAID,
    DENIED,
    NOT,
    SINCE,
    /** in dollar terms: another currency than the levels are in. */
    OTHER_MONEY,
    /** in real terms, by volume. */
    REAL_TERMS,
    ADJUSTED,
    UNADJUSTED,
    SMOOTHED,
    /** under the general trade system. */
    GENERAL_TRADE,
    /** under the special trade system. */
    SPECIAL_TRADE,
    WORTH,
    PER_YEAR,
    /** which, that, who: a relative clause. */
    RELATIVE,
    /** a, the, its … : passed over. */
    FILLER,
    NONE
}
