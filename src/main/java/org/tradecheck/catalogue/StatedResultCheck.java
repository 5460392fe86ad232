package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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
import org.tradecheck.claim.Reading;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Kind;

/** A result is what the figures that the words name make. */
final class StatedResultCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "stated-result",
            Severity.ERROR,
            "The figures do not make the stated result",
            """
            The words announce a sum, a difference or an average of figures told right before, and these make another \
            result. One of them has usually been changed without the others. Do the sum again, and ask for the figure \
            that does not fit.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Benin's customs put sales to Niger at [[$318 million]] in 2023, Niger's at [[$274 million]]."
                                    + " The difference, [[$74 million]], is freight."),
                    Example.passes(
                            "Benin's customs put sales to Niger at $318 million in 2023, Niger's at $274 million."
                                    + " The difference, $44 million, is freight."),
                    Example.flags(
                            Severity.ERROR,
                            "Togo sold phosphates for [[$181 million]] in 2023 and bought rice for [[$126 million]]. Add the two"
                                    + " and you get [[$370 million]]."),
                    Example.passes(
                            "Togo sold phosphates for $181 million in 2023 and bought rice for $126 million. Add the two"
                                    + " and you get $307 million."),
                    Example.flags(
                            Severity.ERROR,
                            "Mali's exports were [[$412 million]] in April, [[$436 million]] in May and [[$427 million]] in"
                                    + " June 2023. The average of the three months was [[$452 million]]."),
                    Example.passes(
                            "Mali's exports were $412 million in April, $436 million in May and $427 million in June"
                                    + " 2023. The average of the three months was $425 million."),
                    Example.flags(
                            Severity.ERROR,
                            "Albania's imports, at [[$78.6 million]] in 2023, were [[9.2 times]] exports, at [[$27.1 million]]."),
                    Example.passes(
                            "Albania's imports, at $78.6 million in 2023, were 2.9 times exports, at $27.1 million."),
                    Example.flags(
                            Severity.ERROR,
                            "The five biggest buyers took [[$120 million]] of the [[$200 million]] that Togo earned from cocoa in"
                                    + " 2023. That is [[40 percent]]."),
                    Example.passes(
                            "The five biggest buyers took $120 million of the $200 million that Togo earned from cocoa in"
                                    + " 2023. That is 60 percent."),
                    Example.flags(
                            Severity.ERROR,
                            "The ministry had hoped for exports of [[$4.23 billion]] in 2023. They came to [[$4.02 billion]], so"
                                    + " that the target was missed by [[$410 million]]."),
                    Example.passes(
                            "The ministry had hoped for exports of $4.23 billion in 2023. They came to $4.02 billion,"
                                    + " so that the target was missed by $210 million."),
                    Example.flags(
                            Severity.ERROR,
                            "By the end of October 2023 Benin's exports had reached [[$325 million]]. November added"
                                    + " [[$35 million]], taking the total to [[$390 million]]."),
                    Example.passes("By the end of October 2023 Benin's exports had reached $325 million. November added"
                            + " $35 million, taking the total to $360 million."),
                    Example.flags(
                            Severity.ERROR,
                            "Latvia's exports of [[€2.94 billion]] in January 2024 comprised [[€1.87 billion]] of Latvian goods"
                                    + " and [[€1.70 billion]] of re-exports."),
                    Example.passes(
                            "Latvia's exports of €2.94 billion in January 2024 comprised €1.87 billion of Latvian goods"
                                    + " and €1.07 billion of re-exports."),
                    Example.passes(
                            "In 2022 Japan's imports outran exports by ¥20.3 trillion. In the three years that followed"
                                    + " the deficits were ¥9.5 trillion, ¥5.6 trillion and ¥2.6 trillion. Add them up and you get"
                                    + " ¥38 trillion in four years."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's exports were $74 billion in 2024. China took [[33.8 per cent]], the USA [[15.4 per cent]] and"
                                    + " Japan [[9.7 per cent]]; together they accounted for [[68.9 per cent]]."),
                    Example.passes(
                            "Peru's exports were $74 billion in 2024. China took 33.8 per cent, the USA 15.4 per cent and"
                                    + " Japan 9.7 per cent; together they accounted for 58.9 per cent."),
                    Example.passes(
                            "Copper accounted for 30% of Peru's exports in 2024, gold for 15% and fruit for 9%. Copper and gold"
                                    + " together made up 45%."),
                    Example.passes(
                            "China took 34 per cent of Peru's exports in 2024, the USA 15 per cent and Japan 10 per cent."
                                    + " Together with Korea, they took 64 per cent."),
                    Example.passes(
                            "The ministry had hoped for exports of $4.2 billion in 2023. Debt service took $3.1 billion."
                                    + " The target was missed by $300 million."),
                    Example.passes(
                            "Togo's services exports were $183 million and its services imports $185 million in 2023."
                                    + " Taken together with goods, exports were $825 million and imports $849 million.")));

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        List<Relation> found = new ArrayList<>();
        for (Link link : ledger.reading().links()) {
            if (isOfThis(link)) {
                found.add(Relation.of(INFO.id(), link.claims(), Evidence.SENTENCE, row(ledger.reading(), link)));
            }
        }
        return found;
    }

    private static boolean isOfThis(Link link) {
        return switch (link.kind()) {
            case DIFFERENCE, TOTAL, MEAN, RATIO -> link.claims().size() > 2;
            default -> false;
        };
    }

    private static Row row(Reading reading, Link link) {
        if (link.kind() == Link.Kind.RATIO) {
            int multiple = link.claims().get(0);
            boolean isPart = reading.claim(multiple).quantity().kind() == Kind.PERCENT;
            BigDecimal scale = isPart ? PERCENT : BigDecimal.ONE;
            Term times = new Term(link.claims().get(2), BigDecimal.ZERO, multiple, scale.negate());
            return Row.zero(Term.plus(link.claims().get(1)), times);
        }
        List<Term> terms = new ArrayList<>();
        BigDecimal times =
                link.kind() == Link.Kind.MEAN ? BigDecimal.valueOf(link.claims().size() - 1L) : BigDecimal.ONE;
        terms.add(Term.of(link.claims().get(0), times));
        for (int i = 1; i < link.claims().size(); i++) {
            boolean isTakenAway = link.kind() == Link.Kind.DIFFERENCE && i == 2;
            terms.add(
                    isTakenAway
                            ? Term.plus(link.claims().get(i))
                            : Term.minus(link.claims().get(i)));
        }
        return Row.zero(terms.toArray(new Term[0]));
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        Link link = linkOf(ledger, relation);
        Sums sums = new Sums(ledger.reading());
        Claim result = ledger.reading().claim(link.claims().get(0));
        if (link.kind() == Link.Kind.RATIO) {
            return ratio(ledger, link);
        }
        StringBuilder out = new StringBuilder();
        BigDecimal value = BigDecimal.ZERO;
        for (int i = 1; i < link.claims().size(); i++) {
            int term = link.claims().get(i);
            boolean isTakenAway = link.kind() == Link.Kind.DIFFERENCE && i == 2;
            BigDecimal amount = Sums.middle(ledger.reading().claim(term));
            value = isTakenAway ? value.subtract(amount) : value.add(amount);
            out.append(i == 1 ? "" : isTakenAway ? " − " : " + ").append(sums.inScale(result, term));
        }
        if (link.kind() == Link.Kind.MEAN) {
            BigDecimal count = BigDecimal.valueOf(link.claims().size() - 1L);
            value = value.divide(count, MathContext.DECIMAL64);
            out.insert(0, '(').append(") ÷ ").append(count);
        }
        return out.append(" = ")
                .append(Sums.plain(result, value))
                .append(", printed ")
                .append(sums.inScale(result, link.claims().get(0)))
                .toString();
    }

    /** "78.6 ÷ 27.1 = 2.90, printed 9.2 times". */
    private static String ratio(Ledger ledger, Link link) {
        Sums sums = new Sums(ledger.reading());
        Claim one = ledger.reading().claim(link.claims().get(1));
        Claim other = ledger.reading().claim(link.claims().get(2));
        BigDecimal quotient = Sums.middle(one).divide(Sums.middle(other), MathContext.DECIMAL32);
        return sums.inScale(one, link.claims().get(1)) + " ÷ "
                + sums.inScale(one, link.claims().get(2)) + " = "
                + quotient.setScale(2, RoundingMode.HALF_UP) + ", printed "
                + new Printed(ledger.reading()).quote(link.claims().get(0));
    }

    private static Link linkOf(Ledger ledger, Relation relation) {
        for (Link link : ledger.reading().links()) {
            if (isOfThis(link) && link.claims().equals(relation.claims())) {
                return link;
            }
        }
        throw new IllegalStateException("no link of " + relation.claims());
    }

    @Override
    public String noun(Relation relation, Claim claim) {
        return claim.provenance().number() == relation.claims().get(0) ? "the result" : Printed.noun(claim);
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> new Told(r.claims().get(0), message(input, printed, r), question(r)));
    }

    private static String message(CheckInput input, Printed printed, Relation relation) {
        Link link = linkOf(input.ledger(), relation);
        List<String> terms = new ArrayList<>();
        for (int i = 1; i < link.claims().size(); i++) {
            terms.add(printed.quote(link.claims().get(i)));
        }
        String result = printed.quote(link.claims().get(0));
        return switch (link.kind()) {
            case DIFFERENCE -> terms.get(0) + " less " + terms.get(1) + " is not " + result;
            case RATIO -> terms.get(0) + " is not " + result + " as much as " + terms.get(1);
            case MEAN -> "the average of " + Printed.list(terms) + " is not " + result;
            default -> Printed.list(terms) + " together are not " + result;
        };
    }

    private static String question(Relation relation) {
        return relation.claims().isEmpty() ? "" : "Ask which of the figures the source confirms.";
    }
}
