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
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.consistency.Relation;

/** A growth rate leads from the earlier level to the later one. */
final class GrowthVsLevelsCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "growth-vs-levels",
            Severity.ERROR,
            "The growth rate does not lead from one level to the other",
            """
            A growth rate, the earlier level and the later level are three figures for two facts. When they do \
            not fit, one of them was copied wrongly, or the rate is in real terms, seasonally adjusted or \
            against another period while the levels are not.
            """,
            List.of(),
            List.of(
                    Example.passes(
                            "Pakistan's exports rose to $32.11 billion in 2024, but missed the target of $32.34 billion by $230 million.\n\nFor 2025 the ministry aims at exports of $35.3 billion, or 9.9% more than was achieved."),
                    Example.passes(
                            "Belgium's exports of base chemicals fell from €37.4 billion to €34.6 billion, a drop of 7.5 percent, and those of plastics from €28.5 billion to €26.3 billion."),
                    Example.passes(
                            "Norway's exports were $4.1 billion in the fourth quarter of 2023, against $3.9 billion a year before. In the first three quarters they had fallen 4%."),
                    Example.passes("Bangladesh's exports of home textiles fell by a third to $1.10 billion in 2023 and "
                            + "jute goods to $0.91 billion from $1.13 billion."),
                    Example.passes("India's exports of seafood rose 8.7 percent to $6.12 billion in 2023 from $5.63 "
                            + "billion in 2022. Export volumes rose 4.3 percent to 1.34 million tonnes from 1.29 "
                            + "million tonnes."),
                    Example.flags(
                            Severity.ERROR,
                            "Kenya's imports were [[$4,933.8 million]] in January to October 2018, a [[19.0 per cent]] increase when compared to [[$4,524.6 million]] in 2017."),
                    Example.passes(
                            "Kenya's imports were $4,933.8 million in January to October 2018, a 9.0 per cent increase when compared to $4,524.6 million in 2017."),
                    Example.passes(
                            "Exports of Chile rose by 3.2% to $9.8 billion in 2018 from $9.5 billion in 2017. In Peru, exports rose by 8.4%."),
                    Example.flags(
                            Severity.ERROR,
                            "Sri Lanka earned [[$402.6 million]] from tea in the first half of 2025. In the same half of 2024"
                                    + " the leaf had brought in [[$361.3 million]], so receipts are up [[14.1 percent]]."),
                    Example.passes(
                            "Sri Lanka earned $402.6 million from tea in the first half of 2025. In the same half of"
                                    + " 2024 the leaf had brought in $361.3 million, so receipts are up 11.4 percent."),
                    Example.passes(
                            "Togo's cotton exports were $65 million in July 2025 and $70 million in July 2024. Nuts made"
                                    + " up for it.\n\nOverall, Togo's exports rose 7.3 percent."),
                    Example.flags(
                            Severity.ERROR,
                            "Exports grew [[12.5 percent]] to [[$5.4 billion]] in 2023 from [[$4.2 billion]] in"
                                    + " 2022."),
                    Example.flags(
                            Severity.ERROR,
                            "Colombia's palm oil exports rose [[2.5 per cent]] to [[164 million tonnes]] versus [[1.60 million tonnes]] previously."),
                    Example.passes("Exports grew 19.4 percent to $29.2 billion in 2023 from $24.4 billion in 2022."),
                    Example.passes("Irish exports were €22.5 billion in August, 3.2% above the €21.8 billion of July."
                            + " Seasonally adjusted, they were down 1.1% on the month."),
                    Example.passes("Exports grew 12.5 percent in real terms. They were $5.4 billion in 2023 and $4.2"
                            + " billion in 2022."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports dropped [[8.5 percent]] to [[$6.4 billion]] in 2021 from [[$7.6 billion]] in 2020."),
                    Example.flags(
                            Severity.ERROR,
                            "Foreign direct investment in Peru came to [[$4.61 billion]] in 2023. That is [[16.0%]] less than the [[$5.22 billion]] of 2022."),
                    Example.passes(
                            "Exports grew 9.7 percent to $14.3 billion in July 2024 from $13.0 billion. Economists had expected a rise of 6.5 percent."),
                    Example.flags(
                            Severity.ERROR,
                            "Sri Lanka's exports were US$ 950.4 million ([[Rs. 285.1 billion]]) in May 2024, which was 4.0 per cent lower in dollar terms ([[5.1 per cent]] higher in rupee terms) than the US$ 990.1 million ([[Rs. 280.9 billion]]) of May 2023."),
                    Example.passes(
                            "Sri Lanka's exports were US$ 950.4 million (Rs. 285.1 billion) in May 2024, which was 4.0 per cent lower in dollar terms (1.5 per cent higher in rupee terms) than the US$ 990.1 million (Rs. 280.9 billion) of May 2023."),
                    Example.passes(
                            "Thailand's exports rose 12.7 percent to 63.2 billion baht in May 2024, compared with 14.4 percent and 56.1 billion a year earlier.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Moves(ledger)
                .with(Moves.Fault.PLAIN).stream()
                        .filter(m -> m.change().form() == ChangeClaim.Form.RATE && !Moves.isOfBalance(m))
                        .map(m -> Moves.relation(INFO.id(), m))
                        .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        return MoveSums.of(ledger, relation);
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<Integer> c = r.claims();
            if (c.size() < 3) {
                return MoveSums.tooLarge(input, r);
            }
            return new Told(
                    c.get(0),
                    printed.quote(c.get(0)) + " is not the change from " + printed.quote(c.get(2)) + " to "
                            + printed.quote(c.get(1)) + ", which is "
                            + MoveSums.actual(input.ledger(), c.get(0), c.get(1), c.get(2)),
                    "Ask which of the three figures the source confirms, and against which period the rate is.");
        });
    }
}
