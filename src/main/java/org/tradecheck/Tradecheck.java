package org.tradecheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tradecheck.Result.Coverage;
import org.tradecheck.catalogue.Catalogue;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Open;
import org.tradecheck.check.OpenCheck;
import org.tradecheck.check.Printed;
import org.tradecheck.check.RelationCheck;
import org.tradecheck.check.Scattered;
import org.tradecheck.check.Tested;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.ClaimReader;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.RankClaim;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.consistency.Conflict;
import org.tradecheck.consistency.ConflictFinder;
import org.tradecheck.consistency.Figure;
import org.tradecheck.consistency.Problem;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Repair;
import org.tradecheck.consistency.RepairFinder;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Solution;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.reference.Comparison;
import org.tradecheck.text.Article;
import org.tradecheck.text.Sentence;

/** Checks an article: reads it, tests its figures against each other and against published series. */
public final class Tradecheck {

    /**
     * For so many conflicts of an article a slip is looked for that explains them. Those behind are told as warnings: where
     * so much disagrees, the text is not what it was read as.
     */
    private static final int MOST_EXPLAINED = 200;

    private Tradecheck() {}

    /** Everything that can be said about an article. */
    public static Result check(Article article, Settings settings) {
        return check(ClaimReader.read(article), settings);
    }

    /** As {@link #check(Article, Settings)}, of an article that has been read. */
    public static Result check(Reading reading, Settings settings) {
        List<Comparison> comparisons = settings.reference().compare(reading);
        Ledger ledger = new Ledger(reading);
        List<Check> checks = Catalogue.all();
        Map<String, RelationCheck> relationChecks = new LinkedHashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (Check check : checks) {
            ranks.put(check.info().id(), ranks.size());
            if (check instanceof RelationCheck relationCheck) {
                relationChecks.put(check.info().id(), relationCheck);
                relations.addAll(relationCheck.relations(ledger));
            }
        }
        Problem problem = problem(reading, relations);
        Solution solution = new ConflictFinder().solve(problem);
        Map<String, List<Conflict>> byCheck = new HashMap<>();
        Map<Conflict, Repair> repairs = new HashMap<>();
        Set<Conflict> unexplained = new HashSet<>();
        Set<Conflict> unexamined = new HashSet<>();
        RepairFinder repairFinder = new RepairFinder(problem, printed(reading), directed(reading));
        int explicable = 0;
        for (Conflict conflict : told(reading, roots(solution.conflicts()))) {
            boolean isOfWords = conflict.relations().stream()
                    .map(r -> relationChecks.get(r.check()))
                    .allMatch(c -> c != null && c.isOfWords());
            boolean isRepairable = RepairFinder.isRepairable(conflict);
            explicable += isRepairable || !isOfWords ? 1 : 0;
            boolean isLookedInto = explicable <= MOST_EXPLAINED;
            if (isRepairable && isLookedInto) {
                repairFinder.repair(conflict).ifPresent(r -> repairs.put(conflict, r));
            }
            if (!isOfWords && !isLookedInto) {
                unexamined.add(conflict);
            } else if (!isOfWords && !repairFinder.isExplicable(conflict)) {
                unexplained.add(conflict);
            }
            byCheck.computeIfAbsent(teller(conflict, ranks), k -> new ArrayList<>())
                    .add(conflict);
        }
        List<Finding> findings = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (Check check : checks) {
            List<Conflict> own = byCheck.getOrDefault(check.info().id(), List.of());
            CheckInput input =
                    new CheckInput(reading, own, comparisons, ledger, relationChecks, repairs, unexplained, unexamined);
            findings.addAll(check.run(input));
            if (settings.isExplained() && check instanceof OpenCheck openCheck) {
                open.addAll(openCheck.open(input));
            }
        }
        Scattered scattered = Scattered.of(Catalogue.once(findings), reading, relationChecks.keySet());
        List<String> limits = limits(reading, solution, ledger, explicable - MOST_EXPLAINED, scattered.lowered());
        return new Result(
                reading,
                ordered(scattered.findings(), ranks),
                comparisons,
                coverage(reading, relations, solution, findings, comparisons, limits),
                settings.isExplained()
                        ? explanation(
                                problem,
                                solution,
                                ledger,
                                relationChecks,
                                spoken(relations, findings, comparisons),
                                open)
                        : Result.Explanation.NONE);
    }

