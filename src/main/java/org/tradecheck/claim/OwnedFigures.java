package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Token;

/** Nouns of trade that an area owns: "Kenya's trade deficit", "exports of Belarus", "shipments from Portugal". */
final class OwnedFigures {

    /** Nouns that make what stands before them the owner of figures: "Brazil's exports", "the Kenyan trade deficit". */
    private static final WordSet OWNED = WordSet.of(
            "export",
            "exports",
            "import",
            "imports",
            "trade",
            "surplus",
            "deficit",
            "balance",
            "shipments",
            "sales",
            "turnover",
            "exporters",
            "importers",
            "exported",
            "imported",
            "shipped",
            "customs",
            "statistics",
            "re-exports");

    /** What somebody has in another's trade. */
    private static final WordSet PARTS = WordSet.of("share", "slice", "portion", "proportion", "part");

    private static final WordSet EVERYWHERE = WordSet.of("world", "world's", "global", "international");

    /** No modifier reaches over them. */
    private static final WordSet PRONOUNS = WordSet.of("our", "their", "its", "we", "they", "it", "you", "i");

    /** So many words stand between an owner and the noun: "Kenya's widening merchandise trade deficit". */
    private static final int LONGEST_NOUN = 5;

    /** So many words may stand between "exports" and where they come from. */
    private static final int LONGEST_GOODS = 6;

    private OwnedFigures() {}

    static boolean isOwned(Token noun) {
        return OWNED.has(noun);
    }

    /** "Kenya's trade deficit", "Brazilian exports". */
    static boolean isOwner(List<Token> tokens, AreaMention mention) {
        boolean isModifier = mention.isPossessive() || mention.form() == AreaMention.Form.DEMONYM;
        for (int i = mention.end(); isModifier && i < tokens.size() && i < mention.end() + LONGEST_NOUN; i++) {
            if (OWNED.has(tokens.get(i))) {
                return true;
            }
            if (PARTS.has(tokens.get(i))) {
                // "the American share of exports": somebody else's exports
                return false;
            }
            if (PRONOUNS.has(tokens.get(i))) {
                // "China's slice of our imports", "with the Americans we run a deficit"
                return false;
            }
        }
        return false;
    }

    /** "US share slips", "China's share of sales": a part of what somebody else trades, unless it is one of the world's. */
    static boolean isOwnerOfPart(List<Token> tokens, AreaMention mention) {
        int part = mention.end();
        part += part < tokens.size() && tokens.get(part).is("'s") ? 1 : 0;
        boolean isPart = part < tokens.size() && PARTS.has(tokens.get(part));
        for (int i = part + 1; isPart && i < tokens.size() && i <= part + LONGEST_GOODS; i++) {
            isPart = !EVERYWHERE.has(tokens.get(i));
        }
        return isPart;
    }

    /** "exports and imports of Belarus", "foreign trade of Slovakia", "trade in goods (TiG) of the Philippines". */
    static boolean isOwnerBehind(List<Token> tokens, AreaMention mention) {
        int of = WordsBeside.indexBefore(tokens, mention);
        if (of > 0 && tokens.get(of - 1).is(")")) {
            int bracket = of - 1;
            while (bracket > 0
                    && of - bracket < LONGEST_GOODS
                    && !tokens.get(bracket).is("(")) {
                bracket--;
            }
            of = tokens.get(bracket).is("(") ? bracket : of;
        }
        if (of > 1 && tokens.get(of - 1).is("goods") && tokens.get(of - 2).is("in")) {
            of -= 2;
        }
        // "imports of Belarusian goods": the goods are, and the imports are not.
        boolean isOrigin = of > 0
                && mention.form() == AreaMention.Form.DEMONYM
                && tokens.get(of - 1).lower().startsWith("import");
        return of > 0 && !isOrigin && OWNED.has(tokens.get(of - 1));
    }

    /** "exports of goods from Portugal" are Portugal's. */
    static boolean isExportedFrom(List<Token> tokens, AreaMention mention) {
        for (int i = mention.first() - 1; i >= 0 && i > mention.first() - LONGEST_GOODS; i--) {
            if (tokens.get(i).is("exports")
                    || tokens.get(i).is("exported")
                    || tokens.get(i).is("export")
                    || tokens.get(i).is("shipments")) {
                return true;
            }
            if (tokens.get(i).is("imports")
                    || tokens.get(i).is("import")
                    || tokens.get(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** "the suppliers of clothing to the Union": what they supply are its imports. */
    static boolean isSuppliedTo(List<Token> tokens, AreaMention mention) {
        for (int i = mention.first() - 1; i >= 0 && i > mention.first() - LONGEST_GOODS; i--) {
            if (tokens.get(i).is("suppliers")) {
                return true;
            }
            if (tokens.get(i).is(",")) {
                return false;
            }
        }
        return false;
    }
}
