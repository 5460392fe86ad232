package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.CueSet;
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

    /** What figures of another time are called. */
    private static final WordSet LEVELS = WordSet.of("figure", "level", "value", "total", "amount", "result", "sum");

    private static final CueSet WAYS = CueSet.of(Cue.ON, Cue.ABOVE, Cue.BELOW, Cue.AGAINST, Cue.FROM, Cue.FOR);

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
        Optional<Draft> older = ofComparedTime(spot);
        if (older.isPresent()) {
            return older;
        }
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

    /** "up 66 percent on the figure for May 2014, A", "up 66 percent on last year's figure, A": what it is set against. */
    private static Optional<Draft> ofComparedTime(Spot spot) {
        Chunks chunks = spot.chunks();
        int last = spot.at() - 2;
        if (!spot.isAmount() || last < 2 || !chunks.get(last + 1).is(Cue.COMMA)) {
            return Optional.empty();
        }
        boolean isBehind = chunks.get(last).is(Chunk.Kind.PERIOD);
        int link = isBehind && chunks.get(last - 1).is(Cue.FILLER) ? last - 2 : last - 1;
        boolean isLinked = isBehind
                && link > 0
                && (chunks.get(link).is(Cue.FOR)
                        || chunks.get(link).is(Cue.OF)
                        || chunks.get(link).is(Cue.IN));
        int noun = isLinked ? link - 1 : last;
        boolean isBefore = !isBehind
                && chunks.get(last - 1).is("'s")
                && chunks.get(last - 2).is(Chunk.Kind.PERIOD);
        int time = isBehind ? last : last - 2;
        boolean isNamed = (isLinked || isBefore) && noun > 0 && LEVELS.has(chunks.get(noun));
        int way = (isBefore ? time : noun) - 1;
        while (way > 0
                && (chunks.get(way).is(Cue.FILLER)
                        || chunks.get(way).is(Cue.ADJUSTED)
                        || chunks.get(way).is(Cue.REVISED))) {
            way--;
        }
        boolean isCompared = isNamed && way >= 0 && WAYS.has(chunks.get(way));
        return isCompared
                ? spot.previous()
                        .filter(d -> d.isChange() || d.role() == Draft.Role.MAIN)
                        .map(d -> d.frame().withPeriod(chunks.get(time).index()))
                        .map(f -> spot.draft(Draft.Form.LEVEL, Draft.Role.EARLIER, f, f.sense(), INFO.id()))
                : Optional.empty();
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
