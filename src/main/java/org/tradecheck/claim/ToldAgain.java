package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Measure;

/**
 * Amounts that an article prints once more in words that say nothing of them: "Of the $24.7 billion, a third was gold",
 * "that $24.7 billion is a lot of metal". An amount of several digits that was told before is the same fact again.
 */
final class ToldAgain {

    /** The phrasing of such figures. */
    static final String ID = "told-again";

    /** So many digits make an amount one that is known again. */
    private static final int TELLING = 3;

    /** In money two digits do where one of them is a decimal: "$1.2 billion". */
    private static final int TELLING_MONEY = 2;

    private final Map<Key, Filled> told = new HashMap<>();

    private record Key(BigDecimal value, Unit unit) {

        static Key of(Quantity quantity) {
            return new Key(quantity.value().stripTrailingZeros(), quantity.unit());
        }
    }

    /** The figures of a sentence with those that are told again among them, in the order of the text. */
    record Completed(List<Draft> drafts, List<Filled> filled) {}

    /** Completes a sentence by what was told before it, then remembers what it tells. */
    Completed complete(ClauseScan.Scanned scanned, List<Draft> drafts, List<Filled> filled) {
        Completed completed = told.isEmpty() || scanned.chunks().isEmpty()
                ? new Completed(drafts, filled)
                : withKnown(scanned, drafts, filled);
        for (Filled each : filled) {
            Quantity quantity = scanned.mentions().quantities().get(each.draft().quantity());
            if (isFact(each) && isTelling(quantity)) {
                told.putIfAbsent(Key.of(quantity), each);
            }
        }
        return completed;
    }

    private Completed withKnown(ClauseScan.Scanned scanned, List<Draft> drafts, List<Filled> filled) {
        List<Quantity> quantities = scanned.mentions().quantities();
        if (quantities.size() == drafts.size()) {
            return new Completed(drafts, filled);
        }
        int[] chunkOf = PeriodSeats.chunksOfFigures(scanned);
        Completed completed = new Completed(drafts, filled);
        int next = 0;
        for (int q = 0; q < quantities.size(); q++) {
            while (next < completed.drafts().size()
                    && completed.drafts().get(next).quantity() < q) {
                next++;
            }
            boolean isRead = next < completed.drafts().size()
                    && completed.drafts().get(next).quantity() == q;
            Optional<Filled> known = isRead || chunkOf[q] < 0 || !isTelling(quantities.get(q))
                    ? Optional.empty()
                    : Optional.ofNullable(told.get(Key.of(quantities.get(q))));
            if (known.isPresent()) {
                completed = with(completed, again(known.get(), q, quantities.get(q)), next);
            }
        }
        return completed;
    }

    private static Completed with(Completed before, Filled again, int at) {
        List<Draft> drafts = new ArrayList<>(before.drafts().size() + 1);
        for (Draft draft : before.drafts()) {
            drafts.add(draft.partner() >= at ? draft.withPartner(draft.partner() + 1) : draft);
        }
        drafts.add(at, again.draft());
        List<Filled> filled = new ArrayList<>(before.filled().size() + 1);
        for (Filled each : before.filled()) {
            filled.add(
                    each.draft().partner() >= at
                            ? each.of(each.draft().withPartner(each.draft().partner() + 1))
                            : each);
        }
        filled.add(at, again);
        return new Completed(drafts, filled);
    }

    private static Filled again(Filled known, int quantity, Quantity figure) {
        Draft first = known.draft();
        Draft draft = new Draft(
                quantity,
                Draft.Form.LEVEL,
                Draft.Role.AGAIN,
                first.frame(),
                first.sense(),
                -1,
                -1,
                -1,
                Frame.NONE,
                -1,
                -1,
                Sense.NONE,
                Cue.NONE,
                first.status(),
                ID,
                figure.span(),
                Slot.NO_AREA,
                Cue.NONE,
                0,
                true);
        Slots slots = known.slots();
        return new Filled(
                draft,
                known.frame(),
                slots.withPeriod(slots.period().at(Evidence.SENTENCE)),
                known.base(),
                Frame.NONE,
                known.isNamed(),
                true);
    }

    private static boolean isFact(Filled filled) {
        Measure measure = filled.frame().measure();
        boolean isOfTrade = measure.isTrade() || measure == Measure.INVESTMENT || measure == Measure.CONTRACT;
        return isOfTrade
                && filled.draft().form() == Draft.Form.LEVEL
                && !filled.frame().share();
    }

    private static boolean isTelling(Quantity quantity) {
        return switch (quantity.kind()) {
            case MONEY ->
                !quantity.unit().isRate()
                        && digits(quantity) >= (quantity.number().scale() > 0 ? TELLING_MONEY : TELLING);
            case MASS, VOLUME, ENERGY -> !quantity.unit().isRate() && digits(quantity) >= TELLING;
            case COUNT -> quantity.unit().equals(Unit.PIECE) && digits(quantity) >= TELLING;
            default -> false;
        };
    }

    private static int digits(Quantity quantity) {
        return quantity.number().stripTrailingZeros().precision();
    }
}
