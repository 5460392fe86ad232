package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Slots;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Products;

/** A level says for which time it is, where another level of the same series differs. */
final class PeriodMissingCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "period-missing",
            Severity.WARNING,
            "A level without a period beside a dated one",
            """
            Two amounts of the same trade between the same parties differ by more than rounding, and only one of \
            them says for which time it is. If both are for that time they contradict each other; if not, the \
            text has to say which time the other one covers.
            """,
            List.of(),
            List.of(
                    Example.passes(
                            "Norway's exports to Latvia came to $221.7 million in January-September 2025.\n\nMore than half of the export to Latvia is fish: $118.4 million, or 53.4%."),
                    Example.flags(
                            Severity.WARNING,
                            "Trade between Norway and Latvia reached [[$5.7 billion]] in January-August.\n\nNew rules for"
                                    + " ports were agreed. The talks took long.\n\nLatvia accounted for 61.4%"
                                    + " ([[$3.48 billion]]) of Baltic trade with Norway."),
                    Example.passes(
                            "Trade between Norway and Latvia reached $5.7 billion in January-August.\n\nNew rules"
                                    + " for ports were agreed. The talks took long.\n\nLatvia accounted for 61.4%"
                                    + " ($3.48 billion) of Baltic trade with Norway in 2021."),
                    Example.flags(
                            Severity.WARNING,
                            "Exports of Chile to Peru reached [[$3.9 billion]] in the first half of 2023.\n\nThe border was closed twice. Drivers waited for days.\n\nPeru took 12.4% ([[$2.75 billion]]) of the exports of Chile."),
                    Example.passes(
                            "Exports of Chile to Peru reached $3.9 billion in the first half of 2023.\n\nThe border was closed twice. Drivers waited for days.\n\nBrazil took 12.4% ($2.75 billion) of the exports of Chile.")));

    /** So many paragraphs a time is kept in mind. */
    private static final int NEAR = 2;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return new Search(input).findings();
    }

    private static Evidence grade(Slot<Period> slot) {
        return slot.value().isStated() ? slot.evidence() : Evidence.ASSUMED;
    }

    private static boolean isCandidate(LevelClaim level) {
        return level.measure().isTrade() && level.timing() == LevelClaim.Timing.TOTAL && Doubted.isNot(level);
    }

    /** The levels of one article, by what they are levels of. */
    private static final class Search {

        private final CheckInput input;

        /** The shares of each part, and the levels that a change leads to or starts from. */
        private final Map<Integer, List<Claim>> sharesOf = new HashMap<>();

        private final Set<Integer> changed = new HashSet<>();
        private final Map<List<Object>, List<LevelClaim>> dated = new HashMap<>();

        Search(CheckInput input) {
            this.input = input;
            input.links(Link.Kind.SHARE)
                    .filter(l -> l.claims().size() > 1)
                    .forEach(l -> sharesOf.computeIfAbsent(l.claims().get(1), k -> new ArrayList<>())
                            .add(input.claim(l.claims().get(0))));
            input.links(Link.Kind.CHANGE).forEach(l -> changed.addAll(l.claims()));
        }

        List<Finding> findings() {
            List<LevelClaim> candidates = input.all(LevelClaim.class).stream()
                    .filter(PeriodMissingCheck::isCandidate)
                    .toList();
            for (LevelClaim level : candidates) {
                if (grade(level.slots().period()).compareTo(Evidence.SENTENCE) <= 0) {
                    dated.computeIfAbsent(series(level, parties(level)), k -> new ArrayList<>())
                            .add(level);
                }
            }
            List<Finding> findings = new ArrayList<>();
            for (LevelClaim open : candidates) {
                if (isUndated(open)) {
                    dated(open).ifPresent(d -> findings.add(tell(input, open, d)));
                }
            }
            return findings;
        }

        /** Whether its sentence and the one before say no time for it; a part is dated as well as its share is. */
        private boolean isUndated(LevelClaim level) {
            Evidence evidence = grade(level.slots().period());
            int number = level.provenance().number();
            List<Claim> shares = sharesOf.getOrDefault(number, List.of());
            Evidence ofShare =
                    shares.isEmpty() ? evidence : grade(shares.get(0).slots().period());
            return !level.provenance().isOfEarlier()
                    && !changed.contains(number)
                    && Agreement.weaker(evidence, ofShare).compareTo(Evidence.SENTENCE) > 0;
        }

        /** The latest dated level of the same series, if no dated level of it prints the same. */
        private Optional<LevelClaim> dated(LevelClaim open) {
            Set<Area> parties = parties(open);
            if (parties.size() < 2) {
                return Optional.empty();
            }
            List<LevelClaim> same = dated.getOrDefault(series(open, parties), List.of()).stream()
                    .filter(d -> !Agreement.isSameSentence(open.provenance(), d.provenance()))
                    .filter(d -> isSameThing(open, d))
                    .filter(d -> isNear(open, d))
                    .filter(d -> !isOfEarlierTime(open, d))
                    .toList();
            if (same.stream()
                    .anyMatch(d -> d.quantity().outer().meets(open.quantity().outer()) || isPartOf(open, d))) {
                return Optional.empty();
            }
            return same.stream()
                    .max(Comparator.comparing(
                                    (LevelClaim d) -> d.slots().period().value().end())
                            .thenComparing(d -> -d.provenance().number()));
        }

        /** "Half of that is ore: $118 million, or 53.4%", "2.9% of a national total of A": the share beside tells that one is in the other. */
        private boolean isPartOf(LevelClaim open, LevelClaim dated) {
            boolean isLess = open.quantity().value().compareTo(dated.quantity().value()) < 0;
            Interval part = (isLess ? open : dated).quantity().core();
            Interval whole = (isLess ? dated : open).quantity().core();
            boolean isOfOther = sharesOf.getOrDefault(open.provenance().number(), List.of()).stream()
                    .anyMatch(c -> c instanceof ShareClaim share && isOfOtherWhole(share, dated));
            return !isOfOther
                    && whole.low().value().signum() > 0
                    && input.reading().numbers().stream()
                            .filter(n -> n.unit().equals(Unit.PERCENT)
                                    && open.provenance().sentence().contains(n.span()))
                            .anyMatch(
                                    n -> part.over(whole).times(Doubted.HUNDRED).meets(n.outer()));
        }

        /** "It took 61.4% ($3.5 billion) of Baltic trade": of what is named, and not of any other amount. */
        private static boolean isOfOtherWhole(ShareClaim share, LevelClaim level) {
            Area whole = share.whole().reporter();
            return whole.isStated()
                    && !whole.equals(level.slots().reporter().value())
                    && !whole.equals(level.slots().partner().value());
        }

        /** Farther apart an article has moved on to another time, and its reader with it. */
        private static boolean isNear(LevelClaim open, LevelClaim dated) {
            int away = open.provenance().paragraph() - dated.provenance().paragraph();
            boolean isBehind = open.provenance().number() > dated.provenance().number();
            Area one = open.slots().reporter().value();
            Area other = dated.slots().reporter().value();
            boolean isOneSide =
                    !one.isStated() || !other.isStated() || one.equals(other) || open.measure() == Measure.TURNOVER;
            return isBehind && isOneSide && away <= NEAR;
        }

        /** "a surplus of A last year. It had been B": the words tell that B is older, though not when it was. */
        private static boolean isOfEarlierTime(LevelClaim open, LevelClaim dated) {
            Period period = open.slots().period().value();
            return period.isStated() && period.isBefore(dated.slots().period().value());
        }

        private static boolean isSameThing(LevelClaim a, LevelClaim b) {
            return Agreement.sameUnit(a.quantity().unit(), b.quantity().unit())
                    && Products.standard()
                            .same(
                                    a.slots().product().value(),
                                    b.slots().product().value());
        }

        /** What two levels must share to be of one series, their product and unit apart. */
        private static List<Object> series(LevelClaim level, Set<Area> parties) {
            return List.of(
                    level.measure(),
                    level.sense(),
                    level.slots().coverage(),
                    level.slots().basis(),
                    parties);
        }

        /** Trade between two areas is that between the second and the first. */
        private Set<Area> parties(LevelClaim level) {
            Set<Area> parties = new HashSet<>();
            addParties(level.slots(), parties);
            if (parties.size() < 2) {
                for (Claim share : sharesOf.getOrDefault(level.provenance().number(), List.of())) {
                    addParties(share.slots(), parties);
                }
            }
            return parties;
        }
    }

    private static void addParties(Slots slots, Set<Area> parties) {
        for (Area area : List.of(slots.reporter().value(), slots.partner().value())) {
            if (area.isStated() && !area.equals(Area.WORLD)) {
                parties.add(area);
            }
        }
    }

    private static Finding tell(CheckInput input, LevelClaim open, LevelClaim dated) {
        Printed printed = new Printed(input.reading());
        Period period = dated.slots().period().value();
        String origin = input.reading().article().quote(dated.slots().period().origin());
        String when = origin.isBlank() ? period.print() : origin.replace('\n', ' ');
        BigDecimal gap = Sums.middle(open).subtract(Sums.middle(dated)).abs();
        BigDecimal slack = half(open).add(half(dated));
        return FindingBuilder.of(INFO)
                .verdict(Verdict.MISSING)
                .message("two levels for the same trade: " + printed.quote(dated)
                        + (when.isEmpty() ? "" : " (" + when + ")") + " and " + printed.quote(open) + " (no period)")
                .at(open)
                .with(dated, "dated")
                .working("they differ by " + printed.like(open, gap)
                        + (slack.signum() > 0 ? "; rounding explains at most " + printed.like(open, slack, 1) : ""))
                .working("if both are for the same time they contradict each other")
                .question("Ask which months " + printed.quote(open) + " covers.")
                .build();
    }

    private static BigDecimal half(LevelClaim level) {
        boolean isFinite = level.quantity().core().low().isFinite()
                && level.quantity().core().high().isFinite();
        return isFinite
                ? level.quantity()
                        .core()
                        .high()
                        .value()
                        .subtract(level.quantity().core().low().value())
                        .divide(new BigDecimal("2"), MathContext.DECIMAL64)
                : BigDecimal.ZERO;
    }
}
