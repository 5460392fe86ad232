package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.claim.Reading.ArticleDate;
import org.tradecheck.series.Area;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/** The tokens of a sentence and the times that it dates, its date line left out. */
final class SentenceDates {

    private final Sentence sentence;
    private final List<Dated> all;

    /**
     * A mention of a time with a known year.
     *
     * @param first number of its first token in the sentence
     * @param end number of the token after its last
     * @param isWritten whether the words give the year themselves
     */
    record Dated(PeriodExpression mention, int first, int end, Period period, boolean isWritten) {

        boolean isYearOrShorter() {
            return period.isDay() || period.isYear() || period.isMonth();
        }
    }

    private SentenceDates(Sentence sentence, List<Dated> all) {
        this.sentence = sentence;
        this.all = all;
    }

    static SentenceDates of(Times times, Sentence sentence, ArticleDate date) {
        List<PeriodExpression> mentions = times.in(sentence);
        if (mentions.isEmpty()) {
            return new SentenceDates(sentence, List.of());
        }
        List<Token> tokens = sentence.tokens();
        int begin = DateLines.end(times.article().text(), tokens, mentions);
        PeriodContext context = PeriodContext.of(date.value(), Area.UNSTATED);
        List<Dated> dated = new ArrayList<>();
        for (PeriodExpression mention : mentions) {
            Period period = mention.resolve(context);
            if (mention.span().start() >= begin && period.isDated()) {
                dated.add(new Dated(
                        mention,
                        DateLines.indexAt(tokens, mention.span().start()),
                        DateLines.indexAt(tokens, mention.span().end()),
                        period,
                        mention.anchor() == PeriodExpression.Anchor.WRITTEN));
            }
        }
        return new SentenceDates(sentence, dated);
    }

    /** Whether a sentence has a time that says its year; cheap, for few have. */
    static boolean mayHaveEvents(Times times, Sentence sentence) {
        for (PeriodExpression mention : times.in(sentence)) {
            if (mention.anchor() == PeriodExpression.Anchor.WRITTEN) {
                return true;
            }
        }
        return false;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    List<Dated> all() {
        return all;
    }

    /** Those that say their year and are a year, a month or a day: what an event is dated by. */
    List<Dated> events() {
        List<Dated> events = new ArrayList<>(all.size());
        for (Dated dated : all) {
            if (dated.isWritten() && dated.isYearOrShorter()) {
                events.add(dated);
            }
        }
        return events;
    }

    String word(int i) {
        return i >= 0 && i < tokens().size() ? tokens().get(i).lower() : "";
    }

    /** Whether only marks and small words stand between two places. */
    boolean isAdjacent(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (word(i)) {
                case ",",
                        "-",
                        "--",
                        "(",
                        ")",
                        "in",
                        "on",
                        "and",
                        "or",
                        "i.e.",
                        "that",
                        "is",
                        "just",
                        "only",
                        "some" -> {}
                default -> {
                    return false;
                }
            }
        }
        return from <= to;
    }
}
