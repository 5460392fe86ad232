package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.ProductMention;
import org.tradecheck.text.Token;

/**
 * Orders that the words put figures in: "China with A, followed by Japan with B", "ahead of Japan (B)", "Germany (A); Italy came
 * second with B and Spain third with C". What is named first is at least as large.
 */
final class Rankings {

    private static final WordSet MARKS =
            WordSet.of("followed", "trailed", "ahead", "first", "second", "third", "fourth");

    /** Verbs before a place: "came second", "ranked third". */
    private static final WordSet PLACING = WordSet.of(
            "came", "comes", "ranked", "ranks", "was", "is", "were", "placed", "finished", "stood", "in", "and");

    private static final WordSet BESIDE = WordSet.of(
            "with", "at", "on", "about", "some", "nearly", "just", "around", "almost", "over", "only", "a", "the");

    private static final WordSet PLACES = WordSet.of("place", "position", "spot");

    /** So many tokens behind a name its figure may stand: "Japan, with about A". */
    private static final int BEHIND_NAME = 7;

    private final List<Claim> here;
    private final Mentions mentions;
    private final List<Link> links = new ArrayList<>();

    private Rankings(List<Claim> here, Mentions mentions) {
        this.here = here;
        this.mentions = mentions;
    }

    /** Whether a word may put figures in an order. */
    static boolean isCue(String word) {
        return MARKS.has(word);
    }

    /**
     * The orders of an article; each link tells the larger figure first.
     *
     * @param claims numbered from 1, in the order of the text
     * @param hints which sentences have a word of an order
     */
    static List<Link> of(List<Mentions> sentences, List<Claim> claims, Hints hints) {
        List<Link> found = new ArrayList<>();
        int next = 0;
        for (Mentions each : sentences) {
            int index = each.sentence().index();
            List<Claim> here = new ArrayList<>(0);
            while (next < claims.size() && claims.get(next).provenance().sentenceIndex() < index) {
                next++;
            }
            boolean isMarked = !each.quantities().isEmpty() && hints.has(each.sentence(), Hints.ORDER);
            for (int i = next;
                    isMarked && i < claims.size() && claims.get(i).provenance().sentenceIndex() == index;
                    i++) {
                if (isRanked(claims.get(i))) {
                    here.add(claims.get(i));
                }
            }
            if (here.size() > 1) {
                Rankings rankings = new Rankings(here, each);
                rankings.read();
                found.addAll(rankings.links);
            }
        }
        return found;
    }

    /** A current level or share; an older one has a place of its own. */
    private static boolean isRanked(Claim claim) {
        return !Summands.isOlder(claim)
                && claim.slots().status().isFact()
                && (claim instanceof LevelClaim || claim instanceof ShareClaim);
    }

