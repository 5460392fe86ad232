package org.tradecheck.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tradecheck.claim.Reading.ArticleDate;
import org.tradecheck.claim.Reading.ArticleDate.Basis;
import org.tradecheck.series.Area;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.PeriodFinder;
import org.tradecheck.text.Article;
import org.tradecheck.text.Paragraph;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

/**
 * When an article was written: as given from outside, as its date line prints it, or as its own statements about time
 * allow. A date line without a year that nothing completes is laid into the notional year 0 (see {@link Period}).
 */
public final class ArticleDates {

    /** A date line stands among the first paragraphs. */
    private static final int HEAD = 12;

    private static final int LONGEST_HEADER = 16;

    /** Characters of a paragraph among which its date stands. */
    private static final int LONGEST_HEAD = 400;

    private static final WordSet HEADER_CUES = WordSet.of(
            "by",
            "published",
            "posted",
            "updated",
            "release",
            "released",
            "date",
            "dated",
            "embargoed",
            "issued",
            "press",
            "news",
            "last");

    private static final WordSet NOT_A_DATE_LINE = WordSet.of("copyright", "\u00a9", "next", "founded", "since");

    private ArticleDates() {}

    /** The article's date and how it is known. Never the clock. */
    public static ArticleDate of(Article article) {
        return of(Times.of(article));
    }

    /** As {@link #of(Article)}, with what is known of the times that the article names. */
    static ArticleDate of(Times times) {
        Article article = times.article();
        Period given = Period.parse(article.date()).orElse(Period.UNSTATED);
        if (given.isDay()) {
            return new ArticleDate(given, Basis.GIVEN);
        }
        Period printed = printed(times);
        if (given.isStated()) {
            return new ArticleDate(narrowed(given, printed), Basis.GIVEN);
        }
        if (printed.isDated()) {
            return new ArticleDate(printed, Basis.PRINTED);
        }
        Optional<Integer> year = yearOfAnniversary(times);
        if (year.isPresent()) {
            Period whole = Period.year(year.get());
            Period value = printed.isStated() ? narrowed(whole, printed) : afterMonthsNamed(times, whole);
            return new ArticleDate(value, Basis.INFERRED);
        }
        return printed.isStated()
                ? new ArticleDate(printed, Basis.PRINTED)
                : new ArticleDate(Period.UNSTATED, Basis.NONE);
    }

    /** The printed day if it fits into what is given, else what is given. */
    private static Period narrowed(Period given, Period printed) {
        if (printed.isDated()) {
            return given.contains(printed) ? printed : given;
        }
        if (!printed.isStated()) {
            return given;
        }
        for (int year = given.start().getYear(); year <= given.end().getYear(); year++) {
            YearMonth month = YearMonth.of(year, printed.start().getMonthValue());
            int day = printed.start().getDayOfMonth();
            if (day <= month.lengthOfMonth() && given.contains(Period.day(month.atDay(day)))) {
                return Period.day(month.atDay(day));
            }
        }
        return given;
    }

    /** The day that a date line or a header prints; in a notional year if it prints none. */
    private static Period printed(Times times) {
        Article article = times.article();
        int left = HEAD;
        Period withoutYear = Period.UNSTATED;
        for (Paragraph paragraph : article.paragraphs()) {
            if (left-- == 0) {
                break;
            }
            int end = Math.min(paragraph.span().end(), paragraph.span().start() + LONGEST_HEAD);
            if (!mayBeDated(article.text(), paragraph, end)) {
                continue;
            }
            Period found = inParagraph(times, paragraph, end);
            if (found.isDated()) {
                return found;
            }
            if (!withoutYear.isStated()) {
                withoutYear = found;
            }
        }
        return withoutYear;
    }

