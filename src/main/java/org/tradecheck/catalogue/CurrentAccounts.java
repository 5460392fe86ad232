package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Sense;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Sentence;

/**
 * Visible trade and all invisibles together are the current account: "a visible deficit of A, invisibles in surplus by B, a
 * current account surplus of C". What is called services leaves out income and transfers, and makes no such sum.
 */
final class CurrentAccounts {

    private static final Set<String> INVISIBLES = Set.of("invisible", "invisibles");

    private final Ledger ledger;
    private final List<Sentence> sentences;

    CurrentAccounts(Ledger ledger) {
        this.ledger = ledger;
        this.sentences = ledger.reading().article().sentences();
    }

    /** The relations: the current account first, then visible trade and the invisibles. */
    List<Relation> relations(String check) {
        List<Amount> invisibles = new ArrayList<>();
        List<Amount> visible = new ArrayList<>();
        List<Amount> accounts = new ArrayList<>();
        for (Amount amount : ledger.amounts()) {
            if (!isPlain(amount)) {
                continue;
            }
            if (amount.measure() == Measure.CURRENT_ACCOUNT) {
                accounts.add(amount);
            } else if (amount.measure() == Measure.BALANCE && isOfInvisibles(amount)) {
                invisibles.add(amount);
            } else if (amount.measure() == Measure.BALANCE && amount.slots().coverage() == Coverage.GOODS) {
                visible.add(amount);
            }
        }
        List<Relation> found = new ArrayList<>();
        for (Amount part : invisibles) {
            Optional<Amount> goods = only(visible, part);
            Optional<Amount> account = only(accounts, part);
            if (goods.isPresent() && account.isPresent()) {
                found.add(sum(check, account.get(), goods.get(), part));
            }
        }
        return found;
    }

    private static boolean isPlain(Amount amount) {
        return amount.isPrinted()
                && amount.timing() == LevelClaim.Timing.TOTAL
                && (amount.sense() == Sense.SURPLUS || amount.sense() == Sense.DEFICIT)
                && amount.slots().period().value().isDated()
                && amount.slots().status().isFact()
                && !Agreement.world(amount.slots().partner().value()).isStated();
    }

    private boolean isOfInvisibles(Amount amount) {
        return amount.slots().coverage() == Coverage.SERVICES
                && sentences.get(amount.at().sentenceIndex()).tokens().stream()
                        .anyMatch(t -> INVISIBLES.contains(t.lower()));
    }

    /** The one amount of the same time and reporter; empty where the text has two that differ. */
    private Optional<Amount> only(List<Amount> among, Amount part) {
        List<Amount> same = among.stream()
                .filter(a -> a.unit().equals(part.unit())
                        && a.slots()
                                .period()
                                .value()
                                .equals(part.slots().period().value())
                        && a.slots()
                                .reporter()
                                .value()
                                .equals(part.slots().reporter().value()))
                .toList();
        boolean isOne = !same.isEmpty()
                && same.stream().allMatch(a -> a.sense() == same.get(0).sense() && core(a).meets(core(same.get(0))));
        return isOne ? Optional.of(same.get(0)) : Optional.empty();
    }

    private Interval core(Amount amount) {
        return ledger.core(amount.number());
    }

    private static Relation sum(String check, Amount account, Amount goods, Amount invisibles) {
        List<Integer> claims = List.of(account.number(), goods.number(), invisibles.number());
        List<Term> terms =
                List.of(Term.minus(account.number()), term(goods, account.sense()), term(invisibles, account.sense()));
        return Relation.of(check, claims, Evidence.SENTENCE, new Row(terms, Row.Order.EQUAL, BigDecimal.ZERO));
    }

    private static Term term(Amount part, Sense whole) {
        return part.sense() == whole ? Term.plus(part.number()) : Term.minus(part.number());
    }
}
