package org.tradecheck.claim.phrasing;

import java.util.Optional;
import java.util.Set;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Spot;

/** One figure passes another: surpassing the record of $390 million, above the $4.1 billion of 2019. */
final class Surpassed implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "surpassed",
            "One figure passes another: surpassing the record of $390 million, above the $4.1 billion of 2019.",
            "Latvia's exports to Estonia reached $412 million in July, surpassing the record of $390 million set in May.",
            "$390 million | exports | LVA>EST | 2024-05");

    private static final Set<String> HAVE = Set.of("has", "have", "had");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT)
                .behind(Cue.SURPASS, Cue.PASSED, Cue.OF, Cue.ABOVE, Cue.BELOW)
                .behindFigure();
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isAmount() || spot.before().isEmpty()) {
            return Optional.empty();
        }
        int main = spot.lastMain(Draft.Form.LEVEL);
        boolean isDirect = spot.left() == Cue.SURPASS || spot.left() == Cue.PASSED;
        // "Imports of A outpaced exports of B": the other flow has a name of its own.
        boolean isRecord = spot.left() == Cue.OF && main >= 0 && isSurpassBefore(spot) && !isFlowNamed(spot, main);
        // "less A than in 2024": by so much.
        boolean isAbove = (spot.left() == Cue.ABOVE || spot.left() == Cue.BELOW)
                && !spot.right(0).is("than")
                && !spot.before().get(spot.indexOfPrevious()).isChange();
        if (main < 0
                || isBeyondClause(spot)
                || isStillAhead(spot)
                || (isDirect && isNextPredicate(spot))
                || (!isDirect && !isRecord && !isAbove)) {
            return Optional.empty();
        }
        Frame told = spot.before().get(main).frame().withPeriod(-1);
        boolean isOwned = spot.at() > 1 && spot.chunks().get(spot.at() - 1).is("'s");
        // "Tanzania's exports were A, more than Kenya's B"
        Frame frame = isOwned
                ? spot.areaAt(spot.at() - 2)
                        .filter(a -> a.value().isStated())
                        .map(told::withReporter)
                        .orElse(told)
                : told;
        Draft draft = spot.draft(Draft.Form.LEVEL, Draft.Role.RIVAL, frame, frame.sense(), INFO.id());
        return Optional.of(draft.withPartner(main).withCue(spot.left() == Cue.BELOW ? Cue.BELOW : Cue.SURPASS));
    }

    /** "A last year; since 2017 the total has exceeded B": the total, and not A. */
    private static boolean isBeyondClause(Spot spot) {
        for (int i = spot.at() - 1; i >= 0 && !spot.chunks().get(i).is(Chunk.Kind.QUANTITY); i--) {
            if (spot.chunks().get(i).is(Cue.SEMICOLON) || spot.chunks().get(i).is(Cue.WHILE)) {
                return true;
            }
        }
        return false;
    }

    /** "stood at A in 2023 and is on course to exceed B": what is expected to pass B is not A. */
    private static boolean isStillAhead(Spot spot) {
        for (int i = spot.leftAt(); i > 0 && !spot.chunks().get(i).is(Chunk.Kind.QUANTITY); i--) {
            int verb = i - 1;
            while (verb > 0 && spot.chunks().get(verb).is(Cue.TO)) {
                verb--;
            }
            Chunk before = spot.chunks().get(verb);
            boolean isPassing =
                    spot.chunks().get(i).is(Cue.SURPASS) || spot.chunks().get(i).is(Cue.PASSED);
            if (isPassing && (before.is(Cue.FORECAST) || before.is(Cue.TARGET))) {
                return true;
            }
        }
        return false;
    }

    /** "stood at A in 2024 and has exceeded B since 2015": a second predicate of the same subject, that compares nothing. */
    private static boolean isNextPredicate(Spot spot) {
        int verb = spot.leftAt();
        while (verb > 0 && HAVE.contains(spot.chunks().get(verb - 1).text())) {
            verb--;
        }
        return verb > 0 && verb < spot.leftAt() && spot.chunks().get(verb - 1).is(Cue.AND);
    }

    private static boolean isFlowNamed(Spot spot, int main) {
        return spot.phraseBefore()
                .filter(p -> p.frame().isTrade()
                        && p.frame().measure()
                                != spot.before().get(main).frame().measure())
                .isPresent();
    }

    private static boolean isSurpassBefore(Spot spot) {
        boolean isRecord = false;
        for (int i = spot.leftAt(); i >= 0 && i > spot.leftAt() - 7; i--) {
            if (spot.chunks().get(i).is(Chunk.Kind.QUANTITY)) {
                return false;
            }
            isRecord |= spot.chunks().get(i).is(Cue.RECORD_HIGH);
            // "topped the previous monthly peak of A"
            if (spot.chunks().get(i).is(Cue.SURPASS)
                    || (isRecord && spot.chunks().get(i).is(Cue.PASSED))) {
                return true;
            }
        }
        return false;
    }
}
