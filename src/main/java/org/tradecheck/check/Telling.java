package org.tradecheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.consistency.Conflict;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Repair;
import org.tradecheck.consistency.Repair.Slip;
import org.tradecheck.consistency.Workings;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Place;

/** Turns conflicts into findings. */
public final class Telling {

    private static final int MOST_IMPLIED = 5;

    /** Slips that leave few figures a choice. */
    private static final Set<Slip> TELLTALE = EnumSet.of(Slip.SCALE_WORD, Slip.DECIMAL_POINT, Slip.TRANSPOSITION);

    /** Slips that make a figure many times what it is. */
    private static final Set<Slip> MAGNITUDES = EnumSet.of(Slip.SCALE_WORD, Slip.DECIMAL_POINT, Slip.LENGTH);

    /** So much of itself a figure may be off that the others tell exactly. */
    private static final BigDecimal EXACT = new BigDecimal("0.005");

    /** So many points a share may be off that a fraction in words tells. */
    private static final BigDecimal ROUND = new BigDecimal("2");

    private Telling() {}

    /**
     * What a check says when one of its relations breaks by itself.
     *
     * @param at number of the claim to show it at
     * @param message one sentence
     * @param question what to ask the source; may be empty
     */
    public record Told(int at, String message, String question) {}

    /**
     * One finding for each conflict that falls to the check. Where another reading of the words fits, the words are not
     * at fault, and nothing is told.
     */
    public static List<Finding> tell(RelationCheck check, CheckInput input, Function<Relation, Told> words) {
        return tell(check, input, false, words);
    }

    /** As {@link #tell}, of conflicts that a known slip explains: no charitable reading of the figures excuses them. */
    public static List<Finding> tellExplained(RelationCheck check, CheckInput input, Function<Relation, Told> words) {
        return tell(check, input, true, words);
    }

    private static List<Finding> tell(
            RelationCheck check, CheckInput input, boolean isExplained, Function<Relation, Told> words) {
        List<Finding> findings = new ArrayList<>();
        for (Conflict conflict : input.conflicts()) {
            if (conflict.isAmbiguous()) {
                continue;
            }
            findings.add(tell(check, input, conflict, isExplained, words));
        }
        return findings;
    }

