package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Telling;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.HeadlineMoves;
import org.tradecheck.claim.HeadlineMoves.HeadlineMove;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.PriceBasis;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slots;
import org.tradecheck.quantity.Bound;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/** A headline that sends trade one way where all of the story sends it the other. */
final class HeadlineDirectionCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "headline-direction",
            Severity.ERROR,
            "The headline goes the other way than the story",
            """
            "Trade gap widens", says the headline, and every figure of the story that compares two gaps has it smaller. A story \
            that tells both directions, of a month and of a year, of trade with one country and with all, is left alone.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Chile's trade [[surplus widens]]\n\nChile posted a trade surplus of [[$1.73 billion]] in October 2024,"
                                    + " down from [[$1.79 billion]] in October 2023."),
                    Example.flags(
                            Severity.ERROR,
                            "Fiji's [[exports fall]] as sugar picks up\n\nExports of Fiji rose [[4.9 percent]] in 2024, the office"
                                    + " said."),
                    Example.passes(
                            "Chile's trade surplus narrows\n\nChile posted a trade surplus of $1.73 billion in October 2024,"
                                    + " down from $1.79 billion in October 2023."),
                    Example.passes(
                            "Fiji's exports fall in May\n\nExports of Fiji rose 4.9 percent in 2024, the office said."
                                    + " In May 2024 its exports fell 2.1 percent."),
                    Example.passes(
                            "Fiji's sugar exports fall\n\nExports of Fiji rose 4.9 percent in 2024, the office said."),
                    Example.passes(
                            "Fiji's exports fall\n\nExports of Fiji were $92 million in May 2024, 4.9 percent more than a year"
                                    + " before. In April 2024 they had been $97 million."),
                    Example.passes(
                            "Fiji's exports fall in May, up in the year\n\nExports of Fiji rose 4.9 percent in 2024, the office"
                                    + " said.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /** What the story says of a headline: figures that go one way. */
    private record Told(List<Claim> claims, String words) {}

    @Override
    public List<Finding> run(CheckInput input) {
        List<Finding> findings = new ArrayList<>();
        for (HeadlineMove move : HeadlineMoves.of(input.reading())) {
            List<Told> against = new ArrayList<>();
            boolean isOpen = false;
            for (Claim claim : input.reading().claims()) {
                if (!Telling.isInHeadline(claim) && isOfMove(move, claim)) {
                    isOpen |= isOtherSide(move, claim) || motion(claim) == move.motion();
                    if (motion(claim) == move.motion().opposite()) {
                        against.add(new Told(
                                List.of(claim),
                                motionWord(claim)
                                        + new Printed(input.reading())
                                                .quote(claim.provenance().number())));
                    }
                }
            }
            isOpen |= levels(input, move, against);
            if (!isOpen && !against.isEmpty()) {
                findings.add(finding(input, move, against.get(0)));
            }
        }
        return List.copyOf(findings);
    }

    /** The direction of a change; NONE for everything else. */
    private static Sense motion(Claim claim) {
        return claim instanceof ChangeClaim change ? change.sense() : Sense.NONE;
    }

    private static String motionWord(Claim claim) {
        return motion(claim) == Sense.INCREASE ? "a rise of " : "a fall of ";
    }

    /** Whether a claim is about all trade of the headline's flow or balance. */
    private static boolean isOfMove(HeadlineMove move, Claim claim) {
        Slots slots = claim.slots();
        Measure of = claim instanceof ChangeClaim change
                ? change.of()
                : claim instanceof LevelClaim level && level.timing() == LevelClaim.Timing.TOTAL
                        ? level.measure()
                        : Measure.OTHER;
        Area with = Agreement.world(slots.partner().value());
        return of == move.measure()
                && slots.status().isFact()
                && slots.basis() != PriceBasis.REAL
                && slots.product().value().isAll()
                && (!with.isStated() || move.areas().contains(with));
    }

    /** Whether a balance of the story is on the other side: then larger and smaller say nothing. */
    private static boolean isOtherSide(HeadlineMove move, Claim claim) {
        Sense side = claim instanceof LevelClaim level
                ? level.sense()
                : claim instanceof ChangeClaim change ? change.ofSense() : Sense.NONE;
        return move.side() != Sense.NONE && side == move.side().opposite();
    }

    /** Adds the levels of one sentence that go the other way; returns whether some of the story go the way of the headline. */
    private static boolean levels(CheckInput input, HeadlineMove move, List<Told> against) {
        List<LevelClaim> levels = new ArrayList<>();
        for (Claim claim : input.reading().claims()) {
            if (claim instanceof LevelClaim level && !Telling.isInHeadline(claim) && isOfMove(move, claim)) {
                levels.add(level);
            }
        }
        boolean isWith = false;
        for (LevelClaim later : levels) {
            for (LevelClaim earlier : levels) {
                if (isPair(later, earlier)) {
                    Sense motion = isMore(later, earlier)
                            ? Sense.INCREASE
                            : isMore(earlier, later) ? Sense.DECREASE : Sense.NONE;
                    // "exports slip": on the month, if not on the year, wherever the older month is told
                    isWith |= motion == move.motion();
                    boolean isTold = Agreement.isSameSentence(later.provenance(), earlier.provenance());
                    if (isTold && motion == move.motion().opposite()) {
                        Printed printed = new Printed(input.reading());
                        against.add(new Told(
                                List.of(later, earlier),
                                printed.quote(later.provenance().number()) + " after "
                                        + printed.quote(earlier.provenance().number())));
                    }
                }
            }
        }
        return isWith;
    }

    private static boolean isMore(LevelClaim larger, LevelClaim smaller) {
        Bound low = larger.quantity().core().low();
        Bound high = smaller.quantity().core().high();
        return low.isFinite() && high.isFinite() && low.value().compareTo(high.value()) > 0;
    }

    private static boolean isPair(LevelClaim later, LevelClaim earlier) {
        Period now = later.slots().period().value();
        Period before = earlier.slots().period().value();
        return before.isBefore(now)
                && before.hasSameLengthAs(now)
                && later.quantity().unit().equals(earlier.quantity().unit())
                && Agreement.world(later.slots().partner().value())
                        .equals(Agreement.world(earlier.slots().partner().value()));
    }

    private static Finding finding(CheckInput input, HeadlineMove move, Told told) {
        String words = input.reading().article().quote(move.span());
        FindingBuilder finding = FindingBuilder.of(INFO)
                .at(move.span())
                .message("the headline has \"" + words + "\", the story " + told.words());
        told.claims().forEach(c -> finding.with(c, "the story"));
        return finding.working("nothing in the story goes the way of the headline")
                .question("Ask which comparison the headline means.")
                .build();
    }
}
