package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Period;
import org.tradecheck.text.Article;
import org.tradecheck.text.Span;

/**
 * Everything that was read from one article; nothing is judged here.
 *
 * @param article the text
 * @param date the article's own date
 * @param numbers every number read, in the order of the text
 * @param periods every mention of a time
 * @param claims the claims, numbered from 1 in this order
 * @param links what the wording says about how they belong together
 * @param superlatives records and first times, with or without a figure
 */
public record Reading(
        Article article,
        ArticleDate date,
        List<Quantity> numbers,
        List<PeriodMention> periods,
        List<Claim> claims,
        List<Link> links,
        List<Superlative> superlatives) {

    /** A reading of figures alone. */
    public Reading(
            Article article,
            ArticleDate date,
            List<Quantity> numbers,
            List<PeriodMention> periods,
            List<Claim> claims,
            List<Link> links) {
        this(article, date, numbers, periods, claims, links, List.of());
    }

    /**
     * The date an article was written at.
     *
     * @param value the earliest and latest day it can be; unstated when unknown; never the clock
     * @param basis how it is known
     */
    public record ArticleDate(Period value, Basis basis) {

        /** How an article's date is known. */
        public enum Basis {
            GIVEN,
            PRINTED,
            INFERRED,
            NONE
        }
    }

    /** Words that name a time, and the time. */
    public record PeriodMention(Span span, Period period, Evidence evidence) {}

    /** The claim with this number. */
    public Claim claim(int number) {
        return claims.get(number - 1);
    }
}