    private static Finding tell(
            RelationCheck check,
            CheckInput input,
            Conflict conflict,
            boolean isExplained,
            Function<Relation, Told> words) {
        Relation own = conflict.relations().stream()
                .filter(r -> r.check().equals(check.info().id()))
                .findFirst()
                .orElse(conflict.relations().get(0));
        boolean isAlone = conflict.relations().size() == 1;
        Told told = isAlone ? words.apply(own) : together(input, conflict, own);
        FindingBuilder finding =
                FindingBuilder.of(check.info()).message(told.message()).question(told.question());
        Claim at = input.claim(told.at());
        finding.at(at);
        for (int claim : isAlone ? own.claims() : claims(conflict)) {
            if (claim > 0) {
                finding.with(input.claim(claim), noun(input, conflict, input.claim(claim)));
            }
        }
        Evidence agreement = Evidence.EXPLICIT;
        List<String> steps = isAlone ? List.of() : steps(input, conflict);
        steps.forEach(finding::working);
        for (Relation relation : conflict.relations()) {
            if (steps.isEmpty()) {
                finding.working(input.sum(relation));
            }
            agreement = Agreement.weaker(agreement, relation.agreement());
        }
        Printed printed = new Printed(input.reading());
        Repair repair = input.repairs().get(conflict);
        boolean isTelltale = repair != null && isTelltale(conflict, repair);
        boolean isShown = isTelltale && agreement == Evidence.PARAGRAPH;
        finding.agreeing(isShown ? Evidence.SENTENCE : agreement);
        if (conflict.isStrained() && !isExplained) {
            finding.cappedAt(Severity.WARNING)
                    .verdict(Verdict.STRAINED)
                    .working("it would fit only if a figure was cut off and not rounded");
        }
        // "exporting A (72% of the national figure) and importing B": B, the smaller, is not what A is a share of.
        boolean isOfSmaller = isAlone
                && (repair == null || !MAGNITUDES.contains(repair.slip()))
                && OtherFigure.isOfSmallerWhole(input.ledger(), own);
        if (isOfSmaller) {
            finding.cappedAt(Severity.NOTE)
                    .working("no share is larger than what it is of: another figure may be meant");
        }
        Optional<OtherFigure> mistaken =
                isAlone && !isOfSmaller ? OtherFigure.ofMistakenFlow(input.ledger(), own) : Optional.empty();
        if (mistaken.isPresent()) {
            finding.working("it holds with " + printed.quote(mistaken.get().other()) + " for "
                    + printed.quote(mistaken.get().taken()) + ": it was worked out of another flow");
        } else if (input.unexplained().contains(conflict)) {
            // Between sentences it is nearly always the reading that took two things for one.
            finding.cappedAt(agreement == Evidence.EXPLICIT ? Severity.WARNING : Severity.NOTE)
                    .working(
                            repair == null
                                    ? "no slip of one digit, word or decimal point explains it: the figures may be of two things"
                                    : "some slip always fits a figure that need only be about so much: the figures may be of two things");
        }
        if (!isAlone && repair == null && !isOfOneSentence(input, conflict) && !isOfBothFlows(input, conflict)) {
            // The more sums a contradiction takes, the more of its figures may have been read as something they are
            // not.
            finding.cappedAt(Severity.WARNING).working("no single slip explains it");
        }
        if (!isAlone && conflict.claims().stream().anyMatch(c -> isRound(input.claim(c)))) {
            // "just over half of its exports", in one paragraph, and totals in others.
            finding.cappedAt(Severity.WARNING).working("a share told as a plain fraction says little of exact figures");
        }
        Optional<OtherFigure> other = isAlone
                        && !isTelltale
                        && mistaken.isEmpty()
                        && (agreement != Evidence.EXPLICIT || OtherFigure.isOfParts(own))
                ? OtherFigure.of(input.ledger(), own)
                : Optional.empty();
        if (other.isPresent()) {
            finding.cappedAt(Severity.NOTE)
                    .working("it holds with " + printed.quote(other.get().other()) + " for "
                            + printed.quote(other.get().taken()) + ": that may be what is meant");
        }
        if (input.unexamined().contains(conflict)) {
            finding.cappedAt(Severity.WARNING).working("whether a slip explains it was not looked into");
        }
        if (isShown) {
            finding.working("one slip undone, and the figures fit to the last digit: they belong together");
        } else if (agreement.compareTo(Evidence.SENTENCE) > 0) {
            finding.working("only if the figures are for the same period, parties and goods");
        }
        conflict.implied().stream().limit(MOST_IMPLIED).forEach(implied -> {
            Claim claim = input.claim(implied.claim());
            String figure = figure(input, conflict, claim, printed);
            String text = implied.values().isEmpty()
                    ? figure + ": no value fits"
                    : figure + " would have to be " + ranges(printed, claim, implied);
            finding.implied(new Finding.Implied(implied.claim(), implied.values(), text));
        });
        if (repair != null) {
            for (Repair.Change change : repair.changes()) {
                finding.repair(repair(input, printed, change));
            }
        }
        return finding.build();
    }

    /**
     * Whether a slip shows by itself that the figures of a conflict belong together: a thousandfold, a decimal point or two
     * digits that changed places, behind which a figure fits one that the others tell to a few thousandths. By chance that
     * happens to one conflict in some hundred.
     */
    private static boolean isTelltale(Conflict conflict, Repair repair) {
        boolean isOfOne =
                conflict.relations().size() == 1 && repair.changes().size() == 1 && TELLTALE.contains(repair.slip());
        return isOfOne
                && conflict.implied().stream()
                        .filter(i -> i.claim() == repair.changes().get(0).claim())
                        .anyMatch(i -> i.values().isWithin(EXACT));
    }

    /** Whether a share is told as "half" or "a third", which hardly any figure is exactly. */
    private static boolean isRound(Claim claim) {
        Interval core = claim.quantity().core();
        return claim instanceof ShareClaim
                && core.low().isFinite()
                && core.high().isFinite()
                && core.high().value().subtract(core.low().value()).compareTo(ROUND) >= 0;
    }

