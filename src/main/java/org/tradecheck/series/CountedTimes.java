package org.tradecheck.series;

/** Reads so many units of time: "three months to August", "nine months of 2024", "two years ago", "six-month exports". */
final class CountedTimes {

    /** Nobody tells of more than a century. */
    static final int MOST_MONTHS = 1200;

    private final PeriodWords words;
    private final FrameParser frames;
    private final ClosingDates closings;
    private final OpeningDates openings;

    CountedTimes(PeriodWords words, FrameParser frames, ClosingDates closings, OpeningDates openings) {
        this.words = words;
        this.frames = frames;
        this.closings = closings;
        this.openings = openings;
    }

    /**
     * What begins with a count.
     *
     * @param i the first word
     * @param at the word behind the count, where the unit stands
     */
    Term read(int i, int count, int at) {
        boolean isHyphenated = words.is(at, "-") && words.at(at).isGlued();
        int unit = isHyphenated ? at + 1 : at;
        int months = count * words.at(unit).says().months();
        int days = count * words.at(unit).says().days();
        if ((months == 0 && days == 0) || months > MOST_MONTHS) {
            return Term.NONE;
        }
        int next = words.is(unit + 1, "period") || words.is(unit + 1, "stretch") ? unit + 2 : unit + 1;
        if (days > 0) {
            return closings.days(next, days);
        }
        Term term = placed(next, months);
        if (term.is() || months > 11) {
            return term;
        }
        FrameParser.Found year = frames.after(next);
        if (year.is() && !(year.frame() instanceof Frame.CurrentYear)) {
            return Term.part(year.end(), new Part.Counted(0, months), year.frame());
        }
        if (months == 1) {
            return Term.NONE;
        }
        return isHyphenated ? soFar(i, unit + 1, next, months) : alone(i, next, months);
    }

    /** What the words behind put at its place in time: "to August", "to 2019", "ago", "earlier". */
    private Term placed(int next, int months) {
        Term closed = closings.months(next, months);
        if (closed.is()) {
            return closed;
        }
        Term opened = openings.months(next, months);
        if (opened.is()) {
            return opened;
        }
        FrameParser.Found year = words.is(next, "into") ? frames.after(next + 1) : FrameParser.Found.NONE;
        if (year.is() && months < 12) {
            // "nine months into 2025"
            return Term.part(year.end(), new Part.Counted(0, months), year.frame());
        }
        if (words.is(next, "later")) {
            return Term.period(next + 1, new PeriodMeaning.Later(months));
        }
        boolean isYears = months > 12 && months % 12 == 0;
        if (isYears && words.at(next).says().isEnding() && words.at(next + 1).isYear()) {
            int last = words.at(next + 1).number();
            return Term.period(next + 2, new PeriodMeaning.Fixed(Period.years(last - months / 12 + 1, last)));
        }
        if (words.is(next, "ago")) {
            return Term.period(next + 1, new PeriodMeaning.Earlier(months, true));
        }
        // "Seven months before the vote" is so long before something else than what is told of.
        boolean isEarlier = words.is(next, "earlier")
                || words.is(next, "before") && !words.at(next + 1).isYear() && !isName(next + 1);
        return isEarlier ? Term.period(next + 1, new PeriodMeaning.Earlier(months, false)) : Term.NONE;
    }

    private boolean isName(int i) {
        return words.at(i).isCapital() && words.at(i).text().length() > 1;
    }

    /** Some months of which no word behind them says when they are. */
    private Term alone(int i, int next, int months) {
        if (isPointedBack(i, next)) {
            return Term.period(next, new PeriodMeaning.Current(months, words.is(i - 1, "the")));
        }
        if (i == 1 && words.is(0, "after") && !words.is(next, "of")) {
            // "After nine months they had exported A"
            return Term.part(next, new Part.Counted(0, months), FrameParser.OPEN);
        }
        return isStretch(i, next) ? Term.period(next, new PeriodMeaning.StretchOfYear(months)) : Term.NONE;
    }

    /**
     * "six-month exports", "the nine-month deficit": of the year so far.
     *
     * @param noun what is told of so many months
     */
    private Term soFar(int i, int noun, int next, int months) {
        String word = words.at(noun).text();
        boolean isSoFar = PeriodLexicon.isCounted(word) || words.is(i - 1, "the") && !PeriodLexicon.isLasting(word);
        return isSoFar ? Term.period(next, new PeriodMeaning.MonthsSoFar(months)) : Term.NONE;
    }

    /** "of exports in the three months", "over the two quarters,": no word says which, so they have been named before. */
    private boolean isPointedBack(int i, int next) {
        boolean isWithin =
                words.is(i - 2, "in") || words.is(i - 2, "over") || words.is(i - 2, "for") || words.is(i - 2, "during");
        // "Over those ten months 22% went to Spain": those can only be months that have been named.
        boolean isNamed = words.is(i - 1, "mentioned") || words.is(i - 1, "said") || words.is(i - 1, "aforementioned");
        boolean isPointing = words.is(i - 1, "those") || words.is(i - 1, "these") || isNamed && words.is(i - 2, "the");
        boolean isEnd = isEndOfClause(next)
                || isVerbOfLevel(words.at(next).text())
                || isFronted(i - 2) && isBeforeSubject(next);
        return (isWithin || isNamed) && (isPointing || words.is(i - 1, "the") && isEnd);
    }

    /** "grew by 6.8% in four months", "sold A in ten months": of the year, where nothing is compared over so long. */
    private boolean isStretch(int i, int next) {
        boolean isIn = words.is(i - 1, "in") || words.is(i - 1, "for") || words.is(i - 1, "over");
        boolean isEnd = isEndOfClause(next)
                || words.is(next, "(")
                || isVerbOfLevel(words.at(next).text())
                || isFronted(i - 1) && isBeforeSubject(next);
        return isIn && isEnd && !isSuperlative(words.at(i - 2).text());
    }

    /** "In seven months exports were A": the preposition opens the sentence. */
    private static boolean isFronted(int preposition) {
        return preposition == 0;
    }

    /** Whether what is counted ends here, and is not "seven months of drought" or "seven months' time". */
    private boolean isBeforeSubject(int i) {
        return switch (words.at(i).text()) {
            case "", "of", "to", "from", "since", "in", "time", "'", "'s", "’", "after", "before", "until", "-", "or" ->
                false;
            default -> true;
        };
    }

    private boolean isEndOfClause(int i) {
        return words.is(i, ",") || words.is(i, ".") || words.is(i, "") || words.is(i, "and");
    }

    private static boolean isVerbOfLevel(String word) {
        return switch (word) {
            case "came",
                    "was",
                    "were",
                    "amounted",
                    "made",
                    "reached",
                    "totalled",
                    "totaled",
                    "stood",
                    "rose",
                    "fell",
                    "grew",
                    "increased",
                    "decreased",
                    "dropped",
                    "climbed",
                    "widened",
                    "narrowed",
                    "shrank",
                    "posted",
                    "showed" -> true;
            default -> false;
        };
    }

    /** "the highest in ten months", "for the first time in five months", "the third fall in six months". */
    private static boolean isSuperlative(String word) {
        return word.endsWith("est")
                || switch (word) {
                    case "time",
                            "record",
                            "high",
                            "low",
                            "peak",
                            "rise",
                            "fall",
                            "decline",
                            "increase",
                            "drop",
                            "gain",
                            "level",
                            "growth",
                            "twice",
                            "doubled",
                            "tripled" -> true;
                    default -> false;
                };
    }
}
