package org.tradecheck.series;

/** Reads what begins with an ordinal: "first quarter of 2024", "second and third quarters", "final three months". */
final class OrdinalReader {

    private final PeriodWords words;
    private final FrameParser frames;
    private final YearParts parts;
    private final MonthParts ofMonth;
    private final ClosingDates closings;

    OrdinalReader(PeriodWords words, FrameParser frames, YearParts parts, MonthParts ofMonth, ClosingDates closings) {
        this.words = words;
        this.frames = frames;
        this.parts = parts;
        this.ofMonth = ofMonth;
        this.closings = closings;
    }

    /** After "first", "second", "final": "quarter of 2024", "nine months", "10 days of March", "1987 quarter". */
    Term read(int at, int ordinal) {
        if (words.is(at, ",") || words.is(at, "and")) {
            return several(at, ordinal);
        }
        int i = words.is(at, "-") ? at + 1 : at;
        PeriodWords.At word = words.at(i);
        int months = word.says().months();
        if (word.isYear() && words.at(i + 1).says().months() >= 3) {
            return ofYearBetween(i, ordinal);
        }
        if (months == 3 || months == 6) {
            Term half = months == 6 ? ofMonth.half(i + 1, ordinal) : Term.NONE;
            return half.is() ? half : partOfYear(i, ordinal, months);
        }
        if (word.is("third") && words.is(i + 1, "of") && frames.after(i + 1).is()) {
            // "the first third of 2025"
            return partOfYear(i, ordinal, 4);
        }
        if (word.is("month")) {
            FrameParser.Found year = frames.after(i + 1);
            return year.is() ? Term.part(year.end(), Part.Counted.numbered(ordinal, 1), year.frame()) : Term.NONE;
        }
        if (word.is("week")) {
            return ofMonth.week(i + 1, ordinal);
        }
        int count = word.count();
        if (count > 0 && ordinal == 1) {
            return first(i + 1, count);
        }
        return count > 0 && ordinal < 0 ? last(i + 1, count) : Term.NONE;
    }

    /** "the first 1987 quarter". */
    private Term ofYearBetween(int i, int ordinal) {
        int months = words.at(i + 1).says().months();
        return months < 12
                ? Term.part(
                        i + 2,
                        Part.Counted.numbered(ordinal, months),
                        new Frame.Calendar(words.at(i).number()))
                : Term.NONE;
    }

    /** "first quarter", and not the "third quarter running" or "in a row". */
    private Term partOfYear(int i, int ordinal, int months) {
        int end = words.is(i + 1, "-") && words.is(i + 2, "year") ? i + 3 : i + 1;
        boolean isSeries =
                words.is(end, "running") || words.is(end, "in") && words.is(end + 1, "a") && words.is(end + 2, "row");
        return ordinal <= 12 / months && !isSeries
                ? parts.withYear(end, Part.Counted.numbered(ordinal, months))
                : Term.NONE;
    }

    /**
     * "the first, second and third quarters of 2025": all of them together, or, where the sentence deals its figures out to
     * them, the first of them alone.
     */
    private Term several(int at, int ordinal) {
        int i = at;
        int last = ordinal;
        while (words.is(i, ",") || words.is(i, "and")) {
            i += words.is(i, ",") && words.is(i + 1, "and") ? 2 : 1;
            i += words.is(i, "the") ? 1 : 0;
            if (words.at(i).says().ordinal() != last + 1) {
                return Term.NONE;
            }
            last++;
            i++;
        }
        int months = words.at(i).says().months();
        if (ordinal < 1 || (months != 3 && months != 6)) {
            return Term.NONE;
        }
        FrameParser.Found year = frames.after(i + 1);
        int skipped = (ordinal - 1) * months;
        return words.isDealtOut()
                ? Term.part(at, new Part.Counted(skipped, months), year.frame())
                : Term.part(
                        year.is() ? year.end() : i + 1,
                        new Part.Counted(skipped, (last - ordinal + 1) * months),
                        year.frame());
    }

    /** After "first 10": "days of March", "months of 2024", "1987 months". */
    private Term first(int at, int count) {
        int i = words.is(at, "-") ? at + 1 : at;
        if (words.at(i).isYear() && words.is(i + 1, "months")) {
            return count <= 12
                    ? Term.part(
                            i + 2,
                            new Part.Counted(0, count),
                            new Frame.Calendar(words.at(i).number()))
                    : Term.NONE;
        }
        int days = count * words.at(i).says().days();
        if (days > 0 && days <= 31) {
            return ofMonth.firstDays(i + 1, days);
        }
        int months = count * words.at(i).says().months();
        if (months == 0 || months > 12) {
            return Term.NONE;
        }
        Term closed = closings.months(i + 1, months);
        return closed.is() ? closed : parts.withYear(i + 1, new Part.Counted(0, months));
    }

    /** After "last 3" or "final 3": "months of the year", or the latest ones. */
    Term last(int at, int count) {
        int i = words.is(at, "-") ? at + 1 : at;
        int months = count * words.at(i).says().months();
        if (months == 0 || months > CountedTimes.MOST_MONTHS) {
            return Term.NONE;
        }
        Term closed = closings.months(i + 1, months);
        if (closed.is()) {
            return closed;
        }
        FrameParser.Found year = frames.after(i + 1);
        return months < 12 && year.is()
                ? Term.part(year.end(), new Part.Counted(12 - months, months), year.frame())
                : Term.period(i + 1, new PeriodMeaning.Recent(months, months % 12 == 0 && !words.is(i, "months")));
    }
}
