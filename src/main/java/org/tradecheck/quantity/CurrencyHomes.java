package org.tradecheck.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.text.ByWord;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/** Whose money a text counts in, where the money has one country: kroner have several, the baht and DKK have one. */
public final class CurrencyHomes {

    /** Money that others count in as well. */
    private static final Set<String> INTERNATIONAL = Set.of("USD", "EUR", "XDR", "XEU", "GBP", "CHF", "JPY");

    /** Two countries have a won, but only one of them publishes figures of trade; and it is a verb. */
    private static final String WON = "won";

    private static final String KOREA = "KOR";

    private static final String SOUTH_AFRICA = "ZAF";

    /** Money of one country that others count in as well: a text that prints it so often, and no other home, counts at home. */
    private static final Map<String, String> LENT_ABROAD = Map.of("JPY", "JPN", "CHF", "CHE");

    private static final int OFTEN = 3;

    private static final Set<String> SCALES = Set.of("million", "billion", "trillion");

    /** So many words behind a currency the other may follow, of which it is a price. */
    private static final int RATE_REACH = 14;

    /** The name of a country in front of its money has at most so many words. */
    private static final int LONGEST_NAME = 3;

    /** A year for which money with names of today is looked up. */
    private static final int TODAY = 2020;

    /** What is said to be counted in some money. */
    private static final Set<String> VALUES =
            Set.of("values", "figures", "amounts", "data", "prices", "expressed", "numbers");

    /** Words between a price of money and the other money. */
    private static final Set<String> RATE_WORDS = Set.of("per", "the", "a", "to", "against", "us");

    /** ISO 3166 alpha-2 codes: the first two letters of an ISO 4217 code. */
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final ByWord<String> HOMES = new ByWord<>() {
        @Override
        protected String ask(String word) {
            return home(CurrencyTable.SHIPPED.named(word));
        }
    };

    /** A noun of money. */
    private static final int MONEY = 1;

    /** What may be a code or a sign in front of a number. */
    private static final int PRINTED = 1 << 1;

    /** Words and marks of which one stands in a sentence that names money. */
    private static final WordBits KINDS = new WordBits(2) {
        @Override
        protected int ask(String word) {
            boolean isMoney =
                    word.equals(WON) || !CurrencyTable.SHIPPED.named(word).isEmpty();
            return (isMoney ? MONEY : 0) | (CurrencyTable.SHIPPED.mayBePrinted(word) ? PRINTED : 0);
        }
    };

    private CurrencyHomes() {}

