package org.tradecheck.quantity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

/**
 * Tells which currency a shared name means in one article.
 *
 * <p>A full name ("Hong Kong dlrs", "US$") decides for itself, and a noun without an area follows the last full name
 * in the text. Otherwise an area the article is about decides. A bare dollar sign means U.S. dollars unless the
 * article is about the statistics of a country that prints its own dollars so.
 */
final class CurrencyResolver {

    /** The countries that call their money a dollar and print the bare sign for it, with the offices that count in it. */
    private static final Map<String, String> OFFICES = Map.of(
            "CAN", "Statistics Canada",
            "AUS", "Australian Bureau of Statistics",
            "NZL", "Statistics New Zealand",
            "FJI", "Fiji Bureau of Statistics",
            "WSM", "Samoa Bureau of Statistics",
            "SLB", "Solomon Islands National Statistics Office");

    private static final int MODERN = 2024;
    private static final int OLD_WIRE = 1987;

    /** An area named in the headline or the first sentence, within so many characters, counts threefold. */
    private static final int LEAD = 300;

    private static final String DOLLARS = " dollars";

    private static final String IN = " in ";

    /** So far before "dollars" an "in" may stand: "in New Zealand dollars". */
    private static final int LONGEST_NAME = 16;

    /** Of a longer text so many characters are searched for areas. */
    private static final int LONGEST = 20_000;

    private final CharSequence text;
    private List<Sentence> story = List.of();
    private final Supplier<Currencies> known;
    private final List<Remark> remarks;
    private final Map<String, String> lastExplicit = new LinkedHashMap<>();
    private List<String> areas = List.of();
    private List<String> guessed = List.of();
    private boolean isGuessed;
    private boolean isOneHome;
    private int year;
    private boolean isPrepared;
    private boolean isOldWire;
    private boolean arePoundsWeights;

    /** The dollars that the text says it counts in; empty where it does not say. */
    private String told = "";

    CurrencyResolver(CharSequence text, Supplier<Currencies> known, List<Remark> remarks) {
        this.text = text;
        this.known = known;
        this.remarks = remarks;
    }

    /** Tells which sentences the text has, all of the story, as far as they are known before they are read. */
    void expect(List<Sentence> sentences) {
        story = sentences;
    }

    /** The currency of a name with its area: "Belgian francs"; the code itself where the name has only one. */
    String explicit(String name, String area) {
        if (isCode(name)) {
            return name;
        }
        prepare();
        String code = CurrencyTable.SHIPPED.of(name, area, year);
        if (code.isEmpty()) {
            code = CurrencyTable.SHIPPED.of(name, area, MODERN);
        }
        if (code.isEmpty()) {
            code = CurrencyTable.SHIPPED.usual(name, year);
        }
        lastExplicit.put(name, code);
        return code;
    }

    /**
     * The currency that a sign or a name without an area means.
     *
     * @param name an ISO 4217 code, or in lower case a name that several currencies share
     * @param isSign printed as a sign ("$"), not as a word
     */
    String resolve(String name, boolean isSign, Span at) {
        if (isCode(name)) {
            if (isSign && name.endsWith("D")) {
                lastExplicit.putIfAbsent("$", name);
            }
            return name;
        }
        prepare();
        if (name.equals("dollar")) {
            return dollar(isSign, at);
        }
        String said = lastExplicit.getOrDefault(name, "");
        if (!said.isEmpty()) {
            return said;
        }
        String byArea = name.equals("pound") && isSign ? first(name, 1) : first(name, areas.size());
        if (!byArea.isEmpty()) {
            remarks.add(new Remark(at, Remark.Kind.CURRENCY_BY_AREA));
            return byArea;
        }
        if (!isSign) {
            byArea = first(name, others());
            if (!byArea.isEmpty()) {
                // "Spain bought from Morocco for A dirhams": whose money it is, not only whose article, decides.
                remarks.add(new Remark(at, Remark.Kind.CURRENCY_BY_AREA));
                return byArea;
            }
        }
        if (CurrencyTable.SHIPPED.isShared(name, year)) {
            remarks.add(new Remark(at, Remark.Kind.CURRENCY_ASSUMED));
        }
        return CurrencyTable.SHIPPED.usual(name, year);
    }

    /**
     * Whether so many millions of pounds are a weight: in a text of no country that pays in pounds, once they were
     * "pounds of" goods.
     *
     * @param isOfGoods whether they are here
     */
    boolean arePoundsWeights(boolean isOfGoods) {
        if (isOfGoods && !arePoundsWeights) {
            prepare();
            arePoundsWeights =
                    first("pound", areas).isEmpty() && first("pound", others()).isEmpty();
        }
        return arePoundsWeights;
    }

    private String dollar(boolean isSign, Span at) {
        if (isSign && !told.isEmpty()) {
            return told;
        }
        String said = lastExplicit.getOrDefault("dollar", "");
        if (!said.isEmpty() && !isSign) {
            return said;
        }
        boolean isLocal = isOldWire && !isSign ? isLocalDollar(true) : isLocalSign();
        if (isLocal) {
            remarks.add(new Remark(at, Remark.Kind.CURRENCY_BY_AREA));
            String code = CurrencyTable.SHIPPED.of("dollar", areas.get(0), year);
            lastExplicit.putIfAbsent(isSign ? "local" : "dollar", code);
            return code;
        }
        lastExplicit.putIfAbsent("$", "USD");
        return "USD";
    }

