package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.Status;
import org.tradecheck.claim.WordSet;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** A figure of the subject that no preposition introduces: 90,000 tonnes of apples for $41 million. */
final class BareFigure implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "bare-figure",
            "A figure of the subject that no preposition introduces: exports in July, $41 million, were the lowest.",
            "Moldova's exports in July, $41 million, were the lowest of the year.",
            "$41 million | exports | MDA | 2024-07");

    /** So many chunks may stand between goods and what they earned in a relative clause. */
    private static final int EARNER_REACH = 5;

    private static final WordSet EARNING =
            WordSet.of("fetched", "earned", "brought", "yielded", "made", "generated", "cost", "raised");

    /** Words of firms and of what is done to them. */
    private static final WordSet FIRMS = WordSet.of(
            "corp",
            "inc",
            "ltd",
            "plc",
            "ag",
            "co",
            "company",
            "firm",
            "merger",
            "takeover",
            "acquisition",
            "acquired",
            "stake");

    /** The accounts of a balance of payments that a balance is told of. */
    private static final WordSet ACCOUNTS = WordSet.of("goods", "services", "income", "transfers");

    private static final WordSet OWNERS = WordSet.of("its", "their", "our", "'s");

    /** Verbs of somebody who moves what is measured, and no words for how it moves by itself. */
    private static final WordSet LOWERING = WordSet.of("lowered", "lowers", "lowering");

    private static final WordSet RAISING = WordSet.of("raised", "raises", "raising");

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
        if (!spot.isAmount() || isAdjective(spot) || Roles.isDistance(spot) || isOfFirm(spot)) {
            return Optional.empty();
        }
        if (isStep(spot) || isOfNoun(spot)) {
            return Optional.empty();
        }
        Sense step = stepBy(spot);
        if (step != Sense.NONE) {
            return Optional.of(spot.draft(Draft.Form.ABSOLUTE, Draft.Role.CHANGE, spot.subject(), step, INFO.id()));
        }
        if (isWhole(spot)) {
            Frame part = spot.before().get(spot.indexOfPrevious()).frame();
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, part, part.sense(), INFO.id()));
        }
        Optional<Frame> other = spot.left() == Cue.OF
                ? spot.phraseBefore().map(Phrase::frame).filter(f -> !f.isTrade())
                : Optional.empty();
        other = other.or(() -> behind(spot));
        // "receipts of A against payments of B": B is of the noun in front of it, and not of the subject.
        Frame frame =
                other.orElse(spot.subject().isStated() && !isOfTradeBehind(spot) ? spot.subject() : Roles.behind(spot));
        if (Roles.isNewPart(spot)) {
            Chunk name = spot.chunks().get(spot.at() - 1);
            Chunk first = spot.chunks().get(spot.at() - 2);
            boolean isTwoWords =
                    first.is(Chunk.Kind.WORD) && Character.isLetter(first.text().charAt(0));
            String words = isTwoWords ? first.text() + " " + name.text() : name.text();
            frame = spot.subject().withProduct(Slot.explicit(new Product(words), name.span()));
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), INFO.id()));
        }
        if (!frame.isStated()) {
            return Optional.empty();
        }
        frame = ofEarner(spot).map(frame::withProduct).orElse(frame);
        if (spot.left() == Cue.OF_WHICH && frame.measure() == Measure.BALANCE && frame.sense() == Sense.NONE) {
            // "The balance was positive and made A, including B with Chad": B is a surplus, too.
            Sense whole = spot.previous()
                    .filter(d -> d.frame().measure() == Measure.BALANCE)
                    .map(Draft::sense)
                    .orElse(Sense.NONE);
            frame = frame.withMeasure(Measure.BALANCE, whole);
        }
        Coverage coverage = coverageNamed(spot);
        frame = coverage == Coverage.UNSTATED
                ? frame
                : frame.withCoverage(coverage, frame.basis()).weak(false);
        if (isOfIncome(spot)) {
            frame = frame.withMeasure(Measure.OTHER, frame.sense()).notTrade();
        }
        return Optional.of(spot.draft(Draft.Form.LEVEL, Roles.byCue(spot), frame, frame.sense(), INFO.id()));
    }

    /** "The ministers promised A of mutual trade": of what stands behind, where the subject measures nothing. */
    private static boolean isOfTradeBehind(Spot spot) {
        // "Re-exports made up A of Armenia's B of exports": B is all of them.
        boolean isWholeOfPart = spot.left() == Cue.OF
                && spot.previous()
                        .filter(d -> d.phrasing().equals("share-verb") && d.form() == Draft.Form.LEVEL)
                        .isPresent();
        boolean isOpen =
                spot.subject().measure() == Measure.OTHER && !spot.subject().isTrade();
        return (isOpen || isWholeOfPart)
                && (spot.right(0).is(Cue.OF)
                        || spot.right(0).is(Cue.WORTH)
                        || isWholeOfPart && spot.right(0).is(Cue.IN))
                && Roles.behind(spot).isTrade();
    }

    /** "A in foreign exchange reserves", "India's A in trade": the noun behind the figure says of what it is, where it is no flow. */
    private static Optional<Frame> behind(Spot spot) {
        int noun = 1;
        while (spot.right(noun).is(Cue.PER_YEAR) || spot.right(noun).is(Cue.FILLER)) {
            noun++;
        }
        boolean isOfNoun = spot.right(0).is(Cue.IN) && spot.right(noun).is(Chunk.Kind.MEASURE);
        // "a deficit of A on B in two-way trade"
        boolean isWholeOfBalance = spot.left() == Cue.ON && spot.subject().measure() == Measure.BALANCE;
        return isOfNoun
                ? spot.phraseBehind(spot.at() + 1)
                        .filter(p -> !p.isVerb())
                        .map(Phrase::frame)
                        .filter(f -> !f.isTrade()
                                || isDifference(spot, f)
                                || (spot.left() == Cue.OF
                                        && f.measure() != Measure.BALANCE
                                        && ownerBefore(spot).isPresent())
                                || (f.measure() == Measure.TURNOVER
                                        && (isWholeOfBalance || !spot.subject().isTrade())))
                        .map(f -> ownerBefore(spot).map(f::withReporter).orElse(f))
                : Optional.empty();
    }

    /** "the surplus is the difference between A in exports and B in imports": flows, and no balances. */
    private static boolean isDifference(Spot spot, Frame behind) {
        boolean isOneOfTwo = spot.left() == Cue.BETWEEN
                || (spot.left() == Cue.AND
                        && spot.previous()
                                .filter(d -> d.phrasing().equals(INFO.id())
                                        && d.frame().measure() != behind.measure())
                                .isPresent());
        return isOneOfTwo
                && spot.subject().measure() == Measure.BALANCE
                && (behind.measure() == Measure.EXPORTS || behind.measure() == Measure.IMPORTS);
    }

    /** "the A that Norwegian seafood as a whole fetched abroad": the goods that earned it. */
    private static Optional<Slot<Product>> ofEarner(Spot spot) {
        int goods = spot.right(1).is(Chunk.Kind.AREA) ? 2 : 1;
        boolean isThat = spot.right(0).is("that") || spot.right(0).is("which");
        Chunk noun = spot.right(goods);
        boolean hasVerb = false;
        for (int i = goods + 1; i <= goods + EARNER_REACH; i++) {
            hasVerb |= EARNING.has(spot.right(i));
        }
        return isThat && noun.is(Chunk.Kind.PRODUCT) && hasVerb
                ? Optional.of(Slot.explicit(new Product(noun.text()), noun.span()))
                : Optional.empty();
    }

    /** "India's A in trade". */
    private static Optional<Slot<Area>> ownerBefore(Spot spot) {
        boolean isOwned = spot.at() > 1 && spot.chunks().get(spot.at() - 1).is("'s");
        return isOwned ? spot.areaAt(spot.at() - 2) : Optional.empty();
    }

    /** "Exports of services were A and of goods B": what the second figure covers, where the flow is said once. */
    private static Coverage coverageNamed(Spot spot) {
        int before = spot.at() - 1;
        boolean isOf = before > 0 && spot.chunks().get(before - 1).is(Cue.OF);
        int account = accountNamed(spot);
        int noun = account < 0 && isOf ? before : account;
        if (noun < 0) {
            return Coverage.UNSTATED;
        }
        return spot.chunks().get(noun).is("services")
                ? Coverage.SERVICES
                : spot.chunks().get(noun).is("goods") ? Coverage.GOODS : Coverage.UNSTATED;
    }

    /** "surpluses for goods (A), services (B) and income (C)": the account in front of a bracket; −1 for none. */
    private static int accountNamed(Spot spot) {
        int noun = spot.at() - 2;
        boolean isBehind = noun > 0
                && spot.subject().measure() == Measure.BALANCE
                && (spot.left() == Cue.OPEN || spot.left() == Cue.OF)
                && spot.leftAt() == spot.at() - 1
                && ACCOUNTS.has(spot.chunks().get(noun));
        if (!isBehind) {
            return -1;
        }
        int joint = noun - 1;
        while (joint > 0
                && (spot.chunks().get(joint).is(Cue.FILLER)
                        || spot.chunks().get(joint).is(Chunk.Kind.WORD))) {
            joint--;
        }
        Chunk before = spot.chunks().get(joint);
        boolean isLed = before.is(Cue.FOR) || before.is(Cue.IN) || before.is(Cue.ON);
        boolean isListed = spot.left() == Cue.OPEN && (before.is(Cue.COMMA) || before.is(Cue.AND));
        return isLed || isListed ? noun : -1;
    }

    private static boolean isOfIncome(Spot spot) {
        int account = accountNamed(spot);
        return account >= 0
                && !spot.chunks().get(account).is("goods")
                && !spot.chunks().get(account).is("services");
    }

    /** "took A of the B that left the port": what the amount before is a part of. */
    private static boolean isWhole(Spot spot) {
        int before = spot.leftAt() - 1;
        int part = before > 0 && spot.chunks().get(before).is("out") ? before - 1 : before;
        return spot.left() == Cue.OF
                && part >= 0
                && spot.chunks().get(part).is(Chunk.Kind.QUANTITY)
                && !spot.subject().isStated()
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.LEVEL
                                && d.quantity() == spot.chunks().get(part).index())
                        .isPresent();
    }

    /** "bought Hughes, an aerospace company, for A": firms are bought as well, and that is no trade. */
    private static boolean isOfFirm(Spot spot) {
        boolean isBought = spot.left() == Cue.FOR
                && spot.subject().isWeak()
                && spot.subject().measure() == Measure.IMPORTS;
        for (int i = spot.leftAt() - 1; isBought && i >= 0; i--) {
            if (FIRMS.has(spot.chunks().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "cut its forecast of exports by 500,000 tonnes": how far a forecast moves is no trade. */
    private static boolean isStep(Spot spot) {
        return spot.left() == Cue.BY
                && spot.state().status() == Status.FORECAST
                && spot.leftAt() == spot.at() - 1
                && spot.right(0).is(Cue.COMMA)
                && spot.right(1).is(Cue.TO);
    }

    /** "that $60 billion of drilling was planned": money that opens its clause is of the noun behind it. */
    private static boolean isOfNoun(Spot spot) {
        boolean isOpening = spot.left() == Cue.PRONOUN
                && spot.leftAt() == spot.at() - 1
                && spot.chunks().get(spot.leftAt()).is("that");
        return isOpening
                && spot.quantity().kind() == Kind.MONEY
                && spot.right(0).is(Cue.OF)
                && spot.right(1).is(Chunk.Kind.WORD)
                && Character.isLetter(spot.right(1).text().charAt(0))
                && spot.right(2).is(Cue.STATE);
    }

    /** "the $1.2 billion loan scheme" is a scheme, and no figure of the subject. */
    private static boolean isAdjective(Spot spot) {
        boolean isBehindArticle =
                spot.at() > 0 && spot.chunks().get(spot.at() - 1).is(Cue.FILLER);
        boolean isBeforeWord = spot.right(0).is(Chunk.Kind.WORD)
                && !spot.right(0).text().isEmpty()
                && Character.isLetter(spot.right(0).text().charAt(0));
        boolean isOwned = spot.at() > 0
                && OWNERS.has(spot.chunks().get(spot.at() - 1))
                && spot.phraseAfter().filter(p -> !p.frame().isTrade()).isPresent();
        // "the surplus will not pay its $90 billion foreign debt"
        return isOwned
                || isBehindArticle
                        && (isBeforeWord
                                || spot.right(0).is(Chunk.Kind.PRODUCT)
                                || spot.right(0).is(Chunk.Kind.MEASURE));
    }

    /** "lowered the August surplus by A": A is how far it was moved; NONE if no such verb stands before what is measured. */
    private static Sense stepBy(Spot spot) {
        int at = spot.leftAt() - 1;
        boolean isByFigure =
                spot.left() == Cue.BY && at > 0 && spot.chunks().get(at).is(Chunk.Kind.MEASURE);
        while (isByFigure && at > 0) {
            at--;
            Chunk chunk = spot.chunks().get(at);
            if (LOWERING.has(chunk)) {
                return Sense.DECREASE;
            }
            if (RAISING.has(chunk)) {
                return Sense.INCREASE;
            }
            boolean isOfNoun = chunk.is(Cue.FILLER)
                    || chunk.is(Chunk.Kind.PERIOD)
                    || chunk.is(Chunk.Kind.AREA)
                    || chunk.is("its")
                    || chunk.is("their");
            if (!isOfNoun) {
                return Sense.NONE;
            }
        }
        return Sense.NONE;
    }
}
