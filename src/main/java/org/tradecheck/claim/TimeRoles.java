package org.tradecheck.claim;

import java.time.Month;
import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Token;

/**
 * What part a time plays in its sentence: when a record was set, what others are compared with, in which a text came out,
 * up to when a sum runs.
 */
final class TimeRoles {

    /** Before a time that opens a sentence. */
    static final WordSet OPENS_WITH_TIME = WordSet.of("in", "during", "over", "for", "but", "and", "the", "throughout");

    /** So many tokens behind a time the kind of figures may stand that came out then. */
    private static final int RELEASE_REACH = 3;

    /** Texts that carry figures and come out every month. */
    private static final WordSet PUBLICATIONS = WordSet.of(
            "round",
            "roundup",
            "report",
            "bulletin",
            "newsletter",
            "update",
            "survey",
            "review",
            "outlook",
            "digest",
            "briefing",
            "edition",
            "issue");

    /** So many tokens before a time "by the end of" begins. */
    private static final int END_REACH = 5;

    private static final WordSet OPENED = WordSet.of("opened", "began", "started", "begun", "got", "commenced");

    private static final WordSet UP_TO = WordSet.of("to", "until", "till", "through", "by");

    /** What is summed up over the months of a year. */
    private static final WordSet FLOWS =
            WordSet.of("trade", "exports", "imports", "sales", "shipments", "deliveries", "commerce", "turnover");

    /** What somebody counts from one month to the next. */
    private static final WordSet CHANGES =
            WordSet.of("change", "movement", "increase", "decrease", "rise", "fall", "growth", "decline");

    private static final WordSet PARTS_OF_YEAR = WordSet.of("early", "late", "mid");

    /** What a figure does to the sum of the months up to it. */
    private static final WordSet BRINGING =
            WordSet.of("bringing", "brings", "brought", "taking", "lifting", "pushing", "raising");

    /** So many tokens may stand between "bringing" and the time whose sum it is. */
    private static final int SUM_REACH = 6;

    private TimeRoles() {}

    /** "Following a 3.7% gain in March, exports rose by A": a look back with which a sentence opens. */
    static boolean isInOpeningAfter(PeriodExpression time, List<Token> tokens) {
        boolean isAfter = tokens.get(0).is("after") || tokens.get(0).is("following");
        int end = end(time, tokens);
        for (int i = 0; isAfter && i < end; i++) {
            isAfter = !tokens.get(i).is(",");
        }
        return isAfter && end < tokens.size() && tokens.get(end).is(",");
    }

