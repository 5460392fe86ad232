package org.tradecheck.claim;

import java.util.Map;

/**
 * In which money a rate is meant: "3.1 per cent lower in dollar terms (0.4 per cent lower in rupee terms)". Each is of the
 * amounts in its own money, and of no others.
 */
final class MoneyTerms {

    /** How the codes of a money end that several countries call by one name, or its only code. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("dollar", "D"),
            Map.entry("dollars", "D"),
            Map.entry("rupee", "R"),
            Map.entry("rupees", "R"),
            Map.entry("yen", "JPY"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("yuan", "CNY"),
            Map.entry("won", "KRW"),
            Map.entry("rouble", "RUB"),
            Map.entry("roubles", "RUB"),
            Map.entry("rubles", "RUB"),
            Map.entry("tenge", "KZT"),
            Map.entry("liras", "TRY"),
            Map.entry("lira", "TRY"),
            Map.entry("mark", "DEM"),
            Map.entry("marks", "DEM"));

    /** So many chunks behind a rate its money may be named: "per cent", "higher", "in rupee terms". */
    private static final int REACH = 3;

    private MoneyTerms() {}

    /** The words behind a figure that say in which money it is meant; empty if none do. */
    static String behind(Chunks chunks, int figure) {
        for (int i = figure + 1; i < chunks.size() && i <= figure + REACH; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.OTHER_MONEY)) {
                return chunk.text();
            }
            if (chunk.is(Cue.IN)
                    && i + 1 < chunks.size()
                    && CODES.containsKey(chunks.get(i + 1).text())) {
                // "11 per cent in dollars and 16 per cent in rupees"
                return "in " + chunks.get(i + 1).text();
            }
            boolean isPassed = chunk.is(Cue.ABOVE)
                    || chunk.is(Cue.BELOW)
                    || chunk.is(Cue.UP)
                    || chunk.is(Cue.DOWN)
                    || chunk.is(Cue.RISE)
                    || chunk.is(Cue.FALL)
                    || chunk.is(Chunk.Kind.WORD)
                            && Character.isLetter(chunk.text().charAt(0));
            if (!isPassed) {
                return "";
            }
        }
        return "";
    }

    /** Whether an amount of this currency may be what a rate in these terms is of. */
    static boolean fits(String terms, String currency) {
        for (String word : terms.split(" ")) {
            String ending = CODES.get(word);
            if (ending != null) {
                return currency.endsWith(ending) && !(ending.equals("R") && currency.equals("EUR"));
            }
        }
        return true;
    }
}
