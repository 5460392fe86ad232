package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/** A balance told by who comes off better: trade was unfavourable by $1.2 billion. */
final class BalanceBy implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "balance-by",
            "A balance told by who comes off better: trade was unfavourable by $1.2 billion.",
            "Moldova's trade in goods was unfavourable by $1.2 billion in 2023.",
            "$1.2 billion | deficit | MDA | 2023",
            "Ghana sold India goods for $1.4 billion in July and bought goods for $0.9 billion, leaving it $0.5 billion ahead.",
            "$0.5 billion | surplus | GHA>IND | 2024-07");

    private static final WordSet BAD =
            WordSet.of("unfavourable", "unfavorable", "negative", "short", "behind", "adrift");

    private static final WordSet GOOD = WordSet.of("favourable", "favorable", "positive", "ahead", "over");

    private static final WordSet LEAVING =
            WordSet.of("leaves", "leave", "leaving", "left", "left the country", "which left");

    /** What may be favourable, besides trade. */
    private static final WordSet RESULTS = WordSet.of("result", "results", "balance", "account", "accounts", "outcome");

    /** So many chunks before the figure the word may stand. */
    private static final int REACH = 5;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (spot.quantity().kind() != Kind.MONEY || spot.isPrice()) {
            return Optional.empty();
        }
        if (spot.left() == Cue.BY) {
            return judgedBy(spot);
        }
        Sense left = senseOf(spot.right(0));
        return left != Sense.NONE && isEnd(spot.right(1)) && isLeft(spot)
                ? Optional.of(draft(spot, spot.subject(), left))
                : Optional.empty();
    }

    /** "unfavourable by A", "favourable to Peru by A". */
    private static Optional<Draft> judgedBy(Spot spot) {
        Slot<Area> favoured = Slot.NO_AREA;
        for (int i = spot.leftAt() - 1; i >= 0 && i >= spot.leftAt() - REACH; i--) {
            Chunk chunk = spot.chunks().get(i);
            Sense sense = senseOf(chunk);
            if (sense != Sense.NONE) {
                Frame subject = spot.subject();
                boolean isOfTrade = subject.measure() == Measure.TURNOVER
                        || subject.measure() == Measure.BALANCE
                        || (!subject.isTrade() && (isResult(spot, i) || isOfIt(spot, i)))
                        || isLeft(spot);
                Frame owned = favoured.value().isStated() ? subject.withReporter(favoured) : subject;
                Frame frame = fronted(spot).map(owned::withPartner).orElse(owned);
                return isOfTrade ? Optional.of(draft(spot, frame, sense)) : Optional.empty();
            }
            if (chunk.is(Chunk.Kind.AREA)) {
                favoured = spot.areaAt(i).filter(a -> a.value().isStated()).orElse(favoured);
            } else if (!chunk.is(Cue.TO) && !chunk.is(Cue.FOR) && !chunk.is(Cue.FILLER)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "With China the result was favourable by A". */
    private static Optional<Slot<Area>> fronted(Spot spot) {
        int area = 1;
        while (area < spot.at() && spot.chunks().get(area).is(Cue.FILLER)) {
            area++;
        }
        return spot.chunks().get(0).is(Cue.WITH)
                ? spot.areaAt(area).filter(a -> a.value().isStated())
                : Optional.empty();
    }

    private static Sense senseOf(Chunk chunk) {
        return BAD.has(chunk) ? Sense.DEFICIT : GOOD.has(chunk) ? Sense.SURPLUS : Sense.NONE;
    }

    /** "With China it was positive by A". */
    private static boolean isOfIt(Spot spot, int word) {
        return word > 1
                && spot.chunks().get(word - 1).is(Cue.STATE)
                && spot.chunks().get(word - 2).is("it");
    }

    private static boolean isResult(Spot spot, int from) {
        for (int i = from - 1; i >= 0; i--) {
            if (RESULTS.has(spot.chunks().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "A behind the plan", "A short of it" measure a distance. */
    private static boolean isEnd(Chunk chunk) {
        return chunk.text().isEmpty()
                || chunk.is(Cue.COMMA)
                || chunk.is(Cue.SEMICOLON)
                || chunk.is(Cue.IN)
                || !Character.isLetter(chunk.text().charAt(0));
    }

    private static boolean isLeft(Spot spot) {
        for (int i = spot.at() - 1; i >= 0 && i >= spot.at() - REACH; i--) {
            if (LEAVING.has(spot.chunks().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static Draft draft(Spot spot, Frame frame, Sense sense) {
        Frame balance = frame.withMeasure(Measure.BALANCE, sense);
        return spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, balance, sense, INFO.id());
    }
}
