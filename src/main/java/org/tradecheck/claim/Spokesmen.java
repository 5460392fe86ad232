package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Token;

/** Who speaks for a country, and so tells its figures: ambassadors, agencies that report, offices, seats of government. */
final class Spokesmen {

    /** Verbs whose subject, a seat of government or an agency, tells figures of its country. */
    private static final WordSet REPORTING = WordSet.of(
            "reports",
            "reported",
            "posts",
            "posted",
            "books",
            "logs",
            "records",
            "recorded",
            "runs",
            "ran",
            "published");

    /** "From Cairo's point of view". */
    private static final WordSet VIEWS = WordSet.of("point", "viewpoint", "perspective", "standpoint", "side");

    /** "The ministry of trade in Tunis": an office at a seat of government is its country's. */
    private static final WordSet OFFICES = WordSet.of(
            "ministry",
            "office",
            "bureau",
            "bank",
            "agency",
            "customs",
            "institute",
            "department",
            "authority",
            "service",
            "commerce",
            "association",
            "federation",
            "government",
            "minister");

    /** So many words of an office stand before the "of" of its country. */
    private static final int LONGEST_OFFICE = 5;

    /** Who speaks for a country in another. */
    private static final WordSet ENVOYS =
            WordSet.of("ambassador", "ambassadors", "envoy", "envoys", "embassy", "embassies");

    private Spokesmen() {}

    /** "Japan's ambassador": who speaks tells the figures of the own country. */
    static boolean isEnvoy(List<Token> tokens, AreaMention mention) {
        for (int i = mention.first();
                mention.form() == AreaMention.Form.AGENCY && i < mention.end() && i < tokens.size();
                i++) {
            if (ENVOYS.has(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "the hole Stats NZ reported". */
    static boolean isReporting(List<Token> tokens, AreaMention agency) {
        return isReporting(tokens, agency.end());
    }

    private static boolean isReporting(List<Token> tokens, int verb) {
        return verb < tokens.size() && REPORTING.has(tokens.get(verb));
    }

    /** "the central bank of Bangladesh", "the chamber of commerce of Peru", "minister of agriculture of Moldova". */
    static boolean isOfOffice(List<Token> tokens, AreaMention mention) {
        int of = WordsBeside.indexBefore(tokens, mention);
        for (int i = of - 1; i >= 0 && i >= of - LONGEST_OFFICE && tokens.get(i).isWord(); i--) {
            if (OFFICES.has(tokens.get(i))) {
                return i == of - 1
                        || tokens.get(i + 1).is("of")
                        || tokens.get(i + 1).is("for");
            }
        }
        return false;
    }

    /** "Tokyo reports", "Cairo's exports", "from Cairo's point of view", "the ministry of trade in Tunis". */
    static boolean isSpeakingSeat(List<Token> tokens, AreaMention seat) {
        String before = WordsBeside.before(tokens, seat);
        if (before.equals("in") || before.equals("of")) {
            return isBehindOffice(tokens, seat);
        }
        int end = seat.end();
        boolean isOwner = seat.isPossessive() && end < tokens.size();
        boolean isView = isOwner && before.equals("from") && VIEWS.has(tokens.get(end));
        boolean hasOffice = isOwner && OFFICES.has(tokens.get(end));
        int verb = end + 1 < tokens.size() && tokens.get(end).is("has") ? end + 1 : end;
        return isView || hasOffice || OwnedFigures.isOwner(tokens, seat) || isReporting(tokens, verb);
    }

    private static boolean isBehindOffice(List<Token> tokens, AreaMention seat) {
        for (int i = seat.first() - 2; i >= 0 && i > seat.first() - 2 - LONGEST_OFFICE; i--) {
            if (OFFICES.has(tokens.get(i))) {
                return true;
            }
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }
}