    private static Result.Explanation explanation(
            Problem problem,
            Solution solution,
            Ledger ledger,
            Map<String, RelationCheck> checks,
            Set<Integer> spoken,
            List<Open> open) {
        List<Tested> tested = new ArrayList<>();
        for (int i = 0; i < problem.relations().size(); i++) {
            Relation relation = problem.relations().get(i);
            Solution.Outcome outcome = solution.outcomes().get(i);
            RelationCheck check = checks.get(relation.check());
            if (check != null && outcome != Solution.Outcome.OPEN && outcome != Solution.Outcome.NOT_CHECKED) {
                boolean isHeld = outcome == Solution.Outcome.HOLDS;
                tested.add(new Tested(
                        relation, outcome, isHeld ? check.held(ledger, relation) : check.sum(ledger, relation)));
            }
        }
        List<Integer> unchecked = ledger.reading().claims().stream()
                .filter(c -> isFigure(c)
                        || c instanceof RankClaim rank && rank.levels().isEmpty())
                .sorted(Comparator.comparing(Claim::span))
                .map(c -> c.provenance().number())
                .filter(n -> !spoken.contains(n))
                .toList();
        List<Open> stillOpen = open.stream()
                .filter(o -> o.claim() == 0 || !spoken.contains(o.claim()))
                .sorted(Comparator.comparing(Open::at))
                .toList();
        return new Result.Explanation(
                List.copyOf(tested), new ConflictFinder().implied(problem, solution), unchecked, stillOpen);
    }

    /** Every figure that a relation uses, with what its digits commit it to. */
    private static Problem problem(Reading reading, List<Relation> relations) {
        Map<Integer, Figure> figures = new TreeMap<>();
        for (Relation relation : relations) {
            for (List<Row> rows : relation.readings()) {
                for (Row row : rows) {
                    for (Term term : row.terms()) {
                        figures.computeIfAbsent(term.amount(), n -> figure(reading, n));
                        if (term.factor() > 0) {
                            figures.computeIfAbsent(term.factor(), n -> figure(reading, n));
                        }
                    }
                }
            }
        }
        return new Problem(List.copyOf(figures.values()), relations);
    }

    private static Figure figure(Reading reading, int number) {
        if (number < 0) {
            return new Figure(number, Ledger.ABOVE_ZERO, Ledger.ABOVE_ZERO, true);
        }
        Quantity quantity = reading.claim(number).quantity();
        return new Figure(number, quantity.core(), quantity.outer(), true);
    }

    private static Map<Integer, Quantity> printed(Reading reading) {
        Printed printed = new Printed(reading);
        Map<Integer, Quantity> quantities = new TreeMap<>();
        for (Claim claim : reading.claims()) {
            if (isFigure(claim) && printed.hasDigits(claim)) {
                quantities.put(claim.provenance().number(), claim.quantity());
            }
        }
        return quantities;
    }

    /** Claims whose direction is a word. */
    private static Set<Integer> directed(Reading reading) {
        Set<Integer> directed = new HashSet<>();
        for (Claim claim : reading.claims()) {
            boolean isBalance = claim instanceof LevelClaim level && level.sense() != Sense.NONE;
            boolean isChange = claim instanceof ChangeClaim change && change.sense() != Sense.NONE;
            if (isBalance || isChange) {
                directed.add(claim.provenance().number());
            }
        }
        return directed;
    }

    /**
     * The conflicts that do not follow from a smaller one: their figures are not all those of another, and of its relations.
     * A relation that contradicts two figures whatever the third one is says nothing of another third one.
     */
    private static List<Conflict> roots(List<Conflict> conflicts) {
        List<Conflict> kept = new ArrayList<>();
        Map<Integer, List<Conflict>> byFirstClaim = new HashMap<>();
        List<Conflict> smallestFirst = new ArrayList<>(conflicts);
        smallestFirst.sort(Comparator.comparing((Conflict c) -> c.claims().size())
                .thenComparing(c -> c.relations().size()));
        for (Conflict conflict : smallestFirst) {
            Set<Integer> claims = new HashSet<>(conflict.claims());
            boolean isRoot = claims.stream()
                    .flatMap(c -> byFirstClaim.getOrDefault(c, List.of()).stream())
                    .noneMatch(k -> claims.containsAll(k.claims()) && claims.containsAll(figuresOf(k)));
            if (isRoot) {
                kept.add(conflict);
                conflict.claims().stream()
                        .limit(1)
                        .forEach(c -> byFirstClaim
                                .computeIfAbsent(c, k -> new ArrayList<>())
                                .add(conflict));
            }
        }
        return kept;
    }

