package org.tradecheck.quantity;

import org.tradecheck.text.Token;

/** Nouns behind a number that say what it counts: "1.2 million people". */
final class CountNouns {

    private CountNouns() {}

    /** "1.2 million people": a plural that is no trade word is what is counted. */
    static boolean isCounted(SentenceWords words, int at) {
        if (at >= words.size() || !words.isWord(at)) {
            return false;
        }
        String lower = words.word(at);
        if (lower.equals("of") || Words.MONEY_NOUNS.contains(lower) || words.isOf(at, Words.AFTER_LEANING)) {
            return false;
        }
        if (isPlural(lower)) {
            return true;
        }
        String next = words.word(at + 1);
        return next.length() > 3
                && next.endsWith("s")
                && !next.endsWith("ss")
                && !Words.MONEY_NOUNS.contains(next)
                && !words.isOf(at + 1, Words.AFTER_LEANING)
                && !words.isOf(at + 1, Words.MOTION)
                && !lower.endsWith("ly");
    }

    /** "companies", "people": several of what a number in front counts. */
    static boolean isPlural(String lower) {
        boolean hasNoEnding = switch (lower) {
            case "people", "men", "women", "children" -> true;
            default -> false;
        };
        return hasNoEnding
                || (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us"));
    }

    /** "The jobless total rose to 2.2 mln": no unit is left out, people are counted. */
    static boolean isAboutPeople(SentenceWords words) {
        for (Token token : words.tokens) {
            switch (token.lower()) {
                case "jobless",
                        "unemployed",
                        "unemployment",
                        "population",
                        "workforce",
                        "inhabitants",
                        "tourists",
                        "visitors",
                        "passengers",
                        "refugees",
                        "migrants" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
