package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.Status;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** A target and its figure: a goal of $3.8 billion. */
final class TargetOf implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "target-of",
            "A target and its figure: a goal of $3.8 billion.",
            "Ghana has set itself a target of $3.8 billion in exports for 2026.",
            "$3.8 billion | exports | GHA | 2026 | target");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).among(Cue.TARGET, Cue.FORECAST);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isTarget = (spot.left() == Cue.OF || spot.left() == Cue.AT || spot.left() == Cue.TO)
                && (spot.beforeLeft(0).is(Cue.TARGET) || spot.beforeLeft(0).is(Cue.FORECAST));
        boolean isCall = spot.left() == Cue.FORECAST
                && (spot.chunks().get(spot.leftAt()).text().endsWith(" of")
                        || spot.chunks().get(spot.leftAt()).text().endsWith(" at")
                        || spot.chunks().get(spot.leftAt()).text().endsWith(" for"));
        if (isNamedBehind(spot)) {
            // "below the government's $50 billion target": of what the sentence speaks of, at its time.
            Frame meant =
                    spot.previous().map(Draft::frame).orElseGet(spot::subject).withPeriod(-1);
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, meant, meant.sense(), INFO.id())
                    .withStatus(Status.TARGET));
        }
        if (isTargetBehind(spot)) {
            // "a $50 billion export target", "a $43.5 billion garment target"
            Frame meant = spot.phraseBehind(spot.at() + 1)
                    .filter(p -> p.first() == spot.at() + 1)
                    .map(Phrase::frame)
                    .orElseGet(() -> meantBy(spot));
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, meant, meant.sense(), INFO.id())
                    .withStatus(Status.TARGET));
        }
        if (!isTarget && !isCall && spot.left() != Cue.TARGET || !spot.isAmount()) {
            return Optional.empty();
        }
        Measure aimed = isTarget ? flowOf(spot.beforeLeft(1)) : Measure.OTHER;
        if (aimed != Measure.OTHER) {
            // "an export target of $50 billion"
            Frame flow = Frame.NONE.withMeasure(aimed, Sense.NONE);
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, flow, Sense.NONE, INFO.id()));
        }
        Frame frame = spot.phraseAfter()
                .map(Phrase::frame)
                .orElseGet(() -> spot.subject().isTrade() ? spot.subject() : behind(spot));
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), INFO.id()));
    }

    private static boolean isTargetBehind(Spot spot) {
        boolean isOfSome = spot.right(0).is(Chunk.Kind.PRODUCT)
                || spot.right(0).is(Chunk.Kind.MEASURE)
                || spot.right(0).is("export")
                || spot.right(0).is("import")
                || spot.right(0).is("trade");
        boolean isNoun = spot.at() > 0
                && (spot.chunks().get(spot.at() - 1).is("a")
                        || spot.chunks().get(spot.at() - 1).is("the"));
        return spot.isAmount()
                && isNoun
                && (spot.right(0).is(Cue.TARGET) || (isOfSome && spot.right(1).is(Cue.TARGET)));
    }

    /** What the word between a figure and "target" says: the flow, or the goods. */
    private static Frame meantBy(Spot spot) {
        Chunk word = spot.right(0);
        Measure flow = flowOf(word);
        if (flow != Measure.OTHER) {
            return Frame.NONE.withMeasure(flow, Sense.NONE);
        }
        return word.is(Chunk.Kind.PRODUCT)
                ? Frame.NONE.withProduct(Slot.explicit(new Product(word.text()), word.span()))
                : Frame.NONE;
    }

    /** What "an export target" is a target of. */
    private static Measure flowOf(Chunk word) {
        return word.is("export")
                ? Measure.EXPORTS
                : word.is("import") ? Measure.IMPORTS : word.is("trade") ? Measure.TURNOVER : Measure.OTHER;
    }

    private static boolean isNamedBehind(Spot spot) {
        boolean isCompared = spot.left() == Cue.BELOW || spot.left() == Cue.ABOVE || spot.left() == Cue.AGAINST;
        boolean isTarget = spot.right(0).is(Cue.TARGET)
                || (spot.right(1).is(Cue.TARGET) && spot.right(0).is(Chunk.Kind.MEASURE));
        return isCompared && isTarget && spot.isAmount() && !spot.before().isEmpty();
    }

    /** "The presidents have set a goal of $5 billion in trade": who sets it is not what is measured. */
    private static Frame behind(Spot spot) {
        Frame frame = Roles.behind(spot);
        return frame.isTrade() || !spot.state().subject().isStated() ? frame : Frame.NONE;
    }
}
