package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/**
 * With whom the first amounts of an article are: "Namibia sold A worth of goods to Botswana", "the Kingdom paid A for Fijian
 * goods". An article whose first sentence with amounts names a partner, and that names nobody else, is about the trade of two.
 */
final class FirstAmounts {

    /** A number in front of one of these is an amount. */
    private static final WordSet SCALES = WordSet.of(
            "million",
            "billion",
            "trillion",
            "crore",
            "lakh",
            "bn",
            "mn",
            "mln",
            "bln",
            "m",
            "tn",
            "trn",
            "tonnes",
            "tons");

    /** Behind an adjective: what comes from a country, and is bought by another. */
    private static final WordSet GOODS = WordSet.of("goods", "products", "produce", "wares");

    private static final WordSet BUYING =
            WordSet.of("imported", "imports", "bought", "buys", "purchased", "purchases", "paid", "spent");

    /** Behind an adjective: who there trades. */
    private static final WordSet SIDES =
            WordSet.of("buyers", "customers", "clients", "suppliers", "sellers", "exporters", "importers");

    /** An article tells of amounts in so many sentences. */
    private static final int FEWEST = 3;

    /** Headlines, names of authors and first sentences: they name whom an article is about. */
    private static final int OPENING = 5;

    private FirstAmounts() {}

    /** The countries that the first amount is told to be with; none if it names no such side, or the article is but a line or two. */
    static List<Area> partners(List<Sentence> sentences, List<List<AreaMention>> mentions) {
        int told = 0;
        List<Area> found = List.of();
        for (int i = 0; i < sentences.size() && told < FEWEST; i++) {
            List<Token> tokens = sentences.get(i).tokens();
            int amount = firstAmount(tokens);
            if (amount < 0) {
                continue;
            }
            if (told == 0) {
                found = sides(tokens, amount, mentions.get(i));
                if (i >= OPENING && !isNamedBefore(OPENING, mentions, found)) {
                    // What an article gets to only later is one partner of several, or none that it is about.
                    return List.of();
                }
            }
            told++;
        }
        return told < FEWEST ? List.of() : found;
    }

    /** Whether one of some countries is named in the first sentences. */
    private static boolean isNamedBefore(int end, List<List<AreaMention>> mentions, List<Area> countries) {
        for (int i = 0; i < end; i++) {
            for (AreaMention mention : mentions.get(i)) {
                boolean isCountry =
                        mention.form() == AreaMention.Form.NAME || mention.form() == AreaMention.Form.DEMONYM;
                if (isCountry && countries.contains(Areas.standard().countryOf(mention.area()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Area> sides(List<Token> tokens, int amount, List<AreaMention> mentions) {
        int end = endOfFirst(tokens, amount);
        List<Area> found = new ArrayList<>();
        for (AreaMention mention : mentions) {
            if (PartnerWords.isBehindLeader(tokens, mention)) {
                // "Exports to Germany were A, followed by Poland with B": of several partners.
                return List.of();
            }
            Area country = Areas.standard().countryOf(mention.area());
            boolean isCountry = mention.isParty()
                    && mention.area().isStated()
                    && !mention.area().equals(Area.WORLD)
                    && !Areas.standard().isGroup(mention.area());
            boolean isOfFirst = mention.first() < end;
            if (isCountry && isOfFirst && isSide(tokens, mention) && !found.contains(country)) {
                found.add(country);
            }
        }
        return found;
    }

    /** Where what is told of the first amount ends: "exports reached A, driven by sales to the US" is of all exports. */
    private static int endOfFirst(List<Token> tokens, int amount) {
        int end = amount;
        while (end < tokens.size()
                && !tokens.get(end).is(",")
                && !tokens.get(end).is("and")
                && !tokens.get(end).is(";")
                && !(end > amount && tokens.get(end).isNumber())) {
            end++;
        }
        return end;
    }

    private static boolean isSide(List<Token> tokens, AreaMention mention) {
        int before = mention.first() - 1;
        before -= before >= 0 && tokens.get(before).is("the") ? 1 : 0;
        boolean isTowards = before >= 0
                && PartnerWords.isTowards(tokens.get(before))
                && !(tokens.get(before).is("from") && OwnedFigures.isExportedFrom(tokens, mention));
        boolean isAdjective = mention.form() == AreaMention.Form.DEMONYM && mention.end() < tokens.size();
        boolean isSide = isAdjective
                && (SIDES.has(tokens.get(mention.end()))
                        || (GOODS.has(tokens.get(mention.end())) && isBoughtBefore(tokens, mention.first())));
        return isSide || (isTowards && mention.form() == AreaMention.Form.NAME && !mention.isPossessive());
    }

    /** "The Kingdom paid A for Fijian goods"; "sales of Portuguese goods" are Portugal's. */
    private static boolean isBoughtBefore(List<Token> tokens, int goods) {
        for (int i = 0; i < goods; i++) {
            if (BUYING.has(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells an amount: "20 million", "3,000 tonnes". */
    static boolean hasAmount(List<Token> tokens) {
        return firstAmount(tokens) >= 0;
    }

    /** The scale word or unit of the first amount of a sentence; −1 if it has none. */
    private static int firstAmount(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).isNumber() && SCALES.has(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
