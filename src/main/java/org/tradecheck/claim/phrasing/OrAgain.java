package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;

/** A figure told again in another way: by $2.3 billion, or 4.5 percent. */
final class OrAgain implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "or-again",
            "A figure told again in another way: by $2.3 billion, or 4.5 percent.",
            "Brazil's exports rose by $1.3 billion, or 4.5 percent, in July.",
            "4.5 percent | growth of exports up | BRA | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT | Fit.POINTS | Fit.AMOUNT)
                .behind(Cue.OR, Cue.BY, Cue.COLON, Cue.COMMA, Cue.STATE, Cue.DASH, Cue.WORTH, Cue.AT, Cue.NONE)
                .behindFigure();
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isAgain =
                spot.left() == Cue.OR || isOrBy(spot) || isApposed(spot) || isApposedToRate(spot) || isWhichIs(spot);
        return isAgain
                        && !isComparative(spot)
                        && !SignedRate.isMinusWord(spot)
                        && !spot.before().isEmpty()
                ? Retold.of(spot, INFO.id(), false)
                : Optional.empty();
    }

    /** "was A, or 17%, larger than that of 2023": by so much, and no part of anything. */
    private static boolean isComparative(Spot spot) {
        Chunk word = spot.right(1);
        // "more than to any other", "ahead of China" say where somebody stands.
        boolean isDegree = (word.is(Cue.ABOVE) || word.is(Cue.BELOW))
                && !word.text().endsWith(" of")
                && !word.text().startsWith("more")
                && !word.text().startsWith("less");
        return spot.right(0).is(Cue.COMMA)
                && isDegree
                && spot.previous().filter(d -> d.form() == Draft.Form.LEVEL).isPresent();
    }

    /** "The American market took $1.5 billion, which is 29 percent": what was taken, as a share. */
    private static boolean isWhichIs(Spot spot) {
        boolean isBare = spot.right(0).is(Cue.COMMA)
                || !Character.isLetter(firstOf(spot.right(0).text()));
        return spot.left() == Cue.STATE
                && spot.isPercent()
                && isBare
                && spot.beforeLeft(0).is("which")
                && spot.state().motion() == Sense.NONE
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.LEVEL
                                && d.role() == Draft.Role.MAIN
                                && (d.phrasing().equals("share-verb")
                                        || d.frame().isWeak()))
                        .isPresent();
    }

    private static char firstOf(String text) {
        return text.isEmpty() ? '.' : text.charAt(0);
    }

    /** "by $2 billion, or by a tenth". */
    private static boolean isOrBy(Spot spot) {
        return spot.left() == Cue.BY
                && spot.beforeLeft(0).is(Cue.OR)
                && spot.previous().filter(Draft::isChange).isPresent();
    }

    /** "accounted for 69 percent – $1.4 billion – of the total": the share once more. */
    private static boolean isBetweenDashes(Spot spot) {
        int before = spot.at() - 1;
        return spot.isAmount()
                && before > 0
                && isDash(spot.chunks().get(before))
                && isDash(spot.right(0))
                && spot.chunks().get(before - 1).is(Chunk.Kind.QUANTITY)
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.SHARE
                                && d.quantity() == spot.chunks().get(before - 1).index())
                        .isPresent();
    }

    static boolean isDash(Chunk chunk) {
        return chunk.is(Cue.DASH) || chunk.is("–") || chunk.is("—") || chunk.is("-");
    }

    /** "went up by a fifth, JD 80 million, which is more than": by how much, once more. */
    private static boolean isApposedToRate(Spot spot) {
        int comma = spot.at() - 1;
        return spot.isAmount()
                && comma > 1
                && spot.leftAt() == comma
                && spot.left() == Cue.COMMA
                && spot.right(0).is(Cue.COMMA)
                && spot.chunks().get(comma - 1).is(Chunk.Kind.QUANTITY)
                && spot.chunks().get(comma - 2).is(Cue.BY)
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.RATE
                                && d.quantity() == spot.chunks().get(comma - 1).index())
                        .isPresent();
    }

    /** "Italy took 226,900 bags, 38.2%.", "Tea made up 13% of them; coffee, with A, 12%.": what was taken, as a share. */
    private static boolean isBehindTaken(Spot spot) {
        int comma = spot.at() - 1;
        boolean isEnd = spot.at() + 1 >= spot.chunks().size()
                || spot.right(0).is(Cue.SEMICOLON)
                || spot.right(0).is(".");
        boolean isAfterShare = spot.before().stream()
                .anyMatch(d -> d.form() == Draft.Form.SHARE && d.phrasing().equals("share-of-whole"));
        return spot.isPercent()
                && isEnd
                && spot.left() == Cue.COMMA
                && spot.leftAt() == comma
                && comma > 0
                && spot.chunks().get(comma - 1).is(Chunk.Kind.QUANTITY)
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.LEVEL
                                && d.role() == Draft.Role.MAIN
                                && d.quantity() == spot.chunks().get(comma - 1).index()
                                && (d.phrasing().equals("share-verb") || isAfterShare))
                        .isPresent();
    }

    /** "made up 42 percent, worth $22 billion", "China with 36 percent at $18 billion": how much the share is. */
    private static boolean isWorthOfShare(Spot spot) {
        boolean isWorth = spot.left() == Cue.WORTH && spot.beforeLeft(0).is(Cue.COMMA);
        int share = spot.leftAt() - (isWorth ? 2 : 1);
        return (isWorth || spot.left() == Cue.AT)
                && spot.isAmount()
                && Spot.isMoney(spot.quantity())
                && !spot.isPrice()
                && spot.leftAt() == spot.at() - 1
                && share >= 0
                && spot.chunks().get(share).is(Chunk.Kind.QUANTITY)
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.SHARE
                                && d.quantity() == spot.chunks().get(share).index())
                        .isPresent();
    }

    /** "Beef is $152 million of that, 71 percent": the part just told, as a share. */
    private static boolean isBehindPart(Spot spot) {
        int comma = spot.at() - 1;
        boolean isClosed = spot.at() + 1 >= spot.chunks().size()
                || spot.right(0).is(Cue.COMMA)
                || !Character.isLetter(firstOf(spot.right(0).text()));
        return spot.isPercent()
                && isClosed
                && spot.left() == Cue.COMMA
                && spot.leftAt() == comma
                && comma > 1
                && spot.chunks().get(comma - 1).is(Cue.OF_WHICH)
                && spot.chunks().get(comma - 2).is(Chunk.Kind.QUANTITY)
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.LEVEL
                                && d.role() == Draft.Role.MAIN
                                && d.quantity() == spot.chunks().get(comma - 2).index())
                        .isPresent();
    }

    /** "A quarter of the exports, $1.8 billion, went by sea", "half of the total: $4 billion": how much the share is. */
    private static boolean isApposed(Spot spot) {
        if (isBetweenDashes(spot) || isBehindPart(spot) || isBehindTaken(spot) || isWorthOfShare(spot)) {
            return true;
        }
        boolean isOfShare = spot.isAmount()
                && spot.previous()
                        .filter(d -> d.phrasing().equals("share-of-whole"))
                        .isPresent();
        if (!isOfShare || spot.leftAt() != spot.at() - 1) {
            return false;
        }
        boolean isClosed = spot.at() + 1 >= spot.chunks().size()
                || spot.right(0).is(Cue.COMMA)
                || spot.right(0).is(Cue.SEMICOLON);
        boolean isMarked = spot.left() == Cue.COLON || (spot.left() == Cue.COMMA && isClosed);
        for (int i = spot.leftAt() - 1; isMarked && i >= 0; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Chunk.Kind.QUANTITY)) {
                return true;
            }
            isMarked = !chunk.is(Cue.COMMA) && !chunk.is(Cue.WHILE) && !chunk.is(Cue.SEMICOLON);
        }
        return false;
    }
}
