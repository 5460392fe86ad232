package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Area;

/** A figure that is given to one area of a list: Mexico ($16.8), Vietnam (14.9). */
final class AreaFigure {

    private AreaFigure() {}

    static Optional<Draft> of(Spot spot, int areaChunk, String phrasing) {
        Optional<Slot<Area>> area = spot.areaAt(areaChunk);
        boolean isWithin = area.isPresent()
                && area.get().value().code().startsWith("=")
                && spot.state().area().value().isStated();
        if (isWithin) {
            // "Germany remained the biggest buyer in the bloc with A": the bloc says only among whom.
            return of(spot, spot.state().area(), phrasing);
        }
        if (area.isPresent()
                && isSurpassed(spot, areaChunk)
                && spot.state().area().value().isStated()) {
            // "China was ahead of Japan with A": the figure is that of whoever is ahead.
            return of(spot, spot.state().area(), phrasing);
        }
        return area.isPresent() ? of(spot, area.get(), phrasing) : Optional.empty();
    }

    private static boolean isSurpassed(Spot spot, int area) {
        int verb = area - 1;
        while (verb > 0 && spot.chunks().get(verb).is(Cue.FILLER)) {
            verb--;
        }
        Chunk chunk = verb < 0 ? Chunk.NONE : spot.chunks().get(verb);
        boolean isAhead = chunk.is(Cue.SURPASS) || chunk.is(Cue.PASSED) || chunk.is(Cue.ABOVE);
        return isAhead && spot.before().isEmpty();
    }

    static Optional<Draft> of(Spot spot, Slot<Area> area, String phrasing) {
        if (!(spot.isAmount() || spot.isPercent())) {
            return Optional.empty();
        }
        Frame frame = spot.subject().isStated()
                ? spot.subject()
                : spot.phraseBehind(spot.at() + 1)
                        .or(() -> onlyPhraseBehind(spot))
                        .map(Phrase::frame)
                        .orElse(Frame.NONE);
        Optional<Draft> rate = spot.isPercent() ? rateOfList(spot) : Optional.empty();
        if (rate.isPresent()) {
            // "Poland grew fastest, by 34%, followed by Belarus with 14%"
            return rate.map(d -> spot.draft(Draft.Form.RATE, Draft.Role.CHANGE, d.frame(), d.sense(), phrasing)
                    .withActor(area));
        }
        Draft draft = spot.isPercent()
                ? Shares.draft(spot, phrasing)
                : spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), phrasing);
        return Optional.of(draft.withActor(area));
    }

    /** The rate before, where the list goes on with whoever follows it. */
    private static Optional<Draft> rateOfList(Spot spot) {
        boolean isFollowing = false;
        for (int i = spot.at() - 1; i > 0 && !spot.chunks().get(i).is(Chunk.Kind.QUANTITY); i--) {
            isFollowing |= spot.chunks().get(i).text().startsWith("followed");
        }
        boolean isOfList = spot.before().stream()
                .anyMatch(d -> d.form() == Draft.Form.RATE && d.phrasing().equals(AreaFigureList.ID));
        // "took 20%, up 5%, followed by India with 14%": beside shares and levels, a rate is only told of them.
        boolean areRates = spot.before().stream().allMatch(d -> d.form() == Draft.Form.RATE);
        return areRates && (isFollowing || isOfList)
                ? spot.previous().filter(d -> d.form() == Draft.Form.RATE && d.role() == Draft.Role.CHANGE)
                : Optional.empty();
    }

    /** "Germany ($20 billion) and France ($15 billion) were the destinations of its exports": what all of them are of. */
    private static Optional<Phrase> onlyPhraseBehind(Spot spot) {
        return Optional.of(spot.phrases())
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .filter(p -> p.first() > spot.at() + 1
                        && spot.chunks().get(p.first() - 1).is(Cue.OF)
                        && isPlace(spot.chunks().get(p.first() - 2)));
    }

    private static boolean isPlace(Chunk chunk) {
        return chunk.is(Cue.DESTINATION) || chunk.is(Cue.ORIGIN);
    }

    /** "with Italy it was 70.4 billion": the area is the partner, whoever the subject was with before. */
    static Optional<Draft> ofPartner(Spot spot, int areaChunk, String phrasing) {
        Optional<Slot<Area>> area = spot.areaAt(areaChunk);
        if (area.isEmpty() || !spot.isAmount()) {
            return Optional.empty();
        }
        Frame frame = spot.subject().withPartner(area.get());
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), phrasing));
    }
}
