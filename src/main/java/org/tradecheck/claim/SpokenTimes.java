package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** What the words around a time say of it: how a year was, a part of a month, those days. */
final class SpokenTimes {

    private static final WordSet NOW = WordSet.of("now", "today", "nowadays", "currently");

    /** Verbs of a figure at a time. */
    private static final WordSet STOOD = WordSet.of("stood", "was", "were", "amounted", "came", "totalled", "totaled");

    private static final WordSet VALUE = WordSet.of("value", "worth", "amount", "sum", "total");

    /** Before "a good 2024". */
    private static final WordSet HAD =
            WordSet.of("had", "enjoyed", "saw", "ended", "closed", "finished", "endured", "suffered", "was");

    /** So many words before a year its article may stand: "a surprisingly good 2024". */
    private static final int LONGEST_PRAISE = 4;

    /** What a time does that is the subject. */
    private static final WordSet BRINGING =
            WordSet.of("brought", "brings", "saw", "sees", "was", "yielded", "produced", "added", "contributed");

    /** So many words behind a figure "by the end of the year" may begin. */
    private static final int YEAR_END_REACH = 4;

    private static final WordSet HAVE = WordSet.of("have", "has", "had");

    /** What is done with money that stays where it is put. */
    private static final WordSet INVESTED =
            WordSet.of("invested", "put", "placed", "committed", "poured", "ploughed", "pumped", "injected");

    private static final WordSet INVEST = WordSet.of("invest", "put", "investing", "putting", "pouring", "ploughing");

    private static final WordSet PLANNING = WordSet.of("will", "would", "to", "is", "are");

    /** What "these" points at. */
    private static final WordSet TOLD = WordSet.of(
            "figures", "numbers", "totals", "amounts", "sums", "values", "exports", "imports", "sales", "shipments");

    private SpokenTimes() {}

