package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.quantity.CountedPieces;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** A share told by the coins or the measures of a trade: one in six dollars of exports came from Japan. */
final class PieceShare implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "piece-share",
            "A share told by the coins or the measures of a trade: one in six dollars of exports came from Japan.",
            "One in every five dollars that Peru earned from exports in 2023 came from China.",
            "One in every five | share of exports | PER>CHN | 2023",
            "Every second euro of Albania's exports in 2023 came from Italy.",
            "Every second | share of exports | ALB>ITA | 2023");

    /** So many chunks behind the share its whole is named. */
    private static final int REACH = 9;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).among(Chunk.Kind.MEASURE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isOfPieces = spot.isPercent()
                && Character.isLetter(spot.chunks().get(spot.at()).text().charAt(0))
                && (CountedPieces.has(spot.right(0).text())
                        || hasPiece(spot.chunks().get(spot.at()).text()));
        if (!isOfPieces) {
            return Optional.empty();
        }
        return whole(spot).map(p -> {
            Frame whole = owned(spot, p);
            Frame part = part(spot, p.last() + 1, whole);
            return spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, part, Sense.NONE, INFO.id())
                    .withActor(Slot.NO_AREA)
                    .withWhole(whole.withTotal());
        });
    }

    /** "one dollar in five": the piece stands within the share. */
    private static boolean hasPiece(String share) {
        int word = share.indexOf(' ') + 1;
        int end = share.indexOf(' ', word);
        return end > word && CountedPieces.has(share.substring(word, end));
    }

    private static Optional<Phrase> whole(Spot spot) {
        for (int i = spot.at() + 1; i < spot.chunks().size() && i <= spot.at() + REACH; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE) || chunk.is(Chunk.Kind.QUANTITY)) {
                return Optional.empty();
            }
            Optional<Phrase> phrase =
                    spot.phraseStartingAt(i).filter(p -> isFlow(p.frame().measure()));
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private static boolean isFlow(Measure measure) {
        return measure == Measure.EXPORTS || measure == Measure.IMPORTS;
    }

    /** "that Peru earned from exports": whose they are stands before the verb. */
    private static Frame owned(Spot spot, Phrase phrase) {
        Frame frame = phrase.frame();
        for (int i = spot.at() + 1;
                i < phrase.first() && !frame.reporter().value().isStated();
                i++) {
            Optional<Slot<Area>> area = spot.areaAt(i).filter(a -> a.value().isStated());
            frame = area.isPresent() ? frame.withReporter(area.get()) : frame;
        }
        return frame;
    }

    /** "came from China", "went to Italy", "was American", "came from gold": with whom the part is, or of which goods. */
    private static Frame part(Spot spot, int from, Frame whole) {
        Chunks chunks = spot.chunks();
        int at = from;
        while (at < chunks.size()
                && (chunks.get(at).is(Cue.IN)
                        || chunks.get(at).is(Cue.FILLER)
                        || chunks.get(at).is(Chunk.Kind.PERIOD))) {
            at++;
        }
        boolean isVerb = at + 1 < chunks.size()
                && (chunks.get(at).is(Cue.WENT) || chunks.get(at).is(Cue.STATE));
        at += isVerb ? 1 : 0;
        while (isVerb
                && at < chunks.size()
                && (chunks.get(at).is(Cue.FROM)
                        || chunks.get(at).is(Cue.TO)
                        || chunks.get(at).is(Cue.FILLER))) {
            at++;
        }
        Optional<Slot<Area>> area =
                isVerb ? spot.areaAt(at).filter(a -> a.value().isStated()) : Optional.empty();
        boolean isGoods = isVerb && at < chunks.size() && chunks.get(at).is(Chunk.Kind.PRODUCT);
        if (isGoods) {
            return whole.withProduct(Slot.explicit(
                    new Product(chunks.get(at).text()), chunks.get(at).span()));
        }
        return area.map(whole::withPartner).orElse(whole);
    }
}
