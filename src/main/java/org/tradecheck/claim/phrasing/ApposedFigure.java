package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;

/** A figure between commas behind the noun it explains: the rise, 3.5 per cent, was the first; the record, $81 billion, stands. */
final class ApposedFigure implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "apposed-figure",
            "A figure between commas behind the noun it explains: the rise, 3.5 per cent, was the first; the record,"
                    + " $81 billion, stands.",
            "Chile's exports came to $8.2 billion in July. The rise, 3.5 per cent, was the third in a row.",
            "3.5 per cent | growth of exports up | CHL | 2024-07");

    private static final WordSet VALUES =
            WordSet.of("value", "the value", "volume", "the volume", "the amount", "amount", "the total");

    private static final WordSet OWNERS = WordSet.of("its", "their");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT | Fit.CHANGE).behind(Cue.COMMA, Cue.DASH, Cue.NONE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        int mark = spot.at() - 1;
        // "The increase, $7.1 billion or 17 percent, is the largest": told twice before the second comma.
        boolean isTwice = spot.right(0).is(Cue.OR) && spot.right(1).is(Chunk.Kind.QUANTITY) && isMark(spot.right(2));
        boolean isApposed = mark > 0 && isMark(spot.chunks().get(mark)) && (isMark(spot.right(0)) || isTwice);
        Cue noun = isApposed && isOpening(spot, mark - 1)
                ? spot.chunks().get(mark - 1).cue()
                : Cue.NONE;
        // "The drop, 4 per cent, in imports"
        Optional<Phrase> behind = spot.right(1).is(Cue.IN) || spot.right(1).is(Cue.OF)
                ? spot.phraseBehind(spot.at() + 2)
                : Optional.empty();
        Frame told = behind.map(Phrase::frame)
                .orElseGet(() -> spot.before().isEmpty() ? spot.state().subject() : spot.subject());
        return switch (noun) {
            case RISE, WIDEN -> change(spot, told, Sense.INCREASE);
            case FALL, NARROW -> change(spot, told, Sense.DECREASE);
            case RECORD_HIGH ->
                spot.isAmount()
                        ? Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.RIVAL, told, told.sense(), INFO.id()))
                        : Optional.empty();
            case PRONOUN ->
                spot.isAmount() && VALUES.has(spot.chunks().get(mark - 1))
                        ? Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, told, told.sense(), INFO.id()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Draft> change(Spot spot, Frame told, Sense sense) {
        return Changes.form(spot).map(form -> spot.draft(form, Draft.Role.CHANGE, told, sense, INFO.id()));
    }

    /** Whether the noun is the subject: its article opens the sentence or the clause. */
    private static boolean isOpening(Spot spot, int noun) {
        // "Their value, A, rose by 7%": of what was told, with its article in one chunk or with whose it is
        boolean isValue = VALUES.has(spot.chunks().get(noun));
        boolean isOwned = isValue && noun > 0 && OWNERS.has(spot.chunks().get(noun - 1));
        int at = noun - (isOwned ? 2 : 1);
        boolean hasArticle = isOwned || isValue;
        while (at >= 0 && spot.chunks().get(at).is(Cue.FILLER)) {
            hasArticle = true;
            at--;
        }
        return hasArticle
                && (at < 0
                        || spot.chunks().get(at).is(Cue.COMMA)
                        || spot.chunks().get(at).is(Cue.SEMICOLON)
                        || spot.chunks().get(at).is(Cue.COLON)
                        || spot.chunks().get(at).is(Cue.AND));
    }

    private static boolean isMark(Chunk chunk) {
        return chunk.is(Cue.COMMA) || chunk.is(Cue.DASH) || chunk.is("-") || chunk.is("\u2013") || chunk.is("\u2014");
    }
}