    /**
     * "Turkish companies have invested A in Serbia", where no time is named: all that was until now. "A group is to put
     * A into a plant", "is investing A": over some years.
     */
    static boolean isOpenInvestment(Mentions mentions) {
        List<Token> tokens = mentions.sentence().tokens();
        boolean isOpen = false;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int verb = i + 2 < tokens.size() && tokens.get(i + 1).isWord() && isInvesting(tokens.get(i + 2))
                    ? i + 2
                    : i + 1;
            boolean isSoFar = HAVE.has(tokens.get(i)) && INVESTED.has(tokens.get(verb));
            boolean isPlan = PLANNING.has(tokens.get(i)) && INVEST.has(tokens.get(verb));
            isOpen |= isPlan || isSoFar && mentions.periods().isEmpty();
        }
        return isOpen;
    }

    private static boolean isInvesting(Token token) {
        return INVESTED.has(token) || INVEST.has(token);
    }

    /** "A by the end of the year", "by year-end": how much of a year a figure is of. */
    static boolean isByYearEnd(List<Token> tokens, Span figure) {
        int by = 0;
        while (by < tokens.size() && tokens.get(by).start() < figure.end()) {
            by++;
        }
        int last = Math.min(tokens.size(), by + YEAR_END_REACH);
        while (by < last && !tokens.get(by).is("by")) {
            by++;
        }
        if (by >= last) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (int i = by + 1; i < tokens.size() && i <= by + YEAR_END_REACH + 1; i++) {
            words.append(tokens.get(i).lower()).append(' ');
        }
        String behind = words.toString();
        return behind.startsWith("the end of the year ")
                || behind.startsWith("the end of this year ")
                || behind.startsWith("end of the year ")
                || behind.startsWith("year - end ")
                || behind.startsWith("the year - end ")
                || behind.startsWith("the year 's end ");
    }

    /** "That is the value of the goods that crossed the border last year." */
    static boolean isValueOf(List<Token> tokens) {
        boolean isPronoun =
                tokens.size() > 2 && (tokens.get(0).is("that") || tokens.get(0).is("this"));
        boolean isState = isPronoun && (tokens.get(1).is("is") || tokens.get(1).is("was"));
        return isState && tokens.stream().anyMatch(VALUE::has);
    }

    /** "Vintners had a decent 2024.": how a year was, at the start of a story of trade. */
    static boolean isHad(PeriodExpression time, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < time.span().start()) {
            at++;
        }
        for (int i = at - 1; i > 0 && i >= at - LONGEST_PRAISE; i--) {
            boolean isArticle = tokens.get(i).is("a")
                    || tokens.get(i).is("an")
                    || tokens.get(i).is("another");
            if (isArticle) {
                return HAD.has(tokens.get(i - 1)) && i < at - 1;
            }
        }
        return false;
    }

    /** "early-March exports rise": a part of the month, and no one knows which. */
    static boolean isPartOnly(PeriodExpression time, List<Token> tokens) {
        int before = -1;
        while (before + 1 < tokens.size()
                && tokens.get(before + 1).start() < time.span().start()) {
            before++;
        }
        before -= before > 0 && tokens.get(before).is("-") ? 1 : 0;
        return before >= 0
                && (tokens.get(before).is("early")
                        || tokens.get(before).is("mid")
                        || tokens.get(before).is("late"));
    }

    /** "In those days", "back then", "at that time": of what was told of years ago. */
    static boolean isOfThoseDays(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean isThose = tokens.get(i).is("those") && tokens.get(i + 1).is("days");
            boolean isThen = tokens.get(i).is("back") && tokens.get(i + 1).is("then");
            boolean isThatTime = tokens.get(i).is("that")
                    && tokens.get(i + 1).is("time")
                    && i > 0
                    && tokens.get(i - 1).is("at");
            if (isThose || isThen || isThatTime) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun stands right behind "when". */
    static boolean isBehindWhen(Span phrase, List<Token> tokens) {
        for (int i = 1; i < tokens.size() && tokens.get(i).start() <= phrase.start(); i++) {
            if (tokens.get(i).start() == phrase.start()) {
                return tokens.get(i - 1).is("when");
            }
        }
        return false;
    }

    /** "Exports held up. June brought A": a time is the subject, and what it brought was told of before. */
    static boolean isSubject(Mentions mentions) {
        List<Token> tokens = mentions.sentence().tokens();
        List<PeriodExpression> periods = mentions.periods();
        if (periods.isEmpty()
                || tokens.isEmpty()
                || periods.get(0).span().start() != tokens.get(0).start()) {
            return false;
        }
        int next = 0;
        while (next < tokens.size()
                && tokens.get(next).start() < periods.get(0).span().end()) {
            next++;
        }
        return next < tokens.size() && BRINGING.has(tokens.get(next));
    }

    /** "These figures were down on last year": what was told right before is spoken of. */
    static boolean pointsBack(List<Token> tokens) {
        return tokens.size() > 2 && (tokens.get(0).is("these") || tokens.get(0).is("those")) && TOLD.has(tokens.get(1));
    }

    /** "rose to A in the year", and not "the full year", "this year". */
    static boolean isTheYear(PeriodExpression time, List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).start() == time.span().start()) {
                return tokens.get(i).is("year")
                        && tokens.get(i).end() == time.span().end()
                        && tokens.get(i - 1).is("the")
                        && tokens.get(i - 2).is("in");
            }
        }
        return false;
    }

    /** "Exports then stood at A", "they had been worth A then": at the time just spoken of, and not next. */
    static boolean isThen(List<Token> tokens, Span figure) {
        for (int i = 1; i < tokens.size(); i++) {
            if (!tokens.get(i).is("then")) {
                continue;
            }
            boolean isBehind = tokens.get(i - 1).end() == figure.end();
            boolean isBeforeVerb =
                    i + 1 < tokens.size() && tokens.get(i + 1).end() <= figure.start() && STOOD.has(tokens.get(i + 1));
            if (isBehind || isBeforeVerb || isLastWord(tokens, i) || isAt(tokens, i, figure)) {
                return true;
            }
        }
        return false;
    }

    /** "In 1985 it took A; today it takes B", "but now it is B": where the clause of a figure says that it is of now; −1 if not. */
    static int nowBefore(List<Token> tokens, Span figure) {
        int now = -1;
        for (int i = 0; i < tokens.size() && tokens.get(i).end() <= figure.start(); i++) {
            boolean isEdge = tokens.get(i).is(";")
                    || tokens.get(i).is("while")
                    || tokens.get(i).is("but")
                    || tokens.get(i).is("and");
            now = NOW.has(tokens.get(i)) ? tokens.get(i).start() : isEdge ? -1 : now;
        }
        return now;
    }

    /** "Exports had stood at A and imports at B then.": it is said of both. */
    private static boolean isLastWord(List<Token> tokens, int then) {
        boolean isLast = then + 1 == tokens.size()
                || (then + 2 == tokens.size() && tokens.get(then + 1).is("."));
        return isLast && tokens.subList(0, then).stream().anyMatch(t -> t.is("had"));
    }

    /** "with exports then at A and imports at B": up to where the clause ends. */
    private static boolean isAt(List<Token> tokens, int then, Span figure) {
        boolean isAt = then + 1 < tokens.size() && tokens.get(then + 1).is("at");
        for (int i = then + 1; isAt && i < tokens.size(); i++) {
            if (tokens.get(i).start() >= figure.start()) {
                return true;
            }
            isAt = !tokens.get(i).is(",") && !tokens.get(i).is(";");
        }
        return false;
    }
}
