package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.ProductFinder;
import org.tradecheck.text.Place;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/** Which time a sentence without figures sets for those that follow: "Foreign trade of Slovakia, July 2025". */
final class AnnouncedTimes {

    /** Who makes, grows or ships what is exported. */
    private static final WordSet DEALERS = WordSet.of(
            "exporters",
            "exporter",
            "importers",
            "makers",
            "growers",
            "farmers",
            "producers",
            "millers",
            "miners",
            "traders",
            "shippers",
            "manufacturers",
            "factories",
            "plants",
            "mills",
            "mines",
            "ports");

    /** A sentence of so many words that begins with a time says nothing else but that it is told of next. */
    private static final int LONGEST_TURN = 9;

    /** So many tokens of a wire story's first sentence may be its place, its day and its agency. */
    private static final int LONGEST_DATELINE = 16;

    private static final int LONGEST_LABEL = 6;

    /** What is done with figures when they come out. */
    private static final WordSet RELEASED = WordSet.of("published", "released", "issued", "presented", "announced");

    /** In a headline, what its time is of: "Malaysia's trade performance in February 2022". */
    private static final WordSet TRADE = WordSet.of("trade", "commerce", "exports", "imports", "export", "import");

    private static final WordSet POINTS = WordSet.of("*", "\u2022");

    private static final WordSet DASHES = WordSet.of("-", "--", "\u2013", "\u2014");

    /** The last sentence that opens a story: a headline may stand before it. */
    private static final int OPENING = 2;

    private final ArticleDay day;

    AnnouncedTimes(ArticleDay day) {
        this.day = day;
    }

    /**
     * "Foreign trade of Slovakia, July 2025", "published figures for May": a time for what follows; open if none is set.
     *
     * @param reporter whose figures the story tells
     * @param current the time it has told of so far
     * @param isBehindPoints whether the last sentence that told figures was one of the points above a story
     */
    Slot<Period> in(Passage here, Area reporter, Period current, boolean isBehindPoints) {
        List<PeriodExpression> times = here.mentions().periods();
        List<Token> tokens = here.tokens();
        Optional<PeriodExpression> only = onlyTime(times)
                .or(() -> current.isStated() ? Optional.empty() : onlyPartOfYear(times, reporter))
                .or(() ->
                        times.stream().filter(time -> isAnnounced(time, tokens)).findFirst());
        if (only.isEmpty()) {
            return Slot.NO_PERIOD;
        }
        PeriodExpression time = TimeRoles.summedUp(only.get(), tokens);
        boolean isLeadIn = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(":");
        Period resolved = time.resolve(day.context(reporter));
        boolean isTurn = isTurnTo(time, here)
                || isAsked(time, resolved, tokens)
                || isTurnToStretch(time, resolved, current, here)
                || isRevisionOf(time, here)
                || isAnnounced(time, tokens)
                || isOfLead(time, isBehindPoints, here);
        if (current.isStated() && !isLeadIn && !isTurn) {
            return Slot.NO_PERIOD;
        }
        boolean isTold = isOfFigures(here.sentence())
                || SpokenTimes.isValueOf(tokens)
                || Stretches.isStretch(resolved)
                || isOfGoodsLately(resolved, here.sentence())
                || SpokenTimes.isHad(time, tokens);
        if ((!isTurn && !isLeadIn && !isTold) || TimeRoles.isComparedWith(time, tokens)) {
            return Slot.NO_PERIOD;
        }
        // "A year ago this week a man told me": trade is counted by months, or from the first day of one on.
        boolean isSpan = resolved.isWholeMonths() || Stretches.isFirstDays(resolved) || isLeadIn;
        boolean isOfText = resolved.isMonth()
                && (day.isRunning(resolved)
                        || TimeRoles.isOfRelease(time, tokens)
                        || day.isOfIssue(resolved, here.mentions().measures()));
        // "1987 results poor", in April 1987: the results of so much of the year as is over.
        isOfText |= here.index() == 0 && day.isRunning(resolved);
        return resolved.isStated() && isSpan && !isOfText
                ? new Slot<>(resolved, Evidence.PARAGRAPH, time.span())
                : Slot.NO_PERIOD;
    }

    /** The one stretch of time among some that is neither what others are compared with nor the one spoken of; or none. */
    private static Optional<PeriodExpression> onlyTime(List<PeriodExpression> times) {
        PeriodExpression only = null;
        for (int i = 0; i < times.size(); i++) {
            PeriodExpression time = times.get(i);
            boolean isMeant = time.form() == PeriodExpression.Form.PERIOD
                    && time.anchor() != PeriodExpression.Anchor.BASE
                    && time.anchor() != PeriodExpression.Anchor.CURRENT;
            if (isMeant && only != null) {
                return Optional.empty();
            }
            only = isMeant ? time : only;
        }
        return Optional.ofNullable(only);
    }

    /**
     * "Trade exceeded expectations in the first half of the year": where nothing has been told, the year is the
     * article's.
     */
    private Optional<PeriodExpression> onlyPartOfYear(List<PeriodExpression> times, Area reporter) {
        boolean isPart = times.size() == 1
                && times.get(0).form() == PeriodExpression.Form.PERIOD
                && times.get(0).anchor() == PeriodExpression.Anchor.CURRENT
                && Stretches.isStretch(times.get(0).resolve(day.context(reporter)));
        return isPart ? Optional.of(times.get(0)) : Optional.empty();
    }