    /**
     * Whether a day may stand where a date line or a header has one; cheap, for of most paragraphs the first words rule it
     * out. Of boiler-plate nothing is known but its text.
     *
     * @param end offset to which the paragraph is searched
     */
    private static boolean mayBeDated(String text, Paragraph paragraph, int end) {
        if (paragraph.sentences().isEmpty()) {
            return true;
        }
        if (!mayNameDay(paragraph)) {
            return false;
        }
        List<Token> tokens = paragraph.sentences().get(0).tokens();
        if (HEADER_CUES.has(tokens.get(0))) {
            return true;
        }
        for (int i = 0;
                i < tokens.size()
                        && i <= DateLines.LONGEST_PLACE
                        && tokens.get(i).end() <= end;
                i++) {
            if (PeriodFinder.isStart(tokens.get(i))) {
                return true;
            }
            if (!DateLines.mayNamePlace(text, tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayNameDay(Paragraph paragraph) {
        for (Sentence sentence : paragraph.sentences()) {
            if (PeriodFinder.mayNameDay(sentence.tokens())) {
                return true;
            }
        }
        return false;
    }

    private static Period inParagraph(Times times, Paragraph paragraph, int end) {
        String text = times.article().text();
        if (paragraph.sentences().size() == 1 && paragraph.span().end() == end) {
            Sentence sentence = paragraph.sentences().get(0);
            return among(text, sentence.tokens(), times.in(sentence));
        }
        List<Token> tokens = Tokenizer.tokens(text, paragraph.span().start(), end);
        return among(text, tokens, PeriodFinder.find(text, tokens, LONGEST_HEADER + 1));
    }

    /** The first of some mentions that is the day of a date line or a header. */
    private static Period among(String text, List<Token> tokens, List<PeriodExpression> mentions) {
        for (PeriodExpression mention : mentions) {
            int first = DateLines.indexAt(tokens, mention.span().start());
            if (first > LONGEST_HEADER) {
                return Period.UNSTATED;
            }
            Period day = mention.resolve(PeriodContext.NONE);
            boolean isDay = mention.form() == PeriodExpression.Form.DAY && day.isDay();
            int next = DateLines.indexAt(tokens, mention.span().end());
            boolean isExcluded = first > 0 && NOT_A_DATE_LINE.has(tokens.get(first - 1))
                    || !tokens.isEmpty() && NOT_A_DATE_LINE.has(tokens.get(0));
            if (isDay
                    && !isExcluded
                    && (DateLines.isDateLine(text, tokens, first, next) || isHeader(text, tokens, first, next))) {
                return day;
            }
        }
        return Period.UNSTATED;
    }

    /** A short line that is a date, or says it is one: "Release date: 16 October 2025", "By A. Writer on 3 March 2024". */
    private static boolean isHeader(String text, List<Token> tokens, int first, int next) {
        boolean isCued = HEADER_CUES.has(tokens.get(0));
        if (first == 0 && !isCued) {
            boolean isAlone = next >= tokens.size()
                    || next == tokens.size() - 1 && tokens.get(next).is(".");
            return isAlone || next <= DateLines.LONGEST_PLACE && isByLine(text, tokens, next);
        }
        return isCued
                && first <= LONGEST_HEADER
                && (tokens.size() <= LONGEST_HEADER + 4 || tokens.get(0).is("release"));
    }

    /** What may follow a date on its line: a name, a place, an hour, no sentence. */
    private static boolean isByLine(String text, List<Token> tokens, int from) {
        if (tokens.size() - from > DateLines.LONGEST_PLACE
                || tokens.get(tokens.size() - 1).is(".")) {
            return false;
        }
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isLower = token.isWord() && Character.isLowerCase(text.charAt(token.start()));
            if (isLower && !token.is("in") && !token.is("by") && !token.is("at")) {
                return false;
            }
        }
        return true;
    }

    /**
     * The year that anniversaries of this year point to: "this year marks the 20th anniversary" of what happened in
     * 1998. Several must agree, and none may lie before a year that the text speaks of in the past.
     */
    private static Optional<Integer> yearOfAnniversary(Times times) {
        Set<Integer> years = new TreeSet<>();
        for (Anniversaries.Anniversary found : Anniversaries.in(times)) {
            if (found.isThisYear() && found.of().isDated()) {
                years.add(found.of().start().getYear() + found.count());
            }
        }
        if (years.size() != 1) {
            return Optional.empty();
        }
        int year = years.iterator().next();
        return latestPastYear(times) <= year ? Optional.of(year) : Optional.empty();
    }

    private static int latestPastYear(Times times) {
        int latest = 0;
        for (Sentence sentence : times.sentences()) {
            if (Tenses.isPast(sentence.tokens())) {
                for (PeriodExpression mention : times.in(sentence)) {
                    Period period = mention.resolve(PeriodContext.NONE);
                    boolean isWritten = mention.anchor() == PeriodExpression.Anchor.WRITTEN && period.isDated();
                    if (isWritten && isPlacedInPast(sentence.tokens(), mention)) {
                        latest = Math.max(latest, period.start().getYear());
                    }
                }
            }
        }
        return latest;
    }

    /** "in 2020", and not "by 2060". */
    private static boolean isPlacedInPast(List<Token> tokens, PeriodExpression mention) {
        int first = DateLines.indexAt(tokens, mention.span().start());
        return first > 0
                && (tokens.get(first - 1).is("in")
                        || tokens.get(first - 1).is("on")
                        || tokens.get(first - 1).is("during"));
    }

    /** Months that the text names as past and without a year are this year's, so the article is not older than they. */
    private static Period afterMonthsNamed(Times times, Period year) {
        LocalDate earliest = year.start();
        PeriodContext atYearsEnd = PeriodContext.of(Period.day(year.end()), Area.UNSTATED);
        for (Sentence sentence : times.sentences()) {
            if (!Tenses.isPast(sentence.tokens())) {
                continue;
            }
            for (PeriodExpression mention : monthsWithoutYear(times, sentence)) {
                Period months = mention.resolve(atYearsEnd);
                LocalDate after = months.isMonth() || months.isDay()
                        ? months.start()
                        : months.end().plusDays(1);
                if (year.contains(months) && after.isAfter(earliest) && !after.isAfter(year.end())) {
                    earliest = after;
                }
            }
        }
        return new Period(earliest.withDayOfMonth(1), year.end());
    }

    private static List<PeriodExpression> monthsWithoutYear(Times times, Sentence sentence) {
        List<PeriodExpression> found = new ArrayList<>();
        for (PeriodExpression mention : times.in(sentence)) {
            Period period = mention.resolve(PeriodContext.NONE);
            boolean isOpen = mention.anchor() == PeriodExpression.Anchor.ARTICLE
                    && mention.form() != PeriodExpression.Form.SINCE
                    && period.isNotional()
                    && period.start().getYear() == 0
                    && (period.isDay() || period.lengthInMonths() > 0 && period.lengthInMonths() < 12);
            if (isOpen && !mention.span().of(times.article().text()).startsWith("last")) {
                found.add(mention);
            }
        }
        return found;
    }
}
