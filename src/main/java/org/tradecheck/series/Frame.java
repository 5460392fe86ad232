package org.tradecheck.series;

import java.time.YearMonth;

/** The twelve months in which a part of a year is looked for. */
sealed interface Frame {

    /** Which twelve months; unstated if the context does not say. */
    Period resolve(PeriodContext context);

    /** Whether a year is named at all. */
    default boolean isOpen() {
        return false;
    }

    /** The same year, known to begin in this month. */
    default Frame startingIn(int month) {
        return this;
    }

    /** The month in which the words say that a season written with a stroke begins; 0 for everything else. */
    default int seasonStart() {
        return 0;
    }

    /** Whether it is a season written with a stroke whose words do not say when it begins: "2024/25". */
    default boolean isOpenSeason() {
        return false;
    }

    /** Whether it is one that is called a season, and nothing says of which crop: "the 2024/25 season". */
    default boolean isCropSeason() {
        return false;
    }

    /** Whether it is a fiscal year, or a season that goes over two years. */
    default boolean isFiscal() {
        return false;
    }

    /** Whether it is a fiscal year whose words do not say when it begins: "FY25". */
    default boolean isOpenFiscal() {
        return false;
    }

    /** The same fiscal year, which begins in this month where nothing else is known of it. */
    default Frame likelyFrom(int month) {
        return this;
    }

    /** How far the year depends on something outside the words. */
    PeriodExpression.Anchor anchor();

    /** "2024". */
    record Calendar(int year) implements Frame {
        @Override
        public Period resolve(PeriodContext context) {
            return Period.year(year);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.WRITTEN;
        }
    }

    /** How a year that is no calendar year is written. */
    enum Pair {
        /** One year: "FY24", "fiscal 1987". */
        SINGLE,
        /** Two years, called fiscal or financial. */
        FISCAL,
        /** "1986/87": a fiscal year where the country writes it so, else a crop year. */
        SLASHED,
        /** "2023/24 season": of a crop that these words do not name. */
        SEASON,
        /** "2025-26": a fiscal year where the country writes it so, else two calendar years. */
        DASHED
    }

    /**
     * "1986/87", "FY24", "marketing year 2023/24".
     *
     * @param first the first of its two calendar years, or the only one printed
     * @param startMonth its first month where the words say so, else 0
     */
    record Fiscal(int first, Pair form, int startMonth) implements Frame {
        @Override
        public boolean isFiscal() {
            return true;
        }

        @Override
        public Period resolve(PeriodContext context) {
            FiscalYears.FiscalYear usual = FiscalYears.of(context.reporter(), first);
            boolean isOwn = usual.startMonth() > 1 && usual.isWrittenAsPair();
            boolean isPair = form == Pair.SLASHED || form == Pair.SEASON || form == Pair.DASHED;
            if (startMonth == 0 && isPair && isSplitYear(context.current())) {
                // The season just spoken of ends in April, so the others do.
                return starting(first, context.current().start().getMonthValue());
            }
            return switch (form) {
                case SINGLE -> single(usual, context.reporter().isStated());
                case FISCAL ->
                    startMonth > 0
                            ? starting(first, startMonth)
                            : context.reporter().isStated() && usual.startMonth() > 1
                                    ? starting(first, usual.startMonth())
                                    : Period.UNSTATED;
                case SLASHED ->
                    starting(
                            first, startMonth > 0 ? startMonth : isOwn ? usual.startMonth() : FiscalYears.SEASON_START);
                case SEASON -> starting(first, startMonth > 0 ? startMonth : FiscalYears.SEASON_START);
                case DASHED ->
                    startMonth > 0
                            ? starting(first, startMonth)
                            : isOwn ? starting(first, usual.startMonth()) : Period.years(first, first + 1);
            };
        }

        @Override
        public Frame startingIn(int month) {
            return new Fiscal(first, form, month);
        }

