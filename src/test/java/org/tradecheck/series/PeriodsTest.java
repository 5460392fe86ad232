package org.tradecheck.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradecheck.text.Span;
import org.tradecheck.text.Tokenizer;

/** One case is a row of {@code periods.csv}: a text, its context, the mentions of time in it and what they come to. */
final class PeriodsTest {

    @ParameterizedTest(name = "{0} ({1} {2} {3}): {5}")
    @CsvFileSource(resources = "/periods.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "\0")
    void mentions_of_time_come_to_their_periods(
            String text, String date, String reporter, String current, String expected, String lesson) {
        PeriodContext context = PeriodContext.of(period(date), new Area(orEmpty(reporter)));
        PeriodContext full = orEmpty(current).isEmpty() ? context : context.comparedWith(period(current));
        StringJoiner found = new StringJoiner("; ");
        for (PeriodExpression mention : mentions(text)) {
            found.add(mention.span().of(text) + " = " + print(mention.resolve(full)));
        }
        assertThat(found.toString()).as("%s: %s", text, lesson).isEqualTo(orEmpty(expected));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_text_is_too_odd_and_mentions_never_overlap(long seed) {
        Random random = new Random(seed);
        String[] words = {
            "the",
            "first",
            "last",
            "year",
            "2024",
            "1986/87",
            "FY",
            "24",
            "to",
            "March",
            "May",
            "31",
            "quarter",
            "of",
            "same",
            "period",
            "-",
            "Q",
            "4",
            "half",
            "(",
            ")",
            ",",
            "since",
            "from",
            "between",
            "and",
            "ending",
            "ago",
            "months",
            "99",
            "0",
            "week",
            "ended",
            "'s",
            "previous",
            "12",
            "th",
            "season",
            "crop",
            "fiscal",
            "February",
            "30",
            "2100",
            "1500",
            "days",
            "\uD83D",
            "\u0130",
            "a",
            "earlier",
            "1",
            "s",
            "m",
            "h",
            "in",
            "on",
            "that"
        };
        for (int n = 0; n < 2000; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int end = 0;
            for (PeriodExpression mention : mentions(text.toString())) {
                Span span = mention.span();
                assertThat(span.start()).as("%d: %s", seed, text).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).as("%d: %s", seed, text).isLessThanOrEqualTo(text.length());
                end = span.end();
                for (PeriodContext context : CONTEXTS) {
                    Period period = mention.resolve(context);
                    assertThat(period.end()).as("%d: %s", seed, text).isAfterOrEqualTo(period.start());
                }
            }
        }
    }

    private static final List<PeriodContext> CONTEXTS = List.of(
            PeriodContext.NONE,
            PeriodContext.of(period("2024-02-29"), new Area("IND")),
            PeriodContext.of(period("2022-09/2023-02"), new Area("JPN")).comparedWith(period("2024-02")),
            PeriodContext.of(period("1987"), new Area("USA")).in(period("1986-03-01/1986-03-10")),
            PeriodContext.of(period("2025-01-31"), Area.UNSTATED).ahead());

    @Test
    void a_mention_says_what_must_be_known_besides_its_words() {
        assertThat(mentions("in 2024 and last year, against the period and a year earlier"))
                .extracting(PeriodExpression::anchor)
                .containsExactly(
                        PeriodExpression.Anchor.WRITTEN,
                        PeriodExpression.Anchor.ARTICLE,
                        PeriodExpression.Anchor.CURRENT,
                        PeriodExpression.Anchor.BASE);
    }

    @Test
    void a_forecast_looks_ahead() {
        PeriodContext goal =
                PeriodContext.of(period("2025-08-01"), Area.UNSTATED).ahead();
        assertThat(mentions("by December").get(0).resolve(goal)).isEqualTo(Period.month(2025, 12));
        assertThat(mentions("in the first quarter").get(0).resolve(goal)).isEqualTo(Period.quarter(2026, 1));
    }

    private static List<PeriodExpression> mentions(String text) {
        return PeriodFinder.find(text, Tokenizer.tokens(text, 0, text.length()));
    }

    private static Period period(String text) {
        return Period.parse(orEmpty(text)).orElse(Period.UNSTATED);
    }

    private static String print(Period period) {
        if (!period.isStated()) {
            return "?";
        }
        return period.isNotional() ? "~" + period.start() + "/" + period.end() : period.print();
    }

    @SuppressWarnings("ConstantValue")
    private static String orEmpty(String cell) {
        return cell == null ? "" : cell;
    }
}