    private void read() {
        List<Token> tokens = mentions.sentence().tokens();
        Optional<Claim> before = Optional.empty();
        int beforeRank = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isMark(tokens, i)) {
                listed(tokens, i + 2, !tokens.get(i).is("ahead"));
            }
            int rank = rankAt(tokens, i);
            Optional<Claim> placed = rank > 0 ? behind(tokens, i) : Optional.empty();
            if (placed.isEmpty()) {
                continue;
            }
            Optional<Claim> larger = before.isPresent() && rank == beforeRank + 1
                    ? before
                    : before.isEmpty() && rank == 2
                            ? lastBefore(tokens.get(i).start(), placed.get())
                            : Optional.empty();
            larger.ifPresent(claim -> add(claim, placed.get()));
            before = placed;
            beforeRank = rank;
        }
    }

    /** "followed by", "ahead of". */
    private static boolean isMark(List<Token> tokens, int i) {
        boolean isFollowed = tokens.get(i).is("followed") || tokens.get(i).is("trailed");
        boolean isAhead = tokens.get(i).is("ahead");
        return i + 1 < tokens.size()
                && ((isFollowed && tokens.get(i + 1).is("by"))
                        || (isAhead && tokens.get(i + 1).is("of")));
    }

    /** "followed by Japan with B and Chile with C": each at most as large as the one before. */
    private void listed(List<Token> tokens, int from, boolean isChain) {
        int at = from < tokens.size() && tokens.get(from).is("the") ? from + 1 : from;
        int name = nameAt(tokens, at);
        Optional<Claim> before = Optional.empty();
        while (name >= 0) {
            Optional<Claim> next = behind(tokens, name - 1);
            if (next.isEmpty() || !isBeside(tokens, name, next.get())) {
                return;
            }
            Claim listed = next.get();
            Optional<Claim> larger = before.filter(b -> isAlike(b, listed))
                    .or(() -> lastBefore(tokens.get(from - 2).start(), listed));
            if (larger.isEmpty()) {
                return;
            }
            add(larger.get(), listed);
            if (!isChain) {
                // "ahead of Japan with A": who comes behind Japan is not said.
                return;
            }
            before = next;
            name = nextName(tokens, listed.span().end());
        }
    }

    /** The token behind a name of a party or of goods that starts at a token; −1 for none. */
    private int nameAt(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return -1;
        }
        int start = tokens.get(at).start();
        for (AreaMention area : mentions.areas()) {
            if (area.span().start() == start && area.isParty()) {
                return area.end();
            }
        }
        for (ProductMention goods : mentions.products()) {
            if (goods.span().start() == start) {
                return goods.end();
            }
        }
        return -1;
    }

    /** The name right behind a comma or "and"; −1 for none. */
    private int nextName(List<Token> tokens, int end) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < end) {
            at++;
        }
        boolean isJoined = false;
        while (at < tokens.size()
                && (tokens.get(at).is(",")
                        || tokens.get(at).is("and")
                        || tokens.get(at).is(")")
                        || tokens.get(at).is("the")
                        || tokens.get(at).is("then"))) {
            isJoined |= !tokens.get(at).is(")") && !tokens.get(at).is("the");
            at++;
        }
        return isJoined ? nameAt(tokens, at) : -1;
    }

    /** 2 at "came second", "and Spain third": a place in the order; 0 for none. */
    private static int rankAt(List<Token> tokens, int i) {
        int rank = switch (tokens.get(i).lower()) {
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            default -> 0;
        };
        int next = i + 1 < tokens.size() && PLACES.has(tokens.get(i + 1)) ? i + 2 : i + 1;
        boolean isPlace = next < tokens.size()
                && (tokens.get(next).is("with")
                        || tokens.get(next).is("at")
                        || tokens.get(next).is("on")
                        || tokens.get(next).is("("));
        boolean isPlaced = i > 0 && PLACING.has(tokens.get(i - 1));
        return rank > 0 && isPlace && (isPlaced || rank > 2) ? rank : 0;
    }

    /** Whether nothing but "with", "at" and the like stands between a name and its figure. */
    private static boolean isBeside(List<Token> tokens, int name, Claim figure) {
        for (int i = name;
                i < tokens.size() && tokens.get(i).end() <= figure.span().start();
                i++) {
            if (tokens.get(i).isWord() && !BESIDE.has(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first figure behind a token, as near as the figure of a name stands. */
    private Optional<Claim> behind(List<Token> tokens, int token) {
        int from = tokens.get(token).end();
        int end = tokens.get(Math.min(tokens.size() - 1, token + BEHIND_NAME)).end();
        return here.stream()
                .filter(c -> c.span().start() >= from)
                .findFirst()
                .filter(c -> c.span().start() < end);
    }

    /** The last figure before a place that is counted as another is. */
    private Optional<Claim> lastBefore(int place, Claim like) {
        Optional<Claim> last = Optional.empty();
        for (Claim claim : here) {
            if (claim.span().end() <= place && isAlike(claim, like)) {
                last = Optional.of(claim);
            }
        }
        return last;
    }

    private static boolean isAlike(Claim one, Claim other) {
        return unit(one).equals(unit(other)) && one.getClass() == other.getClass();
    }

    private static Unit unit(Claim claim) {
        return claim.quantity().unit();
    }

    private void add(Claim larger, Claim smaller) {
        links.add(new Link(
                Link.Kind.ORDER,
                List.of(larger.provenance().number(), smaller.provenance().number()),
                false));
    }
}
