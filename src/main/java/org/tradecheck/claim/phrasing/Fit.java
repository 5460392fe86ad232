package org.tradecheck.claim.phrasing;

import java.util.List;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Spot;

/**
 * Where alone a phrasing can fit, so that it is not asked elsewhere: {@link Phrasings} makes a table of these. Whatever is
 * left out is not asked for; a phrasing itself decides whether it fits.
 *
 * @param kinds the kinds of figures, as bits; 0 for all
 * @param behind the significant cues before the figure; empty for all
 * @param cues one of these is in the sentence, or a chunk of one of {@code chunks}; both empty for any sentence
 * @param chunks one of these is in the sentence, or one of {@code cues}
 * @param needsFigure whether a figure before it in the sentence has been read
 */
record Fit(int kinds, List<Cue> behind, List<Cue> cues, List<Chunk.Kind> chunks, boolean needsFigure) {

    static final int PERCENT = 1;
    static final int POINTS = 1 << 1;
    static final int MULTIPLE = 1 << 2;
    static final int AMOUNT = 1 << 3;
    static final int PRICE = 1 << 4;

    /** So many numbers the kinds of a figure make. */
    static final int KINDS = 1 << 5;

    /** What a change is counted in, see {@link Changes#form}. */
    static final int CHANGE = PERCENT | POINTS | MULTIPLE | AMOUNT;

    /** Every figure. */
    static final Fit ANY = of(0);

    /** Figures of these kinds. */
    static Fit of(int kinds) {
        return new Fit(kinds, List.of(), List.of(), List.of(), false);
    }

    /** Only behind one of these. */
    Fit behind(Cue... some) {
        return new Fit(kinds, List.of(some), cues, chunks, needsFigure);
    }

    /** Only in a sentence with one of these. */
    Fit among(Cue... some) {
        return new Fit(kinds, behind, List.of(some), chunks, needsFigure);
    }

    /** Only in a sentence with such a chunk, or with one of the cues asked for. */
    Fit among(Chunk.Kind kind) {
        return new Fit(kinds, behind, cues, List.of(kind), needsFigure);
    }

    /** Only where a figure of the sentence has been read before. */
    Fit behindFigure() {
        return new Fit(kinds, behind, cues, chunks, true);
    }

    /** The kinds of a figure as bits; 0 for a bare count and whatever else has no phrasing of its own. */
    static int kindsOf(Spot spot) {
        int rate = switch (spot.quantity().kind()) {
            case PERCENT -> spot.isPercent() ? PERCENT : 0;
            case PERCENTAGE_POINT, BASIS_POINT -> POINTS;
            case MULTIPLE -> MULTIPLE;
            default -> 0;
        };
        return rate | (spot.isAmount() ? AMOUNT : 0) | (spot.isPrice() ? PRICE : 0);
    }
}
