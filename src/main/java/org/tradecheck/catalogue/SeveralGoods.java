package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Provenance;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Slots;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/**
 * The goods, told one by one, that words take together: "Butter brought in A and cheese B, while powders came to C.
 * Together these products made up D", "Butter and cheese made up 12% of exports".
 *
 * @param readings the lists of figures that the words may mean
 * @param agreement how well the weakest of the figures agrees with the words
 */
record SeveralGoods(List<List<Integer>> readings, Evidence agreement) {

    private static final int MOST_READINGS = 6;

    private static final String AND = " and ";

    /** All that may be meant, the shortest list first; empty if no goods are told or one of those named is not. */
    static Optional<SeveralGoods> of(Ledger ledger, Measure measure, Unit unit, Slots slots, Provenance at) {
        Product goods = slots.product().value();
        boolean isPointed = goods.equals(Product.SEVERAL);
        if (!isPointed && !goods.name().contains(AND)) {
            return Optional.empty();
        }
        List<Integer> told = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Evidence weakest = Evidence.EXPLICIT;
        for (Amount part : ledger.amounts(measure, unit)) {
            Product of = part.slots().product().value();
            boolean isPart = part.isPrinted()
                    && part.at().paragraph() == at.paragraph()
                    && part.number() < at.number()
                    && part.timing() == LevelClaim.Timing.TOTAL
                    && !of.isAll()
                    && !of.equals(Product.SEVERAL)
                    && !of.equals(goods);
            Optional<Evidence> grade =
                    isPart ? ledger.agreement().apartFromProduct(slots, at, part.slots(), part.at()) : Optional.empty();
            if (grade.isPresent()) {
                told.add(part.number());
                names.add(of.name());
                weakest = Agreement.weaker(weakest, grade.get());
            }
        }
        List<List<Integer>> readings = isPointed ? ends(told, count(ledger.reading(), at)) : named(goods, told, names);
        return readings.isEmpty() || weakest == Evidence.ASSUMED
                ? Optional.empty()
                : Optional.of(new SeveralGoods(readings, weakest));
    }

    /** The last so many of them; the last two, the last three or more where the words do not say how many. */
    private static List<List<Integer>> ends(List<Integer> told, int count) {
        List<List<Integer>> readings = new ArrayList<>();
        for (int i = told.size() - 2; i >= 0 && readings.size() < MOST_READINGS; i--) {
            if (count == 0 || told.size() - i == count) {
                readings.add(List.copyOf(told.subList(i, told.size())));
            }
        }
        return readings;
    }

    /** "The three groups together": how many the words before a figure say there are; 0 if they do not say. */
    private static int count(Reading reading, Provenance at) {
        int count = 0;
        for (Quantity each : reading.numbers()) {
            boolean isBefore = each.span().start() >= at.sentence().start()
                    && each.span().end() <= at.span().start();
            if (isBefore && each.kind() == Kind.COUNT && isPointedAt(reading, at, each)) {
                count = each.number().intValue();
            }
        }
        return count;
    }

    private static boolean isPointedAt(Reading reading, Provenance at, Quantity number) {
        String before = reading.article()
                .text()
                .substring(at.sentence().start(), number.span().start())
                .toLowerCase(Locale.ROOT);
        return before.endsWith("the ") || before.endsWith("these ") || before.endsWith("those ");
    }

    /** Those of the goods that the words name, if each is told once. */
    private static List<List<Integer>> named(Product goods, List<Integer> told, List<String> names) {
        List<Integer> meant = new ArrayList<>();
        for (String name : Arrays.asList(goods.name().split(AND))) {
            int first = names.indexOf(name);
            if (first < 0 || first != names.lastIndexOf(name)) {
                return List.of();
            }
            meant.add(told.get(first));
        }
        return List.of(List.copyOf(meant));
    }
}