    /** "bringing the first-quarter total to A": the sum of a longer time, told beside the figure of its last part. */
    static boolean isBroughtTo(PeriodExpression time, List<Token> tokens) {
        int first = first(time, tokens);
        for (int i = first - 1; i >= 0 && i >= first - SUM_REACH; i--) {
            if (BRINGING.has(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "the changes from October 2024 were:", "higher than in May:", "Exports: $4 billion (October: $3 billion)": a time to
     * compare with, and not the one told of.
     */
    static boolean isComparedWith(PeriodExpression time, List<Token> tokens) {
        int first = first(time, tokens);
        int end = end(time, tokens);
        boolean isLabel = first > 0
                && tokens.get(first - 1).is("(")
                && end < tokens.size()
                && tokens.get(end).is(":");
        // "trail last year's by a third": what is left out is what this one is compared with.
        boolean isElliptic = end < tokens.size()
                && tokens.get(end).is("'s")
                && (end + 1 == tokens.size()
                        || !tokens.get(end + 1).isWord()
                        || tokens.get(end + 1).is("by"));
        if (isLabel || isElliptic) {
            return true;
        }
        int before = first - 1;
        while (before > 0 && (tokens.get(before).is("the") || tokens.get(before).is("in"))) {
            before--;
        }
        return before >= 0
                && (tokens.get(before).is("from")
                        || tokens.get(before).is("than")
                        || (tokens.get(before).is("with") || tokens.get(before).is("to"))
                                && before > 0
                                && tokens.get(before - 1).is("compared"));
    }

    /** "Last month's annual trade figures": when they came out, not what they cover. */
    static boolean isOfRelease(PeriodExpression time, List<Token> tokens) {
        int at = end(time, tokens);
        for (int i = at; i < tokens.size() && i < at + RELEASE_REACH; i++) {
            if (tokens.get(i).is("annual")
                    || tokens.get(i).is("yearly")
                    || tokens.get(i).is("quarterly")) {
                return true;
            }
        }
        return false;
    }

    /** "the chamber said in its October round-up": what carries the figures has a month, the figures have others. */
    static boolean isOfPublication(PeriodExpression time, List<Token> tokens) {
        int at = end(time, tokens);
        return at < tokens.size() && PUBLICATIONS.has(tokens.get(at));
    }

    /** "For the nine months, exports ran at A": what opens the sentence is what the story turns to. */
    static boolean isOpening(PeriodExpression time, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && OPENS_WITH_TIME.has(tokens.get(at))) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).end() >= time.span().start();
    }

    /** "exports rose to A by the end of September": the months of the year up to then. */
    static boolean isByTheEndOf(PeriodExpression time, List<Token> tokens) {
        int at = first(time, tokens);
        boolean hasEnd = false;
        for (int i = Math.min(at + 2, tokens.size()) - 1; i >= 0 && i >= at - END_REACH; i--) {
            hasEnd |= tokens.get(i).is("end");
            if (tokens.get(i).is("by") && hasEnd) {
                return true;
            }
        }
        return false;
    }

    /** "early 2022", "in late 2023": some months of the year, and not all of it. */
    static boolean isPartOfYear(PeriodExpression time, List<Token> tokens) {
        int before = first(time, tokens) - 1;
        return before >= 0 && PARTS_OF_YEAR.has(tokens.get(before));
    }

    /** "By 2022 exports had sunk": up to when something had come. */
    static boolean isBehindBy(PeriodExpression time, List<Token> tokens) {
        int before = first(time, tokens) - 1;
        return before >= 0 && tokens.get(before).is("by");
    }

    /** "As of 15 May", "accumulated to 15 October": the day up to which is summed up. */
    static boolean isLastDay(PeriodExpression day, List<Token> tokens) {
        int before = first(day, tokens) - 1;
        return before >= 0
                && (UP_TO.has(tokens.get(before))
                        || before > 0
                                && tokens.get(before - 1).is("as")
                                && (tokens.get(before).is("of")
                                        || tokens.get(before).is("at")
                                        || tokens.get(before).is("on")));
    }

    /** "Over the year": since when a change is counted, where no whole year is told of. */
    static boolean isOverTheYear(PeriodExpression time, List<Token> tokens) {
        int at = first(time, tokens);
        int end = end(time, tokens);
        return at > 1
                && end == at + 1
                && tokens.get(at).is("year")
                && tokens.get(at - 1).is("the")
                && tokens.get(at - 2).is("over");
    }

    /** "Inflows of A to November": a month right behind a figure and "to" is the last of those that it sums up. */
    static boolean isBehindTo(PeriodExpression time, List<Quantity> figures, List<Token> tokens) {
        int to = first(time, tokens) - 1;
        int end = end(time, tokens);
        boolean isOwner = end < tokens.size() && tokens.get(end).is("'s");
        return to > 0
                && tokens.get(to).is("to")
                && !isOwner
                && figures.stream()
                        .anyMatch(q -> q.span().end() == tokens.get(to - 1).end());
    }

    /** "since the 2025/26 marketing year opened": where something starts from. */
    static boolean isOpened(PeriodExpression time, List<Token> tokens) {
        int at = first(time, tokens) - 1;
        int end = end(time, tokens);
        while (at > 0 && tokens.get(at).is("the")) {
            at--;
        }
        return at >= 0 && tokens.get(at).is("since") && end < tokens.size() && OPENED.has(tokens.get(end));
    }

    /**
     * "Customs data to September", "Mongolia's trade to April": the time as the months of the year up to it; else as it
     * is.
     */
    static PeriodExpression summedUp(PeriodExpression time, List<Token> tokens) {
        int to = first(time, tokens) - 1;
        boolean isUpTo = to > 0
                && (tokens.get(to).is("to") || tokens.get(to).is("through"))
                && (StoryWords.isOfFigures(tokens.get(to - 1)) || FLOWS.has(tokens.get(to - 1)));
        return isUpTo ? time.asLastOfYear() : time;
    }

    /** Whether a time is called "the period". */
    static boolean isPeriodWord(PeriodExpression time, List<Token> tokens) {
        for (Token token : tokens) {
            if (token.end() == time.span().end()) {
                return token.is("period");
            }
        }
        return false;
    }

    /** "set in 2022": when a record was. */
    static boolean isWhenSet(PeriodExpression time, List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).start() == time.span().start()) {
                boolean isOnly = tokens.get(i - 2).is("only")
                        || tokens.get(i - 2).is("just")
                        || tokens.get(i - 2).is("back");
                int set = isOnly ? i - 3 : i - 2;
                return tokens.get(i - 1).is("in") && set >= 0 && tokens.get(set).is("set");
            }
        }
        return false;
    }

    /** "Exports, at A, topped the peak of B, set only in August": B is of August, and A is not. */
    static boolean isOfRecordBetween(Draft draft, Passage here) {
        PeriodExpression time = here.mentions().periods().get(draft.period());
        if (!isWhenSet(time, here.tokens())) {
            return false;
        }
        int figure = here.figure(draft).end();
        return here.mentions().quantities().stream()
                .anyMatch(q -> q.span().start() >= figure
                        && q.span().end() <= time.span().start());
    }

    /** "September alone brought 14.7%": one month is singled out, and the story goes on with all of them. */
    static boolean isAlone(PeriodExpression time, List<Token> tokens) {
        for (Token token : tokens) {
            if (token.start() >= time.span().end()) {
                return token.is("alone");
            }
        }
        return false;
    }

    /** The first token that does not stand before a time. */
    private static int first(PeriodExpression time, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < time.span().start()) {
            at++;
        }
        return at;
    }

    /** The first token behind a time. */
    private static int end(PeriodExpression time, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < time.span().end()) {
            at++;
        }
        return at;
    }

    /** "Between 2022 and 2024 sales rose from A to B", "From 2022 to 2024 they rose by A": two times, and no stretch of three years. */
    static boolean hasTwoEnds(PeriodExpression expression, Period resolved, List<Token> tokens) {
        if (!Stretches.hasTwoEnds(resolved)) {
            return false;
        }
        if (expression.form() == PeriodExpression.Form.BETWEEN) {
            return true;
        }
        boolean isOfYears = resolved.isWholeMonths()
                && resolved.start().getMonthValue() == 1
                && resolved.end().getMonthValue() == 12;
        return isOfYears
                && tokens.stream().anyMatch(t -> t.start() == expression.span().start() && t.is("from"));
    }

    /**
     * "From May to June exports rose", at the start, "the May to June change"; January to February may as well be told
     * together.
     */
    static boolean isFromMonthToNext(PeriodExpression time, Period resolved, List<Token> tokens) {
        int end = end(time, tokens);
        boolean isOfChange = end < tokens.size() && CHANGES.has(tokens.get(end));
        return (tokens.get(0).is("from") && first(time, tokens) <= 1 || isOfChange)
                && resolved.isWholeMonths()
                && resolved.lengthInMonths() == 2
                && resolved.start().getMonth() != Month.JANUARY;
    }
}
