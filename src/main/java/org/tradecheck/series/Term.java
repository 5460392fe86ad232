package org.tradecheck.series;

/**
 * An expression of time read among the words of a sentence.
 *
 * @param end the word after it; −1 if none was found
 */
record Term(int end, PeriodExpression.Form form, PeriodMeaning meaning) {

    static final Term NONE = new Term(-1, PeriodExpression.Form.PERIOD, new PeriodMeaning.Fixed(Period.UNSTATED));

    static Term period(int end, PeriodMeaning meaning) {
        return new Term(end, PeriodExpression.Form.PERIOD, meaning);
    }

    static Term day(int end, PeriodMeaning meaning) {
        return new Term(end, PeriodExpression.Form.DAY, meaning);
    }

    static Term part(int end, Part part, Frame frame) {
        return period(end, new PeriodMeaning.PartOfYear(part, frame));
    }

    /** Whether one was found. */
    boolean is() {
        return end >= 0;
    }

    PeriodExpression.Anchor anchor() {
        return meaning.anchor();
    }
}
