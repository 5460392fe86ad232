package org.tradecheck.quantity;

import java.util.Optional;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.Token;

/** The currencies printed before the numbers of a sentence: "$4", "US$4", "USD 4", "Rs. 4", "US dollars 4 million". */
final class CurrencySigns {

    /** So many words say at most whose currency it is: "Bosnia and Herzegovina". */
    private static final int LONGEST_AREA = 3;

    private final SentenceWords words;
    private final FoundNumbers found;
    private final CurrencyResolver currencies;
    private int lastAsked = -1;
    private int askedFrom;
    private Sign signThere = new Sign(0, "");

    /**
     * A currency printed before a number.
     *
     * @param first index of its first token
     * @param code its code, or in lower case the name that several currencies share; empty for none
     */
    record Sign(int first, String code) {

        boolean isPrinted() {
            return !code.isEmpty();
        }
    }

    CurrencySigns(SentenceWords words, FoundNumbers found, CurrencyResolver currencies) {
        this.words = words;
        this.found = found;
        this.currencies = currencies;
    }

    /** Whether a currency sign or code ends at this token. */
    boolean isSign(int i) {
        return i >= 0 && before(i + 1).isPrinted();
    }

    /** The currency before a numeral or before the minus in front of it, behind the number before. */
    Sign before(int numeral) {
        int floor = found.floor();
        if (numeral != lastAsked || floor != askedFrom) {
            signThere = signFrom(floor, numeral);
            lastAsked = numeral;
            askedFrom = floor;
        }
        return signThere;
    }

    private Sign signFrom(int floor, int numeral) {
        int p = numeral - 1;
        Sign none = new Sign(numeral, "");
        if (p < floor) {
            return none;
        }
        Token token = words.tokens.get(p);
        int gap = words.tokens.get(numeral).start() - token.end();
        if (gap > 1) {
            return none;
        }
        if (token.kind() == Token.Kind.SYMBOL) {
            return symbol(floor, p, none);
        }
        boolean mayBe = words.isWord(p) && CurrencyTable.SHIPPED.mayBePrinted(token.word());
        Sign printed = mayBe ? letters(p, gap, none) : none;
        return !printed.isPrinted() && words.isWord(p) && words.isOf(p, Words.CURRENCY)
                ? noun(floor, p, none)
                : printed;
    }

    /** "US dollars 812 million", "rupees 5.2 billion": the name in full, with whose it is in front. */
    private Sign noun(int floor, int p, Sign none) {
        String name = CurrencyTable.SHIPPED.named(words.word(p));
        if (name.isEmpty() || !isMoneyNumber(p + 1)) {
            return none;
        }
        for (int first = Math.max(floor, p - LONGEST_AREA); first < p; first++) {
            Optional<Lexicon.Match<String>> area = CurrencyTable.SHIPPED.areas().longestAt(words.tokens, first);
            if (area.isPresent() && first + area.get().tokens() == p) {
                return new Sign(first, currencies.explicit(name, area.get().value()));
            }
        }
        // "won 3.2 million", "marks 3.2 million" may be verbs.
        boolean isPlural = words.word(p).endsWith("s") && !words.is(p, "marks");
        return isPlural ? new Sign(p, name) : none;
    }

    /** A sign, and the letters in front that say whose it is. */
    private Sign symbol(int floor, int p, Sign none) {
        CurrencyTable table = CurrencyTable.SHIPPED;
        String symbol = words.word(p);
        String alone = table.signed(symbol);
        if (!table.endsSign(symbol)) {
            return none;
        }
        if (p > floor && words.isWord(p - 1)) {
            String joined = table.signed(words.bare(p - 1).replace(".", "") + symbol);
            boolean spaced =
                    words.tokens.get(p).start() - words.tokens.get(p - 1).end() == 1;
            boolean isLong = words.length(p - 1) > 1 && words.isUpper(p - 1) && !words.isInCapitals();
            if (!joined.isEmpty() && (words.touches(p) || (spaced && isLong))) {
                return new Sign(p - 1, joined);
            }
        }
        if (p > floor && words.isWord(p - 1) && words.touches(p) && table.isCode(words.raw(p - 1))) {
            return new Sign(p - 1, words.raw(p - 1));
        }
        return alone.isEmpty() ? none : new Sign(p, alone);
    }

    /** A code, or the letters that stand for a sign. */
    private Sign letters(int p, int gap, Sign none) {
        CurrencyTable table = CurrencyTable.SHIPPED;
        String raw = words.bare(p);
        boolean isMoney = isMoneyNumber(p + 1);
        if (table.isCode(raw)) {
            boolean risky = table.isAlsoWord(raw) || words.isInCapitals();
            return risky && !isMoney ? none : new Sign(p, raw);
        }
        String code = table.signed(raw);
        if (code.isEmpty()) {
            return none;
        }
        // "R 157 billion", "P 302 million": with a scale, a letter that stands apart is a sign, too.
        boolean isScaled = words.isOf(p + 2, Words.SCALE) && !words.isInCapitals();
        if (isRisky(raw) && !(isMoney && (raw.length() > 1 || gap == 0 || isScaled))) {
            return none;
        }
        return new Sign(p, code);
    }

    /** Letters that are as often something else. */
    private static boolean isRisky(String raw) {
        return raw.length() == 1
                || switch (raw) {
                    case "OR", "ID", "Won", "Yuan", "Euro", "Lit", "Sch", "Fl", "Ft", "Re", "LE", "Dr", "Fr" -> true;
                    default -> false;
                };
    }

    /** Whether decimals, groups or a scale show that the number is no part of a name. */
    private boolean isMoneyNumber(int numeral) {
        String lower = words.word(numeral);
        boolean marked = lower.indexOf('.') > 0 || lower.indexOf(',') > 0;
        return marked || words.isOf(numeral + 1, Words.SCALE) || isScaleLetter(numeral + 1);
    }

    private boolean isScaleLetter(int i) {
        return words.touches(i)
                && switch (words.word(i)) {
                    case "m", "b", "tn", "k" -> true;
                    default -> false;
                };
    }
}
