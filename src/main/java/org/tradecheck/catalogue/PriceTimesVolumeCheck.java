package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Printed;
import org.tradecheck.check.RelationCheck;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.Link;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;

/** A value is its price times its volume. */
final class PriceTimesVolumeCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "price-times-volume",
            Severity.ERROR,
            "Price times volume is not the value",
            """
            A price per unit times the volume is the value, within rounding. Where they are far apart a scale \
            word or a decimal point has usually slipped; where they are close, the price may be for another \
            delivery basis.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "At an average of [[$310 a tonne]], the [[1.2 million tonnes]] earned [[$3.7"
                                    + " billion]]."),
                    Example.passes("At an average of $310 a tonne, the 1.2 million tonnes earned $370 million.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return ledger.reading().links().stream()
                .filter(l -> l.kind() == Link.Kind.PRODUCT
                        && l.claims().size() == 3
                        && !l.claims().contains(0))
                .map(l -> relation(ledger, l))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Relation> relation(Ledger ledger, Link link) {
        Claim value = ledger.reading().claim(link.claims().get(0));
        Claim price = ledger.reading().claim(link.claims().get(1));
        Claim volume = ledger.reading().claim(link.claims().get(2));
        String unit =
                value.quantity().unit().code() + "/" + volume.quantity().unit().code();
        if (!price.quantity().unit().code().equals(unit)) {
            return Optional.empty();
        }
        Term product = new Term(
                volume.provenance().number(),
                BigDecimal.ZERO,
                price.provenance().number(),
                BigDecimal.ONE.negate());
        return Optional.of(Relation.of(
                INFO.id(),
                link.claims(),
                Evidence.EXPLICIT,
                Row.zero(Term.plus(value.provenance().number()), product)));
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        Claim value = ledger.reading().claim(relation.claims().get(0));
        Claim price = ledger.reading().claim(relation.claims().get(1));
        Claim volume = ledger.reading().claim(relation.claims().get(2));
        Printed printed = new Printed(ledger.reading());
        return printed.quote(volume) + " at " + printed.quote(price) + " make "
                + printed.like(value, Sums.middle(price).multiply(Sums.middle(volume)), 1) + ", printed "
                + printed.quote(value);
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(
                this,
                input,
                r -> new Told(
                        r.claims().get(0),
                        printed.quote(r.claims().get(2)) + " at "
                                + printed.quote(r.claims().get(1)) + " do not make "
                                + printed.quote(r.claims().get(0)),
                        "Ask which of the three figures the source confirms."));
    }
}