    /**
     * Whether a conflict is of both flows with their rates and of a balance, each told once: "exports of A, up B, imports of C,
     * up D, and a surplus of E a year before". Every office puts its figures so, and hardly anything else is mistaken for it.
     */
    private static boolean isOfBothFlows(CheckInput input, Conflict conflict) {
        Set<Measure> levels = EnumSet.noneOf(Measure.class);
        Set<Measure> rates = EnumSet.noneOf(Measure.class);
        int count = 0;
        for (int number : conflict.claims()) {
            Claim claim = input.claim(number);
            boolean isNew = claim instanceof LevelClaim level && levels.add(level.measure())
                    || claim instanceof ChangeClaim change
                            && change.form() == ChangeClaim.Form.RATE
                            && rates.add(change.of());
            count += isNew && claim.quantity().hedge() == Hedge.EXACT ? 1 : 0;
        }
        rates.remove(Measure.BALANCE);
        return count == conflict.claims().size()
                && levels.equals(EnumSet.of(Measure.EXPORTS, Measure.IMPORTS, Measure.BALANCE))
                && rates.equals(EnumSet.of(Measure.EXPORTS, Measure.IMPORTS));
    }

    private static boolean isOfOneSentence(CheckInput input, Conflict conflict) {
        return conflict.claims().stream()
                        .map(c -> input.claim(c).provenance().sentenceIndex())
                        .distinct()
                        .count()
                == 1;
    }

    /** "the deficit", or "the deficit printed as $99.8 billion" where the conflict has more than one. */
    private static String figure(CheckInput input, Conflict conflict, Claim claim, Printed printed) {
        String noun = noun(input, conflict, claim);
        long alike = conflict.implied().stream()
                .filter(i -> noun(input, conflict, input.claim(i.claim())).equals(noun))
                .count();
        return alike > 1 ? noun + " printed as " + printed.quote(claim) : noun;
    }

    /** What a figure is called by the first check whose relation uses it. */
    private static String noun(CheckInput input, Conflict conflict, Claim claim) {
        for (Relation relation : conflict.relations()) {
            RelationCheck check = input.relationChecks().get(relation.check());
            if (check != null && relation.claims().contains(claim.provenance().number())) {
                return check.noun(relation, claim);
            }
        }
        return Printed.noun(claim);
    }

    /** Several relations as sums of which each uses what the last ones gave. */
    private static List<String> steps(CheckInput input, Conflict conflict) {
        Map<Integer, Quantity> printed = new HashMap<>();
        for (int claim : conflict.claims()) {
            printed.put(claim, input.claim(claim).quantity());
        }
        return new Workings(printed).lines(conflict);
    }

    /** "$18.79–18.89 billion", or several where the words have several readings. */
    private static String ranges(Printed printed, Claim claim, Conflict.Implied implied) {
        return Printed.either(implied.either().stream()
                .map(v -> printed.range(claim, v))
                .distinct()
                .toList());
    }

    private static Finding.Repair repair(CheckInput input, Printed printed, Repair.Change change) {
        Claim claim = input.claim(change.claim());
        String was = printed.quote(claim);
        if (change.isReversed()) {
            String word = Printed.noun(claim);
            return new Finding.Repair(
                    change.claim(), was, was, "fits if " + word + " of " + was + " goes the other way");
        }
        String replacement = printed.reprinted(claim, change.number(), change.multiplier());
        return new Finding.Repair(change.claim(), was, replacement, "fits if " + was + " is " + replacement);
    }

    private static Told together(CheckInput input, Conflict conflict, Relation own) {
        Printed printed = new Printed(input.reading());
        List<Integer> claims = claims(conflict);
        int at = own.claims().stream().filter(claims::contains).findFirst().orElse(claims.get(0));
        List<String> others = new ArrayList<>();
        for (int claim : claims) {
            if (claim != at) {
                others.add(printed.quote(claim));
            }
        }
        String message = Printed.noun(input.claim(at)) + " of " + printed.quote(at) + " cannot hold together with "
                + Printed.list(others);
        return new Told(at, message, "Ask which of the " + claims.size() + " figures the source confirms.");
    }

    /**
     * The claims of a conflict; those that its relations are about where these contradict each other whatever the figures, or
     * all but one of them.
     */
    private static List<Integer> claims(Conflict conflict) {
        if (conflict.claims().size() > 1) {
            return conflict.claims();
        }
        return conflict.relations().stream()
                .flatMap(r -> r.claims().stream())
                .filter(c -> c > 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a claim stands in the headline. */
    public static boolean isInHeadline(Claim claim) {
        return claim.provenance().place() == Place.HEADLINE;
    }
}
