package org.tradecheck.series;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradecheck.text.ByWord;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;
import org.tradecheck.text.WordBits;

/** The words of which expressions of time are made. */
final class PeriodLexicon {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    /** Words with which an expression of time can begin. */
    private static final Set<String> STARTS = new HashSet<>();

    /** Months whose names mean something else without a capital. */
    private static final Set<String> CAPITALISED_MONTHS = new HashSet<>();

    private static final Set<String> PREPOSITIONS = new HashSet<>();

    /** What follows a number that is an amount and no year or day. */
    private static final Set<String> UNITS = new HashSet<>();

    /** Events, plans and documents that carry a year in their names. */
    private static final Set<String> EVENTS = new HashSet<>();

    /** What stands before a number that is no year: references, codes, currencies. */
    private static final Set<String> NUMBERED = new HashSet<>();

    /** What is counted over some months: "seven-month exports". */
    private static final Set<String> COUNTED = new HashSet<>();

    /** What a time only names: "its 2024 crop", "the December contract". */
    private static final Set<String> THINGS = new HashSet<>();

    /** Words without one of which, or four digits, no time is named. */
    private static final Set<String> CUES = new HashSet<>();

    /** What lasts some months and is not measured over them: a contract, an average. */
    private static final Set<String> LASTING = new HashSet<>();

    static {
        for (String[] fields : LexiconFile.lines(PeriodLexicon.class, "period-words.tsv")) {
            add(fields[0], LexiconFile.parts(fields[1], ' '));
        }
        MONTHS.put("sept", 9);
        NUMBERS.put("fifteen", 15);
        NUMBERS.put("twenty", 20);
        CUES.addAll(MONTHS.keySet());
        CUES.addAll(WEEKDAYS.keySet());
        STARTS.addAll(MONTHS.keySet());
        STARTS.addAll(WEEKDAYS.keySet());
        STARTS.addAll(NUMBERS.keySet());
        STARTS.addAll(ORDINALS.keySet());
        STARTS.addAll(FiscalYears.crops());
    }

    private static void add(String kind, String[] words) {
        switch (kind) {
            case "month" -> count(MONTHS, words);
            case "weekday" -> count(WEEKDAYS, words);
            case "number" -> count(NUMBERS, words);
            case "ordinal" -> count(ORDINALS, words);
            case "last" -> all(ORDINALS, words, -1);
            case "opening" -> all(ORDINALS, words, 1);
            case "start" -> Collections.addAll(STARTS, words);
            case "capital" -> Collections.addAll(CAPITALISED_MONTHS, words);
            case "preposition" -> Collections.addAll(PREPOSITIONS, words);
            case "unit" -> Collections.addAll(UNITS, words);
            case "event" -> Collections.addAll(EVENTS, words);
            case "numbered" -> Collections.addAll(NUMBERED, words);
            case "counted" -> Collections.addAll(COUNTED, words);
            case "thing" -> Collections.addAll(THINGS, words);
            case "cue" -> Collections.addAll(CUES, words);
            case "lasting" -> Collections.addAll(LASTING, words);
            default -> throw new IllegalStateException("period-words.tsv: no kind of word is called " + kind);
        }
    }

    /** The n-th word means n. */
    private static void count(Map<String, Integer> map, String[] words) {
        for (int i = 0; i < words.length; i++) {
            map.put(words[i], i + 1);
        }
    }

    private static void all(Map<String, Integer> map, String[] words, int value) {
        for (String word : words) {
            map.put(word, value);
        }
    }

    private PeriodLexicon() {}

    /** What an expression of time may open with that is no month, day or number. */
    enum Opening {
        NONE,
        A("a"),
        LAST("last"),
        THIS("this", "current"),
        NEXT("next", "coming"),
        PREVIOUS("previous", "prior", "preceding"),
        EARLIER("earlier"),
        RECENT("past", "recent", "latest", "trailing"),
        SAME(
                "same",
                "corresponding",
                "comparable",
                "similar",
                "equivalent",
                "like",
                "respective",
                "matching",
                "homologous"),
        FOLLOWING("following"),
        YEAR("year"),
        YEARS("years"),
        MONTH("month"),
        QUARTER("quarter", "trimester"),
        HALF("half", "semester"),
        WEEK("week"),
        PERIOD("period"),
        Q("q"),
        H("h"),
        FISCAL("fy", "fiscal", "financial"),
        CALENDAR("calendar", "cy"),
        END("end", "close"),
        UNTIL("until", "till"),
        UP("up"),
        THROUGH("through", "thru"),
        TODAY("today"),
        YESTERDAY("yesterday"),
        TOMORROW("tomorrow"),
        SINCE("since"),
        FROM("from"),
        BETWEEN("between");

