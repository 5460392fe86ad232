package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Slips;
import org.tradecheck.check.Slips.Meant;
import org.tradecheck.check.Slips.Slip;
import org.tradecheck.claim.BaseFigures;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.ToldSums;
import org.tradecheck.claim.ToldSums.Kin;
import org.tradecheck.claim.ToldSums.ToldSum;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/** A result that one slip of the keyboard parts from the figures beside it. */
final class MisprintedSumCheck implements Check {

    static final CheckInfo INFO = new CheckInfo(
            "misprinted-sum",
            Severity.ERROR,
            "One slip breaks a sum told in words",
            """
            "Leaving", "more than", "together" and "the remaining" make a figure the result of those beside it. Here no \
            figures of the paragraph make it as it is printed, and those right before it make it to the last digit once two \
            digits change places or a decimal point or a scale word is put right. By chance that hardly ever happens.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Togo's mills took in [[$1,284 million]] in 2024. Of this sum, [[$849 million]] came "
                                    + "from flour and [[$43.5 million]] from bran."),
                    Example.passes(
                            "Togo's mills took in $1,284 million in 2024. Of this sum, $849 million came from flour "
                                    + "and $435 million from bran."),
                    Example.passes(
                            "The yard's cranes brought in $10.84 million in 2023, and its sheds $3.58 million, up "
                                    + "from $2.65 million. Oil went the other way: $4.91 million, against $6.86 million."),
                    Example.passes("Latvia had the biggest trade gap at 2.5 billion euros in 2006. Lithuania's foreign "
                            + "trade deficit was 2.4 billion euros and the Estonian trade deficit was 1.7 billion "
                            + "euros."),
                    Example.passes(
                            "Oman's imports rose to $17.46 billion in 2023 from $16.61 billion. The trade surplus "
                                    + "narrowed by $1.30 billion to $6.27 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Togo's mines brought in [[$47.2 million]] last year. Of this the railway asked for"
                                    + " [[$18.6 million]] and left them, after its own tolls, with a remainder of"
                                    + " [[$26.8 million]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Cotonou's clerks entered [[$31.4 million]] for cotton. Nuts, at [[$12.8 million]], brought the"
                                    + " ledger to [[$42.4 million]] all told."),
                    Example.flags(
                            Severity.ERROR,
                            "Togo's firms sold goods worth [[$1,284 million]] in 2024. Cotton brought in [[$512 million]]. Nuts"
                                    + " earned [[$374 million]], and cocoa [[$261 million]]. All remaining goods, from soap to"
                                    + " cement, added up to [[$164 million]]."),
                    Example.passes(
                            "Togo's firms sold goods worth $1,284 million in 2024. Cotton brought in $512 million. Nuts"
                                    + " earned $347 million, and cocoa $261 million. All remaining goods, from soap to cement, added"
                                    + " up to $164 million."),
                    Example.flags(
                            Severity.ERROR,
                            "Deliveries from Ghana were valued at [[$14.9 million]] last year; goods worth [[$15.3 million]] came"
                                    + " the other way. The turnover of [[$32.0 million]] thus nears the target."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's receipts had stood at [[$16.1 billion]] up to July and [[$18.4 billion]] up to August. August"
                                    + " alone contributed [[$3.2 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "The three growers together supplied [[31.7 million tonnes]], of 56 million in all. One accounted for"
                                    + " [[22.3 million]], the next for [[7.7 million]] and the last for [[7.1 million]]."),
                    Example.passes("Togo's mines brought in $47.2 million last year. Of this the railway asked for"
                            + " $18.6 million and left them, after its own tolls, with a remainder of $28.6 million."),
                    Example.flags(
                            Severity.ERROR,
                            "Togo's exports to Mali were [[$53.7 million]] in 2023, those to Niger [[$28.5 million]] and to"
                                    + " Benin [[$17.9 million]]. The trio, with [[$83.1 million]], is a good market."),
                    Example.passes(
                            "Togo's exports to Mali were $53.7 million in 2023, those to Niger $28.5 million and to"
                                    + " Benin $17.9 million. The trio, with $100.1 million, is a good market."),
                    Example.flags(
                            Severity.ERROR,
                            "Palm oil earned Togo [[$28.5 million]] in 2023, cocoa [[$26.5 million]] and nuts"
                                    + " [[$20.9 million]]. That makes [[$79.5 million]]."),
                    Example.passes("Togo shipped 254,000 tonnes in 2023, against 402,000 tonnes. Between them the two"
                            + " neighbours exported 926,000 tonnes."),
                    Example.passes(
                            "Togo's mines brought in $47.2 million last year. Of this the railway asked for"
                                    + " $18.6 million and left them, after its own tolls, with a remainder of $20.3 million.")));

    /** So many figures of a paragraph are tried with each other, those nearest to a result. */
    private static final int MOST_NEAR = 12;

    /** A result of more figures is made by none that words tell. */
    private static final int MOST_TERMS = 5;

    /** Of so many figures every sum and difference is tried, of more the sum alone. */
    private static final int MOST_SIGNED = 3;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        List<Finding> findings = new ArrayList<>();
        Set<Quantity> known = new HashSet<>();
        Set<Span> changes = new HashSet<>();
        input.all(ChangeClaim.class).forEach(c -> changes.add(c.quantity().span()));
        List<ToldSum> sums = ToldSums.of(input.reading());
        Set<Quantity> results = new HashSet<>();
        sums.forEach(s -> results.add(s.result()));
        for (ToldSum sum : sums) {
            boolean isOfResults = sum.terms().stream().anyMatch(results::contains);
            boolean isMisprinted = !known.contains(sum.result())
                    && !isOfLevelAndChanges(sum, changes)
                    && !isOfBases(input.reading(), sum)
                    && !isOfLikeBalances(input.reading(), sum)
                    && significant(sum.terms()) > 1
                    && significant(List.of(sum.result())) > 1
                    && (isOneSlip(sum) || !isOfResults && isWrongOfSoMany(input.reading(), sum))
                    && !isMade(input.reading(), sum);
            if (isMisprinted) {
                known.add(sum.result());
                findings.add(finding(input.reading(), sum));
            }
        }
        return List.copyOf(findings);
    }

    /** "Imports rose to A from B, and the surplus narrowed by C": what something moved by is no part of what it stands at. */
    private static boolean isOfLevelAndChanges(ToldSum sum, Set<Span> changes) {
        return sum.kin() == Kin.PARTS
                && !changes.contains(sum.terms().get(0).span())
                && sum.terms().stream().anyMatch(t -> changes.contains(t.span()));
    }

    /**
     * "Electronics brought in A, up from B, and oil C against D": B and D are no parts of what A and C are. "Ghana shipped A
     * against B; between them the two shipped C": nor does a figure make a sum with what it is compared with.
     */
    private static boolean isOfBases(Reading reading, ToldSum sum) {
        String text = reading.article().text();
        return sum.terms().stream()
                .skip(1)
                .filter(t -> sum.kin().isOfWhole()
                        || isOfMeasure(reading, sum.terms().get(0), t))
                .anyMatch(t -> BaseFigures.isBase(text, t.span().start(), false));
    }

    /** Whether two figures are of one flow, so that one of them is no other part of a sum but may be another time's. */
    private static boolean isOfMeasure(Reading reading, Quantity one, Quantity other) {
        Optional<Claim> first = Misprints.claim(reading, one);
        Optional<Claim> second = Misprints.claim(reading, other);
        return first.isPresent()
                && second.isPresent()
                && first.get().measure().isTrade()
                && first.get().measure() == second.get().measure();
    }

    /** "Latvia's deficit was A, Lithuania's B and Estonia's C": of two deficits nothing makes a third by taking away. */
    private static boolean isOfLikeBalances(Reading reading, ToldSum sum) {
        List<Sense> sides = new ArrayList<>();
        List<Quantity> figures = new ArrayList<>(sum.terms());
        figures.add(sum.result());
        for (Quantity each : figures) {
            Misprints.claim(reading, each)
                    .filter(LevelClaim.class::isInstance)
                    .map(LevelClaim.class::cast)
                    .filter(level -> level.measure() == Measure.BALANCE)
                    .ifPresent(level -> sides.add(level.sense()));
        }
        return sum.kin() == Kin.DIFFERENCE
                && sides.size() > 2
                && sides.stream().distinct().count() == 1;
    }

    /** The fewest digits that mean something in some figures. */
    private static int significant(List<Quantity> figures) {
        int fewest = Integer.MAX_VALUE;
        for (Quantity each : figures) {
            fewest = Math.min(fewest, Slips.significant(each));
        }
        return fewest;
    }

    /** Whether the sum holds to the last digit with one of its figures as it may have been. */
    private static boolean isOneSlip(ToldSum sum) {
        List<Quantity> figures = figures(sum);
        boolean isPrecise = significant(figures) > 2;
        boolean isFine = isPrecise || figures.stream().anyMatch(f -> significant(List.of(f)) > 2);
        if (!sum.isPlain() && !isFine) {
            return false;
        }
        List<BigDecimal> values =
                new ArrayList<>(figures.stream().map(Quantity::value).toList());
        for (int i = 0; i < figures.size(); i++) {
            for (Meant meant : Slips.meant(figures.get(i))) {
                boolean isTelling = switch (meant.slip()) {
                    case SWAPPED, SCALE -> true;
                    case POINT -> !sum.kin().isOfWhole() || sum.isOnly();
                    case DIGIT -> sum.isOnly() && isPrecise && (!sum.kin().isOfWhole() || figures.size() > 3);
                };
                BigDecimal was = values.set(i, meant.value());
                BigDecimal off = off(sum.kin(), values);
                // A figure a thousand times too large is told by the others without its last digit.
                boolean isRight = off.signum() == 0
                        || (meant.slip() == Slip.SCALE
                                && off.abs().compareTo(tolerance(figures)) <= 0
                                && meant.value().compareTo(tolerance(figures).multiply(BigDecimal.valueOf(2))) >= 0);
                values.set(i, was);
                if (isTelling && isRight && isSound(sum, values)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * "The three markets together took A", behind three figures: the words leave no room for others, so that no slip need
     * explain why they do not make it.
     */
    private static boolean isWrongOfSoMany(Reading reading, ToldSum sum) {
        List<Quantity> figures = figures(sum);
        boolean isTold = sum.kin() == Kin.TOTAL
                && sum.isCounted()
                && figures.stream()
                        .allMatch(f -> Misprints.claim(reading, f)
                                .filter(LevelClaim.class::isInstance)
                                .isPresent());
        BigDecimal off = off(sum.kin(), figures.stream().map(Quantity::value).toList());
        return isTold && off.abs().compareTo(tolerance(figures).multiply(BigDecimal.valueOf(2))) > 0;
    }

    /** A whole is larger than each of its parts. */
    private static boolean isSound(ToldSum sum, List<BigDecimal> values) {
        return !sum.kin().isOfWhole() || values.stream().skip(1).allMatch(v -> v.compareTo(values.get(0)) < 0);
    }

    /** The result, then its terms; for parts, the whole and then the parts. */
    private static List<Quantity> figures(ToldSum sum) {
        if (sum.kin().isOfWhole()) {
            return sum.terms();
        }
        List<Quantity> figures = new ArrayList<>(List.of(sum.result()));
        figures.addAll(sum.terms());
        return figures;
    }

    /** By how much the first figure differs from what the others make. */
    private static BigDecimal off(Kin kin, List<BigDecimal> values) {
        BigDecimal made = kin == Kin.DIFFERENCE
                ? values.get(1).subtract(values.get(2)).abs()
                : values.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.get(0).subtract(made);
    }

    private static BigDecimal tolerance(List<Quantity> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity each : figures) {
            Interval core = each.core();
            sum = sum.add(core.high().value().subtract(core.low().value()));
        }
        return sum.divide(BigDecimal.valueOf(2));
    }

    // Whether other figures make the result as it is printed.

    private static boolean isMade(Reading reading, ToldSum sum) {
        boolean isWhole = sum.kin() == Kin.DEALT_OUT;
        Quantity result = isWhole ? sum.terms().get(0) : sum.result();
        int start = result.span().start();
        Span paragraph = paragraph(reading.article().text(), start);
        List<Quantity> near = reading.numbers().stream()
                .filter(q -> paragraph.contains(q.span())
                        && !q.equals(result)
                        && ToldSums.isAlike(q, result)
                        && ToldSums.isAmount(reading, q))
                .sorted(Comparator.comparing(q -> Math.abs(q.span().start() - start)))
                .limit(MOST_NEAR)
                .toList();
        return isMade(result, near, isWhole, 0, new ArrayList<>());
    }

    private static Span paragraph(String text, int place) {
        int end = text.indexOf('\n', place);
        return new Span(text.lastIndexOf('\n', place) + 1, end < 0 ? text.length() : end);
    }

    private static boolean isMade(
            Quantity result, List<Quantity> near, boolean isWhole, int from, List<Quantity> some) {
        boolean isSome = some.size() > 1;
        if (isSome && (isWhole ? isSumOf(result, some) : isMadeOf(result, some))) {
            return true;
        }
        for (int i = from; i < near.size() && some.size() < MOST_TERMS; i++) {
            some.add(near.get(i));
            boolean isMade = isMade(result, near, isWhole, i + 1, some);
            some.remove(some.size() - 1);
            if (isMade) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSumOf(Quantity whole, List<Quantity> parts) {
        List<Quantity> all = new ArrayList<>(parts);
        all.add(whole);
        BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return isNear(sum, whole, tolerance(all));
    }

    /** Whether some figures, each added or taken away, make the result; of many, all together, or the largest less the others. */
    private static boolean isMadeOf(Quantity result, List<Quantity> some) {
        List<Quantity> all = new ArrayList<>(some);
        all.add(result);
        BigDecimal tolerance = tolerance(all);
        BigDecimal sum = some.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (some.size() > MOST_SIGNED) {
            BigDecimal most = some.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::max);
            return isNear(sum, result, tolerance) || isNear(most.add(most).subtract(sum), result, tolerance);
        }
        for (int signs = 0; signs < 1 << some.size(); signs++) {
            BigDecimal signed = sum;
            for (int i = 0; i < some.size(); i++) {
                BigDecimal value = some.get(i).value();
                signed = (signs & 1 << i) == 0 ? signed : signed.subtract(value).subtract(value);
            }
            if (isNear(signed, result, tolerance)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(BigDecimal made, Quantity result, BigDecimal tolerance) {
        return made.subtract(result.value()).abs().compareTo(tolerance) <= 0;
    }

    // What is told.

    private static Finding finding(Reading reading, ToldSum sum) {
        FindingBuilder finding = FindingBuilder.of(INFO);
        Optional<Claim> claim = Misprints.claim(reading, sum.result());
        claim.ifPresentOrElse(finding::at, () -> finding.at(sum.result().span()));
        List<String> terms = new ArrayList<>();
        for (Quantity term : sum.terms()) {
            terms.add(reading.article().quote(term.span()));
            if (!term.equals(sum.result())) {
                Misprints.claim(reading, term)
                        .ifPresentOrElse(
                                c -> finding.with(c, "part of the sum"),
                                () -> finding.marking(term.span(), "part of the sum"));
            }
        }
        String result = reading.article().quote(sum.result().span());
        String message = switch (sum.kin()) {
            case DIFFERENCE -> "the difference between " + terms.get(0) + " and " + terms.get(1) + " is not " + result;
            case TOTAL -> String.join(" and ", terms) + " together are not " + result;
            case PARTS, DEALT_OUT ->
                String.join(" and ", terms.subList(1, terms.size())) + " do not make up " + terms.get(0);
        };
        return finding.message(message)
                .working(
                        isOneSlip(sum)
                                ? "one slip undone, and the figures fit to the last digit: they belong together"
                                : "the words say of how many figures it is made, and no others stand there")
                .question("Ask which of the figures the source confirms.")
                .build();
    }
}
