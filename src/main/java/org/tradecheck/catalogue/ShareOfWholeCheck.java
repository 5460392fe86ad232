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
import org.tradecheck.consistency.Relation;

/** A share is its part divided by its whole. */
final class ShareOfWholeCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "share-of-whole",
            Severity.ERROR,
            "The percentage is not the part of the whole",
            """
            A share, its part and its whole are three figures for two facts. When the part divided by the whole is \
            not the printed percentage, one of the three was copied wrongly, or the whole belongs to another year, \
            another flow or another group of goods. Where another printed figure fits in the place of one of them, that one \
            may be meant, and it is a note.
            """,
            List.of(),
            List.of(
                    Example.passes(
                            "Vanuatu's exports were $49.1 million in 2013. Copra brought in $14.4 million, or 29%, followed by kava at 26%."),
                    Example.flags(
                            Severity.ERROR,
                            "Poland's exports were [[€72.0 billion]] and its imports €69.1 billion in 2014. Exports "
                                    + "to Germany rose to [[€19.4 billion]]. The share of Germany in total exports rose to "
                                    + "[[28.1%]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Slovenia exported goods worth [[€1.46 billion]] in November 2009. Exports to the EU "
                                    + "were [[€1.03 billion]], or [[29.4%]] of total exports."),
                    Example.passes(
                            "Brazil shipped 13.4 million tonnes of soybeans in May 2024, 14.1% less than the 15.6 "
                                    + "million of May 2023. China took 9.7 million tonnes, or 72%, after 76% in May 2023."),
                    Example.passes("Uruguay exported 224,000 tonnes of beef in 2023. China took 92,000 tonnes, against "
                            + "137,000. It used to be 59 per cent of exports and now it is 41."),
                    Example.passes("Peru imported goods worth $50.4 billion in 2023. Some 24.4% of imports were fuels "
                            + "($12.3 billion), 17.2% machinery ($8.67 billion) and 17.1% manufactures ($8.62 "
                            + "billion)."),
                    Example.flags(
                            Severity.ERROR,
                            "Kenya's exports were [[$4.03 billion]] in 2016. Uganda took [[$554 million]] and Rwanda $465.6 million, respectively [[17.3 percent]] and 11.6 percent of the total."),
                    Example.passes(
                            "Kenya's exports were $4.03 billion in 2016. Uganda took $554 million and Rwanda $465.6 million, respectively 13.7 percent and 11.6 percent of the total."),
                    Example.flags(
                            Severity.NOTE,
                            "The port handled exports worth [[$7.2 billion]] ([[72%]] of the national figure) and imports worth [[$3.1 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Oil accounted for [[$46.9 billion]] of total exports of [[$84.7 billion]], or"
                                    + " [[65.4 percent]]."),
                    Example.passes(
                            "Egypt's exports were $2.12 billion in May 2024. Garments, at $94 million, attained 78.3 percent of"
                                    + " the $120 million planned."),
                    Example.passes(
                            "Oil accounted for $46.9 billion of total exports of $84.7 billion, or 55.4 percent."),
                    Example.passes(
                            "Oil accounted for $46.9 billion of exports in 2023. In 2022 exports were $84.7 billion"
                                    + " and oil made up 65.4 percent of them."),
                    Example.flags(
                            Severity.ERROR,
                            "Fish accounted for [[$3.4 billion]] of total exports of [[$9.1 billion]], or [[73.4 percent]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Kenya exported goods for [[$43.1 billion]] in 2024, and goods and services for [[$60.2 billion]]."
                                    + " Exports to Japan stood at [[$8.0 billion]], a share of [[31.4 percent]]."),
                    Example.passes(
                            "Kenya exported goods for $43.1 billion in 2024, and goods and services for $60.2 billion."
                                    + " Exports to Japan stood at $8.0 billion, a share of 13.3 percent."),
                    Example.passes("Exports reached $7.1 billion in 2024. Domestic exports were $5.5 billion."
                            + " Soybeans and beef together earned $3.3 billion (60%)."),
                    Example.flags(
                            Severity.NOTE,
                            "Lithuania's exports came to €33.3 billion in 2024. Goods of Lithuanian origin accounted for €20.6 billion;"
                                    + " re-exports made up the other [[€12.7 billion]]. Latvia was the first market with"
                                    + " [[€4.12 billion]] ([[12.4%]])."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's exports were [[$40.2 billion]] in 2024. Coffee earned [[$8.1 billion]] and gold"
                                    + " [[$7.2 billion]]. Coffee and gold together accounted for [[48.1 percent]] of total exports."),
                    Example.passes("Peru's exports were $40.2 billion in 2024. Coffee earned $8.1 billion and gold"
                            + " $7.2 billion. Coffee and gold together accounted for 38.1 percent of total exports."),
                    Example.flags(
                            Severity.ERROR,
                            "Brazil exported coffee worth [[$14.9 billion]] in 2024.\n\nGermany was the first buyer with"
                                    + " [[$2.31 billion]], or [[25.5 percent]] of the total."),
                    Example.passes(
                            "Chile's exports were $40.2 billion in 2024. China bought $15.3 billion, or 38.1 percent of"
                                    + " the total, followed by Japan with $4.1 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's imports of cars rose by [[$280 million]] in 2024, [[one-half]] of it ([[$210 million]]) in hybrids."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's exports were $40.2 billion in 2023. Imports were [[$50.4 billion]]. Foreign-invested enterprises imported [[$13.9 billion]], accounting for [[37.6%]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Serbia sold [[€21.7 billion]] of goods abroad in 2024, [[62.8%]] of the national total of [[€31.8 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Morocco's exports were [[331 billion dirhams]] in 2024, of which the plants of Kenitra supplied"
                                    + " [[115 billion]] or [[43.8%]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Norway exported goods worth [[$11.41 billion]] in May 2024, and fish for $1.12 billion. Exports of"
                                    + " natural gas amounted to [[$4.17 billion]]. That is [[63.5 per cent]] of everything it"
                                    + " sold abroad."),
                    Example.passes(
                            "Norway exported goods worth $11.41 billion in May 2024, and fish for $1.12 billion. Exports of"
                                    + " natural gas amounted to $4.17 billion. That is 36.5 per cent of everything it sold"
                                    + " abroad."),
                    Example.flags(
                            Severity.ERROR,
                            "Poland exported food worth [[€57.9 billion]] in 2024. Germany took €14.5 billion. Meat brought in"
                                    + " [[€12.4 billion]], which is [[24.1 percent]] of the total."),
                    Example.passes(
                            "Poland exported food worth €57.9 billion in 2024. Germany took €14.5 billion. Meat brought in"
                                    + " €12.4 billion, which is 21.4 percent of the total."),
                    Example.passes(
                            "Peru missed its plan in 2024. Goods worth $94 million, or 78.3% of the $120 million planned, were exported."),
                    Example.flags(
                            Severity.ERROR,
                            "Togo's exports came to [[$403 million]] in May 2024. Exports of phosphates came to [[$82.4 million]] in May 2024.\n\nPhosphates made up [[24.0 percent]] of Togo's exports in May 2024.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Shares(ledger)
                .parted().stream().map(p -> Shares.relation(INFO.id(), p)).toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        return new Sums(ledger.reading())
                .share(relation.claims().get(0), Shares.parts(relation), Shares.wholes(relation));
    }

    private static List<String> quotes(Printed printed, List<Integer> claims) {
        return claims.stream().map(printed::quote).toList();
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            int share = r.claims().get(0);
            String parts = Printed.list(quotes(printed, Shares.parts(r)));
            String wholes = Printed.either(quotes(printed, Shares.wholes(r)));
            return new Told(
                    share,
                    parts + " of " + wholes + " is not " + printed.quote(share),
                    "Ask which of the figures the source confirms, and of what the share is taken.");
        });
    }
}
