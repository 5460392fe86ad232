package org.tradecheck.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tradecheck.text.ByWord;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/** Whose money a text counts in, where the money has one country: kroner have several, the baht and DKK have one. */
public final class CurrencyHomes {

    /** Money that others count in as well. */
    private static final Set<String> INTERNATIONAL = Set.of("USD", "EUR", "XDR", "XEU", "GBP", "CHF", "JPY");

    /** ISO 3166 alpha-2 codes: the first two letters of an ISO 4217 code. */
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final ByWord<String> HOMES = new ByWord<>() {
        @Override
        protected String ask(String word) {
            return home(CurrencyTable.SHIPPED.named(word));
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
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                String home = home(tokens, i, text);
                if (!home.isEmpty()) {
                    counts.merge(home, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static String home(List<Token> tokens, int at, String text) {
        Token token = tokens.get(at);
        boolean isBeforeNumber = at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
        String code = "";
        if (isBeforeNumber && (token.kind() == Token.Kind.SYMBOL || token.length() <= 4)) {
            if (token.isWord() && !CurrencyTable.SHIPPED.mayBePrinted(token.word())) {
                return "";
            }
            String printed = token.span().of(text);
            code = CurrencyTable.SHIPPED.signed(printed);
            code = code.isEmpty() && CurrencyTable.SHIPPED.isCode(printed) ? printed : code;
        } else if (token.isWord() && at > 0) {
            return HOMES.of(token.word());
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