        private final List<String> words;

        Opening(String... words) {
            this.words = List.of(words);
        }

        private static Opening of(String word) {
            for (Opening opening : values()) {
                if (opening.words.contains(word)) {
                    return opening;
                }
            }
            return NONE;
        }
    }

    /**
     * All that is known of one word, looked up once.
     *
     * @param month the month it names, 1 to 12, whatever its case; 0 if none
     * @param weekday the weekday it names, 1 Monday to 7 Sunday; 0 if none
     * @param number the small number it spells; 0 if none
     * @param ordinal the place it gives, 1 to 4, −1 for the last; 0 if none
     * @param months its length in months if it is a unit of time; 0 for days and weeks and anything else
     * @param days its length in days; 0 for months and anything else
     * @param season the first month of a crop's marketing year, 0 if it names none
     */
    record Entry(
            Opening opening,
            int month,
            int weekday,
            int number,
            int ordinal,
            int months,
            int days,
            int season,
            boolean needsCapital,
            boolean isUnit,
            boolean isEvent,
            boolean isNumbered,
            boolean isPreposition,
            boolean isThing,
            boolean isEarlier,
            boolean isUpTo,
            boolean isEnding) {

        /** What is known of numerals, and of most words. */
        static final Entry NOTHING = entry("");

        private boolean saysNothing() {
            boolean isMarked = needsCapital || isUnit || isEvent || isNumbered || isPreposition || isThing;
            boolean isLink = isEarlier || isUpTo || isEnding;
            boolean counts = (month | weekday | number | ordinal | months | days | season) != 0;
            return opening == Opening.NONE && !isMarked && !isLink && !counts;
        }
    }

    private static final ByWord<Entry> ENTRIES = new ByWord<>() {
        @Override
        protected Entry ask(String word) {
            Entry entry = entry(word);
            return entry.saysNothing() ? Entry.NOTHING : entry;
        }
    };

    static Entry entry(Word word) {
        return (KINDS.of(word) & KNOWN) == 0 ? Entry.NOTHING : ENTRIES.of(word);
    }

    /** A word near which a time may be named. */
    private static final int CUE = 1;

    private static final int MONTH = 1 << 1;

    /** A word with which an expression of time can begin. */
    private static final int START = 1 << 2;

    /** A word of which an {@link Entry} says something. */
    private static final int KNOWN = 1 << 3;

    /** A word or mark without which no number begins an expression of time, unless it is a year. */
    private static final int BEHIND_NUMBER = 1 << 4;

    /** A word or mark with which the words of a year can begin that go with a part of it. */
    private static final int FRAME = 1 << 5;

    private static final WordBits KINDS = new WordBits(6) {
        @Override
        protected int ask(String word) {
            boolean isKnown = !entry(word).saysNothing();
            return (CUES.contains(word) ? CUE : 0)
                    | (MONTHS.containsKey(word) ? MONTH : 0)
                    | (STARTS.contains(word) ? START : 0)
                    | (isKnown ? KNOWN : 0)
                    | (isKnown || isBehindNumber(word) ? BEHIND_NUMBER : 0)
                    | (FrameParser.mayBegin(word) || FiscalYears.seasonOf(word) > 0 ? FRAME : 0);
        }
    };

    /** "1st", "4Q24", "9M", "1HFY26", "1–10 June", "18 of September". */
    private static boolean isBehindNumber(String word) {
        return switch (word) {
            case "st", "nd", "rd", "th", "q", "h", "m", "-", "--", "of" -> true;
            default -> word.endsWith("fy");
        };
    }

    /** Whether an expression of time can begin with the word. */
    static boolean isStart(Word word) {
        return (KINDS.of(word) & START) != 0;
    }

