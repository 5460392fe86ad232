package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Token;

/**
 * The pairs of areas that an article's own words bind: "trade between A and B", "A and B raise mutual trade", "A-B trade",
 * "A's trade with B", "A's ambassador to B".
 */
final class BoundPairs {

    /** What two countries sign: an article on one that names nobody else is about their trade. */
    private static final WordSet PACTS = WordSet.of("agreement", "pact", "deal", "treaty", "accord");

    private static final Set<String> TRADE =
            Set.of("trade", "turnover", "commerce", "relations", "cooperation", "ties");

    /** What a headline may call one country's with another: "Spain's surplus with Morocco". */
    private static final Set<String> BALANCES =
            Set.of("surplus", "deficit", "gap", "balance", "imbalance", "shortfall");

    /** So many words may bind two areas. */
    private static final int LONGEST_LINK = 8;

    private final List<Pair> pairs = new ArrayList<>();
    private boolean isOfTwo;

    /** Whether anything says that what is told goes between two: "bilateral", "in the other direction". */
    private boolean isBothWays;

    /** The two that have signed what the start of the article tells of. */
    private List<Area> pact = List.of();

    /**
     * Two areas, in the order of the text.
     *
     * @param areSeats whether their seats of government stand for them: "Nairobi's surplus with Kampala"
     */
    record Pair(Area first, Area second, boolean areSeats) {

        static Pair of(AreaMention a, AreaMention b) {
            boolean areSeats = a.form() == AreaMention.Form.CAPITAL && b.form() == AreaMention.Form.CAPITAL;
            return new Pair(a.area(), b.area(), areSeats);
        }

        boolean has(Area area) {
            return first.equals(area) || second.equals(area);
        }

        Area otherThan(Area area) {
            return first.equals(area) ? second : first;
        }

        private Pair renamed(Area area, Area meant) {
            return new Pair(first.equals(area) ? meant : first, second.equals(area) ? meant : second, areSeats);
        }
    }

    /** In the order in which the article binds them. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Whether the lead speaks of "the two countries", of "bilateral" trade. */
    boolean isOfTwo() {
        return isOfTwo;
    }

    /** Whether the article speaks somewhere of two that trade with each other, or of what goes the other way. */
    boolean isBothWays() {
        return isBothWays;
    }

    /** Whether the start of the article tells of what these two have signed. */
    boolean isPact(Area one, Area two) {
        return pact.contains(one) && pact.contains(two);
    }

    /** One area has turned out to be another name of a second one. */
    void rename(Area area, Area meant) {
        pairs.replaceAll(pair -> pair.renamed(area, meant));
    }

    /** Looks for words that speak of two without a name. */
    void meet(AreaMention mention, Prominence where) {
        boolean isPair = mention.form() == AreaMention.Form.PAIR;
        isOfTwo |= isPair && where.isInLead();
        isBothWays |= isPair;
    }

    /** Looks for words that turn to what goes the other way. */
    void hear(List<Token> tokens) {
        isBothWays |= FlowTurns.isOtherWay(tokens);
    }

    /** Looks for words that bind two areas named one after the other. */
    void bind(List<Token> tokens, List<AreaMention> areas) {
        if (areas.size() < 2) {
            return;
        }
        boolean isMutual = areas.stream().anyMatch(m -> m.form() == AreaMention.Form.PAIR);
        for (int i = 0; i + 1 < areas.size(); i++) {
            AreaMention a = areas.get(i);
            AreaMention b = areas.get(i + 1);
            if (!a.area().equals(b.area())) {
                bind(tokens, a, b, isMutual);
            }
        }
    }