    /**
     * How often each country's own money is named in some sentences.
     *
     * @return counts by ISO 3166 alpha-3 code, in the order of the text
     */
    public static Map<String, Integer> of(List<Sentence> sentences, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> lent = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            if (!KINDS.isAnyAmong(tokens)) {
                continue;
            }
            for (int i = KINDS.next(tokens, 0); i < tokens.size(); i = KINDS.next(tokens, i + 1)) {
                if ((KINDS.of(tokens.get(i).word()) & MONEY) == 0 && !isBeforeNumber(tokens, i)) {
                    continue;
                }
                boolean isWon = tokens.get(i).is(WON) && i > 0 && isSum(tokens, i);
                String home = isWon ? KOREA : home(tokens, i, text);
                home = home.isEmpty() ? homeOfMarked(tokens, i, text) : home;
                home = home.isEmpty() ? homeOfShared(tokens, i) : home;
                String other = home.isEmpty() ? LENT_ABROAD.getOrDefault(code(tokens, i, text), "") : "";
                if (!other.isEmpty()) {
                    lent.merge(other, 1, Integer::sum);
                }
                if (tokens.get(i).is("r")) {
                    // The rand's sign, once: who prints rupees so names the country as well.
                    counts.putIfAbsent(SOUTH_AFRICA, 2);
                }
                if (!home.isEmpty()) {
                    // Who tells what the own money costs tells it once, and so does who says in what all values are.
                    counts.merge(home, isPriced(tokens, i) || isOfValues(tokens, i) ? 2 : 1, Integer::sum);
                }
            }
        }
        if (counts.isEmpty()) {
            lent.forEach((home, count) -> {
                if (count >= OFTEN) {
                    counts.put(home, count);
                }
            });
        }
        return counts;
    }

    /** The code of the money that a word or sign names; empty if of none, or of one with several countries. */
    private static String code(List<Token> tokens, int at, String text) {
        Token token = tokens.get(at);
        String printed = token.span().of(text);
        boolean isCode = isBeforeNumber(tokens, at) && CurrencyTable.SHIPPED.isCode(printed);
        return isCode ? printed : CurrencyTable.SHIPPED.named(token.lower());
    }

    /** "FJ$418 million", "NZ$12": letters in front of the sign say whose it is. */
    private static String homeOfMarked(List<Token> tokens, int sign, String text) {
        boolean isMarked = sign > 0
                && tokens.get(sign).kind() == Token.Kind.SYMBOL
                && isBeforeNumber(tokens, sign)
                && tokens.get(sign - 1).isWord()
                && tokens.get(sign - 1).end() == tokens.get(sign).start();
        return isMarked
                ? home(CurrencyTable.SHIPPED.signed(text.substring(
                        tokens.get(sign - 1).start(), tokens.get(sign).end())))
                : "";
    }

    /** "New Zealand dollars": whose they are, of a name that several countries' money has; empty where nothing says it. */
    private static String homeOfShared(List<Token> tokens, int money) {
        String name = CurrencyTable.SHIPPED.named(tokens.get(money).lower());
        if (name.isEmpty() || !Character.isLowerCase(name.charAt(0))) {
            return "";
        }
        for (int i = Math.max(0, money - LONGEST_NAME); i < money; i++) {
            Optional<Lexicon.Match<String>> area = CurrencyTable.SHIPPED.areas().longestAt(tokens, i);
            if (area.isPresent() && i + area.get().tokens() == money) {
                String code = CurrencyTable.SHIPPED.of(name, area.get().value(), TODAY);
                return code.isEmpty() || INTERNATIONAL.contains(code)
                        ? ""
                        : area.get().value();
            }
        }
        return "";
    }

    /** "All values are in Danish kroner", "figures in million rupees". */
    private static boolean isOfValues(List<Token> tokens, int money) {
        for (int i = money - 1; i > 1 && i >= money - LONGEST_NAME - 2; i--) {
            if (tokens.get(i).isNumber()) {
                return false;
            }
            if (tokens.get(i).is("in")) {
                Token noun = tokens.get(tokens.get(i - 1).is("are") ? i - 2 : i - 1);
                return VALUES.contains(noun.lower());
            }
        }
        return false;
    }

    private static boolean isBeforeNumber(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
    }

    /** "1.2 trillion won", "the won averaged 1,462.3 per dollar"; not "won a contract". */
    private static boolean isSum(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        return before.isNumber() || SCALES.contains(before.lower()) || (before.is("the") && isPriced(tokens, at));
    }

    /** "The won averaged 1,462.3 per dollar". */
    private static boolean isPriced(List<Token> tokens, int at) {
        for (int i = at + 1; i < tokens.size() && i <= at + RATE_REACH; i++) {
            String word = tokens.get(i).lower();
            boolean isForeign = word.equals("dollar") || word.equals("euro") || word.equals("greenback");
            String before = tokens.get(i - 1).lower();
            if (isForeign && RATE_WORDS.contains(before)) {
                return true;
            }
        }
        return false;
    }

    private static String home(List<Token> tokens, int at, String text) {
        Token token = tokens.get(at);
        String code = "";
        if (isBeforeNumber(tokens, at) && (token.kind() == Token.Kind.SYMBOL || token.length() <= 4)) {
            if ((KINDS.of(token.word()) & PRINTED) == 0) {
                return "";
            }
            String printed = token.span().of(text);
            code = CurrencyTable.SHIPPED.signed(printed);
            code = code.isEmpty() && CurrencyTable.SHIPPED.isCode(printed) ? printed : code;
        } else if (token.isWord() && at > 0) {
            return CurrencyTable.SHIPPED.isNamed(token.word()) ? HOMES.of(token.word()) : "";
        }
        // Nobody else prints bare pounds with the sign.
        return code.equals("pound") && token.is("£") ? "GBR" : home(code);
    }

    private static String home(String code) {
        boolean isOwn = code.length() == 3
                && Character.isUpperCase(code.charAt(0))
                && !INTERNATIONAL.contains(code)
                && COUNTRIES.contains(code.substring(0, 2));
        return isOwn ? new Locale("", code.substring(0, 2)).getISO3Country() : "";
    }
}