    /** Whether a word may stand in the name of a year of another calendar: "of the current Iranian calendar year". */
    static boolean isOfForeignYear(String word) {
        return switch (word) {
            case "of",
                    "the",
                    "current",
                    "this",
                    "iranian",
                    "persian",
                    "ethiopian",
                    "nepali",
                    "afghan",
                    "solar",
                    "calendar",
                    "fiscal",
                    "financial",
                    "year",
                    "'s" -> true;
            default -> false;
        };
    }

    /** Whether the word names a month. */
    static boolean isMonth(Word word) {
        return (KINDS.of(word) & MONTH) != 0;
    }

    /** Whether the word can make an expression of time of a number in front of it. */
    static boolean mayFollowNumber(Word word) {
        return (KINDS.of(word) & BEHIND_NUMBER) != 0;
    }

    /** Whether the words of a year can begin with the word that go with a part of it. */
    static boolean mayBeginFrame(Word word) {
        return (KINDS.of(word) & FRAME) != 0;
    }

    /** Whether a time may be named near one of these. */
    static boolean hasCue(List<Token> tokens) {
        return (KINDS.among(tokens) & CUE) != 0;
    }

    /** Whether one of these names a month. */
    static boolean hasMonth(List<Token> tokens) {
        return (KINDS.among(tokens) & MONTH) != 0;
    }

    private static Entry entry(String word) {
        return new Entry(
                Opening.of(word),
                MONTHS.getOrDefault(word, 0),
                WEEKDAYS.getOrDefault(word, 0),
                NUMBERS.getOrDefault(word, 0),
                ORDINALS.getOrDefault(word, 0),
                months(word),
                days(word),
                FiscalYears.seasonOf(word),
                CAPITALISED_MONTHS.contains(word),
                UNITS.contains(word),
                EVENTS.contains(word),
                NUMBERED.contains(word),
                PREPOSITIONS.contains(word),
                THINGS.contains(word),
                isEarlier(word),
                isUpTo(word),
                isEnding(word));
    }

    /** Whether a thing is said to last some months, so that "six-month" is no part of a year. */
    static boolean isLasting(String word) {
        return LASTING.contains(word);
    }

    /** Whether a thing is counted over months, so that "six-month" is the part of a year that has passed. */
    static boolean isCounted(String word) {
        return COUNTED.contains(word);
    }

    /** The length in months of a unit of time; 0 for days and weeks and anything else. */
    private static int months(String unit) {
        return switch (unit) {
            case "month", "months" -> 1;
            case "quarter", "quarters", "trimester", "trimesters" -> 3;
            case "half", "halves", "semester", "semesters" -> 6;
            case "year", "years" -> 12;
            default -> 0;
        };
    }

    /** The length in days of a unit of time; 0 for months and anything else. */
    private static int days(String unit) {
        return switch (unit) {
            case "day", "days" -> 1;
            case "week", "weeks" -> 7;
            default -> 0;
        };
    }

    static boolean isSeason(String word) {
        return switch (word) {
            case "spring", "summer", "autumn", "winter", "fall" -> true;
            default -> false;
        };
    }

    /** Whether a word before a unit of time says that the time has been named: "the month", "the reporting period". */
    static boolean isPointing(String word) {
        return switch (word) {
            case "the",
                    "that",
                    "those",
                    "these",
                    "full",
                    "whole",
                    "entire",
                    "reporting",
                    "cited",
                    "reviewed",
                    "said",
                    "mentioned",
                    "review",
                    "given",
                    "stated",
                    "indicated" -> true;
            default -> false;
        };
    }

    private static boolean isEarlier(String word) {
        return switch (word) {
            case "earlier", "before", "ago", "previously", "prior" -> true;
            default -> false;
        };
    }

    private static boolean isUpTo(String word) {
        return switch (word) {
            case "to", "through", "until", "till", "thru", "-", "/" -> true;
            default -> false;
        };
    }

    private static boolean isEnding(String word) {
        return switch (word) {
            case "to", "through", "until", "till", "ended", "ending", "ends", "end", "closed", "closing" -> true;
            default -> false;
        };
    }
}