    private void bind(List<Token> tokens, AreaMention a, AreaMention b, boolean isMutual) {
        if (isHyphened(tokens, a, b)) {
            pairs.add(Pair.of(a, b));
            return;
        }
        boolean isEnvoy = Spokesmen.isEnvoy(tokens, a);
        if (!(isNation(a) || isEnvoy) || !isNation(b)) {
            return;
        }
        String link = between(tokens, a, b);
        if (link.equals("and") && isSigned(tokens, a)) {
            pact = List.of(a.area(), b.area());
        }
        boolean isJoined = link.equals("and") || link.equals("-") || link.equals("–");
        boolean isOfTrade = isJoined
                && (isMutual || isTradeBeside(tokens, startOfNoun(tokens, a), b.end() + 1) || isTitleOfTwo(tokens, b));
        boolean isWith = (a.isPossessive() || link.startsWith("trade"))
                && link.endsWith(" with")
                && TRADE.stream().anyMatch(link::contains);
        if (isOfTrade || isWith || (isEnvoy && isSent(link))) {
            pairs.add(Pair.of(a, b));
        }
    }

    /** "The Georgian-Kazakh commission": two adjectives of one word are of what the two share. */
    private static boolean isHyphened(List<Token> tokens, AreaMention a, AreaMention b) {
        boolean isNoun = b.form() == AreaMention.Form.DEMONYM || b.form() == AreaMention.Form.AGENCY;
        return a.form() == AreaMention.Form.DEMONYM
                && isNoun
                && b.first() == a.end() + 1
                && b.span().start() - a.span().end() == 1
                && !tokens.get(a.end()).isWord();
    }

    /** "The agreement between A and B". */
    private static boolean isSigned(List<Token> tokens, AreaMention a) {
        return WordsBeside.before(tokens, a).equals("between") && a.first() > 1 && PACTS.has(tokens.get(a.first() - 2));
    }

    /** Between an ambassador and where he is. */
    private static boolean isSent(String link) {
        return link.startsWith("to") || link.startsWith("in") || link.endsWith(" to");
    }

    /**
     * "Georgia, Kazakhstan agree on trade", for a headline writes a comma for "and"; "Brazil and China: a thinner slice";
     * "Spain's easy surplus with Morocco".
     */
    void bindHeadline(List<Token> tokens, List<AreaMention> areas) {
        if (areas.size() != 2) {
            return;
        }
        AreaMention a = areas.get(0);
        AreaMention b = areas.get(1);
        if (!isNation(a) || !isNation(b) || a.area().equals(b.area())) {
            return;
        }
        String link = between(tokens, a, b);
        String next = b.end() < tokens.size() ? tokens.get(b.end()).lower() : "";
        boolean isList = a.first() == 0
                && !next.isEmpty()
                && !next.equals(",")
                && link.equals(",")
                && isTradeBeside(tokens, 0, tokens.size());
        boolean isTitle = a.first() == 0 && next.equals(":") && (link.equals("and") || link.equals("&"));
        boolean isBalance =
                a.isPossessive() && link.endsWith(" with") && BALANCES.stream().anyMatch(link::contains);
        if (isList || isTitle || isBalance) {
            pairs.add(Pair.of(a, b));
        }
    }

    /** "Tashkent and Baku set $1 billion trade goal". */
    private static boolean isTitleOfTwo(List<Token> tokens, AreaMention b) {
        return b.form() == AreaMention.Form.CAPITAL && tokens.stream().anyMatch(t -> t.is("trade"));
    }

    private static boolean isNation(AreaMention mention) {
        boolean isNamed = mention.isParty() || mention.form() == AreaMention.Form.CAPITAL;
        return isNamed && !mention.area().equals(Area.WORLD);
    }

    /** "trade in goods and services between the two": far in front of "between" the noun may stand that it goes with. */
    private static int startOfNoun(List<Token> tokens, AreaMention a) {
        return WordsBeside.before(tokens, a).equals("between") ? a.first() - LONGEST_LINK : a.first() - 2;
    }

    private static boolean isTradeBeside(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from - 1); i < tokens.size() && i <= to; i++) {
            if (TRADE.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static String between(List<Token> tokens, AreaMention a, AreaMention b) {
        StringBuilder words = new StringBuilder();
        for (int i = a.end(); i < b.first() && i < a.end() + LONGEST_LINK; i++) {
            String word = tokens.get(i).lower();
            if (!word.equals("the") && !word.equals("'s") && !word.equals("'")) {
                words.append(words.length() > 0 ? " " : "").append(word);
            }
        }
        return words.toString();
    }
}
