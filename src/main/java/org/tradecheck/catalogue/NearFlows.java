package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradecheck.catalogue.Flows.Triple;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Slips;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.PriceBasis;
import org.tradecheck.claim.Sense;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.text.Span;

/**
 * Balances whose flows no slot finds, and their place does: "We sold Kenya $480 million of rice, bought $430 million in return
 * and so enjoyed a deficit of $50 million." Only those that no exports and imports of the article make as they are told, and
 * that the flows beside them make to the last digit the other way round, or but for one slip.
 */
final class NearFlows {

    /** A difference of so many digits fits hardly anything by chance. */
    private static final int PRECISE = 3;

    private static final int FEWEST_DIGITS = 2;

    /** So many figures before a balance are looked at. */
    private static final int MOST_NEAR = 24;

    /** So many paragraphs behind a balance its flows may be told. */
    private static final int REACH_BEHIND = 2;

    private final Ledger ledger;

    /** Whether the article tells adjusted flows and what they make without a word; worked out when first asked for. */
    private @Nullable Boolean mixed;

    /** Where balances and what they moved by are printed; worked out when first asked for. */
    private final Set<Span> ofBalances = new HashSet<>();

    NearFlows(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A balance with the flows that it does not fit: by its word, or by one slip. */
    Optional<Triple> of(Amount made) {
        Optional<Triple> turned = turned(made);
        return turned.isPresent() ? turned : misprinted(made);
    }

    /** A balance with the flows beside it that make it, and make it the other way round. */
    Optional<Triple> turned(Amount made) {
        if (!isPlain(made)) {
            return Optional.empty();
        }
        for (Amount x : near(Measure.EXPORTS, made)) {
            for (Amount m : near(Measure.IMPORTS, made)) {
                boolean isTurned = isOfOneTime(x, m)
                        && difference(made.sense().opposite(), x, m)
                                .meets(quantity(made).core());
                if (isTurned) {
                    return Optional.of(triple(x, m, made)).filter(t -> isOnlyOne(t) && !isExplained(made));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Triple> misprinted(Amount made) {
        if (!isPlain(made)) {
            return Optional.empty();
        }
        List<Amount> exports = near(Measure.EXPORTS, made);
        List<Amount> imports = near(Measure.IMPORTS, made);
        if (exports.isEmpty() && imports.isEmpty()) {
            exports = behind(Measure.EXPORTS, made);
            imports = behind(Measure.IMPORTS, made);
        }
        boolean isOne = exports.size() == 1
                && imports.size() == 1
                && isOfOneTime(exports.get(0), imports.get(0))
                && isOneSlip(made, exports.get(0), imports.get(0));
        return isOne
                ? Optional.of(triple(exports.get(0), imports.get(0), made))
                        .filter(t -> isOnlyOne(t) && !isExplained(made) && !isMade(t))
                : Optional.empty();
    }

    private boolean isPlain(Amount made) {
        Quantity balance = quantity(made);
        return (made.sense() == Sense.SURPLUS || made.sense() == Sense.DEFICIT)
                && made.isPrinted()
                && made.timing() == LevelClaim.Timing.TOTAL
                && (balance.hedge() == Hedge.EXACT || balance.hedge() == Hedge.ABOUT)
                && Slips.significant(balance) >= FEWEST_DIGITS;
    }

    private static Triple triple(Amount exports, Amount imports, Amount made) {
        return new Triple(exports, imports, made, Evidence.SENTENCE, List.of(), List.of());
    }

    /** Whether no two other figures of the balance's paragraph differ by it: "1.64 … should have read 1.46". */
    private boolean isOnlyOne(Triple t) {
        Quantity balance = quantity(t.made());
        String text = ledger.reading().article().text();
        int from = text.lastIndexOf('\n', balance.span().start()) + 1;
        int next = text.indexOf('\n', balance.span().start());
        Span paragraph = new Span(from, next < 0 ? text.length() : next);
        List<Quantity> beside = ledger.reading().numbers().stream()
                .filter(q -> q.unit().equals(balance.unit()) && !q.equals(balance) && paragraph.contains(q.span()))
                .filter(q -> !isOfBalance(q))
                .toList();
        List<Quantity> flows = List.of(quantity(t.exports()), quantity(t.imports()));
        return beside.stream()
                .noneMatch(a -> beside.stream()
                        .filter(b -> !flows.contains(a) || !flows.contains(b))
                        .anyMatch(b -> a.core().minus(b.core()).meets(balance.core())));
    }

    /** "A deficit of A, down B from C": how a balance moved makes it no balance of other flows. */
    private boolean isOfBalance(Quantity figure) {
        if (ofBalances.isEmpty()) {
            for (Claim claim : ledger.reading().claims()) {
                boolean isOfBalance = claim instanceof ChangeClaim change
                        ? change.of() == Measure.BALANCE
                        : claim instanceof LevelClaim level && level.measure() == Measure.BALANCE;
                if (isOfBalance) {
                    ofBalances.add(claim.span());
                }
            }
        }
        return ofBalances.contains(figure.span());
    }

    /** The flows told right before a balance: of its country, partner and time, as far as anything is said of them. */
    private List<Amount> near(Measure flow, Amount made) {
        List<Amount> near = new ArrayList<>();
        for (int i = Math.max(1, made.number() - MOST_NEAR); i < made.number(); i++) {
            if (ledger.reading().claim(i) instanceof LevelClaim level
                    && level.measure() == flow
                    && isNear(ledger.printed(i), made)) {
                near.add(ledger.printed(i));
            }
        }
        return near;
    }

    /** The flows told behind a balance, of its time and of all goods: releases name the balance first. */
    private List<Amount> behind(Measure flow, Amount made) {
        List<Amount> behind = new ArrayList<>();
        int end = Math.min(ledger.reading().claims().size(), made.number() + MOST_NEAR);
        for (int i = made.number() + 1; i <= end; i++) {
            if (ledger.reading().claim(i) instanceof LevelClaim level
                    && level.measure() == flow
                    && level.slots().product().value().isAll()
                    && level.slots().period().value().isStated()
                    && level.slots()
                            .period()
                            .value()
                            .equals(made.slots().period().value())
                    && isAlike(ledger.printed(i), made, REACH_BEHIND)) {
                behind.add(ledger.printed(i));
            }
        }
        return behind;
    }

    private boolean isNear(Amount flow, Amount made) {
        return isAlike(flow, made, 1);
    }

    private boolean isAlike(Amount flow, Amount made, int reach) {
        return flow.unit().equals(made.unit())
                && flow.timing() == LevelClaim.Timing.TOTAL
                && flow.slots().status().isFact() == made.slots().status().isFact()
                && Math.abs(made.at().paragraph() - flow.at().paragraph()) <= reach
                && (isAdjusted(flow) == isAdjusted(made) || isMixed())
                && isAlike(
                        flow.slots().reporter().value(), made.slots().reporter().value())
                && isAlike(
                        flow.slots().partner().value(), made.slots().partner().value())
                && isAlike(flow.slots().period().value(), made.slots().period().value());
    }

    /** Whether balances of which nothing is said are those of adjusted flows in this article: one of them is, to the digit. */
    private boolean isMixed() {
        if (mixed == null) {
            mixed = ledger.amounts().stream()
                    .filter(b -> b.measure() == Measure.BALANCE && isPlain(b) && !isAdjusted(b))
                    .anyMatch(this::isOfAdjusted);
        }
        return mixed;
    }

    private boolean isOfAdjusted(Amount made) {
        List<Amount> exports = adjusted(Measure.EXPORTS, made);
        List<Amount> imports = adjusted(Measure.IMPORTS, made);
        return exports.stream()
                .anyMatch(x -> imports.stream()
                        .anyMatch(m -> difference(made.sense(), x, m)
                                .meets(quantity(made).core())));
    }

    /** The adjusted flows of the time of a balance. */
    private List<Amount> adjusted(Measure flow, Amount made) {
        return ledger.nearest(ledger.amounts(flow, made.unit()), made.at()).stream()
                .filter(a -> a.isPrinted()
                        && a.slots().period().value().isStated()
                        && a.slots()
                                .period()
                                .value()
                                .equals(made.slots().period().value()))
                .limit(MOST_NEAR)
                .toList();
    }

    private static boolean isAdjusted(Amount amount) {
        return amount.slots().basis() == PriceBasis.SEASONALLY_ADJUSTED;
    }

    private static boolean isAlike(Area a, Area b) {
        return Agreement.world(a).equals(Agreement.world(b));
    }

    private static boolean isAlike(Period a, Period b) {
        return a.equals(b) || !a.isStated() || !b.isStated();
    }

    private static boolean isOfOneTime(Amount a, Amount b) {
        return isAlike(a.slots().period().value(), b.slots().period().value());
    }

    /** Whether the flows make some other balance of the article: then they are not those of this one. */
    private boolean isMade(Triple t) {
        Interval either =
                quantity(t.exports()).outer().minus(quantity(t.imports()).outer());
        return ledger.amounts().stream()
                .filter(b -> b.measure() == Measure.BALANCE
                        && b.isPrinted()
                        && b.number() != t.made().number())
                .filter(b -> b.unit().equals(t.made().unit()))
                .anyMatch(b -> either.meets(quantity(b).outer())
                        || either.negate().meets(quantity(b).outer()));
    }

    /** Whether some exports and imports of the article make the balance as it is told. */
    private boolean isExplained(Amount made) {
        Interval balance = quantity(made).outer();
        List<Amount> exports = printed(Measure.EXPORTS, made);
        List<Amount> imports = printed(Measure.IMPORTS, made);
        return exports.stream()
                .anyMatch(x -> imports.stream()
                        .anyMatch(m -> difference(made.sense(), x, m).meets(balance)));
    }

    private List<Amount> printed(Measure flow, Amount made) {
        return ledger.nearest(ledger.amounts(flow, made.unit()), made.at()).stream()
                .filter(Amount::isPrinted)
                .toList();
    }

    private Interval difference(Sense sense, Amount exports, Amount imports) {
        return difference(sense, quantity(exports).core(), quantity(imports).core());
    }

    private static Interval difference(Sense sense, Interval exports, Interval imports) {
        return sense == Sense.SURPLUS ? exports.minus(imports) : imports.minus(exports);
    }

    /** Whether one of the three figures, printed another way, makes the sum right to the last digit. */
    private boolean isOneSlip(Amount made, Amount exports, Amount imports) {
        Quantity b = quantity(made);
        Quantity x = quantity(exports);
        Quantity m = quantity(imports);
        boolean isPrecise = Stream.of(b, x, m).allMatch(q -> Slips.significant(q) >= PRECISE);
        return Slips.meantCores(b, isPrecise)
                        .anyMatch(v ->
                                difference(made.sense(), x.core(), m.core()).meets(v))
                || Slips.meantCores(x, isPrecise)
                        .anyMatch(v -> difference(made.sense(), v, m.core()).meets(b.core()))
                || Slips.meantCores(m, isPrecise)
                        .anyMatch(v -> difference(made.sense(), x.core(), v).meets(b.core()));
    }

    private Quantity quantity(Amount amount) {
        return ledger.reading().claim(amount.claim()).quantity();
    }
}
