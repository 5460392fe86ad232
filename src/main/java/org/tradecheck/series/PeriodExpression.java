package org.tradecheck.series;

import java.util.List;
import org.tradecheck.text.Span;

/**
 * Words that name a time, not yet resolved to days.
 *
 * @param span the words, without a preposition or article in front
 * @param anchor what must be known besides the words
 * @param form how the time is put, for readers that treat some forms differently
 * @param meaning what the words say
 */
public record PeriodExpression(Span span, Anchor anchor, Form form, PeriodMeaning meaning) {

    /** What must be known besides the words to tell the days. */
    public enum Anchor {
        /** Nothing: the year is printed. A fiscal year still needs to know whose. */
        WRITTEN,
        /** When the article was written: "last year", "in January". */
        ARTICLE,
        /** What the text is speaking of: "in the period". */
        CURRENT,
        /** What a figure is compared with: "a year earlier", "the same period last year". */
        BASE
    }

    /** How a time is put. */
    public enum Form {
        /** A stretch of time over which something is counted. */
        PERIOD,
        /**
         * One day ("March 9"), or a time that only names a thing ("its 2024 crop", "the December contract"): an event or
         * a date line, rarely what a figure covers.
         */
        DAY,
        /** Two ends after "between": of a change, only the later one is the period of the figure. */
        BETWEEN,
        /** "since 1992": cumulative. */
        SINCE
    }

    /** No words: resolves to no period. */
    public static PeriodExpression none() {
        return new PeriodExpression(Span.NONE, Anchor.WRITTEN, Form.PERIOD, new PeriodMeaning.Fixed(Period.UNSTATED));
    }

    /** The month in which the words say that a season begins, "the 2024/25 coffee season"; 0 if it is none. */
    public int seasonStart() {
        return meaning.seasonStart();
    }

    /** The same, where "2024/25" is a season that begins in this month. */
    public PeriodExpression withSeasonFrom(int month) {
        PeriodMeaning meant = meaning.withSeasonFrom(month);
        return meant.equals(meaning) ? this : new PeriodExpression(span, anchor, form, meant);
    }

    /** Whether it is a season of a crop that its words do not name: "the 2024/25 season". */
    public boolean isCropSeason() {
        return meaning.isCropSeason();
    }

    /**
     * The month in which a fiscal year must begin by what the words say, "July-March FY2025"; 0 if they do not tell.
     */
    public int fiscalStart() {
        return meaning.fiscalStart();
    }

    /** The same, where "FY2025" is a year that begins in this month. */
    public PeriodExpression withFiscalFrom(int month) {
        PeriodMeaning meant = meaning.withFiscalFrom(month);
        return meant.equals(meaning) ? this : new PeriodExpression(span, anchor, form, meant);
    }

    /**
     * The same, where "the first nine months" without a year are those of the fiscal year that were told last.
     *
     * @param earlier the times told before, in the order of the text
     */
    public PeriodExpression again(List<PeriodExpression> earlier) {
        if (!meaning.isPartOfSomeYear()) {
            return this;
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            PeriodExpression told = earlier.get(i);
            if (told.meaning.isSamePart(meaning) && !told.meaning.isPartOfSomeYear()) {
                return told.meaning.isPartOfFiscalYear()
                        ? new PeriodExpression(span, told.anchor, form, told.meaning)
                        : this;
            }
        }
        return this;
    }

    /** Whether it is a part of a fiscal year. */
    public boolean isPartOfFiscalYear() {
        return meaning.isPartOfFiscalYear();
    }

    /** What "since April 2011" starts with, where the words mean that time alone: "the lowest since April 2011, when it was A". */
    public PeriodExpression start() {
        return form == Form.SINCE
                ? new PeriodExpression(span, meaning.from().anchor(), Form.PERIOD, meaning.from())
                : this;
    }

    /** The months of the year up to the one that the words name: "trade to April". */
    public PeriodExpression asLastOfYear() {
        return new PeriodExpression(span, anchor, form, new PeriodMeaning.YearUpTo(meaning));
    }

    /** Whether it is told from what was spoken of just before: "a month later". */
    public boolean isLater() {
        return meaning instanceof PeriodMeaning.Later;
    }

    /** Whether it is what has passed of the year: "since the start of the year". */
    public boolean isToDate() {
        return meaning instanceof PeriodMeaning.YearToDate;
    }

    /** The days; unstated if the context does not tell. */
    public Period resolve(PeriodContext context) {
        return meaning.resolve(context);
    }
}
