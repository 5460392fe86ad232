package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaFinder;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Article;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * Reads places in an order: "the second-largest buyer", "ahead of", "followed by". {@link #read} is a pure function; its
 * claims carry number 0 and wait to be numbered, their {@link RankClaim#levels()} are numbers of the claims given to it.
 */
public final class RankClaimReader {

    private static final int REACH = 5;

    private RankClaimReader() {}

    /**
     * The claims about ranks, in the order of the text.
     *
     * @param claims the claims read before, numbered; the amounts of the ranked parties are found among them
     */
    public static List<RankClaim> read(Article article, List<? extends Claim> claims) {
        return read(article, article.sentences(), Hints.of(article), claims);
    }

    /** As {@link #read(Article, List)}, with what is known of the sentences of the article. */
    static List<RankClaim> read(Article article, List<Sentence> sentences, Hints hints, List<? extends Claim> claims) {
        if (!hints.hasAny(Hints.RANK)) {
            return List.of();
        }
        List<RankClaim> found = new ArrayList<>();
        Map<Integer, List<Claim>> levels = new HashMap<>();
        for (Claim claim : claims) {
            if (claim instanceof LevelClaim) {
                levels.computeIfAbsent(claim.provenance().sentenceIndex(), k -> new ArrayList<>())
                        .add(claim);
            }
        }
        for (Sentence sentence : sentences) {
            if (hints.has(sentence, Hints.RANK)) {
                read(article, sentence, levels.getOrDefault(sentence.index(), List.of()), found);
            }
        }
        return List.copyOf(found);
    }

    /** Whether a token reads so; a place where there is none reads as nothing does. */
    private static boolean is(List<Token> tokens, int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    private static String word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private static void read(Article article, Sentence sentence, List<Claim> claims, List<RankClaim> found) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int superlative = superlative(word(tokens, i));
            if (superlative == 0) {
                continue;
            }
            int first = i;
            int rank = 1;
            for (int k = Math.max(0, i - 4); k < i; k++) {
                SmallNumbers.Found ordinal = SmallNumbers.ordinalAt(tokens, k);
                boolean isDirect =
                        ordinal.is() && (ordinal.end() == i || ordinal.end() == i - 1 && isHyphen(tokens, i - 1));
                if (isDirect) {
                    rank = ordinal.value();
                    first = k;
                    break;
                }
            }
            int noun = noun(tokens, i + 1);
            if (noun < 0) {
                continue;
            }
            Span span = new Span(tokens.get(first).start(), tokens.get(noun).end());
            String list = new Span(tokens.get(i + 1).start(), tokens.get(noun).end()).of(article.text());
            Slots slots = Slots.OPEN.withPartner(party(article, sentence, first));
            found.add(new RankClaim(
                    DateClaimReader.provenance(sentence, span, "rank"),
                    slots,
                    measure(tokens, noun),
                    DateClaimReader.number(span, Kind.ORDINAL, rank),
                    rank,
                    superlative > 0,
                    list.toLowerCase(Locale.ROOT),
                    levels(article.text(), tokens, rank, claims),
                    List.of()));
            i = noun;
        }
    }

    private static boolean isHyphen(List<Token> tokens, int i) {
        return is(tokens, i, "-");
    }

    /** 1 for words that count from the largest, −1 for those that count from the smallest, 0 for others. */
    static int superlative(String word) {
        return switch (word) {
            case "largest", "biggest", "leading", "highest" -> 1;
            case "smallest", "lowest" -> -1;
            default -> 0;
        };
    }

    /** The noun that is ranked: a kind of trading party within a few words; −1 if it is something else. */
    private static int noun(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            if (!measureOf(word(tokens, i)).equals(Measure.OTHER)) {
                return i;
            }
            if (!tokens.get(i).isWord() && !isHyphen(tokens, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static Measure measure(List<Token> tokens, int noun) {
        return measureOf(word(tokens, noun));
    }

    private static Measure measureOf(String noun) {
        return switch (noun) {
            case "buyer",
                    "market",
                    "destination",
                    "customer",
                    "exporter",
                    "buyers",
                    "markets",
                    "destinations",
                    "customers",
                    "exporters" -> Measure.EXPORTS;
            case "supplier", "importer", "suppliers", "importers" -> Measure.IMPORTS;
            case "partner", "partners" -> Measure.TURNOVER;
            case "investor", "investors" -> Measure.INVESTMENT;
            case "producer", "producers" -> Measure.VOLUME;
            default -> Measure.OTHER;
        };
    }

    /** Who is ranked: the last area named before the rank. */
    private static Slot<Area> party(Article article, Sentence sentence, int before) {
        Slot<Area> party = Slot.NO_AREA;
        for (AreaMention mention : AreaFinder.standard().find(article.text(), sentence)) {
            boolean isSubject =
                    mention.end() <= before && mention.form() == AreaMention.Form.NAME && !mention.isPossessive();
            if (isSubject) {
                party = Slot.explicit(mention.area(), mention.span());
            }
        }
        return party;
    }

    /** The amounts in the order that "after", "ahead of" and "followed by" give them; none if it gives no order. */
    private static List<Integer> levels(String text, List<Token> tokens, int rank, List<Claim> claims) {
        List<Claim> amounts = new ArrayList<>(claims);
        amounts.sort(Comparator.comparing(Claim::span));
        int firstMark = firstMark(text, tokens);
        if (amounts.size() < 2 || firstMark < 0) {
            return List.of();
        }
        List<Integer> above = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        int own = 0;
        Unit unit = Unit.NONE;
        for (Claim amount : amounts) {
            int at = DateLines.indexAt(tokens, amount.span().start());
            int order = orderAt(text, tokens, at);
            if (order == 0 && own == 0) {
                own = amount.provenance().number();
                unit = amount.quantity().unit();
            } else if (order > 0) {
                above.add(amount.provenance().number());
            } else if (order < 0) {
                below.add(amount.provenance().number());
            }
        }
        Unit common = unit;
        boolean isComparable =
                own > 0 && amounts.stream().allMatch(a -> a.quantity().unit().equals(common));
        if (!isComparable || above.size() + below.size() == 0 || above.size() + below.size() + 1 != amounts.size()) {
            return List.of();
        }
        List<Integer> levels = new ArrayList<>(above);
        levels.add(own);
        levels.addAll(below);
        return List.copyOf(levels);
    }

    private static int firstMark(String text, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (markAt(text, tokens, i) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** 1 if the nearest mark before a place, in its clause, says "above", −1 if it says "below", 0 if there is none. */
    private static int orderAt(String text, List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (is(tokens, i, ";")) {
                return 0;
            }
            int mark = markAt(text, tokens, i);
            if (mark != 0) {
                return mark;
            }
        }
        return 0;
    }

    /** 1 at "after China", −1 at "ahead of Italy" and "followed by Italy"; 0 where no party is named behind. */
    private static int markAt(String text, List<Token> tokens, int i) {
        return switch (word(tokens, i)) {
            case "after", "behind" -> isNamed(text, tokens, i + 1) ? 1 : 0;
            case "ahead" -> is(tokens, i + 1, "of") && isNamed(text, tokens, i + 2) ? -1 : 0;
            case "followed" -> is(tokens, i + 1, "by") && isNamed(text, tokens, i + 2) ? -1 : 0;
            default -> 0;
        };
    }

    private static boolean isNamed(String text, List<Token> tokens, int at) {
        int i = is(tokens, at, "the") ? at + 1 : at;
        boolean isPlaces = is(tokens, i, "countries") || is(tokens, i, "markets");
        if (isPlaces && is(tokens, i + 1, "in")) {
            // "followed by countries in Asia"
            i += 2;
        }
        return i < tokens.size()
                && Character.isUpperCase(text.charAt(tokens.get(i).start()));
    }
}
