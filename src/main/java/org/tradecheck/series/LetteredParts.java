package org.tradecheck.series;

/** Reads parts of years that are written with a letter: "Q3", "4Q24", "1H 2024", "9M 2024", "1HFY26", "2024-Q4". */
final class LetteredParts {

    private final PeriodWords words;
    private final YearParts parts;

    LetteredParts(PeriodWords words, YearParts parts) {
        this.words = words;
        this.parts = parts;
    }

    /**
     * "Q3", "H1", "Q1-Q3" from the letter.
     *
     * @param months how long what the letter stands for is
     */
    Term letterFirst(int i, int months) {
        int most = 12 / months;
        PeriodWords.At number = words.at(i + 1);
        boolean isPart = number.isGlued()
                && number.digits() == 1
                && number.number() >= 1
                && number.number() <= most
                && words.at(i).isCapital()
                && !(words.at(i + 2).isGlued() && words.is(i + 2, "n"));
        if (!isPart) {
            return Term.NONE;
        }
        boolean isRange = words.is(i + 2, "-")
                && words.is(i + 3, "q")
                && months == 3
                && words.at(i + 4).isGlued()
                && words.at(i + 4).number() > number.number()
                && words.at(i + 4).number() <= most;
        int count = isRange ? words.at(i + 4).number() - number.number() + 1 : 1;
        return parts.withYear(
                isRange ? i + 5 : i + 2, new Part.Counted((number.number() - 1) * months, count * months));
    }

    /** "4Q24", "1H 2024", "9M 2024" from the number. */
    Term numberFirst(int i) {
        PeriodWords.At letter = words.at(i + 1);
        if (!letter.isGlued()) {
            return Term.NONE;
        }
        if (letter.is("m")) {
            return firstMonths(i);
        }
        PeriodWords.At label = words.at(i + 2);
        if (label.isGlued() && letter.text().endsWith("fy")) {
            return ofFiscalYear(i);
        }
        int number = words.at(i).number();
        boolean isQuarter = letter.is("q") && number >= 1 && number <= 4;
        boolean isHalf = letter.is("h") && number >= 1 && number <= 2;
        if (!isQuarter && !isHalf) {
            return Term.NONE;
        }
        Part part = Part.Counted.numbered(number, isQuarter ? 3 : 6);
        return label.isGlued() && label.digits() == 2
                ? Term.part(i + 3, part, new Frame.Calendar(FrameParser.century(label.number())))
                : parts.withYear(i + 2, part);
    }

    /** "9M 2024", "9M24": the first months of a year. */
    private Term firstMonths(int i) {
        int number = words.at(i).number();
        PeriodWords.At label = words.at(i + 2);
        boolean isShort = label.isGlued() && label.digits() == 2;
        if (number > 12 || !(isShort || label.isYear()) || words.at(i).isEndOfAmount()) {
            return Term.NONE;
        }
        int year = isShort ? FrameParser.century(label.number()) : label.number();
        return Term.part(i + 3, new Part.Counted(0, number), new Frame.Calendar(year));
    }

    /** "1HFY26", "9MFY25", "2QFY26" in one piece. */
    private Term ofFiscalYear(int i) {
        int number = words.at(i).number();
        if (words.at(i + 2).digits() != 2 || number < 1) {
            return Term.NONE;
        }
        Frame year = new Frame.Fiscal(FrameParser.century(words.at(i + 2).number()), Frame.Pair.SINGLE, 0);
        return switch (words.at(i + 1).text()) {
            case "hfy" -> number <= 2 ? Term.part(i + 3, Part.Counted.numbered(number, 6), year) : Term.NONE;
            case "qfy" -> number <= 4 ? Term.part(i + 3, Part.Counted.numbered(number, 3), year) : Term.NONE;
            case "mfy" -> number <= 12 ? Term.part(i + 3, new Part.Counted(0, number), year) : Term.NONE;
            default -> Term.NONE;
        };
    }

    /** "2024-Q4" from the year. */
    Term behindYear(int i) {
        PeriodWords.At number = words.at(i + 3);
        boolean isQuarter = words.is(i + 1, "-")
                && words.is(i + 2, "q")
                && number.isGlued()
                && number.number() >= 1
                && number.number() <= 4;
        return isQuarter
                ? Term.part(
                        i + 4,
                        Part.Counted.numbered(number.number(), 3),
                        new Frame.Calendar(words.at(i).number()))
                : Term.NONE;
    }
}