    private static List<Integer> figuresOf(Conflict conflict) {
        return conflict.relations().stream()
                .flatMap(r -> r.claims().stream())
                .filter(c -> c > 0)
                .toList();
    }

    /**
     * A conflict whose figures all print like those of another is told once; so is what one figure that was cut off and not
     * rounded does to several sums.
     */
    private static List<Conflict> told(Reading reading, List<Conflict> conflicts) {
        List<Conflict> kept = new ArrayList<>();
        Set<Integer> strained = new HashSet<>();
        Set<List<String>> known = new HashSet<>();
        for (Conflict conflict : conflicts) {
            List<String> figures = new ArrayList<>();
            conflict.relations().forEach(r -> figures.add(r.check()));
            for (int claim : conflict.claims()) {
                Quantity quantity = reading.claim(claim).quantity();
                figures.add(quantity.value().stripTrailingZeros().toPlainString() + " "
                        + quantity.unit().code());
            }
            figures.sort(Comparator.naturalOrder());
            boolean isOfSeveral = conflict.isStrained() && conflict.relations().size() > 1;
            boolean isTold = isOfSeveral && conflict.claims().stream().anyMatch(strained::contains);
            if (isOfSeveral) {
                strained.addAll(conflict.claims());
            }
            if (!isTold && known.add(figures)) {
                kept.add(conflict);
            }
        }
        return kept;
    }

    private static String teller(Conflict conflict, Map<String, Integer> ranks) {
        return conflict.relations().stream()
                .map(Relation::check)
                .min(Comparator.comparing((String id) -> ranks.getOrDefault(id, Integer.MAX_VALUE)))
                .orElseThrow();
    }

    /** Errors first, then by position, then by check; a finding told twice is told once. */
    private static List<Finding> ordered(List<Finding> findings, Map<String, Integer> ranks) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::severity)
                .thenComparing(Finding::at)
                .thenComparing(f -> ranks.getOrDefault(f.check().id(), 0))
                .thenComparing(Finding::message));
        return sorted.stream().distinct().toList();
    }

    private static Coverage coverage(
            Reading reading,
            List<Relation> relations,
            Solution solution,
            List<Finding> findings,
            List<Comparison> comparisons,
            List<String> limits) {
        Set<Integer> spoken = spoken(relations, findings, comparisons);
        int compared = (int) comparisons.stream()
                .filter(c -> c.verdict() != Comparison.Verdict.NOT_COVERED)
                .count();
        int uncheckable = 0;
        for (Claim claim : reading.claims()) {
            if (isFigure(claim) && !spoken.contains(claim.provenance().number())) {
                uncheckable++;
            }
        }
        return new Coverage(
                reading.numbers().size(),
                reading.claims().size(),
                solution.tested(),
                solution.held(),
                compared,
                uncheckable,
                limits);
    }

    /** One sentence for each limit that was reached. */
    private static List<String> limits(
            Reading reading, Solution solution, Ledger ledger, int notLookedInto, int lowered) {
        List<String> limits = new ArrayList<>();
        long cut =
                reading.article().sentences().stream().filter(Sentence::isCut).count();
        if (cut > 0) {
            limits.add("text without a full stop is cut after " + Sentence.MOST_TOKENS + " words (" + cut
                    + " times), and figures may not be read with their words");
        }
        limits.addAll(ledger.notChecked());
        limits.addAll(solution.notChecked());
        if (notLookedInto > 0) {
            limits.add("for " + notLookedInto
                    + " contradictions no slip is looked for that would explain them; the limit is " + MOST_EXPLAINED);
        }
        if (lowered > 0) {
            limits.add(
                    "the figures of this text contradict each other in places that have nothing in common, so that it may"
                            + " have been read wrongly; "
                            + (lowered == 1 ? "one finding is" : lowered + " findings are")
                            + " told less loudly for that");
        }
        return List.copyOf(limits);
    }

    /** Claims about which something is said. */
    private static Set<Integer> spoken(List<Relation> relations, List<Finding> findings, List<Comparison> comparisons) {
        Set<Integer> spoken = new HashSet<>();
        relations.forEach(r -> spoken.addAll(r.claims()));
        findings.forEach(f -> spoken.addAll(f.claims()));
        comparisons.stream()
                .filter(c -> c.verdict() != Comparison.Verdict.NOT_COVERED)
                .forEach(c -> spoken.add(c.claim()));
        return spoken;
    }

    private static boolean isFigure(Claim claim) {
        return claim instanceof LevelClaim || claim instanceof ShareClaim || claim instanceof ChangeClaim;
    }
}