    /** "Vietnam's garment makers had a quieter September.": what opens a story of goods says when, if it is not long ago. */
    private boolean isOfGoodsLately(Period period, Sentence sentence) {
        boolean isRecent = sentence.index() <= OPENING && day.isLately(period);
        return isRecent
                && (!ProductFinder.standard().find(sentence).isEmpty()
                        || sentence.tokens().stream().anyMatch(DEALERS::has));
    }

    /** "April was no better.": a short sentence whose subject is a time, at the start of a paragraph. */
    private static boolean isTurnTo(PeriodExpression time, Passage here) {
        List<Token> tokens = here.tokens();
        int first = here.sentence().span().start();
        return here.opensParagraph()
                && tokens.size() <= LONGEST_TURN
                && time.span().start() == first
                && time.form() == PeriodExpression.Form.PERIOD;
    }

    /** "Your goal for 2026?": a short question of one time is answered for it. */
    private boolean isAsked(PeriodExpression time, Period resolved, List<Token> tokens) {
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).is("?")
                && tokens.size() <= LONGEST_TURN
                && time.form() == PeriodExpression.Form.PERIOD
                && resolved.isYear()
                && !day.isOver(resolved);
    }

    /**
     * "In the first quarter of 2025, however, pressures re-emerged.", "Trade expanded during July-April.": several months that
     * open a paragraph, or in which trade did something there, are what it goes on with. An earlier time is looked back at, and
     * one that holds the time told of so far is a longer view of it.
     */
    private static boolean isTurnToStretch(PeriodExpression time, Period resolved, Period current, Passage here) {
        boolean isStretchAhead = here.opensParagraph()
                && time.form() == PeriodExpression.Form.PERIOD
                && time.anchor() != PeriodExpression.Anchor.BASE
                && Stretches.isStretch(resolved)
                && !resolved.isBefore(current)
                && !Stretches.isPart(current, resolved);
        if (!isStretchAhead) {
            return false;
        }
        for (Token token : here.tokens()) {
            if (token.start() >= time.span().start()) {
                return true;
            }
            if (token.isWord() && !TimeRoles.OPENS_WITH_TIME.has(token)) {
                return !MeasureFinder.standard().find(here.sentence()).isEmpty();
            }
        }
        return false;
    }

    /** "I have the figures for the first half.": what follows is of that time. */
    private static boolean isAnnounced(PeriodExpression time, List<Token> tokens) {
        boolean isShort =
                tokens.size() <= LONGEST_TURN + LONGEST_LABEL || tokens.stream().anyMatch(RELEASED::has);
        for (int i = 0; isShort && StoryWords.tellsOfFigures(tokens) && i + 1 < tokens.size(); i++) {
            boolean isOf = StoryWords.isOfFigures(tokens.get(i))
                    && (tokens.get(i + 1).is("for")
                            || tokens.get(i + 1).is("of")
                            || tokens.get(i + 1).is("to")
                            || tokens.get(i + 1).is("through")
                            || tokens.get(i + 1).is("from"));
            int next = i + 2 < tokens.size() && tokens.get(i + 2).is("the") ? i + 3 : i + 2;
            if (isOf
                    && next < tokens.size()
                    && (tokens.get(next).start() == time.span().start()
                            || tokens.get(i + 1).start() == time.span().start())) {
                return true;
            }
        }
        return false;
    }

    /** "Data for April have been revised.": at the start of a paragraph it says of when the figures below are. */
    private static boolean isRevisionOf(PeriodExpression time, Passage here) {
        return here.opensParagraph()
                && time.anchor() != PeriodExpression.Anchor.CURRENT
                && StoryWords.tellsOfRevision(here.tokens());
    }

    /** "LIMA, Nov 20 (Andean Wire) - Exports grew in October": the lead says of when the story is, whatever was listed above it. */
    private static boolean isOfLead(PeriodExpression time, boolean isBehindPoints, Passage here) {
        if (!here.opensParagraph() || time.form() != PeriodExpression.Form.PERIOD) {
            return false;
        }
        List<Token> tokens = here.tokens();
        if (isBehindPoints && !isPoint(tokens)) {
            return isOfFigures(here.sentence());
        }
        for (int i = 1; i + 1 < tokens.size() && i < LONGEST_DATELINE; i++) {
            if (tokens.get(i).is(")") && DASHES.has(tokens.get(i + 1))) {
                return tokens.get(i).end() < time.span().start() && isOfFigures(here.sentence());
            }
        }
        return false;
    }

    /** Whether a sentence is one of the points above a story. */
    static boolean isPoint(List<Token> tokens) {
        return POINTS.has(tokens.get(0));
    }

    /** Whether a sentence without figures speaks of figures at all: the year of a treaty or of a birth is no time of trade. */
    private static boolean isOfFigures(Sentence sentence) {
        // "Korea, October 2024." is a label.
        return sentence.tokens().size() <= LONGEST_LABEL
                || !MeasureFinder.standard().find(sentence).isEmpty()
                || StoryWords.tellsOfFigures(sentence.tokens())
                || (sentence.place() == Place.HEADLINE
                        && sentence.tokens().stream().anyMatch(TRADE::has));
    }
}