        @Override
        public int seasonStart() {
            return form == Pair.SLASHED || form == Pair.SEASON ? startMonth : 0;
        }

        @Override
        public boolean isOpenSeason() {
            return (form == Pair.SLASHED || form == Pair.SEASON) && startMonth == 0;
        }

        @Override
        public boolean isCropSeason() {
            return form == Pair.SEASON && startMonth == 0;
        }

        @Override
        public boolean isOpenFiscal() {
            return (form == Pair.SINGLE || form == Pair.FISCAL) && startMonth == 0;
        }

        @Override
        public Frame likelyFrom(int month) {
            return isOpenFiscal() ? new LikelyFiscal(this, month) : this;
        }

        private Period single(FiscalYears.FiscalYear usual, boolean isReporterKnown) {
            if (startMonth > 0) {
                return starting(startMonth == 1 ? first : first - 1, startMonth);
            }
            if (!isReporterKnown) {
                return Period.UNSTATED;
            }
            boolean isFirst = usual.isNamedByFirst() || usual.startMonth() == 1;
            return starting(isFirst ? first : first - 1, usual.startMonth());
        }

        private static boolean isSplitYear(Period period) {
            return period.isDated() && period.isYear() && period.start().getMonthValue() > 1;
        }

        private static Period starting(int year, int month) {
            return Period.months(YearMonth.of(year, month), 12);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.WRITTEN;
        }
    }

    /**
     * "FY25" in a text that tells of "July-March FY25": it begins in that month, unless whose it is tells otherwise.
     */
    record LikelyFiscal(Fiscal year, int startMonth) implements Frame {
        @Override
        public boolean isFiscal() {
            return true;
        }

        @Override
        public Period resolve(PeriodContext context) {
            boolean isKnown = FiscalYears.of(context.reporter(), year.first()).startMonth() > 1;
            return (isKnown ? year : year.startingIn(startMonth)).resolve(context);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return year.anchor();
        }
    }

    /** "last year", "this year", "next year", with the article's year as 0. */
    record ArticleYear(int offset) implements Frame {
        @Override
        public Period resolve(PeriodContext context) {
            return context.isYearKnown() ? Period.year(context.today().getYear() + offset) : Period.UNSTATED;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "last fiscal year", "the current financial year". */
    record ArticleFiscalYear(int offset) implements Frame {
        @Override
        public boolean isFiscal() {
            return true;
        }

        @Override
        public Period resolve(PeriodContext context) {
            if (!context.isYearKnown() || !context.reporter().isStated()) {
                return Period.UNSTATED;
            }
            int year = context.today().getYear();
            int startMonth = FiscalYears.of(context.reporter(), year).startMonth();
            if (startMonth > 1 && !context.isMonthKnown()) {
                return Period.UNSTATED;
            }
            int first = context.today().getMonthValue() >= startMonth ? year : year - 1;
            return Period.months(YearMonth.of(first + offset, startMonth), 12);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "the marketing year that ended in June": the latest twelve months that end in that month. */
    record LatestEnding(int month) implements Frame {
        @Override
        public Period resolve(PeriodContext context) {
            return new PeriodMeaning.PartOfYear(new Part.Ending(12, month), new Open()).resolve(context);
        }

        @Override
        public int seasonStart() {
            return month % 12 + 1;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "the year" (0), "the previous year", "a year earlier" (−1): from the period under discussion. */
    record CurrentYear(int offset) implements Frame {
        @Override
        public Period resolve(PeriodContext context) {
            Period current = context.current();
            if (!current.isStated()) {
                return new ArticleYear(offset).resolve(context);
            }
            return current.isYear()
                    ? current.plusYears(offset)
                    : Period.year(current.end().getYear() + offset);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return offset == 0 ? PeriodExpression.Anchor.CURRENT : PeriodExpression.Anchor.BASE;
        }
    }

    /** No year said. */
    record Open() implements Frame {
        @Override
        public Period resolve(PeriodContext context) {
            return Period.UNSTATED;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }
}
