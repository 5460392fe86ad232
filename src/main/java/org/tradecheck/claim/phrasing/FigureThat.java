package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Spot;

/** A figure explained by the clause behind it: the $90 million that we sell to you. */
final class FigureThat implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "figure-that",
            "A figure explained by the clause behind it: the $90 million that we sell to you.",
            "Of the $90 million that Nepal exported in July, carpets were $11 million.",
            "$90 million | exports | NPL | 2024-07");

    /** So many chunks stand at most between a figure and the verb behind it. */
    private static final int NEAR = 3;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).among(Chunk.Kind.MEASURE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isAmount()) {
            return Optional.empty();
        }
        // "goods worth A (+3%) were exported to Chile"
        int from = spot.right(0).is(Cue.OPEN) ? spot.beyondBracket() : spot.at() + 1;
        Optional<Phrase> phrase = spot.phraseBehind(from);
        if (phrase.isEmpty() || !phrase.get().isVerb() || phrase.get().first() > from + reach(spot, from)) {
            return Optional.empty();
        }
        for (int i = from; i < phrase.get().first(); i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.AND) || chunk.is(Cue.WHILE)) {
                return Optional.empty();
            }
        }
        Frame frame = withOwner(phrase.get().frame(), spot.subject());
        // "14.4% lower than the A shipped in May"
        boolean isThan = spot.leftAt() >= 0
                && spot.chunks().get(spot.leftAt()).text().endsWith("than")
                && spot.previous().map(Draft::isChange).orElse(false);
        Draft.Role role = isThan ? Draft.Role.EARLIER : Roles.byCue(spot);
        Draft draft = spot.draft(Draft.Form.LEVEL, role, frame, frame.sense(), INFO.id());
        // "A of the B that Kenya sold": who sold B stands before its verb.
        int who = phrase.get().first() - 1;
        return Optional.of(
                who > spot.at()
                        ? spot.areaAt(who)
                                .filter(a -> a.value().isStated())
                                .map(draft::withActor)
                                .orElse(draft)
                        : draft);
    }

    /** "A that we sell", "A of coal that Colombia sells": so many chunks on the verb may stand. */
    private static int reach(Spot spot, int from) {
        boolean isOfGoods = from + 2 < spot.chunks().size()
                && (spot.chunks().get(from).is(Cue.OF)
                        || spot.chunks().get(from).is(Cue.IN))
                && (spot.chunks().get(from + 1).is(Chunk.Kind.PRODUCT)
                        || spot.chunks().get(from + 1).is("goods"))
                && spot.chunks().get(from + 2).is(Cue.PRONOUN);
        return isOfGoods ? NEAR + 2 : NEAR;
    }

    /** "Tea tops Kenya's export list: 268,000 tonnes were shipped": the clause before says whose they are. */
    private static Frame withOwner(Frame told, Frame subject) {
        boolean isOwned = subject.measure() == told.measure()
                && subject.reporter().value().isStated()
                && !told.reporter().value().isStated();
        return isOwned ? told.withReporter(subject.reporter()) : told;
    }
}