    /** Old wire copy on these countries' statistics means their own dollars. */
    private boolean isLocalDollar(boolean old) {
        if (areas.isEmpty()) {
            return false;
        }
        boolean isPort = areas.get(0).equals("HKG") || areas.get(0).equals("SGP");
        return isPort ? old : OFFICES.containsKey(areas.get(0));
    }

    /** Where the figures are from an office that counts in dollars of its own, whoever the partner is. */
    private boolean isOfOwnOffice() {
        return text.toString().contains(OFFICES.get(areas.get(0)));
    }

    /** Today a bare sign is local only where the article is about one such country and uses no sign that tells apart. */
    private boolean isLocalSign() {
        if (lastExplicit.containsKey("local")) {
            return true;
        }
        return isLocalDollar(false)
                && !lastExplicit.containsKey("$")
                && (isOneHome || isOfOwnOffice())
                && !hasMarkedDollars();
    }

    private boolean hasMarkedDollars() {
        String all = text.toString();
        return all.contains("C$")
                || all.contains("A$")
                || all.contains("NZ$")
                || all.contains("AU$")
                || all.contains("CA$");
    }

    private String first(String name, int most) {
        return first(name, areas.subList(0, Math.min(most, areas.size())));
    }

    private String first(String name, List<String> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            String code = CurrencyTable.SHIPPED.of(name, candidates.get(i), year);
            if (!code.isEmpty()) {
                return code;
            }
        }
        return "";
    }

    private static boolean isCode(String name) {
        return name.length() == 3 && Character.isUpperCase(name.charAt(0));
    }

    private void prepare() {
        if (isPrepared) {
            return;
        }
        isPrepared = true;
        String all = text.toString();
        isOldWire = all.contains(" dlr") || all.contains(" mln ") || all.contains(" DLR");
        Currencies given = known.get();
        year = given.year() > 0 ? given.year() : isOldWire ? OLD_WIRE : MODERN;
        told = told(all);
        if (given.areas().isEmpty()) {
            guessAreas();
        } else {
            areas = given.areas();
            isOneHome = areas.size() == 1 || !areas.contains("USA");
        }
    }

    /** "All amounts are in Canadian dollars": the one kind of dollars that a text says it counts in. */
    private String told(String all) {
        String found = "";
        for (int at = all.indexOf(DOLLARS); at >= 0; at = all.indexOf(DOLLARS, at + 1)) {
            int in = all.lastIndexOf(IN, at);
            if (in < 0 || in + IN.length() > at || at - in > LONGEST_NAME) {
                continue;
            }
            List<Token> name = Tokenizer.tokens(all, in + IN.length(), at);
            Optional<Lexicon.Match<String>> match = name.isEmpty()
                    ? Optional.empty()
                    : CurrencyTable.SHIPPED.areas().longestAt(name, 0);
            if (match.isEmpty() || match.get().tokens() < name.size()) {
                continue;
            }
            String code = CurrencyTable.SHIPPED.of("dollar", match.get().value(), year);
            if (!found.isEmpty() && !code.equals(found)) {
                return "";
            }
            found = code;
        }
        return found;
    }

    /** The areas that the text names, most often first. */
    private List<String> others() {
        if (!isGuessed) {
            isGuessed = true;
            guessed = guessedAreas(new LinkedHashMap<>());
        }
        return guessed;
    }

    private void guessAreas() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        areas = guessedAreas(counts);
        isOneHome = areas.size() == 1
                || (areas.size() > 1
                        && counts.getOrDefault(areas.get(0), 0) >= 2 * counts.getOrDefault(areas.get(1), 0));
    }

    /** The areas named, most often first; of two named equally often the one named earlier. */
    private List<String> guessedAreas(Map<String, Integer> counts) {
        List<Token> tokens = tokens();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Lexicon.Match<String>> match =
                    tokens.get(i).isWord() ? CurrencyTable.SHIPPED.areas().longestAt(tokens, i) : Optional.empty();
            if (match.isPresent() && isNamed(tokens.get(i))) {
                counts.merge(match.get().value(), tokens.get(i).start() < LEAD ? 3 : 1, Integer::sum);
                i += match.get().tokens();
            } else {
                i++;
            }
        }
        List<String> order = new ArrayList<>(counts.keySet());
        order.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
        return List.copyOf(order);
    }

    /** The tokens of the text as far as it is searched: anew only where the story leaves some of it out. */
    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>(text.length() / 5);
        int end = 0;
        for (Sentence sentence : story) {
            if (!isBlank(end, sentence.span().start())) {
                break;
            }
            tokens.addAll(sentence.tokens());
            end = sentence.span().end();
        }
        return text.length() <= LONGEST && isBlank(end, text.length())
                ? tokens
                : Tokenizer.tokens(text, 0, Math.min(text.length(), LONGEST));
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** "us" is a pronoun and "turkey" a bird unless printed as names. */
    private boolean isNamed(Token token) {
        boolean isShort = token.lower().length() <= 3;
        char first = text.charAt(token.start());
        char last = text.charAt(token.end() - 1);
        return Character.isUpperCase(first) && (!isShort || Character.isUpperCase(last) || last == '.');
    }
}
