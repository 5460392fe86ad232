package org.tradecheck.series;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of which expressions of time are made. */
final class PeriodLexicon {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    /** Months whose names mean something else without a capital. */
    private static final Set<String> CAPITALISED_MONTHS =
            Set.of("may", "march", "mar", "august", "jan", "dec", "sep", "jun", "jul", "apr", "oct", "nov", "feb");

    /** Words with which an expression of time can begin, besides months, numbers and ordinals. */
    private static final Set<String> STARTS = Set.of(
            "since",
            "from",
            "between",
            "a",
            "the",
            "year",
            "month",
            "quarter",
            "half",
            "week",
            "period",
            "last",
            "this",
            "next",
            "previous",
            "prior",
            "preceding",
            "current",
            "past",
            "latest",
            "coming",
            "following",
            "same",
            "corresponding",
            "comparable",
            "similar",
            "equivalent",
            "like",
            "final",
            "q",
            "h",
            "fy",
            "fiscal",
            "financial",
            "calendar",
            "marketing",
            "crop",
            "season",
            "today",
            "yesterday",
            "tomorrow",
            "one",
            "full",
            "that",
            "initial",
            "opening",
            "closing",
            "respective",
            "matching",
            "recent",
            "years",
            "years'");

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "of",
            "for",
            "since",
            "from",
            "by",
            "during",
            "until",
            "till",
            "through",
            "throughout",
            "than",
            "against",
            "between",
            "over",
            "after",
            "before",
            "and",
            "or",
            "to",
            "mid",
            "early",
            "late",
            "end",
            "year",
            "calendar",
            "fiscal",
            "full",
            "whole",
            "entire",
            "vs",
            "versus",
            "around",
            "circa",
            "on",
            "per",
            "as",
            "with",
            "at",
            "a",
            "the",
            "its",
            "their",
            "all");

    /** What follows a number that is an amount and no year or day. */
    private static final Set<String> UNITS = Set.of(
            "dollars",
            "dollar",
            "dlrs",
            "dlr",
            "tonnes",
            "tonne",
            "tons",
            "ton",
            "mln",
            "million",
            "billion",
            "bln",
            "bn",
            "mn",
            "m",
            "k",
            "thousand",
            "hundred",
            "trillion",
            "lakh",
            "crore",
            "people",
            "jobs",
            "percent",
            "pct",
            "%",
            "per",
            "km",
            "kilometres",
            "kilometers",
            "miles",
            "mw",
            "megawatts",
            "bags",
            "barrels",
            "bpd",
            "kg",
            "cars",
            "vehicles",
            "units",
            "points",
            "tenge",
            "euros",
            "pounds",
            "yuan",
            "yen",
            "won",
            "rupees",
            "head",
            "workers",
            "employees",
            "companies",
            "firms",
            "firm",
            "hectares",
            "acres",
            "prices",
            "countries",
            "ct",
            "cts",
            "cents",
            "stg",
            "francs",
            "marks",
            "prices'",
            "points'",
            "bushels",
            "bales",
            "containers",
            "teu",
            "ships",
            "vessels",
            "places",
            "spots",
            "flights",
            "students",
            "citizens",
            "projects",
            "contracts",
            "documents",
            "times",
            "degrees",
            "basis");

    /** Names of events, plans and documents that carry a year. */
    private static final Set<String> NAMES = Set.of(
            "expo",
            "games",
            "olympics",
            "cup",
            "agenda",
            "vision",
            "strategy",
            "horizon",
            "convention",
            "congress",
            "championship",
            "championships",
            "resolution",
            "regulation",
            "directive",
            "section",
            "article",
            "iso",
            "no",
            "number",
            "flight",
            "route",
            "page",
            "paragraph",
            "room",
            "chapter",
            "heading",
            "hs",
            "code",
            "act",
            "$",
            "\u20ac",
            "\u00a3",
            "\u00a5",
            "rs",
            "us$",
            "usd",
            "eur",
            "inr",
            "ro",
            "version",
            "windows");

    private static final Set<String> EXCLUDED_SPANS = Set.of(
            "moving",
            "average",
            "averages",
            "contract",
            "contracts",
            "high",
            "low",
            "forward",
            "futures",
            "bill",
            "bills",
            "rolling",
            "copper",
            "delivery",
            "plan",
            "deal",
            "agreement",
            "ban",
            "suspension",
            "visit",
            "old",
            "long",
            "strike",
            "war",
            "conflict",
            "tenure",
            "term",
            "stay",
            "delay",
            "extension",
            "truce",
            "pause",
            "peak",
            "trough",
            "record",
            "streak",
            "run");

    static {
        String[] months = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        for (int i = 0; i < months.length; i++) {
            MONTHS.put(months[i], i + 1);
            MONTHS.put(months[i].substring(0, 3), i + 1);
        }
        MONTHS.put("sept", 9);
        String[] days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
        for (int i = 0; i < days.length; i++) {
            WEEKDAYS.put(days[i], i + 1);
        }
        String[] numbers = {
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
        };
        for (int i = 0; i < numbers.length; i++) {
            NUMBERS.put(numbers[i], i + 1);
        }
        NUMBERS.put("fifteen", 15);
        NUMBERS.put("twenty", 20);
        String[] ordinals = {"first", "second", "third", "fourth"};
        for (int i = 0; i < ordinals.length; i++) {
            ORDINALS.put(ordinals[i], i + 1);
        }
        ORDINALS.put("final", -1);
        ORDINALS.put("closing", -1);
        ORDINALS.put("initial", 1);
        ORDINALS.put("opening", 1);
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

    static boolean isNameWithNumber(String word) {
        return NAMES.contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Whether a thing is said to last some months, so that "six-month" is no part of a year. */
    static boolean isLasting(String word) {
        return EXCLUDED_SPANS.contains(word);
    }

    static boolean isStart(String word) {
        return STARTS.contains(word)
                || MONTHS.containsKey(word)
                || NUMBERS.containsKey(word)
                || ORDINALS.containsKey(word)
                || WEEKDAYS.containsKey(word)
                || FiscalYears.seasonOf(word) > 0;
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
            case "to", "through", "until", "till", "thru", "-" -> true;
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
