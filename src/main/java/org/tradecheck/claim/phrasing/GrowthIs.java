package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;

/** A rate whose subject is the growth itself: export growth slowed to 7.3% from 9.1%. */
final class GrowthIs implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "growth-is",
            "A rate whose subject is the growth itself: export growth slowed to 7.3% from 9.1%.",
            "Kenya's export growth slowed to 7.3% in 2023 from 9.1% in 2022.",
            "7.3% | growth of exports up | KEN | 2023",
            "Growth in Kenya's imports came to 4.2% in 2023.",
            "4.2% | growth of imports up | KEN | 2023");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT)
                .behind(Cue.STATE, Cue.TO, Cue.FROM, Cue.AT, Cue.NONE)
                .among(Chunk.Kind.MEASURE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isPercent()) {
            return Optional.empty();
        }
        Optional<Phrase> next = thatOfNext(spot);
        if (next.isPresent()) {
            return Optional.of(
                    spot.draft(Draft.Form.RATE, Draft.Role.CHANGE, next.get().frame(), Sense.INCREASE, INFO.id()));
        }
        boolean isOlder = spot.left() == Cue.FROM;
        boolean isVerb = spot.left() == Cue.STATE
                || (spot.left() == Cue.TO
                        && (isMotion(spot.chunks().get(spot.leftAt())) || isMotion(spot.beforeLeft(0))))
                || (spot.left() == Cue.AT
                        && (spot.beforeLeft(0).is(Cue.STATE)
                                || isJudged(spot)
                                || spot.beforeLeft(0).is(Cue.FORECAST)
                                || spot.beforeLeft(0).is(Chunk.Kind.PERIOD)));
        // "slowed from 9% in 2023 to 4% in 2024"
        isVerb |= spot.left() == Cue.TO
                && spot.previous()
                        .filter(p -> p.phrasing().equals(INFO.id()) && p.role() == Draft.Role.EARLIER)
                        .isPresent();
        if (!isOlder && !isVerb) {
            return Optional.empty();
        }
        return subject(spot)
                .map(phrase -> spot.draft(
                        Draft.Form.RATE,
                        isOlder ? Draft.Role.EARLIER : Draft.Role.CHANGE,
                        phrase.frame(),
                        Sense.INCREASE,
                        INFO.id()));
    }

    /** "Growth of exports was A, that of imports B": the verb is said once. */
    private static Optional<Phrase> thatOfNext(Spot spot) {
        int end = spot.left() == Cue.STATE ? spot.leftAt() - 1 : spot.at() - 1;
        return spot.previous()
                .filter(p -> p.phrasing().equals(INFO.id()))
                .flatMap(p -> spot.phraseEndingAt(end))
                .filter(p -> p.frame().isTrade()
                        && p.first() > 0
                        && spot.chunks().get(p.first() - 1).is("that of"));
    }

    /** "was sluggish at A": an adjective behind the verb. */
    private static boolean isJudged(Spot spot) {
        return spot.beforeLeft(0).is(Chunk.Kind.WORD) && spot.beforeLeft(1).is(Cue.STATE);
    }

    private static boolean isMotion(Chunk chunk) {
        return chunk.is(Cue.UP) || chunk.is(Cue.DOWN) || chunk.text().startsWith("slow");
    }

    /** "Export growth", "growth in Kenya's exports": the flow that grows, with nothing else spoken of between. */
    private static Optional<Phrase> subject(Spot spot) {
        for (Phrase phrase : spot.phrases()) {
            boolean isBefore = phrase.last() < spot.at() && phrase.frame().isTrade() && !phrase.isVerb();
            if (isBefore && isOfGrowth(spot, phrase) && isSubject(spot, phrase.last())) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfGrowth(Spot spot, Phrase phrase) {
        if (spot.chunks().get(phrase.last()).text().endsWith(" growth")) {
            return true;
        }
        int of = phrase.first() - 1;
        return of > 0
                && (spot.chunks().get(of).is(Cue.IN) || spot.chunks().get(of).is(Cue.OF))
                && (spot.chunks().get(of - 1).is("growth")
                        || spot.chunks().get(of - 1).is("cagr")
                        || spot.chunks().get(of - 1).text().startsWith("compound"));
    }

    private static boolean isSubject(Spot spot, int last) {
        for (int i = last + 1; i < spot.at(); i++) {
            Chunk chunk = spot.chunks().get(i);
            boolean isOwn = chunk.is(Chunk.Kind.QUANTITY)
                    && spot.previous()
                            .filter(p -> p.phrasing().equals(INFO.id()))
                            .isPresent();
            // "growth in receipts from exports of services": one noun hangs on the other.
            boolean isOnNoun = chunk.is(Chunk.Kind.MEASURE)
                    && i == last + 2
                    && spot.chunks().get(last + 1).is(Cue.FROM);
            boolean isOther = chunk.is(Chunk.Kind.MEASURE) && !isOnNoun
                    || chunk.is(Cue.SEMICOLON)
                    || chunk.is(Cue.WHILE)
                    || chunk.is(Cue.AND)
                    || (chunk.is(Chunk.Kind.QUANTITY) && !isOwn);
            if (isOther) {
                return false;
            }
        }
        return true;
    }
}
