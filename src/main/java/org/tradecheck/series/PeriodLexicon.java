package org.tradecheck.series;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tradecheck.text.LexiconFile;

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

    /** The month a word names, 1 to 12, whatever its case; 0 if none. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static boolean needsCapital(String month) {
        return CAPITALISED_MONTHS.contains(month);
    }

    /** The weekday a word names, 1 Monday to 7 Sunday; 0 if none. */
    static int weekday(String word) {
        return WEEKDAYS.getOrDefault(word, 0);
    }

    /** The small number a word spells; 0 if none. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /** The place a word gives, 1 to 4, −1 for the last; 0 if none. */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }

    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    /** Whether a word names an event, a plan or a document that carries a year. */
    static boolean isEvent(String word) {
        return EVENTS.contains(word);
    }

    /** Whether the number behind a word is no year. */
    static boolean isNumbered(String word) {
        return NUMBERED.contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Whether a thing is said to last some months, so that "six-month" is no part of a year. */
    static boolean isLasting(String word) {
        return LASTING.contains(word);
    }

    /** Whether a thing is counted over months, so that "six-month" is the part of a year that has passed. */
    static boolean isCounted(String word) {
        return COUNTED.contains(word);
    }

    /** Whether a year or a month before the word only names the thing. */
    static boolean isThing(String word) {
        return THINGS.contains(word);
    }

    /** Whether an expression of time can begin with the word. */
    static boolean isStart(String word) {
        return STARTS.contains(word);
    }

    /** Whether a time may be named near the word. */
    static boolean isCue(String word) {
        return CUES.contains(word);
    }

    /** The length in months of a unit of time; 0 for days and weeks and anything else. */
    static int months(String unit) {
        return switch (unit) {
            case "month", "months" -> 1;
            case "quarter", "quarters" -> 3;
            case "half", "halves" -> 6;
            case "year", "years" -> 12;
            default -> 0;
        };
    }

    /** The length in days of a unit of time; 0 for months and anything else. */
    static int days(String unit) {
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

    static boolean isEarlier(String word) {
        return switch (word) {
            case "earlier", "before", "ago", "previously", "prior" -> true;
            default -> false;
        };
    }

    static boolean isUpTo(String word) {
        return switch (word) {
            case "to", "through", "until", "till", "thru", "-", "/" -> true;
            default -> false;
        };
    }

    static boolean isEnding(String word) {
        return switch (word) {
            case "to", "through", "until", "till", "ended", "ending", "ends", "end" -> true;
            default -> false;
        };
    }
}
