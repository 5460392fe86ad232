package org.tradecheck.catalogue;

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
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;

/** Parts add up to their whole, and no part exceeds it. */
final class PartsSumCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "parts-sum",
            Severity.ERROR,
            "The parts do not add up to the whole",
            """
            Parts that make up the whole, goods and services, the EU and the rest, re-exports and domestic \
            exports, add to it within rounding; parts that are only some of it do not exceed it. When they do \
            not fit, a part or the whole was copied wrongly, or they belong to different periods or definitions.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "Czechia's trade surplus was [[$18.4 billion]] in 2023. The surplus with the EU was [[$62.2 billion]]. The deficit with non-EU countries was [[$42.1 billion]]."),
                    Example.passes(
                            "Mined ores were the second export of Chad, valued at $290 million, while sesame rounded out the top three with an export value of $182 million."),
                    Example.passes(
                            "Britain's exports of goods were £89.3bn in 2023. Sales to the European Union came to "
                                    + "£43.5bn. The other £45.8bn went further afield."),
                    Example.passes(
                            "Singapore's exports were $15.86 billion in October 2025. Electronics exports came to $4.42 billion and non-electronics exports to $11.44 billion. Seasonally adjusted, exports were $15.20 billion in October 2025."),
                    Example.passes(
                            "Italy's trade balance rose to +3.6 billion euros in June 2018. It is made up of a surplus with non-EU countries (+2.5 billion euros) and one with EU countries (+1.1 billion euros)."),
                    Example.flags(
                            Severity.ERROR,
                            "Malta had a deficit of [[€18.2 billion]] in 2023, [[€11.6 billion]] of it in energy, the rest,"
                                    + " [[€9.6 billion]], in everything else."),
                    Example.passes(
                            "Malta had a deficit of €18.2 billion in 2023, €11.6 billion of it in energy, the rest,"
                                    + " €6.6 billion, in everything else."),
                    Example.flags(
                            Severity.ERROR,
                            "Chad's exports to the EU were [[$540 million]] in 2023. Spain took [[$140 million]], Italy"
                                    + " [[$180 million]], and the other members the remaining [[$320 million]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Exports of goods were [[£23.5 billion]] in June 2024. Exports of goods to the EU were"
                                    + " [[£12.0 billion]] and those to non-EU countries [[£10.2 billion]]."),
                    Example.passes("The biggest markets for Egypt's exports in 2024 were the Emirates, Saudi Arabia and"
                            + " Turkey, taking $3.8 billion, $1.9 billion and $1.6 billion respectively out of a total of"
                            + " $44.5 billion."),
                    Example.passes(
                            "Of Canadian exports of C$64.2 billion in September, C$45.6 billion went to the United"
                                    + " States; of imports of C$64.0 billion, C$37.1 billion came from there."),
                    Example.passes("Exports of goods were £23.5 billion in June 2024. Exports of goods to the EU were"
                            + " £12.0 billion and those to non-EU countries £11.5 billion."),
                    Example.passes(
                            "Exports reached $7.5 billion, including $4.6 billion of machinery and $1.3 billion of"
                                    + " food."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports of goods were [[€41.2 billion]] in 2022. Imports of goods from the EU were [[€25.1 billion]] and those from non-EU countries [[€13.1 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Brazil's exports were [[$339.7 billion]] in 2023. Petroleum exports came to [[$42.6 billion]]"
                                    + " and non-petroleum exports to [[$279.1 billion]]."),
                    Example.passes(
                            "Brazil's exports were $339.7 billion in 2023. Petroleum exports came to $42.6 billion"
                                    + " and non-petroleum exports to $297.1 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Two contracts worth [[$850 million]] were signed: for a [[$640 million]] refinery and a [[$120 million]] port terminal."),
                    Example.passes(
                            "Two contracts worth $850 million were signed: for a $640 million refinery and a $210 million port terminal."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru exported zinc worth [[$1.62 billion]] in 2023. Sales of tin came to [[$940 million]] and"
                                    + " those of lead to [[$480 million]]. Together these metals brought in [[$3.40 billion]]."),
                    Example.passes(
                            "Peru exported zinc worth $1.62 billion in 2023. Sales of tin came to $940 million and"
                                    + " those of lead to $480 million. Together these metals brought in $3.04 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Mexico's exports of vehicles were [[$189.6 billion]] in 2024, of which [[$88.7 billion]] was parts,"
                                    + " [[$61.4 million]] cars and [[$39.5 billion]] trucks."),
                    Example.passes(
                            "Chile's exports to Spain rose to $9.1 billion in 2024, of which $2.0 billion was wine and"
                                    + " $1.5 billion fruit, and exports to Italy came to $12.4 billion."),
                    Example.passes(
                            "Mexico's exports of vehicles were $189.6 billion in 2024, of which $88.7 billion was parts,"
                                    + " $61.4 million motorcycles and $39.8 billion trucks."),
                    Example.flags(
                            Severity.ERROR,
                            "Serbia attracted [[€4.6 billion]] of foreign direct investment in 2024. Investors from the European"
                                    + " Union accounted for [[€2.44 billion]] and those from China for [[€1.15 billion]]. The"
                                    + " remaining [[€1.31 billion]] came from all other countries."),
                    Example.passes(
                            "Serbia attracted €4.6 billion of foreign direct investment in 2024. Investors from the European"
                                    + " Union accounted for €2.44 billion and those from China for €1.15 billion. The"
                                    + " remaining €1.01 billion came from all other countries."),
                    Example.passes(
                            "Chile's exports came to $8.9 billion in 2024. Mining earned $5.3 billion, of which $4.3 billion was"
                                    + " copper and $650 million gold; the other $350 million was iron ore."),
                    Example.flags(
                            Severity.ERROR,
                            "Kenya's exports in 2023:\n\n• Total value: [[$7.2 billion]]\n• Tea: [[$2.4 billion]]\n"
                                    + "• Flowers: [[$4.1 billion]]\n• Coffee: [[$1.2 billion]]"),
                    Example.flags(
                            Severity.ERROR,
                            "Kenya's exports came to [[$7.2 billion]] in 2023.\n\nCoffee has had a good year.\n\n"
                                    + "Exports of coffee to Germany alone were [[$520 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Chile exported goods worth [[$1,612 million]] to Peru in 2024. Copper brought in"
                                    + " [[$1,298 million]] and fruit [[$358 million]]."),
                    Example.passes("Chile exported goods worth $1,612 million to Peru in 2024. Copper brought in"
                            + " $1,298 million and fruit $258 million."),
                    Example.passes("Kenya's exports in 2023:\n\n• Total value: $7.2 billion\n• Tea: $2.4 billion\n"
                            + "• Flowers: $1.4 billion\n• Coffee: $1.2 billion"),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's trade with Chile, Bolivia and Ecuador was [[$3.5 billion]], [[$2.4 billion]] and [[$2.6 billion]] in 2023. Trade with the three countries was [[$5.8 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's exports to Chile were [[$1.9 billion]] in 2023 and to Spain [[$1.6 billion]]. The two bought [[$4.5 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "The deficit in goods and services of the United States widened by [[$4.1 billion]] in May 2023. It reflected a rise in the goods deficit of [[$3.6 billion]] and a rise in the services surplus of [[$0.5 billion]]."),
                    Example.passes(
                            "The deficit in goods and services of the United States widened by $4.1 billion in May 2023. It reflected a rise in the goods deficit of $3.6 billion and a fall in the services surplus of $0.5 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Portugal's imports from Norway came to [[€862 million]] in 2024, of which fish made up [[€571 million]], or 66%."
                                    + " Gas cost [[€148 million]]; aluminium accounted for the remaining [[€134 million]]."),
                    Example.passes(
                            "Kenya's exports of tea came to €782 million in 2024 (42.0%), those of coffee to €431 million and"
                                    + " of flowers to €356 million; nuts accounted for the remaining €291 million."),
                    Example.passes(
                            "Jamaica's fuel imports cost $1.9 billion in 2023, of which $1.1 billion was crude oil,"
                                    + " and food imports cost $1.4 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Ghana's imports were [[$1.106 billion]] in May 2024. Petroleum imports came to [[$305 million]] and non-oil imports to [[$821 million]].")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Parts(ledger).relations(INFO.id());
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        Sums sums = new Sums(ledger.reading());
        List<Term> terms = fullest(relation).terms();
        List<Integer> plus = parts(c, terms, 1);
        List<Integer> minus = parts(c, terms, -1);
        boolean areImplied = plus.size() + minus.size() < c.size() - 1;
        if (areImplied || c.stream().anyMatch(n -> !Shares.isAmount(ledger, n))) {
            return "the parts, as far as the changes imply them, add to the whole";
        }
        return sums.addition(plus, minus, c.get(0));
    }

    @Override
    public String held(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        boolean isExhaustive = relation.readings().get(0).get(0).order() == Row.Order.EQUAL;
        if (isExhaustive || c.stream().anyMatch(n -> !Shares.isAmount(ledger, n))) {
            return sum(ledger, relation);
        }
        Sums sums = new Sums(ledger.reading());
        Claim whole = ledger.reading().claim(c.get(0));
        List<String> parts =
                c.subList(1, c.size()).stream().map(p -> sums.inScale(whole, p)).toList();
        return String.join(" + ", parts) + " of the whole is no more than " + sums.inScale(whole, c.get(0));
    }

    /** Of several ways to take "together", the one with all parts. */
    private static Row fullest(Relation relation) {
        Row fullest = relation.readings().get(0).get(0);
        for (List<Row> reading : relation.readings()) {
            fullest = reading.get(0).terms().size() > fullest.terms().size() ? reading.get(0) : fullest;
        }
        return fullest;
    }

    /** The parts that are added, or those that are taken off. */
    private static List<Integer> parts(List<Integer> claims, List<Term> terms, int sign) {
        return claims.subList(1, claims.size()).stream()
                .filter(c -> terms.stream()
                        .anyMatch(t -> t.amount() == c && t.offset().signum() == sign))
                .toList();
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<Integer> c = r.claims();
            List<String> parts =
                    c.subList(1, c.size()).stream().map(printed::quote).toList();
            boolean isSum = r.readings().get(0).get(0).order() == Row.Order.EQUAL;
            String fault = isSum
                    ? " do not make up "
                    : parts.size() == 1 ? ", a part, is more than " : " together are more than ";
            return new Told(
                    c.get(0),
                    Printed.list(parts) + fault + printed.quote(c.get(0)),
                    "Ask which of the figures the source confirms, and whether the parts are all there is.");
        });
    }
}
